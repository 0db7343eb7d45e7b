import type { Disclosure } from '../content/content-model.ts';
import type { Run } from '../text/run.ts';
import type { Path } from '../workbook/path.ts';

/** Who a file is for. A sentence may use only what its audience may read. */
export type Audience = Disclosure;

export type DocumentId =
  | 'deviceCybersecurityDisclosure'
  | 'securityAtAGlance'
  | 'setupAndHardeningGuide'
  | 'supportStatement'
  | 'retirementGuide'
  | 'capabilityStatement'
  | 'euUserInformation'
  | 'ukStatementOfCompliance'
  | 'californiaStatement'
  | 'federalInventoryData'
  | 'en303645Table'
  | 'mds2Table'
  | 'internalPlanningRecord';

/**
 * The smallest unit of a document. It knows the facts it was made from, because
 * they were noted while it was made; nobody declares them by hand.
 */
export type Sentence = {
  /** Stable within the document: `support.end`, `interfaces/7f3c/protection`. */
  readonly id: string;
  readonly runs: readonly Run[];
  /** Every path that was read to make it, in reading order, each once. */
  readonly facts: readonly Path[];
  /** A writer's words stand in place of the composed ones, which are kept here. */
  readonly reworded?: { readonly composed: string };
  /** A writer's words wait: the composed ones or an answer behind them changed since, so the composed ones stand. */
  readonly staleRewording?: StaleRewording;
  /** It begins on a new line of its paragraph or list item; in a cell every sentence does. */
  readonly startsLine?: true;
};

export type StaleRewording = {
  readonly words: string;
  /** The composed words they were written for, and the composed words now. */
  readonly was: string;
  readonly now: string;
};

export type TableColumn = {
  readonly title: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly width: number;
};

/** What stands in one cell: nothing, or sentences, each on a line of its own. */
export type Cell = readonly Sentence[];

export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The number of its first item, as it was typed; 1 where it is not given. */
      readonly start?: number;
      /** How many items it stands in; a list inside an item follows as a block of its own. */
      readonly depth?: number;
      readonly items: readonly (readonly Sentence[])[];
    }
  | {
      readonly kind: 'table';
      readonly caption: Sentence;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Cell[])[];
    };

export type Section = {
  /** Stable and usable as an anchor: `support`. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly title: string;
  /** Its tables are wide: on paper it stands on landscape pages. */
  readonly wide?: true;
  readonly blocks: readonly Block[];
};

/** A fact the document asked for and did not get. For the writer, never printed. */
export type MissingFact = {
  readonly path: Path;
  /** Open, not known yet, or answered for a narrower circle than this audience. */
  readonly because: 'open' | 'unknown' | 'withheld';
  /** The section that would have said something. */
  readonly section: string;
};

/** A section that was left out because nothing stands in it. For the writer, never printed. */
export type OmittedSection = {
  readonly section: string;
  readonly title: string;
  /** One or more sentences: what is open, or that nothing calls for it. */
  readonly why: string;
};

/** How many of a form's fields have all their answers. A count for the writer, never a score and never printed. */
export type Meter = {
  readonly ready: number;
  readonly total: number;
  /** `9 of 11 fields ready` */
  readonly words: string;
  /** The fields that are not ready, each with the answers it waits for. */
  readonly open: readonly { readonly title: string; readonly paths: readonly Path[] }[];
};

/** A document as plain data, before it is docx, html, Markdown or pdf. */
export type Outline<Document extends string = DocumentId> = {
  readonly document: Document;
  readonly audience: Audience;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47: `en`. */
  readonly language: string;
  /** The revision of the workbook the outline was made from. */
  readonly revision: number;
  /** What nobody may overlook: a sample, an internal paper. On the title page and at the head of every page. */
  readonly marks: readonly string[];
  /** False where the document is so short that a list of contents would be longer. */
  readonly hasContents: boolean;
  /** Facts of the title page, as label and sentence: product, firmware, date, contact. */
  readonly facts: readonly { readonly label: string; readonly value: Sentence }[];
  readonly sections: readonly Section[];
  readonly missing: readonly MissingFact[];
  readonly omitted: readonly OmittedSection[];
  /** Null where the document is no form. */
  readonly meter: Meter | null;
};

/** Any document, for those who print it and need not know which it is. */
export type AnyOutline = Outline<string>;
