import type { Entry } from '../../workbook/answer.ts';
import { type Path, parsePath, rowPath } from '../../workbook/path.ts';
import type { Base } from './merge-bases.ts';
import type { MergeItem, Said } from './merge-model.ts';
import { mergeEntry, same } from './merge-parts.ts';
import {
  type Copies,
  entryIn,
  holdsTogether,
  nobody,
  orderItems,
  type RowGroup,
  rowItems,
  wholeRowItems,
} from './merge-rows.ts';

/** One copy of a workbook: what is said at each path; with who and when also where it was taken away. */
export type Copy = ReadonlyMap<Path, Said>;

export type Merge = {
  readonly items: readonly MergeItem[];
  /** How many answers both copies hold alike. */
  readonly same: number;
  /** How many only this workbook has changed; they stay. */
  readonly onlyOurs: number;
};

/**
 * Three-way merge of two copies of a workbook: what the other one has that this
 * one lacks, path by path. What only the other changed is taken; what both
 * changed is a question; what only this one changed is no item at all. A row
 * comes and goes with its cells. Nothing is ever opened to more readers by itself.
 */
export function mergeWorkbooks(
  ours: Copy,
  bases: readonly Base[],
  theirs: Copy,
  { before = entriesOf(ours), fromProfile = new Set<Path>() }: MergeExtras = {},
): Merge {
  const copies: Copies = { before, ours, theirs, bases };
  const { plain, both, one } = sorted(copies);
  const isWhole = ({ row }: RowGroup) => holdsTogether(row.slice(0, row.indexOf('/')));
  const loose = both.filter((group) => !isWhole(group)).flatMap(({ paths }) => paths);
  const answers = [...plain, ...loose].flatMap(
    (path) => answerItem(copies, path, fromProfile.has(path)) ?? [],
  );
  const rows = [...rowItems(copies, one), ...wholeRowItems(copies, both.filter(isWhole))];
  const order = orderItems(
    copies,
    both.map(({ row }) => row),
    rows.flatMap(({ kind, path }) => (kind === 'rowAdded' ? [path] : [])),
  );
  const items = [...answers, ...rows, ...order];
  return { items, ...counts(copies, items) };
}

export type MergeExtras = {
  /** What the workbook holds of its own, where `ours` also tells what the company profile says. */
  readonly before?: ReadonlyMap<Path, Entry>;
  /** Paths that `theirs` has from the company profile of the file. */
  readonly fromProfile?: ReadonlySet<Path>;
};

function entriesOf(copy: Copy): ReadonlyMap<Path, Entry> {
  return new Map([...copy].flatMap(([path, { entry }]) => (entry === null ? [] : [[path, entry]])));
}

type Sorted = {
  /** Facts, and cells whose row neither copy has. */
  readonly plain: readonly Path[];
  /** Rows that both copies have. */
  readonly both: readonly RowGroup[];
  /** Rows that one of them has. */
  readonly one: readonly RowGroup[];
};

function sorted({ ours, theirs }: Copies): Sorted {
  const plain: Path[] = [];
  const groups = new Map<Path, Path[]>();
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const place = parsePath(path);
    if (place === null || place.at === 'fact') plain.push(path);
    else {
      const row = rowPath(place.fact, place.row);
      const paths = groups.get(row);
      if (paths === undefined) groups.set(row, [path]);
      else paths.push(path);
    }
  }
  const both: RowGroup[] = [];
  const one: RowGroup[] = [];
  for (const [row, paths] of groups) {
    const isHere = entryIn(ours, row) !== null;
    const isThere = entryIn(theirs, row) !== null;
    if (isHere && isThere) both.push({ row, paths });
    else if (isHere || isThere) one.push({ row, paths });
    else plain.push(...paths);
  }
  return { plain, both, one };
}

function answerItem(
  { before, ours, theirs, bases }: Copies,
  path: Path,
  isFromProfile: boolean,
): MergeItem | null {
  const said = { ours: ours.get(path) ?? nobody, theirs: theirs.get(path) ?? nobody };
  const outcome = mergeEntry({
    path,
    ours: said.ours.entry,
    theirs: said.theirs.entry,
    bases: bases.map((base) => base.get(path) ?? null),
  });
  if (outcome === null) return null;
  const { isQuestion, widens, after } = outcome;
  const own = before.get(path) ?? null;
  // Where the company profile answers, keeping that means writing nothing.
  const kept = same(own, said.ours.entry) ? after.ours : own;
  const place = { path, before: own, ...said, after: { ...after, ours: kept } };
  return { id: path, kind: 'answer', path, isQuestion, places: [place], widens, isFromProfile };
}

function counts({ ours, theirs }: Copies, items: readonly MergeItem[]): Omit<Merge, 'items'> {
  const differing = new Set(items.flatMap(({ places }) => places.map(({ path }) => path)));
  let alike = 0;
  let onlyOurs = 0;
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const entry = entryIn(ours, path) ?? entryIn(theirs, path);
    if (differing.has(path) || entry?.kind !== 'answer') continue;
    if (same(entryIn(ours, path), entryIn(theirs, path))) alike += 1;
    else onlyOurs += 1;
  }
  return { same: alike, onlyOurs };
}
