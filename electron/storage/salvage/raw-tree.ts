import type { RawPages } from './raw-pages.ts';
import { type RawRow, readCell } from './raw-rows.ts';

const interior = 0x05;
const leaf = 0x0d;

/** The rows of one table by its tree, from the page it begins at. SQLite's file format, §1.6. Throws where it is broken. */
export function readTree(pages: RawPages, root: number, depth = 0): readonly RawRow[] {
  const page = pages.page(root);
  if (page === null || depth > 20) throw new Error('a page of the tree is not there');
  const head = root === 1 ? 100 : 0;
  const cells = page.readUInt16BE(head + 3);
  const kind = page[head];
  if (kind !== interior && kind !== leaf) throw new Error('not a page of a table');
  const start = head + (kind === leaf ? 8 : 12);
  const at = (cell: number) => page.readUInt16BE(start + 2 * cell);
  if (kind === leaf) {
    return Array.from({ length: cells }, (_, cell) => readCell(pages, page, at(cell)));
  }
  const below = Array.from({ length: cells }, (_, cell) => page.readUInt32BE(at(cell)));
  return [...below, page.readUInt32BE(head + 8)].flatMap((next) =>
    readTree(pages, next, depth + 1),
  );
}

/** The page a table begins at; null where there is no such table. */
export function rootOf(pages: RawPages, table: string): number | null {
  const row = readTree(pages, 1).find(
    ({ values: [type, name] }) => type === 'table' && name === table,
  );
  const root = row?.values[3];
  return typeof root === 'number' ? root : null;
}
