import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { goTo, untilSaved } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function openSample(): Promise<{ app: RunningApp; page: Page }> {
  const running = await launchApp();
  app = running;
  const { page } = running;
  await page
    .getByRole('button', { name: /Room Controller/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await goTo(page, 'Documents');
  await page.locator('.sheet [data-sentence]').first().waitFor();
  return { app: running, page };
}

const command = (running: RunningApp, name: string) =>
  running.electron.evaluate(({ BrowserWindow }, sent) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu/command', { command: sent });
    return null;
  }, name);

/** What another program would be given: the clipboard, pasted into a field. */
async function pasted(running: RunningApp, page: Page): Promise<{ html: string; text: string }> {
  const taken = page.evaluate(
    () =>
      new Promise<{ html: string; text: string }>((resolve) => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.focus();
        field.addEventListener('paste', ({ clipboardData }) => {
          field.remove();
          resolve({
            html: clipboardData?.getData('text/html') ?? '',
            text: clipboardData?.getData('text/plain') ?? '',
          });
        });
        document.body.dataset.pasting = 'true';
      }),
  );
  await page.locator('[data-pasting]').waitFor();
  await running.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.paste();
    return null;
  });
  const result = await taken;
  await page.evaluate(() => delete document.body.dataset.pasting);
  return result;
}

/** A bound for a busy machine, not a wait. */
const patience = { timeout: 30_000 };

const topOf = (page: Page, id: string) =>
  page.locator(`[data-sentence="${id}"]`).evaluate((node) => node.getBoundingClientRect().top);

/** A sentence far down the document, brought to the middle of the window. */
async function goDown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('p > span > [data-sentence]')];
    const one = all[Math.floor(all.length * 0.6)];
    one?.scrollIntoView({ block: 'center' });
    return one?.dataset.sentence ?? '';
  });
}

describe('a writer beside the document', () => {
  it('stays at the same sentence while what stands above grows and vanishes', async () => {
    const { page } = await openSample();
    const id = await goDown(page);
    const before = await topOf(page, id);
    const far = await page.evaluate(() => window.scrollY);
    expect(far).toBeGreaterThan(2000);
    // The first sentence is far above; its answer is changed beside the document.
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-sentence="title.models"]')?.click(),
    );
    await page.getByRole('button', { name: /^Change “Models covered” here/ }).click();
    const field = page.getByRole('textbox', { name: 'Models covered' });
    const height = () => page.evaluate(() => document.querySelector('.sheet')?.clientHeight ?? 0);
    const short = await height();
    await field.fill(Array(60).fill('Another model of the range').join(', '));
    await expect.poll(height, patience).toBeGreaterThan(short + 100);
    expect(Math.abs((await topOf(page, id)) - before)).toBeLessThan(2);
    await field.fill('');
    await expect.poll(height, patience).toBeLessThan(short);
    expect(Math.abs((await topOf(page, id)) - before)).toBeLessThan(2);
    expect(app?.complaints).toEqual([]);
  });

  it('finds the sentence again for other readers, after another document, and after another page', async () => {
    const { page } = await openSample();
    const id = await goDown(page);
    await page.locator(`[data-sentence="${id}"]`).click();
    const before = await topOf(page, id);
    const choose = async (control: string, option: RegExp) => {
      // As a hand does it; Playwright's own click may scroll the page first.
      const box = await page.locator(`button[aria-label="${control}"]`).boundingBox();
      await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
      await page.getByRole('option', { name: option }).click();
    };
    await choose('Readers', /^colleagues/);
    await expect
      .poll(async () => Math.abs((await topOf(page, id)) - before), patience)
      .toBeLessThan(2);
    await choose('Document', /^Retirement and transfer guide/);
    await page.getByRole('heading', { level: 2, name: 'Retirement and transfer guide' }).waitFor();
    await choose('Document', /^Device Cybersecurity Disclosure/);
    await expect
      .poll(async () => Math.abs((await topOf(page, id)) - before), patience)
      .toBeLessThan(2);
    await goTo(page, 'Activities');
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await goTo(page, 'Documents');
    await expect
      .poll(async () => Math.abs((await topOf(page, id)) - before), patience)
      .toBeLessThan(2);
    expect(await page.locator(`[data-sentence="${id}"]`).getAttribute('aria-pressed')).toBe('true');
    expect(app?.complaints).toEqual([]);
  });

  it('finds words, marks them without touching what is drawn, and goes to the library’s search elsewhere', async () => {
    const { app: running, page } = await openSample();
    const html = () => page.locator('.sheet').evaluate((node) => node.innerHTML);
    const drawn = await html();
    await command(running, 'find');
    await page.getByRole('textbox', { name: 'Words to find' }).fill('FIRMWARE');
    const marked = () =>
      page.evaluate(() => [
        CSS.highlights.get('found')?.size,
        CSS.highlights.get('found-current')?.size,
      ]);
    await expect.poll(async () => (await marked())[1]).toBe(1);
    const [count] = await marked();
    expect(count).toBeGreaterThan(3);
    await expect.poll(() => page.locator('.find__count').innerText()).toBe(`1 of ${count}`);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.find__count').innerText()).toBe(`4 of ${count}`);
    const seen = await page.evaluate(() => {
      const [range] = CSS.highlights.get('found-current') ?? [];
      const rect = range instanceof Range ? range.getBoundingClientRect() : null;
      return rect !== null && rect.top > 0 && rect.bottom < window.innerHeight
        ? String(range)
        : 'out of sight';
    });
    expect(seen.toLowerCase()).toBe('firmware');
    expect(await html()).toBe(drawn);
    await page.keyboard.press('Escape');
    expect(await marked()).toEqual([undefined, undefined]);
    await goTo(page, 'Activities');
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await command(running, 'find');
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    expect(running.complaints).toEqual([]);
  });

  it('copies the document, and what is selected, as other programs take it', async () => {
    const { app: running, page } = await openSample();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem', { name: 'The whole document' }).click();
    await page.getByText(/^Copied the document as read by everyone/).waitFor();
    const whole = await pasted(running, page);
    expect(whole.html).toContain('<h1>Device Cybersecurity Disclosure</h1>');
    expect(whole.html).not.toMatch(/<[^>]*(?:class|id|data-|style)=/);
    expect(whole.text).toContain('Device Cybersecurity Disclosure');
    const pandoc = spawnSync('pandoc', ['-f', 'html', '-t', 'gfm'], { input: whole.html });
    if (pandoc.error === undefined) {
      const markdown = pandoc.stdout.toString('utf8');
      expect(markdown).toMatch(/^# Device Cybersecurity Disclosure$/m);
      expect(markdown).toMatch(/^## Security at a glance$/m);
      expect(markdown).toMatch(/^\|/m);
    }

    await page.evaluate(() => {
      const items = document.querySelectorAll('.sheet ul li, .sheet ol li');
      const range = document.createRange();
      range.setStartBefore(items[0] as Node);
      range.setEndAfter(items[1] as Node);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      document.execCommand('copy');
    });
    const part = await pasted(running, page);
    expect(part.html).toMatch(/<(ul|ol)>\s*<li>[\s\S]*<\/li>\s*<li>/);
    expect(part.html).not.toMatch(/<[^>]*(?:class|id|data-|role|tabindex)=/);
    expect(running.complaints).toEqual([]);
  });

  it('prints the page by the system’s dialog, and says what to do where there is no printer', async () => {
    const { app: running, page } = await openSample();
    // The edge of the machine: a test can see what is asked of it, not press its buttons.
    await running.electron.evaluate(({ app: electronApp }) => {
      electronApp.on('web-contents-created', (_event, contents) => {
        contents.print = (options, done) => {
          const kept = globalThis as { asked?: unknown };
          kept.asked = { options, url: contents.getURL() };
          done?.(false, 'No printers available on the network');
        };
      });
      return null;
    });
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByText('The document was not printed: no printer can be found.').waitFor();
    await page.getByText(/export PDF, and print that file/).waitFor();
    const asked = await running.electron.evaluate(() => (globalThis as { asked?: unknown }).asked);
    expect(asked).toMatchObject({ options: { silent: false, printBackground: true } });
    await expect
      .poll(() =>
        running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
      )
      .toBe(1);
    await untilSaved(page);
    expect(running.complaints).toEqual([]);
  });
});
