import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { goTo, startWorkbook } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe('the first start', () => {
  it('says what Securable is, what it rests on, and how to begin', async () => {
    app = await launchApp();
    const words = await app.page.getByRole('main').innerText();
    expect(words).toContain('NISTIR 8259 (May 2020)');
    expect(words).toContain('voluntary');
    await startWorkbook(app.page, 'Gate sensor');
    expect(
      await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.getTitle()),
      ),
    ).toEqual(['Gate sensor – Securable']);
    expect(app.complaints).toEqual([]);
  });

  it('opens the sample, marked as one, with every activity answered', async () => {
    app = await launchApp();
    const { page } = app;
    await page
      .getByRole('button', { name: /RP-400/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    const progress = await page.getByRole('progressbar').allInnerTexts();
    // The scope check, six activities, and what the sample's markets ask beyond them.
    expect(progress).toHaveLength(8);
    for (const words of progress) expect(words).not.toMatch(/^0 of/);
    await goTo(page, 'Library');
    expect(await page.getByRole('main').getByText('Sample', { exact: true }).count()).toBe(1);
    expect(app.complaints).toEqual([]);
  });
});
