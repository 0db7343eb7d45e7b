import type { ValueShape } from '../../shared/content/content-model.ts';
import { factDefinition, listDefinition } from '../../shared/content/facts.ts';
import type { Answer, Entry } from '../../shared/workbook/answer.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { nextPosition, rowsOf } from '../../shared/workbook/list-rows.ts';
import { cellPath, type Path, parsePath, rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

/** The edits that put a row at the end of a list. */
export function addRowEdits(
  entries: Entries,
  list: string,
  row: string,
  cells: Readonly<Record<string, Answer>>,
): readonly Edit[] {
  const position = nextPosition(entries, list);
  return [
    { path: rowPath(list, row), before: null, after: { kind: 'row', position, disclosure: null } },
    ...Object.entries(cells).map(([column, answer]) => ({
      path: cellPath(list, row, column),
      before: null,
      after: answer,
    })),
  ];
}

/** The edits that take a row away, its cells with it, and what refers to it elsewhere. */
export function removeRowEdits(entries: Entries, list: string, row: string): readonly Edit[] {
  const own = rowPath(list, row);
  const edits: Edit[] = [];
  for (const [path, { entry }] of entries) {
    if (path === own || path.startsWith(`${own}/`)) {
      edits.push({ path, before: entry, after: null });
    } else {
      const after = withoutReference(path, entry, list, row);
      if (after !== entry) edits.push({ path, before: entry, after });
    }
  }
  return edits;
}

/** The edits that move a row by one place; none where it stands at the end already. */
export function moveRowEdits(
  entries: Entries,
  list: string,
  row: string,
  direction: 'up' | 'down',
): readonly Edit[] {
  const rows = rowsOf(entries, list).map(({ id }) => id);
  const from = rows.indexOf(row);
  const other = rows[direction === 'up' ? from - 1 : from + 1];
  if (from === -1 || other === undefined) return [];
  // Positions may be equal in a file from elsewhere, so all rows are numbered anew.
  const order = rows.map((id) => (id === row ? other : id === other ? row : id));
  return order.flatMap((id, index) => moveTo(entries, rowPath(list, id), index + 1));
}

function moveTo(entries: Entries, path: Path, position: number): readonly Edit[] {
  const before = entries.get(path)?.entry;
  if (before?.kind !== 'row' || before.position === position) return [];
  return [{ path, before, after: { ...before, position } }];
}

function withoutReference(path: Path, entry: Entry, list: string, row: string): Entry {
  if (entry.kind !== 'answer' || entry.state !== 'answered') return entry;
  const { value } = entry;
  if (value.kind !== 'reference' || !value.rows.includes(row)) return entry;
  const shape = shapeOfPath(path);
  if (shape?.kind !== 'reference' || !shape.lists.includes(list)) return entry;
  return { ...entry, value: { ...value, rows: value.rows.filter((id) => id !== row) } };
}

/** What may stand at a path: the shape of a plain fact or of a list's column. */
export function shapeOfPath(path: Path): ValueShape | undefined {
  const place = parsePath(path);
  if (place === null || place.at === 'row') return undefined;
  if (place.at === 'cell') return listDefinition(place.fact)?.columns[place.column];
  const definition = factDefinition(place.fact);
  return definition === undefined || definition.kind === 'list' ? undefined : definition;
}
