import type { Requirement } from '../../content/regime-model.ts';
import { regimes } from '../../content/regimes.ts';
import { dateInWords } from '../../text/plain-words.ts';
import { answersCell } from '../answers-cell.ts';
import { type DisclosurePlaces, disclosurePlaces } from '../disclosure-places.ts';
import { type Draft, type SectionDraft, startDraft } from '../draft.ts';
import type { Cell, Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { identityFacts } from '../parts/title-page.ts';
import { strong } from '../phrase.ts';
import { type Annex, requirementsOf } from './annexes.ts';
import { meterOf } from './meter.ts';
import { ruled } from './ruled.ts';

/** A law or standard, point by point, with what the answers say. It never says that a point is met. */
export function composeAnnex(annex: Annex, commission: Commission): Outline {
  const { snapshot, audience, made } = commission;
  const draft = startDraft(snapshot, audience, made);
  const facts = identityFacts(draft);
  writeBasis(draft, annex);
  const context = { places: disclosurePlaces(snapshot, audience), commission };
  const parts = byPart(annex);
  for (const [part, requirements] of parts)
    draft.section(
      {
        id: `part-${slugOf(part)}`,
        level: 1,
        title: part === '' ? 'Point by point' : part,
        ...widthOf(annex),
      },
      (section) => {
        const caption = parts.size > 1 ? `${annex.caption} under “${part}”` : annex.caption;
        writeTable(section, annex, { part, caption, requirements }, context);
      },
    );
  writeLeft(draft, annex);
  return outlineOf(draft, commission, {
    facts,
    hasContents: annex.hasContents,
    meter: meterOf(annex, snapshot),
  });
}

type Context = { readonly places: DisclosurePlaces; readonly commission: Commission };

function widthOf({ wide }: Annex): { wide?: true } {
  return wide === true ? { wide } : {};
}

function writeBasis(draft: Draft, annex: Annex): void {
  // On its own page with the contents before and wide tables after it, it would be nearly empty.
  const wide = annex.hasContents ? widthOf(annex) : {};
  draft.section({ id: 'about', level: 1, title: 'What this is', ...wide }, (section) =>
    section.paragraph(
      ...annex.lead.map((words, at) => section.sentence(`about.${at + 1}`, () => words)),
      section.sentence('about.looked-at', () => lookedAt(annex)),
    ),
  );
}

/** Laws change: a reader must know on which day this one was looked at. */
function lookedAt({ regime }: Annex): string {
  return `What is asked was last looked at on ${dateInWords(regimes[regime].lookedAt.on)}.`;
}

function writeLeft(draft: Draft, annex: Annex): void {
  const place = { id: 'left', level: 1, title: 'What is still to be decided' } as const;
  draft.section({ ...place, ...widthOf(annex) }, (section) =>
    section.list(
      false,
      annex.left.map((words, at) => [section.sentence(`left.${at + 1}`, () => words)]),
    ),
  );
}

type Table = {
  readonly part: string;
  readonly caption: string;
  readonly requirements: readonly Requirement[];
};

function writeTable(
  section: SectionDraft,
  annex: Annex,
  { part, caption, requirements }: Table,
  context: Context,
): void {
  const { toDecide } = annex;
  const isOnePoint = haveOnePoint(requirements);
  section.table(
    `part.${slugOf(part)}`,
    caption,
    [
      { title: 'Point', width: annex.wide === true ? 0.1 : 0.14 },
      { title: 'What it asks', width: toDecide === undefined ? 0.34 : 0.3 },
      { title: 'What we say', width: toDecide === undefined ? 0.52 : 0.45 },
      { title: toDecide?.title ?? '', width: 0.15 },
    ],
    requirements.flatMap((requirement) => {
      const said = answers(section, requirement, context);
      // Only a form that is filled in by hand keeps its empty lines.
      return said.length === 0 && toDecide === undefined
        ? []
        : [
            [
              ...asked(section, requirement, isOnePoint),
              said,
              decided(section, annex, requirement),
            ],
          ];
    }),
  );
}

/** The place in the law would be the same words in every row: the heading has said it. */
function haveOnePoint(requirements: readonly Requirement[]): boolean {
  const places = new Set(requirements.map(({ ref, obligation }) => `${ref} ${obligation ?? ''}`));
  return requirements.length > 1 && places.size === 1;
}

/** A column that is empty in every row is left out with its head. */
function asked(
  section: SectionDraft,
  requirement: Requirement,
  isOnePoint: boolean,
): readonly Cell[] {
  const id = `requirement/${requirement.id}`;
  const { ref, obligation, appliesIf, paraphrase } = requirement;
  return [
    isOnePoint
      ? []
      : section.cell(
          [`${id}/ref`, () => [strong(ref)]],
          [`${id}/obligation`, () => obligation ?? null],
          [`${id}/applies`, () => (appliesIf === undefined ? null : `if ${appliesIf}`)],
        ),
    section.cell([`${id}/asks`, () => paraphrase]),
  ];
}

function decided(section: SectionDraft, annex: Annex, { id }: Requirement): Cell {
  return section.cell([`requirement/${id}/support`, () => annex.toDecide?.boxes ?? null]);
}

/**
 * What the answers say to one requirement: first what was worked out, then the answers
 * it rests on. A link that is only loosely related is none for a reader who would take
 * *not provided* for an answer to what the law asks.
 */
function answers(
  section: SectionDraft,
  { id, mappings, rules, fixed }: Requirement,
  { places, commission }: Context,
): Cell {
  const near = mappings.filter(({ confidence }) => confidence !== 'low');
  const elements = near.flatMap((mapping): readonly string[] => mapping.elements ?? []);
  const asked = {
    places: near.flatMap(({ facts, inFull }) => (inFull === true ? [] : (facts ?? []))),
    inFull: near.flatMap(({ facts, inFull }) => (inFull === true ? (facts ?? []) : [])),
    elements,
  };
  return [
    ...(rules ?? []).flatMap((rule) =>
      section.cell([`requirement/${id}/rule/${rule.id}`, (read) => ruled(read, rule, commission)]),
    ),
    ...answersCell(section, `requirement/${id}`, asked, places),
    ...section.cell([`requirement/${id}/fixed`, () => fixed ?? null]),
  ];
}

/** The requirements that are asked, with neighbours of one part together. */
function byPart(annex: Annex): ReadonlyMap<string, readonly Requirement[]> {
  const parts = new Map<string, Requirement[]>();
  for (const requirement of requirementsOf(annex)) {
    const part = requirement.part ?? '';
    parts.set(part, [...(parts.get(part) ?? []), requirement]);
  }
  return parts;
}

function slugOf(part: string): string {
  const words = part.toLowerCase().match(/[a-z0-9]+/g) ?? ['points'];
  return words.slice(0, 6).join('-');
}
