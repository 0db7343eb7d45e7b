import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.ts';

/**
 * Makes `target` (a file or folder) if it is not there. It appears whole or not at all: `make`
 * fills a path beside it, which is then renamed. A second process waits for the first.
 */
export async function prepareOnce(
  target: string,
  make: (partial: string) => Promise<void>,
): Promise<void> {
  // The lock is between processes: it cannot tell two that ask for the same in this one apart.
  const preparing = underWay.get(target) ?? prepare(target, make);
  underWay.set(target, preparing);
  await preparing.finally(() => underWay.delete(target));
}

const underWay = new Map<string, Promise<void>>();

async function prepare(target: string, make: (partial: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  const release = await takeLock(`${target}.lock`);
  try {
    if (existsSync(target)) return;
    removeLeftovers(target);
    const partial = `${target}.partial-${process.pid}`;
    await make(partial);
    renameSync(partial, target);
  } finally {
    release();
  }
}

async function takeLock(lock: string): Promise<() => void> {
  for (let told = false; ; await wait(500)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(lock);
    if (holder === undefined) rmSync(lock, { force: true });
    else if (!told) {
      say(`Process ${holder} is preparing ${basename(lock, '.lock')}; waiting for it.`);
      told = true;
    }
  }
}

/** The process that holds the lock, or undefined when it has ended without letting go. */
function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return isRunning(pid) ? pid : undefined;
  } catch {
    // Let go between two looks: the next try decides.
    return undefined;
  }
}

/** Removes what an interrupted process left beside the target. */
function removeLeftovers(target: string): void {
  const start = `${basename(target)}.partial-`;
  for (const name of readdirSync(dirname(target))) {
    if (name.startsWith(start) && !isRunning(Number(name.slice(start.length)))) {
      rmSync(join(dirname(target), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
