import type { AnyOutline, Block, Section } from '../../../shared/documents/outline.ts';
import type { WordList } from './list-counter.ts';
import type { Measures, Sheet } from './measures.ts';
import type { FlowItem } from './page-flow.ts';

/** How deep the contents go. */
export const contentsLevels = 2;

/** A block with what its place in the document makes of it. */
export type PlannedBlock = {
  readonly block: Block;
  readonly next: Block | undefined;
  /** The number by which Word knows its list; 0 where it is none. */
  readonly list: number;
  /** Of the tables, the how manieth it is; 0 where it is none. */
  readonly table: number;
  /** Of its columns, in twips; of a table alone. */
  readonly widths: readonly number[];
};

export type PlannedSection = {
  readonly section: Section;
  readonly number: string;
  /** What sentences lead to. */
  readonly bookmark: string;
  /** What its entry in the contents leads to; null where it has none. */
  readonly entry: string | null;
  readonly blocks: readonly PlannedBlock[];
};

/** Sections that share pages of one kind. */
export type PlannedPart = {
  readonly isWide: boolean;
  readonly sheet: Sheet;
  readonly width: number;
  readonly sections: readonly PlannedSection[];
};

/**
 * What is worked out once of a document and used by all that write it: numbers,
 * pages upright and on their side, names of places, lists, and where each section
 * begins as far as that can be told.
 */
export type DocumentPlan = {
  readonly outline: AnyOutline;
  readonly measures: Measures;
  readonly parts: readonly PlannedPart[];
  readonly sections: readonly PlannedSection[];
  /** Every list of Word's, in order, with the numbering it counts by. */
  readonly lists: readonly WordList[];
  /** The number of the list that counts headings; null where their style counts them. */
  readonly headingList: number | null;
  /** By the section's id. */
  readonly references: ReadonlyMap<string, PlannedSection>;
  /** The page each section begins on. */
  readonly pages: readonly number[];
  readonly pageCount: number;
  /** The contents have a page of their own. */
  readonly contentsTurnPage: boolean;
};

/** A document without its pages: what these are worked out from. */
export type Unpaged = Omit<DocumentPlan, 'pages' | 'pageCount' | 'contentsTurnPage'>;

/** Where a document is put into another, what the other brings. */
export type PlanOptions = {
  /** `1.1` for each section, where the headings of a template count otherwise than ours. */
  readonly numbers?: (sections: readonly Section[]) => readonly string[];
  /** Whether headings count by our list, said at each of them; else their style says it. */
  readonly headingsCount?: 'own' | 'style';
  /** How many lists of Word's there are before ours. */
  readonly listsBefore?: number;
  /** What stands before the sections in place of our title page. */
  readonly front?: (plan: Unpaged) => readonly FlowItem[];
  /** Whether the first section begins a page. */
  readonly startsPage?: boolean;
  /** How many pages follow. */
  readonly pagesAfter?: number;
};
