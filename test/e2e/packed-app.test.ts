import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { type Browser, chromium, _electron as electronDriver, type Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shippedFuses } from '../../electron/dev/fuses.ts';
import { packTrial } from '../../electron/dev/packaging/pack-trial.ts';
import { prepareElectron } from '../../electron/dev/prepare-electron.ts';
import { projectVersion } from '../../electron/dev/project.ts';
import { newFolder } from '../support/launch-app.ts';
import { fusesOf } from '../support/read-fuses.ts';
import {
  goTo,
  openActivity,
  openWorkbook,
  startWorkbook,
  untilSaved,
  untilWritten,
} from '../support/steps.ts';
import { chooseFileToOpen } from '../support/stub-dialogs.ts';
import { docxParts, wordText } from '../unit/electron/documents/read-docx.ts';

const prepared = await prepareElectron();
let app = '';
const running: { end: () => Promise<void> }[] = [];

beforeAll(async () => {
  app = await packTrial(prepared, join(newFolder(), 'trial'));
});

afterEach(async () => {
  for (const each of running.splice(0)) await each.end();
});

describe('a packed app', () => {
  it('starts as customers get it, keeps an answer, and knows it after the next start', async () => {
    const dataFolder = newFolder();
    const first = await startAsShipped(app, dataFolder);
    await startWorkbook(first.page, 'Gate sensor');
    await openActivity(first.page, 'Before you start');
    await first.page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
    await untilSaved(first.page);
    await first.end();

    const second = await startAsShipped(app, dataFolder);
    await openWorkbook(second.page, 'Gate sensor');
    await openActivity(second.page, 'Before you start');
    const name = second.page.getByRole('textbox', { name: 'Device name' });
    await expect.poll(() => name.inputValue()).toBe('GS-2 gate sensor');
    await goTo(second.page, 'Settings');
    await second.page.getByText(`Securable ${projectVersion()}.`).waitFor();
    await second.page.getByText(/^Build [0-9a-f]{12} of \d{1,2} \w+ \d{4}/).waitFor();
    await goTo(second.page, 'Library');
    await second.page.getByRole('button', { name: 'Open a sample' }).click();
    await second.page.getByRole('menuitem').first().waitFor();
  });

  it('writes a document', async () => {
    const folder = join(newFolder(), 'out');
    mkdirSync(folder);
    const { page, electron } = await startOpenToTests(app);
    await startWorkbook(page, 'Gate sensor');
    await openActivity(page, 'Before you start');
    await page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
    await untilSaved(page);
    await goTo(page, 'Documents');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await chooseFileToOpen(electron, folder);
    await page.getByRole('button', { name: 'Choose a folder and export' }).click();
    await untilWritten(page);
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.docx'));
    const parts = await docxParts(readFileSync(join(folder, name)));
    expect(wordText(parts.get('word/document.xml') ?? '')).toContain('GS-2 gate sensor');
  });

  it('has its fuses as they should be, and opens no door to a debugger', async () => {
    const wire = fusesOf(executableIn(app));
    // An Electron older than ours knows fewer of them; ours stops the packing if one is undecided.
    expect(wire.length).toBeGreaterThanOrEqual(8);
    for (const [index, state] of wire.entries()) {
      const isOn = shippedFuses[index as FuseV1Options];
      expect({ fuse: FuseV1Options[index], state }).toEqual({
        fuse: FuseV1Options[index],
        state: isOn ? '1' : '0',
      });
    }
    const { said } = await startAsShipped(app, newFolder(), ['--inspect=0']);
    expect(said()).not.toContain('Debugger listening on');
  });
});

describe('what is in a packed app', () => {
  it('is the built app, its samples, its SQLite, and nothing else', () => {
    const strange = listed(app).filter((name) => !expected.some((each) => each.test(name)));
    expect(strange).toEqual([]);
    expect(listed(app)).toContain('out/main/main.js');
    expect(listed(app)).toContain('out/preload/preload.cjs');
    expect(listed(app)).toContain('out/renderer/index.html');
  });

  it('is there once', () => {
    const archive = archiveOf(app);
    const names = listed(app).filter((name) => !name.endsWith('.node') && name.includes('.'));
    const sums = names.map((name) =>
      createHash('sha256').update(extractFile(archive, name)).digest('hex'),
    );
    expect(names.filter((_, index) => sums.indexOf(sums[index] ?? '') !== index)).toEqual([]);
    // A typeface in two formats.
    const stems = names.map((name) => name.replace(/(?:-[\w-]{8})?\.(?:min\.)?\w+$/, ''));
    const fonts = stems.filter((_, index) => /\.woff2?$/.test(names[index] ?? ''));
    expect(new Set(fonts).size).toBe(fonts.length);
  });

  it('is an archive of at most 7.5 MB', () => {
    expect(statSync(archiveOf(app)).size).toBeLessThan(7_500_000);
  });

  it('names in its package.json what it was built from, and no tools', () => {
    const manifest = JSON.parse(extractFile(archiveOf(app), 'package.json').toString('utf8'));
    expect(manifest).toMatchObject({
      version: projectVersion(),
      builtFrom: { commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it('brings the licences, the bill of materials and Chromium’s terms beside it', () => {
    const resources = resourcesOf(app);
    for (const name of ['LICENSE.txt', 'licences.json', 'sbom.cdx.json']) {
      expect(existsSync(join(resources, 'licences', name))).toBe(true);
    }
    const beside = process.platform === 'darwin' ? resources : app;
    expect(existsSync(join(beside, 'LICENSES.chromium.html'))).toBe(true);
  });

  it('leaves Electron’s own app out', () => {
    expect(readdirSync(resourcesOf(app)).sort()).not.toContain('default_app.asar');
  });
});

const expected: readonly RegExp[] = [
  /^(?:package\.json|assets|out|node_modules|node_modules\/better-sqlite3)$/,
  /^assets\/(?:samples|icons|samples\/[\w-]+\.json|icons\/256x256\.png)$/,
  /^out\/(?:main|preload|renderer|main\/chunks|renderer\/assets)$/,
  /^out\/main\/(?:chunks\/)?[\w-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/(?:index\.html|assets\/[\w-]+\.(?:js|css|woff2))$/,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE|lib|lib\/methods|prebuilds)$/,
  /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
  new RegExp(
    `^node_modules/better-sqlite3/prebuilds/${process.platform}-${process.platform === 'darwin' ? '(?:x64|arm64)' : process.arch}\\.node$`,
  ),
];

function listed(folder: string): readonly string[] {
  return listPackage(archiveOf(folder), { isPack: false }).map((name) =>
    name.replaceAll('\\', '/').replace(/^\//, ''),
  );
}

function archiveOf(folder: string): string {
  return join(resourcesOf(folder), 'app.asar');
}

function resourcesOf(folder: string): string {
  return process.platform === 'darwin'
    ? join(folder, 'Securable.app/Contents/Resources')
    : join(folder, 'resources');
}

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Securable.app/Contents/MacOS/Securable');
  return join(folder, process.platform === 'win32' ? 'Securable.exe' : 'securable');
}

type Shipped = {
  readonly page: Page;
  readonly said: () => string;
  readonly end: () => Promise<void>;
};

/**
 * Starts it with every fuse as customers have it. Nothing can look into its main process then; the
 * window alone can be reached, by Chromium's own switch.
 */
async function startAsShipped(
  folder: string,
  dataFolder: string,
  args: readonly string[] = [],
): Promise<Shipped> {
  const library = join(dataFolder, 'library');
  const child = spawn(
    executableIn(folder),
    [...prepared.args, '--remote-debugging-port=0', ...args, '--data-dir', library],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  let browser: Browser | undefined;
  const end = async () => {
    const gone = ended(child);
    await browser?.contexts()[0]?.pages()[0]?.close();
    child.kill('SIGTERM');
    await gone;
  };
  running.push({ end });
  const said = /DevTools listening on (ws:\S+)/;
  await expect.poll(() => output, { timeout: 60_000 }).toMatch(said);
  browser = await chromium.connectOverCDP(said.exec(output)?.[1] ?? '');
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The app has no window.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  page.setDefaultTimeout(90_000);
  await page.getByRole('main').waitFor();
  return { page, said: () => output, end };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/** A copy of it with one fuse turned, so that a test can answer the system's dialogs. */
async function startOpenToTests(folder: string) {
  const copy = join(newFolder(), 'copy');
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  await flipFuses(
    process.platform === 'darwin' ? join(copy, 'Securable.app') : executableIn(copy),
    {
      version: FuseVersion.V1,
      resetAdHocDarwinSignature: process.platform === 'darwin',
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    },
  );
  const electron = await electronDriver.launch({
    executablePath: executableIn(copy),
    args: [...prepared.args, '--data-dir', join(newFolder(), 'library')],
  });
  running.push({ end: () => electron.close() });
  const page = await electron.firstWindow();
  page.setDefaultTimeout(90_000);
  await page.getByRole('main').waitFor();
  return { page, electron };
}
