/** Which elements stand in the grid, and on which components. */
import { nist8259a } from '../../shared/content/catalogues.ts';
import {
  decisionLacks,
  decisionRow,
  outcomeOf,
  parseDecisionRow,
} from '../../shared/workbook/decision.ts';
import { draftsOfDecision } from '../../shared/workbook/drafts.ts';
import { cellAnswer, rowsOf } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

export type ElementsFilter = {
  /** Null: the usual ones. */
  readonly components: readonly string[] | null;
  /** Null: anyone. Empty: decided, and nobody is named. */
  readonly owner: string | null;
  /** The elements that were so when somebody chose to see those only; they stay while worked on. */
  readonly owned: ReadonlySet<string> | null;
  readonly which: 'every' | 'open' | 'partly' | 'drafts';
  readonly among: ReadonlySet<string> | null;
};

export const everyElement: ElementsFilter = {
  components: null,
  owner: null,
  owned: null,
  which: 'every',
  among: null,
};

const allElements = nist8259a.capabilities.flatMap(({ elements }) => elements.map(({ id }) => id));

/** The elements that are undecided, or whose decision lacks something, on any of the components. */
export function openElements(entries: Entries, components: readonly string[]): ReadonlySet<string> {
  return elementsWith(
    components,
    (element, component) =>
      outcomeOf(entries, element, component) === null ||
      decisionLacks(entries, element, component).length > 0,
  );
}

/** The elements of which only a part is provided, on any of the components. */
export function partlyProvided(
  entries: Entries,
  components: readonly string[],
): ReadonlySet<string> {
  return elementsWith(
    components,
    (element, component) => outcomeOf(entries, element, component) === 'partly',
  );
}

/** The elements under which something is written that nobody has looked at, on any of the components. */
export function elementsWithDrafts(
  entries: Entries,
  components: readonly string[],
): ReadonlySet<string> {
  return elementsWith(
    components,
    (element, component) => draftsOfDecision(entries, decisionRow(element, component)).length > 0,
  );
}

/** The elements of which somebody owns a decision on any of the components. */
export function ownedElements(
  entries: Entries,
  components: readonly string[],
  owner: string,
): ReadonlySet<string> {
  return elementsWith(components, (element, component) =>
    isOwnedBy(entries, element, component, owner),
  );
}

/** Whether a decision is there and somebody owns it; an empty owner means that nobody does. */
export function isOwnedBy(
  entries: Entries,
  element: string,
  component: string,
  owner: string,
): boolean {
  if (outcomeOf(entries, element, component) === null) return false;
  return ownerOf(entries, decisionRow(element, component)) === owner;
}

/** Everyone who owns a decision, by name. */
export function decisionOwners(entries: Entries): readonly string[] {
  const owners = rowsOf(entries, 'decisions')
    .filter(({ id }) => parseDecisionRow(id) !== null)
    .map(({ id }) => ownerOf(entries, id));
  return [...new Set(owners)].filter((owner) => owner !== '').sort();
}

function ownerOf(entries: Entries, row: string): string {
  const answer = cellAnswer(entries, 'decisions', row, 'owner');
  return answer?.state === 'answered' && answer.value.kind === 'text'
    ? answer.value.text.trim()
    : '';
}

function elementsWith(
  components: readonly string[],
  isSo: (element: string, component: string) => boolean,
): ReadonlySet<string> {
  return new Set(
    allElements.filter((element) => components.some((component) => isSo(element, component))),
  );
}
