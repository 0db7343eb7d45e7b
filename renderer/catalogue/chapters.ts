/** The catalogue as a book: its parts, their chapters, and what is said of where each comes from. */
import { nist8259a, nist8259b } from '../../shared/content/catalogues.ts';
import type {
  Capability,
  Catalogue,
  PackOutline,
  Question,
} from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { supplement } from '../../shared/content/packs/supplement.ts';
import { currentPackId, packOutlines, packs } from '../../shared/content/packs.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { regimes } from '../../shared/content/regimes.ts';
import { scopeChapter, supplementChapter } from '../../shared/search/search-catalogue.ts';
import { counted } from '../../shared/text/counts.ts';
import { regimeKicker } from '../derived/regime-words.ts';

export type Chapter = {
  /** As the search names it: `A1`, `DI`, the slug of a regime. */
  readonly id: string;
  /** What kind of chapter it is: `Activity 1`. */
  readonly kicker: string;
  readonly title: string;
  /** What it is about, in a few sentences. */
  readonly about: string;
  /** How much is in it: `12 questions`. */
  readonly size: string;
  readonly part: Part;
  readonly content: ChapterContent;
};

export type ChapterContent =
  | { readonly kind: 'questions'; readonly groups: readonly ReadGroup[] }
  | {
      readonly kind: 'capability';
      readonly capability: Capability<FactId>;
      readonly isTechnical: boolean;
    }
  | { readonly kind: 'outline'; readonly outline: PackOutline }
  | { readonly kind: 'regime'; readonly regime: Regime };

export type ReadGroup = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly questions: readonly Question<FactId>[];
};

export type Part = {
  readonly id: string;
  readonly title: string;
  /** The title is that of one publication. */
  readonly isPublication?: boolean;
  /** Where its words come from: what it is, and how far it was compared. */
  readonly standing: string;
};

const pack = packs[currentPackId];

const questionsPart: Part = {
  id: 'questions',
  title: pack.title,
  isPublication: true,
  standing: pack.basis,
};

const capabilitiesPart: Part = {
  id: 'capabilities',
  title: nist8259a.title,
  isPublication: true,
  standing: comparedWords(nist8259a, 'elements'),
};

const supportPart: Part = {
  id: 'support',
  title: nist8259b.title,
  isPublication: true,
  standing: comparedWords(nist8259b, 'actions'),
};

const regimesPart: Part = {
  id: 'regimes',
  title: 'Laws and standards',
  standing:
    'What each asks, in our words. Each says what it is, whom it binds and what was not compared with its publication. No legal advice.',
};

const beyondPart: Part = {
  id: 'beyond',
  title: 'Beyond NIST',
  standing:
    'Designed for this workbook. Asked of a device only where its markets and customers make a law or standard matter.',
};

/** Every chapter, in the order of the book. */
export const chapters: readonly Chapter[] = [
  {
    id: scopeChapter,
    kicker: 'Scope check',
    title: pack.scope.title,
    about: pack.scope.purpose,
    size: counted(questionCount(pack.scope.groups), 'question'),
    part: questionsPart,
    content: { kind: 'questions', groups: pack.scope.groups },
  },
  ...pack.activities.map(
    ({ id, number, title, purpose, groups }): Chapter => ({
      id,
      kicker: `Activity ${number}`,
      title,
      about: purpose,
      size: counted(questionCount(groups), 'question'),
      part: questionsPart,
      content: { kind: 'questions', groups },
    }),
  ),
  ...capabilityChapters(nist8259a, capabilitiesPart, true),
  ...capabilityChapters(nist8259b, supportPart, false),
  ...packOutlines.map(
    (outline): Chapter => ({
      id: outline.id,
      kicker: 'Outline',
      title: outline.title,
      about: 'The nine activities by their titles, and where the answers of 2020 belong in them.',
      size: counted(outline.activities.length, 'activity', 'activities'),
      part: { id: outline.id, title: 'The guidance that followed', standing: outline.standing },
      content: { kind: 'outline', outline },
    }),
  ),
  {
    id: supplementChapter,
    kicker: 'Supplement',
    title: supplement.title,
    about: supplement.purpose,
    size: counted(questionCount(supplement.groups), 'question'),
    part: beyondPart,
    content: { kind: 'questions', groups: supplement.groups },
  },
  ...Object.values(regimes).map(
    (regime: Regime): Chapter => ({
      id: regime.slug,
      kicker: regimeKicker(regime),
      title: regime.title,
      about: regime.document,
      size: counted(regime.requirements.length, 'requirement'),
      part: regimesPart,
      content: { kind: 'regime', regime },
    }),
  ),
];

/** The parts with their chapters, as the contents page shows them. */
export const parts: readonly { readonly part: Part; readonly chapters: readonly Chapter[] }[] = [
  ...new Set(chapters.map(({ part }) => part)),
].map((part) => ({ part, chapters: chapters.filter((chapter) => chapter.part === part) }));

export function chapterById(id: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.id === id);
}

function capabilityChapters(
  { capabilities }: Catalogue<FactId>,
  part: Part,
  isTechnical: boolean,
): readonly Chapter[] {
  return capabilities.map((capability) => ({
    id: capability.id,
    kicker: isTechnical ? 'Device capability' : 'Supporting capability',
    title: capability.title,
    about: capability.meaning,
    size: counted(capability.elements.length, isTechnical ? 'element' : 'action'),
    part,
    content: { kind: 'capability', capability, isTechnical },
  }));
}

function comparedWords({ capabilities }: Catalogue, items: string): string {
  const all = capabilities.flatMap(({ elements }) => elements);
  const compared = all.filter(({ source }) => source.standing === 'checked').length;
  const how =
    compared === all.length
      ? `All ${all.length} ${items} were compared with the text of the publication.`
      : `${compared} of ${all.length} ${items} were compared with the text of the publication; each says so.`;
  return `Paraphrased in our own words. ${how} The guidance is voluntary, a starting point and not a list to fulfil.`;
}

function questionCount(groups: readonly ReadGroup[]): number {
  return groups.reduce((sum, { questions }) => sum + questions.length, 0);
}

export type OpenChapter = (chapter: string, item?: string | null) => void;
