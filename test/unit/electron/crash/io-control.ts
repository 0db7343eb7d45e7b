import { mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** How an operation fails; the numbers are those of io-shim.c. */
export const faultKinds = { full: 1, broken: 2, short: 3, unsynced: 4 } as const;
export type FaultKind = keyof typeof faultKinds;

export type Fault = {
  /** Which operation fails, the first being 1. */
  readonly at: number;
  readonly kind: FaultKind;
  /** All operations from there on, and not this one alone. */
  readonly isLasting: boolean;
};

/** The folder whose operations are seen. Nothing in it outlives the process. */
export const disk = process.env.SECURABLE_IO_ROOT ?? '';

const order = ['isOn', 'count', 'failAt', 'kind', 'isLasting', 'hits', 'isTraced'] as const;
// Shared with the shim, which has mapped this very file.
const handle = openSync(process.env.SECURABLE_IO_CONTROL ?? '', 'r+');

function set(values: Partial<Record<(typeof order)[number], number>>): void {
  const bytes = Buffer.alloc(4 * order.length);
  order.forEach((name, index) => {
    bytes.writeInt32LE(values[name] ?? 0, 4 * index);
  });
  writeSync(handle, bytes, 0, bytes.length, 0);
}

export function makeDisk(): void {
  mkdirSync(disk, { recursive: true });
}

/** Operations are counted from here on, and one or all of them fail. */
export function begin(fault: Fault): void {
  set({ isOn: 1, ...numbersOf(fault) });
}

/** Every operation from here on is written down as well. */
export function beginTrace(fault: Fault | null = null): void {
  set({ isOn: 1, isTraced: 1, ...(fault === null ? {} : numbersOf(fault)) });
}

function numbersOf({ at, kind, isLasting }: Fault) {
  return { failAt: at, kind: faultKinds[kind], isLasting: Number(isLasting) };
}

/** The disk works again. Gives how many operations there were, and how many failed. */
export function end(): { readonly count: number; readonly hits: number } {
  const bytes = Buffer.alloc(4 * order.length);
  readSync(handle, bytes, 0, bytes.length, 0);
  set({});
  const at = (name: (typeof order)[number]) => bytes.readInt32LE(4 * order.indexOf(name));
  return { count: at('count'), hits: at('hits') };
}

export function traceSoFar(): Buffer {
  return readFileSync(process.env.SECURABLE_IO_TRACE ?? '');
}

/** A note in the trace between two operations: what was acknowledged by then. */
export function mark(text: string): void {
  writeFileSync(join(disk, '.mark'), text);
}
