import type { Result } from '../result.ts';
import type { Path } from '../workbook/path.ts';

/** Ends the reading of a file at the first thing that is wrong with it. */
export class Fault extends Error {}

/** The same where it is not a fault in a part, but the whole is not for us to read. */
export class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super();
    this.result = result;
  }
}

export function mixedUp(path: Path): string {
  return `${path}: a row and an answer are mixed up`;
}

type Issue = {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

/** The place and what is wrong there, short enough for one line. */
export function describe(issue: Issue | undefined, ...within: readonly PropertyKey[]): string {
  const place = [...within, ...(issue?.path ?? [])].map(String).join(' › ');
  const text = `${place === '' ? 'the whole' : place}: ${issue?.message ?? 'has another shape'}`;
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
