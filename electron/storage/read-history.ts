import { z } from 'zod';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Change, RecordedChange } from '../../shared/workbook/change.ts';
import { editSchema } from '../../shared/workbook/schema.ts';
import { hasWorkbook } from './apply-change.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';

/** One page of a workbook's history, newest first. */
export function readHistory(
  library: Library,
  workbookId: string,
  page: { readonly before: number | null; readonly limit: number },
): Result<readonly RecordedChange[]> {
  return reading(library, () => {
    if (!hasWorkbook(library, workbookId)) return failed('workbook-missing', workbookId);
    const rows = library
      .statement<[string, number, number], ChangeRow>(
        `SELECT revision, id, kind, of, label, at, by, edits FROM changes
         WHERE workbook_id = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      )
      .all(workbookId, page.before ?? Number.MAX_SAFE_INTEGER, page.limit);
    return ok(rows.map(readChange));
  });
}

/** The whole history, oldest first. */
export function readWholeHistory(library: Library, workbookId: string): readonly RecordedChange[] {
  return library
    .statement<[string], ChangeRow>(
      `SELECT revision, id, kind, of, label, at, by, edits FROM changes
       WHERE workbook_id = ? ORDER BY revision`,
    )
    .all(workbookId)
    .map(readChange);
}

/** One change by its id; undefined where the workbook has none of it. */
export function changeById(
  library: Library,
  workbookId: string,
  id: string,
): RecordedChange | undefined {
  const row = library
    .statement<[string, string], ChangeRow>(
      `SELECT revision, id, kind, of, label, at, by, edits FROM changes
       WHERE workbook_id = ? AND id = ?`,
    )
    .get(workbookId, id);
  return row === undefined ? undefined : readChange(row);
}

/** The id of the change with this number; empty where the workbook has none yet. */
export function changeIdOf(library: Library, workbookId: string, revision: number): string {
  const row = library
    .statement<[string, number], { id: string }>(
      'SELECT id FROM changes WHERE workbook_id = ? AND revision = ?',
    )
    .get(workbookId, revision);
  return row?.id ?? '';
}

type ChangeRow = {
  readonly revision: number;
  readonly id: string;
  /** Written only by `insertChange`, which takes no other kind. */
  readonly kind: Change['kind'];
  readonly of: string | null;
  readonly label: string;
  readonly at: string;
  readonly by: string;
  readonly edits: string;
};

const editsSchema = z.array(editSchema);

/** A change whose edits cannot be read keeps its place in the history, and says so. */
function readChange({ edits, ...row }: ChangeRow): RecordedChange {
  try {
    return { ...row, edits: editsSchema.parse(JSON.parse(edits)) };
  } catch {
    return { ...row, label: `${row.label} (its details cannot be read)`, edits: [] };
  }
}
