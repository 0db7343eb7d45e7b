import type { Page } from 'playwright-core';

/** What a person does in the window, in their words. */

export async function startWorkbook(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^(Start a workbook|New workbook)$/ }).click();
  await page.getByRole('textbox', { name: 'Device or device family' }).fill(title);
  await page.getByRole('button', { name: 'Create the workbook' }).click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await untilThere(page);
}

export async function openWorkbook(page: Page, title: string): Promise<void> {
  await goTo(page, 'Library');
  await page.getByRole('main').getByRole('button', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await untilThere(page);
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: place })
    .click();
  await untilThere(page);
}

/** The title of a page stands there at once; what it holds may be on its way. */
async function untilThere(page: Page): Promise<void> {
  await page.locator('main:not([aria-busy="true"])').waitFor();
}

/** Opens an activity by the beginning of its title: `Before you start`, `Activity 2`. */
export async function openActivity(page: Page, title: string): Promise<void> {
  await goTo(page, 'Activities');
  await page.getByRole('main').getByRole('button', { name: title }).first().click();
  await page.getByRole('button', { name: 'All activities' }).waitFor();
}

/** Waits until the window says that everything is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page
    .getByRole('status', { name: 'Save state' })
    .getByText('Saved', { exact: true })
    .waitFor();
}

/** Waits until the window says that the files of an export are on the disk; their names stand there before. */
export async function untilWritten(page: Page): Promise<void> {
  await page.getByText(/(was|were) written and checked\.$/).waitFor();
}
