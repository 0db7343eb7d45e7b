import type { Draft } from './workbook-from.ts';

/** A workbook in which a check fires, where, and the nearest one in which it is silent. */
export type CheckCase = {
  readonly fires: Draft;
  /** The places it finds, in order. */
  readonly at: readonly string[];
  readonly silent: Draft;
  /** A part of what it says. */
  readonly says?: string;
};
