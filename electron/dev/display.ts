import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { runQuietly } from './run.ts';
import { SetupFailure } from './setup-failure.ts';

/** Whether windows can be shown. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** What to tell someone who starts the app where no window can be shown. */
export const noDisplayAdvice = [
  'There is no display here, so no window can be shown.',
  '',
  'To get a window: run `npm start` in a terminal of your desktop session,',
  'or over SSH with `ssh -X HOST`, or on a display nobody sees with `xvfb-run -a npm start`.',
  '',
  'To export documents without a window: npm run docs -- SOURCE --out DIR',
].join('\n');

/** A display of our own that nobody sees. */
export type VirtualDisplay = { readonly env: Readonly<Record<string, string>>; stop(): void };

/** Starts Xvfb on a free number, without TCP, open only to whoever has the environment returned. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const folder = mkdtempSync(join(tmpdir(), 'securable-display-'));
  const authority = join(folder, 'authority');
  const cookie = randomBytes(16).toString('hex');
  // The server reads only the cookie; clients look it up under the number it then picks.
  await addCookie(authority, ':0', cookie);
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-auth', authority],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', stop);
  };
  process.on('exit', stop);
  try {
    const display = `:${await displayNumber(server)}`;
    await addCookie(authority, display, cookie);
    return { env: { DISPLAY: display, XAUTHORITY: authority }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function addCookie(authority: string, display: string, cookie: string): Promise<void> {
  const { code, output } = await runQuietly('xauth', [
    '-q',
    '-f',
    authority,
    'add',
    display,
    '.',
    cookie,
  ]);
  if (code !== 0) throw new SetupFailure(`xauth failed: ${output.trim()}`);
}

function displayNumber(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    (server.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(Number(text));
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new SetupFailure(`Xvfb ended with exit code ${code}.`)));
  });
}
