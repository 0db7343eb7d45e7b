import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../../shared/screens.ts';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { goTo } from '../support/steps.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await launchApp();
  await app.page
    .getByRole('button', { name: /RP-400/ })
    .first()
    .click();
  await app.page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
});

afterAll(() => app.kill());

/** What axe finds on the page as it stands, in words short enough for a test's output. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

// Answers come in only while a file waits; its own test looks at that page.
const placesOfTheWindow = screens.filter(({ id }) => id !== 'incoming').map(({ title }) => title);

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  it.each(placesOfTheWindow)('axe finds nothing on %s', async (place) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: colours });
    await goTo(page, place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('a person gets from the library to an answer', async () => {
    const { page } = app;
    await goTo(page, 'Activities');
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await tabTo(page, 'Before you start');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'All activities' }).waitFor();
    await tabTo(page, 'Device name');
    await page.keyboard.type('!');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Device name' }).inputValue())
      .toContain('!');
    await page.keyboard.press('Control+z');
  });
});

/** Presses Tab until the focused control has the name; fails after a whole round. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const named = await focused.evaluate((node) => {
      const label = node.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = label.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      const own = (node as HTMLInputElement).labels?.[0]?.textContent ?? '';
      return [node.getAttribute('aria-label') ?? '', words, own, node.textContent ?? ''];
    });
    if (named.some((text) => text.trim() === name)) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}
