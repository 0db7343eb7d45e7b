/** What the answers at a place say, in short; and where a person goes to change them. */

import { type ElementStanding, partsOf } from '../../shared/applying/regime-standing.ts';
import { nist8259a } from '../../shared/content/catalogues.ts';
import type {
  CapabilityElement,
  FactDefinition,
  ValueShape,
} from '../../shared/content/content-model.ts';
import { factDefinition, facts, listDefinition } from '../../shared/content/facts.ts';
import type { FactPlace } from '../../shared/content/regime-model.ts';
import { oncePer } from '../../shared/once-per.ts';
import { readLightMarkdown } from '../../shared/text/light-markdown.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { decisionRow, parseDecisionRow } from '../../shared/workbook/decision.ts';
import type { ValueOf } from '../../shared/workbook/kinds/value.ts';
import { cellAnswer, rowsOf } from '../../shared/workbook/list-rows.ts';
import { cellPath, type Path, rowPath } from '../../shared/workbook/path.ts';
import { resolveAnswer } from '../../shared/workbook/resolve.ts';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';
import { answerWords, shortened, shownTitle } from '../fields/value-words.ts';
import { coverageOf, coverageWords } from './coverage.ts';
import { outcomeWords } from './outcome-words.ts';

const longest = 150;
const mostRows = 4;

/** What is said at a fact or a column; empty where nothing is. */
export function placeWords(place: FactPlace, snapshot: Snapshot): string {
  const { fact, column } = partsOf(place);
  const { entries } = snapshot;
  const list = listDefinition(fact);
  const whole = resolveAnswer(snapshot, fact);
  if (list === undefined) {
    const shape = factDefinition(fact);
    return shape === undefined ? '' : shortened(plainWords(shape, whole, entries), longest);
  }
  if (whole?.state === 'notApplicable' || rowsOf(entries, fact).length === 0) {
    return shortened(answerWords({ kind: 'text', size: 'paragraphs' }, whole, entries), longest);
  }
  if (column !== undefined) return cellsInWords(entries, fact, column);
  if (list.oneRowPer === 'capabilityElement') return decisionsInWords(entries);
  const titles = rowsOf(entries, fact).map(({ id }) => shownTitle(entries, fact, id));
  return few(titles.map((title) => shortened(title, 60)));
}

function cellsInWords(entries: Entries, list: string, column: string): string {
  const shape = listDefinition(list)?.columns[column];
  if (shape === undefined) return '';
  const said = rowsOf(entries, list).flatMap(({ id }) => {
    const words = plainWords(shape, cellAnswer(entries, list, id, column), entries);
    if (words === '') return [];
    return [`${shortened(rowName(entries, list, id), 40)}: ${shortened(words, 80)}`];
  });
  return few(said);
}

/** What an answer says, without the signs of light Markdown; only as much as could be shown. */
function plainWords(
  shape: ValueShape | FactDefinition,
  answer: Answer | undefined,
  entries: Entries,
): string {
  const value = answer?.state === 'answered' ? answer.value : undefined;
  const isMarked = shape.kind === 'text' && shape.size === 'paragraphs' && value?.kind === 'text';
  if (answer === undefined || !isMarked) return answerWords(shape, answer, entries);
  return withoutMarks(value);
}

const withoutMarks = oncePer(({ text }: ValueOf<'text'>) =>
  readLightMarkdown(text.slice(0, 4 * longest))
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.items.flat()))
    .map((runs) => runs.map((run) => run.text).join(''))
    .join(' '),
);

/** A decision is named by its element and component. */
function rowName(entries: Entries, list: string, row: string): string {
  const decision = list === 'decisions' ? parseDecisionRow(row) : null;
  if (decision === null) return shownTitle(entries, list, row);
  return `${decision.element} on ${shownTitle(entries, 'components', decision.component)}`;
}

function decisionsInWords(entries: Entries): string {
  const elements = nist8259a.capabilities.flatMap((capability) => capability.elements);
  return coverageWords(coverageOf(entries, { elements }));
}

function few(said: readonly string[]): string {
  const more = said.length - mostRows;
  const shown = said.slice(0, mostRows).join('; ');
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

export type DecisionSaid = {
  readonly component: string;
  readonly outcome: string;
  /** What a decision to provide a part leaves open; empty for any other. */
  readonly remains: string;
  /** The reason for it; empty while there is none. */
  readonly reason: string;
  readonly path: Path;
};

/** The decisions on an element, one for each component, with their reasons. */
export function decisionsSaid(
  { element, decisions }: ElementStanding,
  { entries }: Snapshot,
): readonly DecisionSaid[] {
  return decisions.map(({ component, outcome }) => {
    const row = decidedRow(entries, element, component);
    const said = (column: 'reason' | 'remains') =>
      shortened(
        plainWords(
          facts.decisions.columns[column],
          cellAnswer(entries, 'decisions', row, column),
          entries,
        ),
        110,
      );
    return {
      component: shownTitle(entries, 'components', component),
      outcome: outcomeWords(outcome).label,
      remains: outcome === 'partly' ? said('remains') : '',
      reason: said('reason'),
      path: cellPath('decisions', row, 'outcome'),
    };
  });
}

/** Where an element is decided on the first component; the list of components while there is none. */
export function decisionPlace(element: string, entries: Entries): Path {
  const [first] = rowsOf(entries, 'components');
  if (first === undefined) return 'components';
  return cellPath('decisions', decisionRow(element, first.id), 'outcome');
}

/** The row of the element itself, or of the element that it is a setting of. */
function decidedRow(entries: Entries, element: string, component: string): string {
  const own = decisionRow(element, component);
  const whole = elementById(element)?.partOf;
  return whole === undefined || entries.has(rowPath('decisions', own))
    ? own
    : decisionRow(whole, component);
}

/** An element of NISTIR 8259A by its id. */
export function elementById(id: string): CapabilityElement | undefined {
  return elements.get(id);
}

const elements: ReadonlyMap<string, CapabilityElement> = new Map(
  nist8259a.capabilities
    .flatMap((capability): readonly CapabilityElement[] => capability.elements)
    .map((element) => [element.id, element]),
);
