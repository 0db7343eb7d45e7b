import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { prepareElectron } from '../../electron/dev/prepare-electron.ts';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export type LaunchOptions = {
  /** The folder of the library; a new one where none is given. */
  readonly dataFolder?: string;
  readonly args?: readonly string[];
};

export type RunningApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Everything the window complained about. */
  readonly complaints: readonly string[];
  /** Quits as a person would: by closing the app. */
  readonly quit: () => Promise<void>;
  /** Ends the process at once, as a crash or a power button would. */
  readonly kill: () => Promise<void>;
};

/** Starts the built app with a data folder of its own and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? newFolder();
  const electron = await launch(dataFolder, options.args ?? []);
  // Where a dialog stands before the window, somebody has to answer it first.
  const page = await electron.firstWindow({ timeout: 90_000 });
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.getByRole('main').waitFor();
  return {
    electron,
    page,
    dataFolder,
    complaints,
    quit: () => electron.close(),
    kill: async () => {
      const child = electron.process();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A new empty folder, removed when the test process ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'securable-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function launch(dataFolder: string, args: readonly string[]): Promise<ElectronApplication> {
  const prepared = await prepareElectron();
  return _electron.launch({
    executablePath: prepared.executablePath,
    args: [
      ...prepared.args,
      `--user-data-dir=${join(dataFolder, 'user')}`,
      projectFolder,
      '--data-dir',
      join(dataFolder, 'library'),
      ...args,
    ],
    env: { ...(process.env as Record<string, string>), ...prepared.env },
  });
}
