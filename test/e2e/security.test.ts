import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { type OutsideWorld, outsideWorld } from '../support/outside-world.ts';
import {
  type Attempt,
  codeAttempts,
  deviceAttempts,
  importAttempts,
  networkAttempts,
  placeAttempts,
} from './security-attempts.ts';

let app: RunningApp;
let outside: OutsideWorld;

beforeAll(async () => {
  outside = await outsideWorld();
  app = await launchApp();
});

afterAll(async () => {
  await app.kill();
  outside.close();
});

const base = () => `http://127.0.0.1:${outside.port}`;

/** What came of it, in the end, as text. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  return work.then(String, (error: Error) => `threw: ${error.message}`);
}

function attempt({ run, given = '' }: Attempt): Promise<string> {
  // Playwright hands over one argument, and the attempt's text cannot lean on this file.
  const call = `(${run.toString()})(${JSON.stringify(base())}, ${JSON.stringify(given)})`;
  return outcomeOf(app.page.evaluate(call));
}

describe.each([
  ['run code of its own', codeAttempts],
  ['reach anything outside', networkAttempts],
  ['open or become another page', placeAttempts],
  ['use the computer', deviceAttempts],
] as const)('a hijacked window cannot %s:', (_, attempts) => {
  it.each(attempts.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    expect(await attempt(each)).toMatch(each.ends);
  });
});

it.each(importAttempts)('a hijacked window cannot import $what', async ({ text }) => {
  const outcome = await outcomeOf(app.page.evaluate(text.replace('BASE', base())));
  expect(outcome).toMatch(/^threw: /);
});

it('the window has none of Node or Electron, only the bridge with its two functions', async () => {
  const found = await app.page.evaluate(() => {
    const all = globalThis as unknown as Record<string, object | undefined>;
    return {
      names: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in all,
      ),
      bridge: Object.keys(all.securable ?? {}).sort(),
      isFrozen: Object.isFrozen(all.securable),
    };
  });
  expect(found).toMatchObject({ names: [], bridge: ['invoke', 'on'] });
});

it('the bridge refuses channels and events that are none', async () => {
  const { page } = app;
  type AnyBridge = {
    securable: {
      invoke: (channel: string, message: unknown) => Promise<unknown>;
      on: (event: string, listener: () => void) => void;
    };
  };
  const refused = await page.evaluate(() =>
    (globalThis as unknown as AnyBridge).securable.invoke('ELECTRON_BROWSER_REQUIRE', {}),
  );
  expect(refused).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  const subscribed = page.evaluate(() =>
    (globalThis as unknown as AnyBridge).securable.on('__proto__', () => undefined),
  );
  expect(await outcomeOf(subscribed)).toMatch(/threw: .*no such event/);
});

it('the page came with the policy, in its header and in itself', async () => {
  const { header, meta, type } = await app.page.evaluate(async () => {
    const response = await fetch('/index.html');
    const element = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    return {
      header: response.headers.get('content-security-policy') ?? '',
      type: response.headers.get('x-content-type-options'),
      meta: element?.getAttribute('content') ?? '',
    };
  });
  expect(header).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(header).toContain(meta.split('; require')[0]);
  expect(type).toBe('nosniff');
});

it('a window that is led to an empty page comes back', async () => {
  // Electron asks nobody before it shows about:blank, and the page there still has our origin.
  await app.page.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect.poll(() => app.page.url(), { timeout: 10_000 }).toBe('app://securable/index.html');
  await app.page.getByRole('main').waitFor();
});

it('after all that, nothing was run, nothing heard outside, and the window is where it was', async () => {
  expect(await app.page.evaluate(() => 'hijacked' in globalThis)).toBe(false);
  expect(outside.heard).toEqual([]);
  const counts = await app.electron.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
    address: BrowserWindow.getAllWindows()[0]?.webContents.getURL().replace(/#$/, ''),
  }));
  expect(counts).toEqual({ windows: 1, contents: 1, address: 'app://securable/index.html' });
  await app.page.getByRole('main').waitFor();
  expect(readdirSync(app.dataFolder).sort()).toEqual(['library', 'user']);
});
