import { listDefinition } from '../../content/facts.ts';
import type { Entry } from '../../workbook/answer.ts';
import { parseDecisionRow } from '../../workbook/decision.ts';
import { type Path, parsePath } from '../../workbook/path.ts';
import type { Base } from './merge-bases.ts';
import type { MergeItem, MergePlace, Said } from './merge-model.ts';
import { mergeEntry, same, takeWhole } from './merge-parts.ts';

/** Both copies and where they met. `before` is what the workbook holds of its own. */
export type Copies = {
  readonly before: ReadonlyMap<Path, Entry>;
  readonly ours: ReadonlyMap<Path, Said>;
  readonly theirs: ReadonlyMap<Path, Said>;
  readonly bases: readonly Base[];
};

export const nobody: Said = { entry: null, at: '', by: '' };

export function entryIn(side: ReadonlyMap<Path, Said>, path: Path): Entry | null {
  return side.get(path)?.entry ?? null;
}

/** One row with its cells: all their paths in any copy. */
export type RowGroup = { readonly row: Path; readonly paths: readonly Path[] };

/** Rows that only one of the copies has now; they come or go as a whole, with their cells. */
export function rowItems(copies: Copies, groups: readonly RowGroup[]): readonly MergeItem[] {
  const named = {
    ours: namedRows(copies, copies.ours),
    theirs: namedRows(copies, copies.theirs),
  };
  return groups.flatMap((group) => {
    const item = rowItem(copies, group, named);
    return item === null ? [] : [item];
  });
}

type Named = { readonly ours: ReadonlySet<string>; readonly theirs: ReadonlySet<string> };

function rowItem(copies: Copies, { row, paths }: RowGroup, named: Named): MergeItem | null {
  const { ours, theirs, bases } = copies;
  const isHere = entryIn(ours, row) !== null;
  const id = row.slice(row.indexOf('/') + 1);
  const was = bases.map((base) => base.has(row));
  const isNew = was.every((each) => !each);
  const isOld = was.every((each) => each);
  if (isHere && isNew) return null;
  const touched = isHere
    ? isTouched(copies, ours, paths) || named.ours.has(id)
    : isTouched(copies, theirs, paths) || named.theirs.has(id);
  if (!isHere && isOld && !touched) return null;
  const places = paths.flatMap((path) => placeOfRow(copies, path, isHere) ?? []);
  if (places.length === 0) return null;
  return {
    id: row,
    kind: isHere ? 'rowRemoved' : isNew ? 'rowAdded' : 'rowRemovedHere',
    path: row,
    isQuestion: !isNew && (touched || !isOld),
    places: places.map(({ place }) => place),
    widens: places.some(({ widens }) => widens),
    isFromProfile: false,
  };
}

/**
 * Rows that both copies have and whose cells say one thing together: half of a
 * decision with half of another one's reason would be nobody's decision.
 */
export function wholeRowItems(copies: Copies, groups: readonly RowGroup[]): readonly MergeItem[] {
  return groups.flatMap((group) => wholeRowItem(copies, group) ?? []);
}

/** Whether the cells of a list's rows are one statement. */
export function holdsTogether(list: string): boolean {
  if (list.startsWith('workbook.') || choices.has(list)) return true;
  return listDefinition(list)?.oneRowPer !== undefined;
}

const choices: ReadonlySet<string> = new Set(['setAside', 'regimeChoices']);

function wholeRowItem(copies: Copies, { row, paths }: RowGroup): MergeItem | null {
  const { before, ours, theirs, bases } = copies;
  if (!hasChanged(copies, theirs, paths)) return null;
  const isQuestion = hasChanged(copies, ours, paths);
  const outcomes = paths.flatMap((path) => {
    const said = { ours: ours.get(path) ?? nobody, theirs: theirs.get(path) ?? nobody };
    const [a, b] = [withoutPosition(said.ours.entry), withoutPosition(said.theirs.entry)];
    if (same(a, b)) return [];
    const then = bases.map((base) => base.get(path) ?? null);
    const sides = { path, ours: said.ours.entry, theirs: said.theirs.entry, bases: then };
    const { after, widens } = takeWhole(sides, isQuestion);
    return [{ place: { path, before: before.get(path) ?? null, ...said, after }, widens }];
  });
  const matters = outcomes.some(
    ({ place, widens }) => widens || !same(place.before, place.after.theirs),
  );
  if (!matters) return null;
  return {
    id: row,
    kind: 'rowChanged',
    path: row,
    isQuestion,
    places: outcomes.map(({ place }) => place),
    widens: outcomes.some(({ widens }) => widens),
    isFromProfile: false,
  };
}

function hasChanged(
  { bases }: Copies,
  side: ReadonlyMap<Path, Said>,
  paths: readonly Path[],
): boolean {
  return paths.some((path) => {
    const now = withoutPosition(entryIn(side, path));
    return bases.some((base) => !same(now, withoutPosition(base.get(path) ?? null)));
  });
}

function placeOfRow(
  { before, ours, theirs, bases }: Copies,
  path: Path,
  isHere: boolean,
): { readonly place: MergePlace; readonly widens: boolean } | null {
  const own = before.get(path) ?? null;
  const said = { ours: ours.get(path) ?? nobody, theirs: theirs.get(path) ?? nobody };
  const other = said.theirs.entry;
  if (own === null && other === null) return null;
  if (isHere || other === null) {
    const after = { ours: own, theirs: null, theirsAndLevel: null };
    return { place: { path, before: own, ...said, after }, widens: false };
  }
  // As if nothing had ever stood here, but for how secret it was.
  const sides = {
    path,
    ours: null,
    theirs: other,
    bases: bases.map((base) => levelOnly(base, path)),
  };
  const outcome = mergeEntry(sides);
  const after = outcome?.after ?? { theirs: other, theirsAndLevel: other };
  return {
    place: { path, before: own, ...said, after: { ...after, ours: own } },
    widens: outcome?.widens ?? false,
  };
}

function levelOnly(base: Base, path: Path): Entry | null {
  const disclosure = base.get(path)?.disclosure ?? null;
  if (disclosure === null) return null;
  return { kind: 'answer', state: 'open', note: '', evidence: [], disclosure };
}

/** Whether a copy changed anything in a row since; where the row stands does not count. */
function isTouched(
  { bases }: Copies,
  side: ReadonlyMap<Path, Said>,
  paths: readonly Path[],
): boolean {
  return paths.some((path) => {
    const now = withoutPosition(entryIn(side, path));
    return bases.some((base) => {
      const then = withoutPosition(base.get(path) ?? null);
      return now !== null && !same(now, then);
    });
  });
}

function withoutPosition(entry: Entry | null): Entry | null {
  return entry?.kind === 'row' ? { ...entry, position: 0 } : entry;
}

/** The rows that a copy names in what it has changed: as a reference, or as the component of a decision. */
function namedRows({ bases }: Copies, side: ReadonlyMap<Path, Said>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [path, { entry }] of side) {
    if (entry === null || bases.every((base) => same(base.get(path) ?? null, entry))) continue;
    if (entry.kind === 'answer' && entry.state === 'answered' && entry.value.kind === 'reference') {
      for (const row of entry.value.rows) named.add(row);
    }
    const component = componentOf(path);
    if (component !== null) named.add(component);
  }
  return named;
}

function componentOf(path: Path): string | null {
  const place = parsePath(path);
  if (place === null || place.at === 'fact') return null;
  if (listDefinition(place.fact)?.oneRowPer !== 'capabilityElement') return null;
  return parseDecisionRow(place.row)?.component ?? null;
}

/**
 * One item for each list whose rows would stand in another order if they stood
 * as in the file.
 *
 * @param rows the rows that both copies have.
 * @param added the rows that come from the file.
 */
export function orderItems(
  copies: Copies,
  rows: readonly Path[],
  added: readonly Path[],
): readonly MergeItem[] {
  const lists = new Map<string, Path[]>();
  for (const path of rows) {
    const list = path.slice(0, path.indexOf('/'));
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [path]);
    else known.push(path);
  }
  return [...lists].flatMap(([list, paths]) => {
    const inList = added.filter((path) => path.startsWith(`${list}/`));
    return orderItem(copies, list, paths, inList) ?? [];
  });
}

function orderItem(
  copies: Copies,
  list: string,
  rows: readonly Path[],
  added: readonly Path[],
): MergeItem | null {
  const { ours, theirs, bases } = copies;
  const placeIn = (side: ReadonlyMap<Path, Said>, path: Path) => positionOf(entryIn(side, path));
  const withAdded = (side: ReadonlyMap<Path, Said>) =>
    orderOf([
      ...rows.map((path) => ({ path, position: placeIn(side, path) ?? 0 })),
      ...added.map((path) => ({ path, position: placeIn(theirs, path) ?? 0 })),
    ]);
  if (withAdded(ours) === withAdded(theirs)) return null;
  const isMovedIn = (side: ReadonlyMap<Path, Said>) =>
    bases.some((base) =>
      rows.some((path) => {
        const then = positionOf(base.get(path) ?? null);
        return then !== null && then !== placeIn(side, path);
      }),
    );
  if (!isMovedIn(theirs)) return null;
  const places = rows.flatMap((path) => placeOfMove(copies, path) ?? []);
  if (places.length === 0) return null;
  const rest = { places, widens: false, isFromProfile: false };
  const isQuestion = isMovedIn(ours);
  return { id: `${list}#order`, kind: 'order', path: list, isQuestion, ...rest };
}

function placeOfMove({ before, ours, theirs }: Copies, path: Path): MergePlace | null {
  const own = before.get(path);
  const position = positionOf(entryIn(theirs, path));
  if (own?.kind !== 'row' || position === null || own.position === position) return null;
  const moved = { ...own, position };
  return {
    path,
    before: own,
    ours: ours.get(path) ?? nobody,
    theirs: theirs.get(path) ?? nobody,
    after: { ours: own, theirs: moved, theirsAndLevel: moved },
  };
}

function positionOf(entry: Entry | null): number | null {
  return entry?.kind === 'row' ? entry.position : null;
}

/** Ties in the order of their ids, as everywhere. */
function orderOf(rows: readonly { readonly path: Path; readonly position: number }[]): string {
  return [...rows]
    .sort((a, b) => a.position - b.position || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path)
    .join(' ');
}
