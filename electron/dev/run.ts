import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** What a finished program left behind. */
export type Finished = { readonly code: number; readonly output: string };

/** Runs a program and returns its exit code. */
export type Runner = (
  command: string,
  args: readonly string[],
  options?: SpawnOptions,
) => Promise<number>;

/** Runs a program in the foreground. Ctrl-C reaches it, and we wait. */
export const run: Runner = (command, args, options = {}) =>
  untilEnded(spawn(command, args, { stdio: 'inherit', ...options }));

/**
 * Runs programs beside others, which go first where there are too few cores, and keeps what
 * they print, so that steps done at once are read one after the other.
 */
export function beside(): { readonly run: Runner; readonly output: () => string } {
  let output = '';
  return {
    run: (command, args, options = {}) => {
      const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          output += chunk.toString();
        });
      }
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
      return untilEnded(child);
    },
    output: () => output,
  };
}

async function untilEnded(child: ChildProcess): Promise<number> {
  // A terminal sends Ctrl-C to the child as well; a supervisor stops only us.
  const ignore = () => {};
  const forward = () => child.kill('SIGTERM');
  process.on('SIGINT', ignore).on('SIGTERM', forward);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
    });
  } finally {
    process.off('SIGINT', ignore).off('SIGTERM', forward);
  }
}

/** Runs a program quietly and returns its exit code and all it printed. 127: there is no such program. */
export async function runQuietly(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve({ code: 127, output: '' }) : reject(error),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Whether a program of this name can be found. */
export async function hasProgram(name: string): Promise<boolean> {
  return (await runQuietly('/bin/sh', ['-c', 'command -v -- "$1"', 'sh', name])).code === 0;
}
