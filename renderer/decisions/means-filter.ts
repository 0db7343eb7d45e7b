/** Which needs stand in the grid, and which of their means count. */
import { cellAnswer, rowsOf } from '../../shared/workbook/list-rows.ts';
import { type MeansRow, meansByGoal } from '../../shared/workbook/means-grid.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

export type MeansFilter = {
  readonly component: string | null;
  readonly owner: string | null;
  /** The needs that were open when somebody chose to see those only; they stay while worked on. */
  readonly open: ReadonlySet<string> | null;
};

export const everyNeed: MeansFilter = { component: null, owner: null, open: null };

export function shownNeeds(entries: Entries, filter: MeansFilter): readonly string[] {
  const { component, owner, open } = filter;
  const isFiltered = component !== null || owner !== null;
  return rowsOf(entries, 'goals')
    .map(({ id }) => id)
    .filter(
      (goal) =>
        (open === null || open.has(goal)) &&
        (!isFiltered || meansOf(entries, goal, filter).length > 0),
    );
}

/** The means of a need that the filter lets through. */
export function meansOf(
  entries: Entries,
  goal: string,
  { component, owner }: MeansFilter,
): readonly MeansRow[] {
  return (meansByGoal(entries).get(goal) ?? none).filter(
    (row) =>
      (component === null || isOn(row, component)) && (owner === null || row.owner === owner),
  );
}

/** A technical means that names no component may be on any of them. */
function isOn({ kind, components }: MeansRow, component: string): boolean {
  if (kind === 'manufacturer' || kind === 'customer') return false;
  return components.length === 0 || components.includes(component);
}

/** Needs without means that are not left unmet on purpose, or with a means that nothing carries. */
export function openNeeds(entries: Entries): ReadonlySet<string> {
  const isOpen = (goal: string) => {
    if (isUnmet(entries, goal)) return false;
    const means = meansByGoal(entries).get(goal) ?? none;
    return means.length === 0 || means.some(({ carriers }) => carriers.size === 0);
  };
  return new Set(
    rowsOf(entries, 'goals')
      .map(({ id }) => id)
      .filter(isOpen),
  );
}

/** Whether a need is left unmet on purpose. */
export function isUnmet(entries: Entries, goal: string): boolean {
  const answer = cellAnswer(entries, 'goals', goal, 'outcome');
  return (
    answer?.state === 'answered' &&
    answer.value.kind === 'choice' &&
    answer.value.option === 'notMet'
  );
}

export function ownersOf(entries: Entries): readonly string[] {
  const owners = [...meansByGoal(entries).values()].flat().map(({ owner }) => owner);
  return [...new Set(owners)].filter((owner) => owner !== '').sort();
}

const none: readonly MeansRow[] = [];
