import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from './display.ts';
import { electronAtHand } from './electron-at-hand.ts';
import { projectRoot } from './project.ts';

// The app's own printer (electron/cli/paper.ts) in an Electron without a window. Print jobs come in on
// standard input and their results go out on standard output; where there is none, one line says why.
// Nothing is fetched or built for it: whoever wants documents may have neither network nor compiler.
const paperApp = join(projectRoot, 'out', 'main', 'paper.js');
const electron = electronAtHand();

if (electron === null || !existsSync(paperApp)) {
  refuse('No Electron is at hand that could print; `npm start` prepares one.');
} else {
  try {
    const display = hasDisplay(process.platform, process.env) ? null : await startVirtualDisplay();
    start(electron, display);
  } catch (error) {
    refuse(`No display could be started: ${error instanceof Error ? error.message : error}.`);
  }
}

function start(
  { executable, args }: { executable: string; args: readonly string[] },
  display: VirtualDisplay | null,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'securable-paper-'));
  const manifest = { name: 'securable-paper', type: 'module', main: relative(folder, paperApp) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const env: NodeJS.ProcessEnv = { ...process.env, ...display?.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(
    executable,
    [...args, `--user-data-dir=${join(folder, 'window')}`, folder],
    // What Chromium says of a machine without a desktop is no concern of the reader.
    { env, stdio: ['inherit', 'inherit', 'ignore'] },
  );
  const end = () => {
    display?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  child.on('error', (error) => refuse(`Electron could not be started: ${error.message}.`));
  child.on('close', end);
  process.on('SIGTERM', () => child.kill());
}

function refuse(why: string): void {
  process.stdout.write(`${JSON.stringify({ ready: false, why })}\n`);
}
