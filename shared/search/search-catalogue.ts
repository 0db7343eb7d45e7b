import { nist8259a, nist8259b } from '../content/catalogues.ts';
import type {
  Activity,
  Capability,
  PackOutline,
  Question,
  QuestionGroup,
} from '../content/content-model.ts';
import { supplement } from '../content/packs/supplement.ts';
import { currentPackId, packOutlines, packs } from '../content/packs.ts';
import type { Regime } from '../content/regime-model.ts';
import { regimes } from '../content/regimes.ts';

/** What an item of the catalogue is; in the order in which what was found is shown. */
export const catalogueKinds = [
  'chapter',
  'question',
  'element',
  'action',
  'outline',
  'requirement',
] as const;

export type CatalogueKind = (typeof catalogueKinds)[number];

/** The chapters of the scope check and of what laws and standards ask beyond NIST. */
export const scopeChapter = 'scope';
export const supplementChapter = 'supplement';

/** One thing that a publication asks, as it is found by searching. */
export type CatalogueItem = {
  readonly kind: CatalogueKind;
  /** Where it stands: `scope`, `A1`, `DI`, `supplement`, the id of an outline, the slug of a regime. */
  readonly chapter: string;
  /** Unique within its chapter: `A1-Q6`, `SU-6a`; the chapter's own id for a chapter. */
  readonly id: string;
  /** As the publication numbers it. */
  readonly ref: string;
  readonly title: string;
  /** What else can be found in it, most telling first. */
  readonly more: readonly string[];
};

export type CatalogueHit = {
  readonly item: CatalogueItem;
  /** A stretch of its words, where the title alone does not show why it was found. */
  readonly excerpt?: string;
};

/**
 * Everything that there is to find, in the order of the catalogue.
 * @internal Tests hold the search to all of it.
 */
export function catalogueItems(): readonly CatalogueItem[] {
  index ??= indexed();
  return index.map(({ item }) => item);
}

/** What holds every word of the text, each at the beginning of a word; best first, then in order. */
export function searchCatalogue(text: string): readonly CatalogueHit[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  index ??= indexed();
  const asId = words.join(' ');
  return index
    .filter(({ all }) => words.every((word) => all.includes(` ${word}`)))
    .map((entry) => ({ entry, rank: rankOf(entry, words, asId) }))
    .sort((a, b) => a.rank - b.rank || a.entry.at - b.entry.at)
    .map(({ entry }) => hitOf(entry, words));
}

export type Marked = { readonly text: string; readonly isMatch: boolean };

/** A text in pieces, those that the search matched marked. */
export function markMatches(shown: string, text: string): readonly Marked[] {
  const words = wordsOf(text);
  if (words.length === 0) return [{ text: shown, isMatch: false }];
  const { plain, places } = withPlaces(shown);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`,
    'gu',
  );
  const pieces: Marked[] = [];
  let from = 0;
  for (const match of plain.matchAll(pattern)) {
    const start = places[match.index] ?? shown.length;
    const end = places[match.index + match[0].length] ?? shown.length;
    if (start < from || end <= start) continue;
    if (start > from) pieces.push({ text: shown.slice(from, start), isMatch: false });
    pieces.push({ text: shown.slice(start, end), isMatch: true });
    from = end;
  }
  if (from < shown.length) pieces.push({ text: shown.slice(from), isMatch: false });
  return pieces;
}

type Indexed = {
  readonly item: CatalogueItem;
  readonly at: number;
  /** Words parted by single spaces, with one before the first: ` su 6a change how `. */
  readonly ref: string;
  readonly title: string;
  readonly all: string;
};

let index: readonly Indexed[] | undefined;

function indexed(): readonly Indexed[] {
  return allItems().map((item, at) => ({
    item,
    at,
    ref: ` ${wordsOf(item.ref).join(' ')} `,
    title: ` ${wordsOf(`${item.ref} ${item.title}`).join(' ')} `,
    all: ` ${wordsOf([item.ref, item.title, ...item.more].join(' ')).join(' ')} `,
  }));
}

function rankOf({ item, ref, title }: Indexed, words: readonly string[], asId: string): number {
  if (ref === ` ${asId} `) return 0;
  // A number is a part of an id; words that begin a heading are not.
  if (/\d/.test(asId) && ref.startsWith(` ${asId}`)) return 1;
  if (!words.every((word) => title.includes(` ${word}`))) return 4;
  return item.kind === 'chapter' ? 2 : 3;
}

function hitOf({ item, title }: Indexed, words: readonly string[]): CatalogueHit {
  const unseen = words.find((word) => !title.includes(` ${word}`));
  if (unseen === undefined) return { item };
  const holder = item.more.find((text) => ` ${wordsOf(text).join(' ')}`.includes(` ${unseen}`));
  return holder === undefined ? { item } : { item, excerpt: excerptOf(holder, unseen) };
}

const excerptLength = 180;

/** The stretch of a text around a word, beginning and ending at a word. */
function excerptOf(text: string, word: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  const before = markMatches(line, word).findIndex(({ isMatch }) => isMatch);
  const at = markMatches(line, word)
    .slice(0, Math.max(before, 0))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const start = at < excerptLength / 2 ? 0 : line.indexOf(' ', at - excerptLength / 3) + 1;
  const hardEnd = start + excerptLength;
  const end = hardEnd >= line.length ? line.length : line.lastIndexOf(' ', hardEnd);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}

/** The words of a text without case, accents and signs. */
function wordsOf(text: string): readonly string[] {
  return withPlaces(text).plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text without case and accents, and where in the original each of its characters began. */
function withPlaces(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = /^[\x20-\x7e]$/.test(character)
      ? character.toLowerCase()
      : character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let place = 0; place < folded.length; place += 1) places.push(at);
    plain += folded;
    at += character.length;
  }
  return { plain, places };
}

function allItems(): readonly CatalogueItem[] {
  const pack = packs[currentPackId];
  return [
    chapter(scopeChapter, 'Scope', pack.scope.title, [pack.scope.purpose]),
    ...questionItems(scopeChapter, pack.scope.groups),
    ...pack.activities.flatMap(activityItems),
    ...nist8259a.capabilities.flatMap((capability) => capabilityItems(capability, 'element')),
    ...nist8259b.capabilities.flatMap((capability) => capabilityItems(capability, 'action')),
    ...packOutlines.flatMap(outlineItems),
    chapter(supplementChapter, 'Supplement', supplement.title, [supplement.purpose]),
    ...questionItems(supplementChapter, supplement.groups),
    ...Object.values(regimes).flatMap(regimeItems),
  ];
}

function chapter(id: string, ref: string, title: string, more: readonly string[]): CatalogueItem {
  return { kind: 'chapter', chapter: id, id, ref, title, more };
}

function activityItems({ id, number, title, purpose, groups }: Activity): CatalogueItem[] {
  return [chapter(id, `Activity ${number}`, title, [purpose]), ...questionItems(id, groups)];
}

type Groups = readonly (Pick<QuestionGroup, 'title'> & {
  readonly questions: readonly Question[];
})[];

function questionItems(chapterId: string, groups: Groups): CatalogueItem[] {
  return groups.flatMap((group) =>
    group.questions.map(
      ({ id, wording, why, goodAnswer, example, parts, source }): CatalogueItem => ({
        kind: 'question',
        chapter: chapterId,
        id,
        ref: id,
        title: wording,
        more: [
          ...(parts ?? []).map((part) => `${part.id} ${part.wording}`),
          why,
          goodAnswer,
          example,
          group.title,
          [source.document, source.section, ...(source.anchors ?? [])].join(', '),
        ],
      }),
    ),
  );
}

function capabilityItems(
  { id, title, meaning, rationale, elements }: Capability,
  kind: 'element' | 'action',
): CatalogueItem[] {
  return [
    chapter(id, id, title, [meaning, rationale]),
    ...elements.map(
      (element): CatalogueItem => ({
        kind,
        chapter: id,
        id: element.id,
        ref: element.id,
        title: element.title,
        more: [element.wording, element.goodAnswer ?? '', element.example ?? ''],
      }),
    ),
  ];
}

function outlineItems({ id, title, standing, activities, crosswalk }: PackOutline) {
  return [
    chapter(id, 'Outline', title, [standing]),
    ...activities.map(
      (activity): CatalogueItem => ({
        kind: 'outline',
        chapter: id,
        id: activity.id,
        ref: `Activity ${activity.number}`,
        title: activity.title,
        more: [
          ...(activity.topics ?? []).map((topic) => topic.title),
          ...crosswalk
            .filter(({ to }) => to === activity.id || to.startsWith(`${activity.id}.`))
            .map(({ from, note }) => `${from.join(', ')} ${note}`),
        ],
      }),
    ),
  ];
}

function regimeItems(regime: Regime): CatalogueItem[] {
  const { slug, shortName, title, document, standing, requirements } = regime;
  return [
    chapter(slug, shortName, title, [document, standing]),
    ...requirements.map(
      ({ id, ref, paraphrase, part, note }): CatalogueItem => ({
        kind: 'requirement',
        chapter: slug,
        id,
        ref,
        title: paraphrase,
        more: [note ?? '', part ?? '', `${shortName} ${title}`],
      }),
    ),
  ];
}
