import { listDefinition } from '../content/facts.ts';
import { type Answer, answerOf } from './answer.ts';
import { sameEntry } from './apply-edits.ts';
import type { Change, Edit } from './change.ts';
import { decisionRow, parseDecisionRow } from './decision.ts';
import { nextPosition } from './list-rows.ts';
import { cellPath, rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/** The change that took a row away. */
export type Removal<C extends Change = Change> = {
  readonly list: string;
  readonly row: string;
  readonly change: C;
};

/** The last removal of a row from one of some lists; `changes` are given oldest first. */
export function removalOf<C extends Change>(
  changes: readonly C[],
  lists: readonly string[],
  row: string,
): Removal<C> | null {
  for (const change of [...changes].reverse()) {
    const list = lists.find((one) =>
      change.edits.some(
        ({ path, before, after }) =>
          path === rowPath(one, row) && before?.kind === 'row' && after === null,
      ),
    );
    if (list !== undefined) return { list, row, change };
  }
  return null;
}

/** What a row was called when it was removed; empty where it had no name. */
export function nameBefore({ list, row, change }: Removal): string {
  const column = listDefinition(list)?.titleColumn ?? '';
  const path = cellPath(list, row, column);
  const before = change.edits.find((edit) => edit.path === path)?.before;
  const isText =
    before?.kind === 'answer' && before.state === 'answered' && before.value.kind === 'text';
  return isText ? before.value.text.trim() : '';
}

/**
 * The edits that put a removed row back with its cells, and with what referred to
 * it, where nobody has answered that anew since. None where the row is there.
 */
export function restoreRowEdits(entries: Entries, { list, row, change }: Removal): readonly Edit[] {
  const own = rowPath(list, row);
  if (entries.has(own)) return [];
  return change.edits.flatMap(({ path, before, after }): readonly Edit[] => {
    if (before === null) return [];
    const now = entries.get(path)?.entry ?? null;
    const isOfRow = path === own || path.startsWith(`${own}/`);
    if (isOfRow) return now === null ? [{ path, before: null, after: before }] : [];
    const isUntouched = sameEntry(now, after);
    return namesRow(before, row) && isUntouched ? [{ path, before: now, after: before }] : [];
  });
}

/**
 * The edits that move a decision to another component, with all that was said
 * about it. None where that component has a decision on the element already.
 */
export function moveDecisionEdits(
  entries: Entries,
  row: string,
  component: string,
): readonly Edit[] {
  const element = parseDecisionRow(row)?.element;
  if (element === undefined) return [];
  const to = decisionRow(element, component);
  if (to === row || entries.has(rowPath('decisions', to))) return [];
  const own = rowPath('decisions', row);
  const moved = [...entries].flatMap(([path, { entry }]): readonly Edit[] => {
    if (path !== own && !path.startsWith(`${own}/`)) return [];
    const next = `${rowPath('decisions', to)}${path.slice(own.length)}`;
    const isComponent = path === cellPath('decisions', row, 'component');
    return [
      { path, before: entry, after: null },
      ...(isComponent ? [] : [{ path: next, before: null, after: entry }]),
    ];
  });
  if (moved.length === 0) return [];
  const isKept = moved.some(({ path }) => path === rowPath('decisions', to));
  const position = nextPosition(entries, 'decisions');
  return [
    ...moved,
    ...(isKept
      ? []
      : [
          {
            path: rowPath('decisions', to),
            before: null,
            after: { kind: 'row', position, disclosure: null } as const,
          },
        ]),
    {
      path: cellPath('decisions', to, 'component'),
      before: null,
      after: answerOf({ kind: 'reference', rows: [component] }),
    },
  ];
}

function namesRow(entry: Edit['before'], row: string): entry is Answer {
  return (
    entry?.kind === 'answer' &&
    entry.state === 'answered' &&
    entry.value.kind === 'reference' &&
    entry.value.rows.includes(row)
  );
}
