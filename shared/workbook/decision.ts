import { nist8259a } from '../content/catalogues.ts';
import type { CapabilityElement } from '../content/content-model.ts';
import type { facts } from '../content/facts.ts';
import type { Answer } from './answer.ts';
import { cellAnswer, rowsOf } from './list-rows.ts';
import { rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/**
 * What was decided for a capability element on a component: the options of the
 * fact itself, so that a new one does not compile until every place has words for it.
 */
export type Outcome = keyof (typeof facts)['decisions']['columns']['outcome']['options'];

/**
 * The id of the row that holds the decision for an element on a component. As it
 * is made of both, there is never a second decision, nor one without a component.
 */
export function decisionRow(element: string, component: string): string {
  return `${element}_${component}`;
}

/** The element and component of a decision's row id; null where the id is not one. */
export function parseDecisionRow(row: string): { element: string; component: string } | null {
  const at = row.indexOf('_');
  if (at <= 0 || at === row.length - 1) return null;
  return { element: row.slice(0, at), component: row.slice(at + 1) };
}

/** What was decided; null while it is not. */
export function outcomeOf(entries: Entries, element: string, component: string): Outcome | null {
  const row = decisionRow(element, component);
  if (entries.get(rowPath('decisions', row)) === undefined) return null;
  const answer = cellAnswer(entries, 'decisions', row, 'outcome');
  return answer?.state === 'answered' && answer.value.kind === 'choice'
    ? (answer.value.option as Outcome)
    : null;
}

/**
 * The elements that a workbook decides on, without the lettered settings of an
 * element, which may be decided one by one but need not be.
 */
export const elementsToDecide: readonly string[] = nist8259a.capabilities.flatMap((capability) =>
  capability.elements.filter(isWhole).map(({ id }) => id),
);

function isWhole(element: CapabilityElement): boolean {
  return element.partOf === undefined;
}

/** The elements for which something is decided, on whichever component. */
export function decidedElements(entries: Entries): ReadonlySet<string> {
  const decided = new Set<string>();
  for (const { id } of rowsOf(entries, 'decisions')) {
    const place = parseDecisionRow(id);
    if (place === null) continue;
    if (outcomeOf(entries, place.element, place.component) !== null) decided.add(place.element);
  }
  return decided;
}

/** The words that a decision can still lack. */
export type DecisionLack = 'reason' | 'remains' | 'customerAction';

/** What an outcome has to say beside its reason, which every one needs. */
const needed: Readonly<Record<Outcome, readonly DecisionLack[]>> = {
  provided: [],
  partly: ['remains', 'customerAction'],
  otherMeans: [],
  customer: ['customerAction'],
  notProvided: ['customerAction'],
};

/**
 * What a decision still lacks: every one needs its reason, or, where the capability is
 * provided, to say how it works; one that gives a part
 * needs to say what remains, and one that leaves the customer without the
 * capability, or without a part of it, needs to say what the customer does.
 */
export function decisionLacks(
  entries: Entries,
  element: string,
  component: string,
): readonly DecisionLack[] {
  const outcome = outcomeOf(entries, element, component);
  if (outcome === null) return [];
  const row = decisionRow(element, component);
  // An outcome that this version does not know needs no more than its reason.
  const own = Object.hasOwn(needed, outcome) ? needed[outcome] : [];
  // What is provided is explained by how it works; a reason beside it would say it again.
  const isExplained = outcome === 'provided' && isSaidIn('how');
  const asked: readonly DecisionLack[] = isExplained ? own : ['reason', ...own];
  return asked.filter((column) => !isSaidIn(column));

  function isSaidIn(column: DecisionLack | 'how'): boolean {
    return hasWords(cellAnswer(entries, 'decisions', row, column));
  }
}

function hasWords(answer: Answer | undefined): boolean {
  if (answer?.state === 'notApplicable') return answer.reason.trim() !== '';
  return (
    answer?.state === 'answered' && answer.value.kind === 'text' && answer.value.text.trim() !== ''
  );
}
