import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';

/**
 * What a process and all it started have of the computer's memory, in MiB; what several share is
 * shared out among them. Only Linux tells that; null elsewhere.
 */
export function memoryOf(process: number): number | null {
  return sumOf(process, (each) => {
    const text = readFileSync(`/proc/${each}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
  });
}

/**
 * What a process and all it started have worked so far, in milliseconds of a processor. Where the
 * machine is busy with something else, it tells more than the clock. Only Linux; null elsewhere.
 */
export function workOf(process: number): number | null {
  return sumOf(process, (each) => {
    const fields = fieldsOf(each);
    return (Number(fields[11]) + Number(fields[12])) * millisecondsOfTick;
  });
}

/** What `getconf CLK_TCK` says on every Linux there is: a hundred in a second. */
const millisecondsOfTick = 10;

function sumOf(process: number, measure: (process: number) => number): number | null {
  if (platform() !== 'linux') return null;
  return familyOf(process).reduce((sum, each) => sum + (orNull(() => measure(each)) ?? 0), 0);
}

/** Null: the process has ended since it was listed. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}

/** The process, its children, and theirs. */
function familyOf(process: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = orNull(() => Number(fieldsOf(Number(name))[1]));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [process];
  for (const each of family) family.push(...(children.get(each) ?? []));
  return family;
}

/** From the third on: the name of the program stands in brackets before, and may hold anything. */
function fieldsOf(process: number): readonly string[] {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
