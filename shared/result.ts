import type { FailureCode } from './failures.ts';

/** A failure a person can act on. `detail` names the thing: a file name, a pack, a row; never a path. */
export type Failure = { readonly code: FailureCode; readonly detail: string };

/** What crosses from main to the window, and out of anything that may fail in a way a person can act on. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, detail = ''): Result<never> {
  return { ok: false, failure: { code, detail } };
}

/** Proves to the compiler that every case was handled; throws where the impossible happened. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
