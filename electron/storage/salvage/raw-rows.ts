import type { RawPages } from './raw-pages.ts';

export type RawValue = null | number | string | Buffer;
export type RawRow = { readonly number: number; readonly values: readonly RawValue[] };

export type RawRows = {
  readonly rows: readonly RawRow[];
  /** Rows that are there but cannot be read; those of a page that is gone altogether are not in it. */
  readonly unreadable: number;
};

const tableLeaf = 0x0d;

/**
 * Every row of every table, straight from the pages and without the trees that
 * lead to them: a page that is smashed takes its own rows and no others. Pages
 * that were given free are left out as far as the file still says which.
 */
export function readRawRows(pages: RawPages): RawRows {
  const free = freePages(pages);
  const rows: RawRow[] = [];
  let unreadable = 0;
  for (let number = 1; number <= pages.count; number += 1) {
    const page = pages.page(number);
    if (page === null || free.has(number)) continue;
    const head = number === 1 ? 100 : 0;
    if (page[head] !== tableLeaf) continue;
    const cells = page.readUInt16BE(head + 3);
    for (let cell = 0; cell < cells; cell += 1) {
      try {
        rows.push(readCell(pages, page, page.readUInt16BE(head + 8 + 2 * cell)));
      } catch {
        unreadable += 1;
      }
    }
  }
  return { rows, unreadable };
}

class NotARow extends Error {}

/** SQLite's file format, §1.6: the payload's size, the row's number, the payload. */
export function readCell(pages: RawPages, page: Buffer, at: number): RawRow {
  const size = varint(page, at);
  const number = varint(page, size.next);
  return {
    number: number.value,
    values: readRecord(payload(pages, page, number.next, size.value)),
  };
}

/** What does not fit into the page goes on in a chain of others. */
function payload(pages: RawPages, page: Buffer, at: number, size: number): Buffer {
  if (size > pages.size * pages.count) throw new NotARow();
  const most = pages.size - 35;
  const least = Math.floor(((pages.size - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (pages.size - 4));
  const local = size <= most ? size : fitting <= most ? fitting : least;
  if (at + local > page.length) throw new NotARow();
  const parts = [page.subarray(at, at + local)];
  let left = size - local;
  let next = left > 0 ? page.readUInt32BE(at + local) : 0;
  while (left > 0) {
    const more = pages.page(next);
    if (more === null) throw new NotARow();
    const length = Math.min(left, pages.size - 4);
    parts.push(more.subarray(4, 4 + length));
    left -= length;
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** SQLite's file format, §2.1: a list of types, then the values. */
function readRecord(bytes: Buffer): readonly RawValue[] {
  const head = varint(bytes, 0);
  let body = head.value;
  const values: RawValue[] = [];
  for (let at = head.next; at < head.value; ) {
    const type = varint(bytes, at);
    at = type.next;
    const length = lengthOf(type.value);
    if (body + length > bytes.length) throw new NotARow();
    values.push(readValue(type.value, bytes.subarray(body, body + length)));
    body += length;
  }
  if (body !== bytes.length) throw new NotARow();
  return values;
}

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number {
  return lengths[type] ?? Math.floor((type - 12) / 2);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readValue(type: number, bytes: Buffer): RawValue {
  if (type === 0) return null;
  if (type === 6) return Number(bytes.readBigInt64BE());
  if (type === 7) return bytes.readDoubleBE();
  if (type === 8 || type === 9) return type - 8;
  if (type < 6) return bytes.readIntBE(0, bytes.length);
  if (type < 12) throw new NotARow();
  return type % 2 === 0 ? Buffer.from(bytes) : utf8.decode(bytes);
}

function varint(bytes: Buffer, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new NotARow();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + 1 };
  }
  // Nine bytes are numbers beyond any that a library holds.
  throw new NotARow();
}

/** SQLite's file format, §1.5. Rows on a free page were removed or moved long ago. */
function freePages(pages: RawPages): ReadonlySet<number> {
  const free = new Set<number>();
  const first = pages.page(1);
  let trunk = first?.toString('latin1', 0, 15) === 'SQLite format 3' ? first.readUInt32BE(32) : 0;
  while (trunk > 0 && !free.has(trunk)) {
    const page = pages.page(trunk);
    if (page === null) break;
    free.add(trunk);
    const leaves = page.readUInt32BE(4);
    if (leaves > pages.size / 4 - 2) break;
    for (let leaf = 0; leaf < leaves; leaf += 1) free.add(page.readUInt32BE(8 + 4 * leaf));
    trunk = page.readUInt32BE(0);
  }
  return free;
}
