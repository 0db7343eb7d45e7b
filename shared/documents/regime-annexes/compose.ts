import { partsOf } from '../../applying/regime-standing.ts';
import type { FactId } from '../../content/facts.ts';
import type { Requirement } from '../../content/regime-model.ts';
import { type RegimeSlug, regimeBySlug } from '../../content/regimes.ts';
import { answersCell } from '../answers-cell.ts';
import { type DisclosurePlaces, disclosurePlaces } from '../disclosure-places.ts';
import { type Draft, type SectionDraft, startDraft } from '../draft.ts';
import type { Cell, Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { identityFacts } from '../parts/title-page.ts';
import { strong } from '../phrase.ts';
import type { Annex } from './annexes.ts';
import { meterOf } from './meter.ts';

/** A law or standard, point by point, with what the answers say. It never says that a point is met. */
export function composeAnnex(annex: Annex, commission: Commission): Outline {
  const { snapshot, audience } = commission;
  const draft = startDraft(snapshot, audience);
  const facts = identityFacts(draft);
  writeBasis(draft, annex);
  const places = disclosurePlaces(snapshot, audience);
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
        writeTable(section, annex, { part, caption, requirements }, places);
      },
    );
  writeLeft(draft, annex);
  return outlineOf(draft, commission, {
    facts,
    hasContents: annex.hasContents,
    meter: meterOf(annex, snapshot),
  });
}

function widthOf({ wide }: Annex): { wide?: true } {
  return wide === true ? { wide } : {};
}

function writeBasis(draft: Draft, annex: Annex): void {
  // On its own page with the contents before and wide tables after it, it would be nearly empty.
  const wide = annex.hasContents ? widthOf(annex) : {};
  draft.section({ id: 'about', level: 1, title: 'What this is', ...wide }, (section) =>
    section.paragraph(
      ...annex.lead.map((words, at) => section.sentence(`about.${at + 1}`, () => words)),
    ),
  );
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
  places: DisclosurePlaces,
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
      const said = answers(section, annex, requirement, places);
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
  const { ref, obligation, paraphrase } = requirement;
  return [
    isOnePoint
      ? []
      : section.cell(
          [`${id}/ref`, () => [strong(ref)]],
          [`${id}/obligation`, () => obligation ?? null],
        ),
    section.cell([`${id}/asks`, () => paraphrase]),
  ];
}

function decided(section: SectionDraft, annex: Annex, { id }: Requirement): Cell {
  return section.cell([`requirement/${id}/support`, () => annex.toDecide?.boxes ?? null]);
}

function answers(
  section: SectionDraft,
  annex: Annex,
  { id, mappings }: Requirement,
  places: DisclosurePlaces,
): Cell {
  const facts = mappings.flatMap((mapping): readonly FactId[] =>
    (mapping.facts ?? []).map((place) => partsOf(place).fact),
  );
  const elements = mappings.flatMap((mapping): readonly string[] => mapping.elements ?? []);
  return [
    ...answersCell(section, `requirement/${id}`, { facts, elements }, places),
    ...section.cell([`requirement/${id}/fixed`, () => annex.fixed?.[id] ?? null]),
  ];
}

/** The requirements that are asked, with neighbours of one part together. */
function byPart(annex: Annex): ReadonlyMap<string, readonly Requirement[]> {
  const parts = new Map<string, Requirement[]>();
  for (const requirement of requirementsOf(annex.regime).filter(annex.isAsked)) {
    const part = requirement.part ?? '';
    parts.set(part, [...(parts.get(part) ?? []), requirement]);
  }
  return parts;
}

function requirementsOf(slug: RegimeSlug): readonly Requirement[] {
  return regimeBySlug(slug)?.requirements ?? [];
}

function slugOf(part: string): string {
  const words = part.toLowerCase().match(/[a-z0-9]+/g) ?? ['points'];
  return words.slice(0, 6).join('-');
}
