import { z } from 'zod';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Change, RecordedChange, RecordedStep } from '../../shared/workbook/change.ts';
import { editSchema } from '../../shared/workbook/schema.ts';
import { asOneStep, groupsOfSteps } from '../../shared/workbook/stay.ts';
import { hasWorkbook } from './apply-change.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';

export type HistoryPage = {
  readonly before: number | null;
  readonly limit: number;
  /** Where a page may be shorter for the sake of speed: no more changes than these are read, or few. */
  readonly most?: number;
};

/**
 * One page of a workbook's history, newest first. A stay in a field is one step; a page
 * ends with a whole one. `before` is the `first` of the last step that is known.
 */
export function readHistory(
  library: Library,
  workbookId: string,
  page: HistoryPage,
): Result<readonly RecordedStep[]> {
  return reading(library, () => {
    if (!hasWorkbook(library, workbookId)) return failed('workbook-missing', workbookId);
    const statement = library.statement<[string, number, number], ChangeRow>(
      `SELECT revision, id, kind, of, label, at, by, edits FROM changes
       WHERE workbook_id = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
    );
    const changes: RecordedChange[] = [];
    const { limit, most = Number.POSITIVE_INFINITY } = page;
    const chunk = Math.max(limit, leastRead);
    let before = page.before ?? Number.MAX_SAFE_INTEGER;
    for (;;) {
      const rows = statement.all(workbookId, before, chunk);
      changes.push(...rows.map(readChange));
      before = rows.at(-1)?.revision ?? 0;
      const isEnd = rows.length < chunk;
      const groups = groupsOfSteps(changes.toReversed(), { areUnmarkedJoined: true });
      // The oldest one may go on in what is not read yet.
      const whole = isEnd ? groups : groups.slice(1);
      const isEnough = whole.length >= limit || changes.length >= most;
      if (isEnd || (isEnough && whole.length > 0)) return ok(stepsOf(whole, limit));
    }
  });
}

const leastRead = 200;

function stepsOf(
  groups: readonly (readonly RecordedChange[])[],
  limit: number,
): readonly RecordedStep[] {
  return groups
    .slice(-limit)
    .map((group) => ({ ...asOneStep(group), first: group[0]?.revision ?? 0 }))
    .toReversed();
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
