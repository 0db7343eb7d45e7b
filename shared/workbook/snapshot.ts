import type { Entry } from './answer.ts';
import type { Path } from './path.ts';

/** An entry with who put it there, and when. */
export type Stored = {
  readonly entry: Entry;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
};

export type Entries = ReadonlyMap<Path, Stored>;

/**
 * One workbook as it stood at one revision, and the company profile it leans on.
 * Documents, checks and screens read this and nothing else.
 */
export type Snapshot = {
  readonly workbookId: string;
  /** The pack the workbook is pinned to: `nistir-8259@2020-05`. */
  readonly packId: string;
  readonly revision: number;
  readonly entries: Entries;
  /** Answers of the company profile; a workbook's own answer to the same fact comes first. */
  readonly company: Entries;
};
