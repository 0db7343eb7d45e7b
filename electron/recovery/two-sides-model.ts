import type { Backup } from '../storage/backup/list-backups.ts';

/** The library that stands here and the work that belongs to another: what another program made of one. */
export type TwoSides = {
  /** When the file that came was last written. */
  readonly came: string;
  /** When the last change before it was saved. */
  readonly yours: string;
};

export type Kept = {
  /** What was yours, as a backup. */
  readonly yours: Backup;
  /** The ends of the names under which the log, and the file that came, stay in the data folder. */
  readonly logKeptAs: string;
  readonly cameKeptAs: string | null;
};
