import { afterEach, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { goTo } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(() => app?.kill());

it('the app lists the works of others that it is made of', async () => {
  app = await launchApp();
  await goTo(app.page, 'Settings');
  await app.page.getByRole('button', { name: /^Licences of/ }).click();
  await app.page.getByText('react-aria-components').waitFor();
  await app.page.getByRole('button', { name: 'zod' }).click();
  await app.page.getByText('Colin McDonnell').waitFor();
  expect(app.complaints).toEqual([]);
});
