import type { Audience } from '../documents/outline.ts';
import type { Path } from '../workbook/path.ts';

/** The files that say to other programs what the documents say to people. */
export type TwinId = 'oscal' | 'cyclonedx' | 'security.txt' | 'mud' | 'csaf' | 'disclosure';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** By which rules a file is checked before it is written. */
export type TwinForm =
  | 'oscal-catalog'
  | 'oscal-component-definition'
  | 'cyclonedx'
  | 'security.txt'
  | 'mud'
  | 'csaf'
  | 'disclosure';

export type TwinFile = {
  readonly name: string;
  readonly form: TwinForm;
  /** A text stands as it is; anything else becomes JSON. */
  readonly data: Json;
};

/** Why a twin cannot be made: an answer that it needs and that is not there, or not in a form a machine can use. */
export type Lack = {
  /** Where to go. */
  readonly path: Path;
  /** What it is called: `Company name`, `Interface “Time”`. */
  readonly label: string;
  readonly because: 'open' | 'unknown' | 'withheld' | 'notApplicable' | 'unfit';
  /** What is wrong and what to do, as a sentence that begins after the label. */
  readonly says: string;
};

/** A twin is whole, or it is refused with every reason; there is nothing between. */
export type Twin =
  | {
      readonly ok: true;
      readonly twin: TwinId;
      readonly files: readonly TwinFile[];
      /** Every path that was read to make it, each once. */
      readonly facts: readonly Path[];
      /** Rows that belong into the file and that its readers may not know of. */
      readonly leftOut: readonly Path[];
      /** Answers that are there and that the file goes without, with the reason: whoever makes it is told. */
      readonly unsaid: readonly Lack[];
    }
  | { readonly ok: false; readonly twin: TwinId; readonly lacks: readonly Lack[] };

/** Everything beyond the workbook that a twin depends on. */
export type Commission = {
  readonly audience: Audience;
  /** When it is made, in ISO 8601. */
  readonly at: string;
};

/** The reason in one line: `Company name: not answered yet.` */
export function lackWords({ label, says }: Lack): string {
  return `${label}: ${says}`;
}
