/**
 * The shapes that all content is written in. Content is data: nothing here or
 * beside it decides anything, and no other folder holds a question's words.
 */

/** Who may read an answer outside the company, from open to closed. */
export type Disclosure = 'public' | 'onRequest' | 'internal';

/** The person a question is mainly for. */
export type Role = 'product' | 'engineering' | 'writing';

/** A choice a person can make; the key it stands under is what is stored. */
export type Option = {
  readonly label: string;
  /** One sentence that tells this option from its neighbours. */
  readonly help?: string;
};
export type Options = Readonly<Record<string, Option>>;

/** A unit of a quantity, in words: 1 year, 5 years. */
export type Unit = { readonly one: string; readonly other: string };

/** What one cell or one plain fact can hold. */
export type ValueShape =
  /** `line`: one line of plain text. `paragraphs`: several, with light Markdown. */
  | { readonly kind: 'text'; readonly size: 'line' | 'paragraphs' }
  | { readonly kind: 'choice'; readonly options: Options }
  | { readonly kind: 'several'; readonly options: Options }
  /** A calendar day, YYYY-MM-DD. */
  | { readonly kind: 'date' }
  | {
      readonly kind: 'quantity';
      readonly units: Readonly<Record<string, Unit>>;
      /** The unit offered before one is chosen; the first where none is named. */
      readonly usualUnit?: string;
    }
  /** A function in the company with an e-mail address, telephone number or page; never a person. */
  | { readonly kind: 'contact' }
  | { readonly kind: 'web' }
  /** Rows of one or more lists, by the lists' fact ids (a content test checks that they exist). */
  | { readonly kind: 'reference'; readonly lists: readonly string[]; readonly many: boolean };

export type ValueKind = ValueShape['kind'];

/** A field of a list's rows. */
export type Column = ValueShape & {
  readonly label: string;
  readonly help?: string;
  /** Disclosure of this column alone; without it the list's own holds. */
  readonly disclosure?: Disclosure;
  /** May stay empty: nothing is missing without it. */
  readonly optional?: true;
  /** The column is asked only when a choice column of the same row holds one of these options. */
  readonly when?: { readonly column: string; readonly in: readonly string[] };
};

/** A fact that repeats: customers, goals, interfaces, components, decisions … */
export type ListShape = {
  readonly kind: 'list';
  /** What one row is called: `{ one: 'interface', other: 'interfaces' }`. */
  readonly rowName: { readonly one: string; readonly other: string };
  /** The column that names a row wherever it is referred to. */
  readonly titleColumn: string;
  /** The list is settled only when every device capability element of 8259A has its row. */
  readonly oneRowPer?: 'capabilityElement';
  /** In the order in which they are shown. */
  readonly columns: Readonly<Record<string, Column>>;
};

/** One piece of information with a stable id. Answers belong to facts, never to questions. */
export type FactDefinition = (ValueShape | ListShape) & {
  /** A short noun phrase that names the fact in lists, history and messages. */
  readonly label: string;
  /** Where an answer goes unless the person says otherwise. */
  readonly disclosure: Disclosure;
  /**
   * `company`: answered once in the company profile; a workbook may say otherwise for its device.
   * `house`: for the whole company and for no device; how documents look.
   */
  readonly scope?: 'company' | 'house';
};

/** How far an item was compared with the publication it comes from. */
export type Standing =
  /** Compared with the text of the publication. */
  | 'checked'
  /** Described by a third party. */
  | 'secondary'
  /** Written from memory of the publication; not compared yet. */
  | 'unchecked'
  /** Designed for this workbook; no publication asks it in this form. */
  | 'ours';

export type Source = {
  /** `NISTIR 8259 (May 2020)`, `NISTIR 8259A` … */
  readonly document: string;
  /** `§3.1, question 6`, `Table 1, Device Identification 1` … */
  readonly section: string;
  readonly standing: Standing;
  /** Checked passages of 8259A, 8259B or 8425 that ask for the same: `8259B DO-1h`. */
  readonly anchors?: readonly string[];
};

/** When something is asked. A small closed tree, evaluated in shared/applying/condition.ts. */
export type Condition<Fact extends string = string> =
  | { readonly answered: Fact }
  | { readonly equals: readonly [fact: Fact, option: string] }
  /** A `several` fact holds the option, or any row of a list does in `column`. */
  | { readonly includes: readonly [fact: Fact, option: string, column?: string] }
  | { readonly all: readonly Condition<Fact>[] }
  | { readonly any: readonly Condition<Fact>[] }
  | { readonly not: Condition<Fact> };

/** What the workbook asks. Wording is a paraphrase of the source, in our words. */
export type Question<Fact extends string = string> = {
  /** `A1-Q6`; never reused. */
  readonly id: string;
  readonly fact: Fact;
  /** Facts that belong to the same question and are answered beside it. */
  readonly with?: readonly Fact[];
  readonly wording: string;
  /** Why NIST asks it, in terms of the customer's risk. */
  readonly why: string;
  /** What a good answer holds. */
  readonly goodAnswer: string;
  /** A worked example from a believable device. */
  readonly example: string;
  readonly source: Source;
  readonly role: Role;
  readonly askedWhen?: Condition<Fact>;
  /** Slugs of laws and standards: asked only where one of them is shown for the device. */
  readonly serves?: readonly string[];
  /** Lettered parts that the publication lists under this question and that the same fact answers. */
  readonly parts?: readonly QuestionPart[];
};

/** `A3-Q1a`: a part of a question, with its own words and source. */
export type QuestionPart = {
  readonly id: string;
  readonly wording: string;
  readonly source: Source;
};

export type QuestionGroup<Fact extends string = string> = {
  /** `A6.2`; the activity's own id where it has only one group. */
  readonly id: string;
  readonly title: string;
  /** What the group is about, where its title does not say enough. */
  readonly lead?: string;
  readonly section?: string;
  readonly questions: readonly Question<Fact>[];
};

export type Activity<Fact extends string = string> = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The publication's section: `3.1`. */
  readonly section: string;
  readonly phase: 'beforeMarket' | 'afterMarket';
  /** What this activity is for, in two or three plain sentences. */
  readonly purpose: string;
  readonly groups: readonly QuestionGroup<Fact>[];
  /** What a reader must know of how this activity came to its questions, or why it has none. */
  readonly note?: string;
  /** Questions of other activities of the pack whose answers belong here, too. */
  readonly related?: readonly string[];
};

/** Questions beyond the framework: what laws and standards ask. Each names those that it serves. */
export type Supplement<Fact extends string = string> = {
  readonly title: string;
  readonly purpose: string;
  readonly groups: readonly QuestionGroup<Fact>[];
};

/** What a framework asks, as data; on screen, *the guidance*. Immutable once released. */
export type Pack<Fact extends string = string> = {
  /** `nistir-8259@2020-05` */
  readonly id: string;
  readonly title: string;
  /** Said where a person chooses the pack: date, withdrawal, paraphrase, voluntary. */
  readonly standing: string;
  /** Said wherever else its questions are shown: where they come from, and what they are not. */
  readonly basis: string;
  /** Where its activities lead, in one sentence. */
  readonly purpose: string;
  /** What is asked before Activity 1: what the device is, and whether the framework is meant for it. */
  readonly scope: {
    readonly title: string;
    readonly purpose: string;
    readonly groups: readonly QuestionGroup<Fact>[];
    /** What the app says when the answers put the device outside the framework. */
    readonly outside: readonly { readonly when: Condition<Fact>; readonly says: string }[];
  };
  readonly activities: readonly Activity<Fact>[];
  readonly supplement?: Supplement<Fact>;
};

/** What a capability helps a customer with; the keys of the goals' column `area`. */
export type RiskArea = 'assets' | 'vulnerabilities' | 'access' | 'data' | 'incidents';

/** A capability of 8259A or 8259B with its elements or actions. */
export type Capability<Fact extends string = string> = {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly rationale: string;
  /** Risk areas that its rationale names; `through`: it helps there by way of another area. */
  readonly riskAreas?: readonly { readonly area: RiskArea; readonly through?: RiskArea }[];
  readonly source: Source;
  /** In the order of the publication; a lettered part stands after the element it belongs to. */
  readonly elements: readonly CapabilityElement<Fact>[];
};

export type CapabilityElement<Fact extends string = string> = {
  /** `DI-1`, `SU-6a`, `DO-1h` */
  readonly id: string;
  /** `SU-6`, for `SU-6a`. */
  readonly partOf?: string;
  /** A few words for tables: `Unique logical identifier`. */
  readonly title: string;
  readonly wording: string;
  /** What a good decision on this element holds. */
  readonly goodAnswer?: string;
  readonly example?: string;
  readonly source: Source;
  /** Facts whose answers hold what this action asks the maker to record, receive, tell or teach. */
  readonly facts?: readonly Fact[];
  /** Those of the facts that only add to it: from them alone nobody may conclude that it is done. */
  readonly beside?: readonly Fact[];
};

export type Catalogue<Fact extends string = string> = {
  readonly id: string;
  readonly title: string;
  readonly capabilities: readonly Capability<Fact>[];
};

/**
 * Guidance whose activities are known by title only. No workbook can follow
 * it; it shows where the answers to other guidance would belong.
 */
export type PackOutline = {
  readonly id: string;
  readonly title: string;
  readonly standing: string;
  readonly source: Source;
  readonly activities: readonly OutlineActivity[];
  readonly crosswalk: readonly CrosswalkRow[];
};

export type OutlineActivity = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly section: string;
  readonly phase: 'beforeMarket' | 'afterMarket';
  readonly topics?: readonly {
    readonly id: string;
    readonly title: string;
    readonly section: string;
  }[];
};

/** Where answers to `from` belong in the outline. */
export type CrosswalkRow = {
  /** The pack that `from` speaks of. */
  readonly pack: string;
  /** Ids of activities, groups or questions of that pack; none where the outline is new. */
  readonly from: readonly string[];
  /** Id of an activity or topic of the outline. */
  readonly to: string;
  readonly carries: 'directly' | 'widened' | 'partly' | 'nothing';
  readonly note: string;
};
