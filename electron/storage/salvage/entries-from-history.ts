import { z } from 'zod';
import type { Entry } from '../../../shared/workbook/answer.ts';
import { isOnlyNoted } from '../../../shared/workbook/apply-edits.ts';
import { canonicalJson } from '../../../shared/workbook/canonical-json.ts';
import { editSchema } from '../../../shared/workbook/schema.ts';
import type { NamedRow } from './sort-rows.ts';

const editsSchema = z.array(editSchema);

type Latest = { readonly revision: number; readonly row: NamedRow | null };

/**
 * The answers as rows and history together tell them. Both say the same twice:
 * an answer whose page is gone is made again from its last change, and an answer
 * that was found on an old page, and was changed or removed since, is not brought back.
 */
export function entriesFromHistory(
  entries: readonly NamedRow[],
  changes: readonly NamedRow[],
): readonly NamedRow[] {
  const latest = new Map<string, Latest>();
  for (const row of entries) keep(latest, String(row.path), row, row);
  for (const change of changes) {
    for (const edit of readEdits(change)) {
      if (isOnlyNoted(edit)) continue;
      const { path, after, given } = edit;
      const signed = { ...change, ...given };
      keep(latest, path, change, after === null ? null : rowOf(signed, path, after));
    }
  }
  return [...latest.values()].flatMap(({ row }) => (row === null ? [] : [row]));
}

/** Of the same change, the row as it was found comes first. */
function keep(
  latest: Map<string, Latest>,
  path: string,
  origin: NamedRow,
  row: NamedRow | null,
): void {
  const key = `${String(origin.workbook_id)} ${path}`;
  const revision = Number(origin.revision);
  const known = latest.get(key);
  if (known === undefined || known.revision < revision) latest.set(key, { revision, row });
}

function rowOf(change: NamedRow, path: string, after: Entry): NamedRow {
  const { workbook_id = null, revision = null, at = null, by = null } = change;
  return { workbook_id, path, body: canonicalJson(after), revision, at, by };
}

function readEdits(change: NamedRow) {
  try {
    return editsSchema.parse(JSON.parse(String(change.edits)));
  } catch {
    return [];
  }
}
