import type { Condition, Standing } from './content-model.ts';
import type { ColumnId, ColumnOfKind, FactId, FactOfKind, ListId } from './facts.ts';

/**
 * The shapes that laws and standards are written in. A regime says what its
 * publication asks, in our words, and which answers speak to it. It never says
 * whether a device meets it.
 */
export type Regime = {
  /** With its version: `etsi-en-303-645@3.1.3`. */
  readonly id: string;
  /** The id of its row among the choices; letters, digits and hyphens only. */
  readonly slug: string;
  readonly title: string;
  readonly shortName: string;
  /** The publication as it is cited. */
  readonly document: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: RegimeKind;
  readonly dates: readonly RegimeDate[];
  /**
   * The day on which the content was held against the law, and the month in which
   * the sources end that were read then: what changed later is not told here.
   */
  readonly lookedAt: { readonly on: string; readonly sourcesTo: string };
  /** What the app says wherever the regime is shown: what it is, whom it binds, what was not checked. */
  readonly standing: string;
  /** When the regime is likely to matter; one arm that holds is enough. */
  readonly relevance: readonly RelevanceArm[];
  /** What the documents can make of it. */
  readonly annex: AnnexKind;
  /** The requirements that its document goes through; all of them where none are named. */
  readonly inDocument?: readonly string[];
  readonly requirements: readonly Requirement[];
};

export type Jurisdiction = 'us' | 'california' | 'oregon' | 'uk' | 'eu' | 'international';

export type RegimeKind = 'law' | 'regulation' | 'standard' | 'guidance' | 'procurementForm';

export type RegimeDate = {
  readonly kind: 'published' | 'inForce' | 'applies';
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source is. */
  readonly date: string;
  /** What begins on that day. */
  readonly says: string;
  readonly standing: Standing;
};

export type RelevanceArm = {
  readonly when: Condition<FactId>;
  /** A sentence a product manager understands: `You sell in the European Union.` */
  readonly reason: string;
};

/** What a document can be made of the regime later. */
export type AnnexKind =
  | 'federalInventory'
  | 'userInformation'
  | 'ukStatement'
  | 'provisionTable'
  | 'capabilityTable'
  | 'controlTable'
  | 'securityForm'
  | 'summary';

export type Requirement = {
  /** Unique within the regime; never reused. */
  readonly id: string;
  /** The clause as the publication numbers it. */
  readonly ref: string;
  /** The part of the publication it stands in; neighbours with the same part are shown together. */
  readonly part?: string;
  /** What it asks, in our words. */
  readonly paraphrase: string;
  /** How far the paraphrase was compared with the publication. */
  readonly standing: Standing;
  /** How binding it is, in the letters of the publication; `obligationLetters` explains them. */
  readonly obligation?: Obligation;
  /** What decides whether a requirement with an F or a C counts, in our words: `passwords are used`. */
  readonly appliesIf?: string;
  /** A limit, an exception or a doubt that a reader must know of. */
  readonly note?: string;
  readonly mappings: readonly Mapping[];
  /** Why nothing is mapped; only where `mappings` is empty. */
  readonly unmapped?: string;
  /** What its document says here whatever the answers are. */
  readonly fixed?: string;
  readonly rules?: readonly Rule[];
  /** Requirements of other regimes that a published mapping names beside this one: `nist-sp-800-53-r5/IA-3`. */
  readonly related?: readonly string[];
};

/** M mandatory, R recommended; F only with the feature, C under a condition. */
export type Obligation = 'M' | 'R' | 'MF' | 'RF' | 'MC' | 'RC' | 'MCF';

export type Confidence =
  /** Names the same outcome. */
  | 'high'
  /** Overlaps substantially. */
  | 'medium'
  /** Loosely related, or covers only a part. */
  | 'low';

export type MappingBasis =
  /** The owner of the publication, or NIST, published it. */
  | 'published'
  /** A third party published it. */
  | 'secondary'
  /** We made it for this workbook. */
  | 'judgement';

/** A fact, or one column of a list: `support.endDate`, `accessRoles/credential`. */
export type FactPlace = FactId | { [L in ListId]: `${L}/${ColumnId<L>}` }[ListId];

/** The answers that speak to a requirement. */
export type Mapping = {
  readonly facts?: readonly FactPlace[];
  /** Elements of NISTIR 8259A; their decisions are what is read. */
  readonly elements?: readonly ElementId[];
  /** Actions of NISTIR 8259B that the facts stand for. */
  readonly actions?: readonly ActionId[];
  /** The publication asks for the words themselves: a document prints long answers and points nowhere. */
  readonly inFull?: true;
  readonly confidence: Confidence;
  readonly basis: MappingBasis;
  readonly note?: string;
};

/** The elements of NISTIR 8259A by the ids of the catalogue. */
export type ElementId =
  | `DI-${1 | 2}`
  | `DC-${1 | 2 | 3}`
  | `DP-${1 | 2 | 3}`
  | `LA-${1 | 2 | 3}`
  | `SU-${1 | 2 | 3 | 4 | 5 | '6a' | '6b'}`
  | `CS-${1 | 2 | 3 | 4 | 5}`;

/** The actions of NISTIR 8259B by the ids of the catalogue. */
export type ActionId =
  | `DO-1${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'}`
  | 'DO-2'
  | `DO-3${'a' | 'b' | 'c' | 'd' | 'e'}`
  | `DO-4${'a' | 'b' | 'c'}`
  | `IQ-${1 | 2}`
  | `ID-1${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'}`
  | `ID-2${'a' | 'b'}`
  | `EA-1${'a' | 'b' | 'c' | 'd'}`
  | `EA-${2 | 3 | 4 | 5 | 6}`;

/** Something that can be computed from the answers. It tells what they say, not whether that is enough. */
export type Rule = {
  readonly id: string;
  readonly test: RuleTest;
  readonly holds: string;
  /** Where the answers give a part of it: never told as if it held, nor as if nothing were there. */
  readonly inPart?: { readonly test: RuleTest; readonly says: string };
  readonly doesNotHold: string;
  readonly cannotBeToldYet: string;
  /** How far the rule was compared with the publication. */
  readonly standing: Standing;
};

type OneOf = { readonly in: readonly string[] } | { readonly notIn: readonly string[] };

type DateFact = FactOfKind<'date'>;
type QuantityFact = FactOfKind<'quantity'>;

/** A small closed tree; evaluated in shared/applying/regime-rules.ts to yes, no or not told yet. */
export type RuleTest =
  /** Answered with a value; *not applicable* is a no. */
  | { readonly present: FactId }
  | { readonly choiceIn: readonly [fact: FactOfKind<'choice'>, options: readonly string[]] }
  /** A `several` fact holds all the options. */
  | { readonly includesAll: readonly [fact: FactOfKind<'several'>, options: readonly string[]] }
  /**
   * Every row's choice is among `in`, or not among `notIn`; without rows it is not
   * told yet. `where` leaves out the rows whose other choice is another one; while
   * a row's is not answered, the row can keep the test open but never break it.
   */
  | {
      readonly everyRow: {
        [L in ListId]: {
          readonly list: L;
          readonly column: ColumnOfKind<L, 'choice'>;
          readonly where?: {
            readonly column: ColumnOfKind<L, 'choice'>;
            readonly in: readonly string[];
          };
        } & OneOf;
      }[ListId];
    }
  | { readonly onOrAfter: readonly [date: DateFact, day: string] }
  /** `date` lies at least `span` after `from`. A span is a number of years or a quantity fact. */
  | {
      readonly dateAtLeast: {
        readonly date: DateFact;
        readonly span: { readonly years: number } | { readonly fact: QuantityFact };
        readonly from: DateFact;
      };
    }
  | { readonly quantityAtLeast: { readonly fact: QuantityFact; readonly years: number } }
  /** `quantity`, counted from `from`, reaches `to`. */
  | {
      readonly reaches: {
        readonly quantity: QuantityFact;
        readonly from: DateFact;
        readonly to: DateFact;
      };
    }
  | { readonly all: readonly RuleTest[] }
  | { readonly any: readonly RuleTest[] }
  | { readonly not: RuleTest };

/** What the letters of an obligation mean. */
export const obligationLetters = {
  M: 'Mandatory.',
  R: 'Recommended.',
  MF: 'Mandatory if the device has the feature it speaks of.',
  RF: 'Recommended if the device has the feature it speaks of.',
  MC: 'Mandatory under a condition that the standard names.',
  RC: 'Recommended under a condition that the standard names.',
  MCF: 'Mandatory if the device has the feature and a condition that the standard names is met.',
} as const satisfies Record<Obligation, string>;

/** Said wherever a mapping is shown. */
export const mappingNotice =
  'The links between answers and requirements are our reading and no legal advice. They show where an answer helps; they do not show that a requirement is met.';
