import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PreparedElectron } from '../../../electron/dev/prepare-electron.ts';
import { memoryOf, workOf } from './taken-by.ts';

/** What is started, and where in its page one sees that it is there. */
export type Started = {
  readonly folder: string;
  readonly args: readonly string[];
  /** Selectors: what the first page holds, a button on it, and what its press brings. */
  readonly watched: {
    readonly content: string;
    readonly button: string;
    readonly reaction: string;
  };
};

export const marks = [
  'main begins',
  'app ready',
  'window made',
  'navigation starts',
  'page committed',
  'page read',
  'window shown',
  'first paint',
  'first page drawn',
  'button reacts',
] as const;
export type Mark = (typeof marks)[number];

/** When each thing happened, in milliseconds since the process was started. */
export type Start = {
  readonly at: Readonly<Record<Mark, number>>;
  /** What all its processes worked until then, and have of the memory once it is quiet; null: unknown. */
  readonly work: number | null;
  readonly memory: number | null;
};

const probe = join(import.meta.dirname, 'probe.cjs');
const patience = 90_000;
/** After the window can be used, until its memory is read: what is loaded behind is in it. */
const settling = 3000;

/** Starts it, waits until its first page is drawn and a button on it reacts, and ends it. */
export async function startOnce(electron: PreparedElectron, started: Started): Promise<Start> {
  const { folder, args, watched } = started;
  const began = performance.timeOrigin + performance.now();
  const child = spawn(electron.executablePath, [...electron.args, '-r', probe, folder, ...args], {
    env: {
      ...process.env,
      ...electron.env,
      SECURABLE_START_WATCHED: JSON.stringify(watched),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const at = await readMarks(child, began);
    const { pid } = child;
    if (pid === undefined) return { at, work: null, memory: null };
    const work = workOf(pid);
    await wait(settling);
    return { at, work, memory: memoryOf(pid) };
  } finally {
    await end(child);
  }
}

function readMarks(child: ChildProcess, began: number): Promise<Record<Mark, number>> {
  const at: Partial<Record<Mark, number>> = {};
  let rest = '';
  let errors = '';
  child.stderr?.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(alarm);
      reject(new Error(`${why}; until then: ${Object.keys(at).join(', ')}\n${errors}`));
    };
    const alarm = setTimeout(() => fail('The window did not come'), patience);
    child.once('exit', (code) => fail(`It ended with ${code}`));
    child.stdout?.on('data', (part: Buffer) => {
      const lines = `${rest}${part.toString()}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [, mark] = /^start-mark (.*)$/.exec(line) ?? [];
        if (mark === undefined) continue;
        const { name, at: time } = JSON.parse(mark) as { name: Mark; at: number };
        at[name] = time - began;
      }
      if (!isWhole(at)) return;
      clearTimeout(alarm);
      resolve(at);
    });
  });
}

function isWhole(at: Partial<Record<Mark, number>>): at is Record<Mark, number> {
  return marks.every((mark) => at[mark] !== undefined);
}

/** As a person would, so that what is kept for the next start is written. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const alarm = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(alarm);
}
