import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareElectron } from '../../electron/dev/prepare-electron.ts';
import { writeHtml } from '../../electron/documents/html-writer.ts';
import { readLogo } from '../../electron/house/read-logo.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { newFolder } from '../support/launch-app.ts';
import { sampleOnDisk } from '../support/sample-on-disk.ts';
import { someDay } from '../support/some-day.ts';
import { png } from '../unit/electron/house/pictures.ts';

// A customer's page in a plain browser window: nothing of our app is in it.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = newFolder();
let browser: ElectronApplication;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), '{"name":"reader","main":"reader.js"}');
  writeFileSync(
    join(folder, 'reader.js'),
    // Chromium would fetch a dictionary by itself; the whole run is watched for leaving the machine.
    "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 900, webPreferences: { sandbox: true, spellcheck: false } }).loadURL('about:blank'));",
  );
  const { executablePath, args, env } = await prepareElectron();
  browser = await _electron.launch({
    executablePath,
    args: [
      ...args,
      `--user-data-dir=${join(folder, 'user')}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      folder,
    ],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  page = await browser.firstWindow();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
});

afterAll(async () => {
  await browser.close();
});

const logo = readLogo(png());
if (!logo.ok) throw new Error(logo.failure.detail);
const house = {
  ...plainStyle,
  colour: '#8A1538',
  headerText: 'Hinge & Sons',
  footerText: 'Gate Road',
  logo: { ...logo.value, alt: 'Hinge & Sons' },
};

async function open(id: Parameters<typeof composeDocument>[1]): Promise<string> {
  const file = join(folder, `${id}.html`);
  writeFileSync(
    file,
    writeHtml(composeDocument(sampleOnDisk('home-camera'), id, 'public', someDay), house),
  );
  const address = pathToFileURL(file).href;
  requests.length = 0;
  await page.goto(address);
  return address;
}

for (const colorScheme of ['light', 'dark'] as const)
  it(`has no findings of axe, contrast included, in a ${colorScheme} window`, async () => {
    await page.emulateMedia({ colorScheme });
    for (const id of [
      'deviceCybersecurityDisclosure',
      'securityAtAGlance',
      'en303645Table',
    ] as const) {
      await open(id);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await checker.run();
        return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
      });
      expect([id, found]).toEqual([id, []]);
    }
    expect(complaints).toEqual([]);
  });

it('fetches nothing and runs nothing', async () => {
  const address = await open('deviceCybersecurityDisclosure');
  expect(requests.filter((url) => url !== address && !url.startsWith('data:image/png'))).toEqual(
    [],
  );
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  // A script that gets into the page all the same is not run.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  expect(await page.title()).toContain('Device Cybersecurity Disclosure');
  complaints.length = 0;
});

it('is used by keyboard: past the contents to the text, into the contents, through a wide table', async () => {
  await open('deviceCybersecurityDisclosure');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.x).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/#text$/);
  const link = page.getByRole('navigation').getByRole('link', { name: /Interfaces and ports/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/#interfaces$/);
  const table = page.getByRole('region', { name: /Interfaces, ports/ });
  await table.focus();
  expect(await table.evaluate((node) => node === document.activeElement)).toBe(true);
});

it.each([360, 1280, 1920])('never scrolls sideways as a whole, %i pixels wide', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  for (const id of ['deviceCybersecurityDisclosure', 'securityAtAGlance'] as const) {
    await open(id);
    const { scroll, inner } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      inner: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(inner);
  }
});
