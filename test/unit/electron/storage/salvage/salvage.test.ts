import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../../../../electron/storage/create-workbook.ts';
import type { Library } from '../../../../../electron/storage/library.ts';
import { listWorkbooks } from '../../../../../electron/storage/list-workbooks.ts';
import { migrate } from '../../../../../electron/storage/migrate.ts';
import { closeLibrary, openLibrary } from '../../../../../electron/storage/open-library.ts';
import { readHistory } from '../../../../../electron/storage/read-history.ts';
import { salvageLibrary } from '../../../../../electron/storage/salvage/salvage-library.ts';
import { tablesOf } from '../../../../../electron/storage/salvage/sort-rows.ts';
import { searchLibrary } from '../../../../../electron/storage/search-library.ts';
import { companyProfileId } from '../../../../../shared/bridge.ts';
import { currentPackId } from '../../../../../shared/content/packs.ts';
import { answerOf } from '../../../../../shared/workbook/answer.ts';
import { isSoak } from '../../../../support/soak.ts';
import { quickFolder } from '../../crash/io-shim.ts';
import {
  changeOf,
  exactOptions,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../library-in-temp-folder.ts';

const pageSize = 4096;
const workbooks = 6;
const answers = 900;
let whole = '';
let rowsBefore = 0;

/** Answers one at a time, as people give them; some change again, some are taken back. */
function fill(library: Library): void {
  library.database.pragma('synchronous = OFF');
  applyChange(library, companyProfileId, changeOf(textEdit('company.name', null, 'Northwind')));
  for (let index = 0; index < workbooks; index += 1) {
    const title = `Device ${index}`;
    const { workbookId } = unwrap(
      createWorkbook(library, { title, packId: currentPackId, by: '' }),
    );
    for (let n = 0; n < answers; n += 1) {
      const text = `${n} ${'the gateway checks signatures '.repeat(1 + (n % 9))}`;
      unwrap(applyChange(library, workbookId, changeOf(textEdit(`facts.f${n}`, null, text))));
      const later = n % 7 === 0 ? 'mended' : null;
      if (n % 5 === 0)
        unwrap(applyChange(library, workbookId, changeOf(textEdit(`facts.f${n}`, text, later))));
    }
  }
}

function rowsIn(file: string): Readonly<Record<string, readonly string[]>> {
  const database = new Database(file, { readonly: true });
  try {
    return Object.fromEntries(
      [
        ['workbooks', 'SELECT id FROM workbooks'],
        [
          'changes',
          `SELECT workbook_id, id, revision, edits FROM changes
          WHERE edits <> '[]' AND edits NOT LIKE '%"workbook.recovered"%'`,
        ],
        [
          'entries',
          "SELECT workbook_id, path, body, revision FROM entries WHERE path <> 'workbook.recovered'",
        ],
      ].map(([table, sql]) => [
        table,
        database
          .prepare(sql ?? '')
          .raw()
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
    );
  } finally {
    database.close();
  }
}

/** The library with one page smashed, salvaged: how many rows came back, and none that were not there. */
function salvageWithout(page: number): { readonly back: number; readonly strangers: number } {
  const folder = mkdtempSync(join(quickFolder(), 'securable-salvage-'));
  const file = join(folder, 'library.sqlite3');
  const bytes = readFileSync(whole);
  for (let at = (page - 1) * pageSize; at < page * pageSize; at += 1)
    bytes[at] = Math.floor(Math.random() * 256);
  writeFileSync(file, bytes);
  unwrap(salvageLibrary(file, exactOptions('salvaged')));
  const before = rowsIn(whole);
  const after = rowsIn(file);
  let back = 0;
  let strangers = 0;
  for (const [table, rows] of Object.entries(after)) {
    const known = new Set(before[table]);
    const kept = rows.filter((row) => known.has(row)).length;
    back += kept;
    strangers += rows.length - kept;
  }
  rmSync(folder, { recursive: true });
  return { back, strangers };
}

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'securable-salvage-'));
  const library = unwrap(openLibrary(home, exactOptions()));
  fill(library);
  closeLibrary(library);
  whole = join(home, 'library.sqlite3');
  rowsBefore = Object.values(rowsIn(whole)).flat().length;
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('salvage', () => {
  it('brings back at least 99.9 % of rows, whichever page is smashed', {
    timeout: 7_200_000,
  }, () => {
    const pages = readFileSync(whole).length / pageSize;
    // The first twelve hold the header and the tops of all trees; the others one in so many.
    const step = isSoak ? 1 : Math.ceil(pages / 8);
    const chosen = Array.from({ length: pages }, (_, index) => index + 1).filter(
      (page) => page <= 12 || page % step === 0,
    );
    let worst = rowsBefore;
    let risen = 0;
    for (const page of chosen) {
      const outcome = salvageWithout(page);
      worst = Math.min(worst, outcome.back);
      // An answer whose removal was on that page comes back: better one too many than one too few.
      expect(outcome.strangers).toBeLessThanOrEqual(rowsBefore - outcome.back);
      risen += outcome.strangers;
    }
    process.stdout.write(
      `Salvage: ${chosen.length} of ${pages} pages smashed one at a time; at worst ${worst} of ` +
        `${rowsBefore} rows back (${((100 * worst) / rowsBefore).toFixed(3)} %), ${risen} removed answers risen again\n`,
    );
    expect(worst / rowsBefore).toBeGreaterThanOrEqual(0.999);
  });

  it('brings back every row of a whole library, marks workbooks for review and keeps the old file', () => {
    const folder = tempFolder();
    const file = join(folder, 'library.sqlite3');
    copyFileSync(whole, file);
    const {
      rows,
      workbooks: count,
      unreadable,
      keptAs,
    } = unwrap(salvageLibrary(file, exactOptions('salvaged')));
    expect({ rows, count, unreadable }).toEqual({
      rows: rowsBefore,
      count: workbooks,
      unreadable: 0,
    });
    expect(readdirSync(folder).sort()).toEqual(['library.sqlite3', `library.sqlite3.${keptAs}`]);
    expect(rowsIn(file)).toEqual(rowsIn(whole));

    const library = openedIn(folder);
    const [newest] = unwrap(readHistory(library, companyProfileId, { before: null, limit: 1 }));
    expect(newest?.label).toContain('please look it through');
    expect(unwrap(searchLibrary(library, 'gateway'))).not.toEqual([]);

    const marked = () => unwrap(listWorkbooks(library)).filter(({ isRecovered }) => isRecovered);
    expect(marked()).toHaveLength(workbooks);
    const [first] = marked();
    const today = { kind: 'date', date: '2026-01-01' } as const;
    const edit = { path: 'workbook.recovered', before: answerOf(today), after: null };
    unwrap(applyChange(library, first?.id ?? '', changeOf(edit)));
    expect(marked()).toHaveLength(workbooks - 1);
  });

  it('reads what only the write-ahead log holds', () => {
    const folder = tempFolder();
    const library = openedIn(folder);
    unwrap(createWorkbook(library, { title: 'Late', packId: currentPackId, by: '' }));
    const elsewhere = tempFolder();
    for (const name of ['library.sqlite3', 'library.sqlite3-wal'])
      copyFileSync(join(folder, name), join(elsewhere, name));
    const file = join(elsewhere, 'library.sqlite3');
    expect(unwrap(salvageLibrary(file, exactOptions('salvaged'))).workbooks).toBe(1);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('can tell every table’s rows apart', () => {
    const database = new Database(':memory:');
    migrate(database);
    const shapes = tablesOf(database).map((table) =>
      JSON.stringify(
        (database.pragma(`table_info(${table})`) as { type: string; pk: number }[]).map(
          ({ type, pk }) => (type === 'INTEGER' && pk === 1 ? 'row number' : type),
        ),
      ),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
