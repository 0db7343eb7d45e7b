import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import type { Result } from '../../../../shared/result.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import type { Change, Edit } from '../../../../shared/workbook/change.ts';

/**
 * A load whose every outcome can be told: change number n writes n to both sides
 * of one of seven pairs. A pair with two numbers is torn; a number that was
 * acknowledged and is not in the history is lost.
 */
const pairs = 7;
const workbookId = 'ledger';
const at = '2026-02-03T04:05:06.000Z';

export type Verdict = {
  readonly corrupt: string[];
  readonly torn: string[];
  readonly lost: number[];
};

/** Makes the workbook if the library has none yet, and tells the highest number in it. */
export function startLedger(library: Library): number {
  const known = library.statement('SELECT 1 FROM workbooks WHERE id = ?').get(workbookId);
  if (known === undefined) {
    const made = createWorkbook(
      {
        ...library,
        get database() {
          return library.database;
        },
        newId: () => workbookId,
      },
      { title: 'Ledger', packId: currentPackId, by: '' },
    );
    if (!made.ok) throw new Error(made.failure.code);
  }
  return Math.max(0, ...numbersIn(library));
}

/** The change that writes n, made from what stands there now, or, without a library, from n − 7 as the window knows it. */
export function ledgerChange(library: Library | null, n: number): Change {
  const earlier = n > pairs ? entryOf(n - pairs) : null;
  const edits = [`ledger.left${n % pairs}`, `ledger.right${n % pairs}`].map((path): Edit => {
    return { path, before: library === null ? earlier : entryAt(library, path), after: entryOf(n) };
  });
  return { id: `n-${n}`, kind: 'edit', of: null, label: `Wrote ${n}`, at, by: 'Q', edits };
}

export function writeNumber(library: Library, n: number): Result<{ readonly revision: number }> {
  return applyChange(library, workbookId, ledgerChange(library, n));
}

/** Sends a change that was made before; the window sends it again as it was. */
export function sendChange(
  library: Library,
  change: Change,
): Result<{ readonly revision: number }> {
  return applyChange(library, workbookId, change);
}

/** Looks at everything: SQLite's own checks, both sides of each pair, each acknowledged number. */
export function inspectLedger(library: Library, acknowledged: Iterable<number>): Verdict {
  const verdict: Verdict = { corrupt: [], torn: [], lost: [] };
  const integrity = library.database.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') verdict.corrupt.push(String(integrity));
  try {
    library.database.exec(`INSERT INTO search (search) VALUES ('integrity-check')`);
  } catch (error) {
    verdict.corrupt.push(`search: ${String(error)}`);
  }
  const numbers = numbersIn(library);
  const known = new Set(numbers);
  for (const n of acknowledged) if (!known.has(n)) verdict.lost.push(n);
  for (let pair = 0; pair < pairs; pair += 1) {
    const newest = Math.max(0, ...numbers.filter((n) => n % pairs === pair));
    const sides = [
      numberAt(library, `ledger.left${pair}`),
      numberAt(library, `ledger.right${pair}`),
    ];
    if (sides.some((side) => side !== newest)) verdict.torn.push(`${newest}: ${sides.join(' ≠ ')}`);
  }
  return verdict;
}

function numbersIn(library: Library): readonly number[] {
  return library
    .statement<[string], { id: string }>(
      `SELECT id FROM changes WHERE workbook_id = ? AND id LIKE 'n-%'`,
    )
    .all(workbookId)
    .map(({ id }) => Number(id.slice(2)));
}

/** Of very different lengths, so that some fill overflow pages. */
function entryOf(n: number): Entry {
  return answerOf({ kind: 'text', text: `${n} ${'lorem ipsum '.repeat((n * 37) % 300)}` });
}

function entryAt(library: Library, path: string): Entry | null {
  const row = library
    .statement<[string, string], { body: string }>(
      'SELECT body FROM entries WHERE workbook_id = ? AND path = ?',
    )
    .get(workbookId, path);
  // Written by `entryOf` and by nothing else.
  return row === undefined ? null : (JSON.parse(row.body) as Entry);
}

function numberAt(library: Library, path: string): number {
  const entry = entryAt(library, path);
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return 0;
  return entry.value.kind === 'text' ? Number.parseInt(entry.value.text, 10) : Number.NaN;
}
