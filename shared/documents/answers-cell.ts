import { partsOf } from '../applying/regime-standing.ts';
import { nist8259a } from '../content/catalogues.ts';
import type { CapabilityElement } from '../content/content-model.ts';
import { type FactId, type ListId, listDefinition } from '../content/facts.ts';
import type { FactPlace } from '../content/regime-model.ts';
import { asSentence } from '../text/plain-words.ts';
import { parseDecisionRow } from '../workbook/decision.ts';
import { type DisclosurePlaces, disclosureTitle, isSaid } from './disclosure-places.ts';
import type { SectionDraft } from './draft.ts';
import type { Cell } from './outline.ts';
import { outcomes } from './parts/outcome-words.ts';
import { remainsSentences } from './parts/provided-in-part.ts';
import { isShort, labelledAnswer } from './plain-answer.ts';
import type { Reader } from './reader.ts';

/** More rows than that are a table of their own, which stands in the disclosure. */
const mostRows = 12;

/**
 * What the answers say to one entry of a catalogue, law or form: short answers
 * as they are, choices of a list's column with their rows, decisions with their
 * components, and for long answers the sections of the disclosure in which they stand.
 */
export function answersCell(
  section: SectionDraft,
  id: string,
  asked: {
    readonly places: readonly FactPlace[];
    /** Long answers that are printed whole. */
    readonly inFull?: readonly FactPlace[];
    readonly elements: readonly string[];
  },
  places: DisclosurePlaces,
): Cell {
  const all = [...new Set(asked.places)].map(partsOf);
  const short = all.filter(({ fact, column }) => column === undefined && isShort(fact));
  const chosen = all.filter(({ fact, column }) => isChosen(section.read, fact, column));
  const long = all.filter((place) => !short.includes(place) && !chosen.includes(place));
  return [
    ...[...new Set(short.map(({ fact }) => fact))].flatMap((fact) =>
      section.cell([`${id}/${fact}`, (read) => labelledAnswer(read, fact)]),
    ),
    ...(asked.inFull ?? []).flatMap((place) => {
      const { fact } = partsOf(place);
      return section.written(`${id}/${fact}`, (read) => {
        const value = read.value(fact);
        return value?.kind === 'text' ? value.text : read.whyNot(fact);
      });
    }),
    ...chosen.flatMap(({ fact, column }) =>
      section.cell([
        `${id}/${fact}/${column}`,
        (read) => choicesInWords(read, fact as ListId, column ?? ''),
      ]),
    ),
    ...[...new Set(asked.elements)].flatMap((element) => [
      ...section.cell([`${id}/${element}`, (read) => decisionsInWords(read, element)]),
      ...remainders(section, id, element),
    ]),
    ...section.cell([
      `${id}/where`,
      (read) => {
        const titles = long
          .filter(({ fact, column }) => places.has(fact) && isPlaceSaid(read, fact, column))
          .map(({ fact }) => `“${places.get(fact)}”`);
        if (titles.length === 0) return null;
        return `${disclosureTitle}: ${[...new Set(titles)].join(', ')}.`;
      },
    ]),
  ];
}

/** Whether a column is a choice that a cell has room for. Decisions are told by their elements. */
function isChosen(read: Reader, fact: FactId, column: string | undefined): boolean {
  if (column === undefined || fact === 'decisions') return false;
  const shape = listDefinition(fact)?.columns[column];
  return shape?.kind === 'choice' && read.rows(fact as ListId).length <= mostRows;
}

/** `As delivered: On (Web page, Ethernet); Off (Telnet).` */
function choicesInWords(read: Reader, list: ListId, column: string): string | null {
  const shape = listDefinition(list)?.columns[column];
  if (shape?.kind !== 'choice') return null;
  const byOption = new Map<string, string[]>();
  for (const row of read.rows(list)) {
    const value = read.cellValue(row, column);
    const title = read.title(row);
    if (value?.kind !== 'choice' || title === null) continue;
    const words = shape.options[value.option]?.label ?? value.option;
    byOption.set(words, [...(byOption.get(words) ?? []), title]);
  }
  if (byOption.size === 0) return null;
  const said = [...byOption].map(([words, rows]) => `${words} (${rows.join(', ')})`);
  return asSentence(`${shape.label}: ${said.join('; ')}`);
}

/** A pointer leads only to what is asked: to a column, only where some row answers it. */
function isPlaceSaid(read: Reader, fact: FactId, column: string | undefined): boolean {
  if (column === undefined || listDefinition(fact) === undefined) return isSaid(read, fact);
  return read.rows(fact as ListId).some((row) => read.cellValue(row, column) !== null);
}

/** `LA-2 Authentication: provided (Panel, App); left to the customer (Fleet).` */
function decisionsInWords(read: Reader, element: string): string | null {
  const byOutcome = new Map<string, string[]>();
  for (const row of read.rows('decisions')) {
    const place = parseDecisionRow(row.id);
    if (place?.element !== element) continue;
    const outcome = read.cellChoice(row, 'outcome');
    const component = read.row('components', place.component);
    if (outcome === null || component === null) continue;
    const words = outcomes[outcome].toLowerCase();
    byOutcome.set(words, [...(byOutcome.get(words) ?? []), read.title(component) ?? '']);
  }
  if (byOutcome.size === 0) return null;
  const said = [...byOutcome].map(([words, on]) => {
    const named = on.filter((name) => name !== '');
    return named.length === 0 ? words : `${words} (${named.join(', ')})`;
  });
  return asSentence(`${element} ${titles.get(element) ?? ''}: ${said.join('; ')}`);
}

/** What remains where an element is provided in part, named by the component where there are several. */
function remainders(section: SectionDraft, id: string, element: string): Cell {
  const { read } = section;
  const decided = read.rows('decisions').flatMap((row) => {
    const place = parseDecisionRow(row.id);
    const component = place?.element === element ? read.row('components', place.component) : null;
    return component === null ? [] : [{ row, component }];
  });
  return decided.flatMap(({ row, component }) =>
    remainsSentences(section, `${id}/${row.id}`, row, decided.length > 1 ? component : null),
  );
}

const titles: ReadonlyMap<string, string> = new Map(
  nist8259a.capabilities
    .flatMap((capability): readonly CapabilityElement[] => capability.elements)
    .map(({ id, title }) => [id, title]),
);
