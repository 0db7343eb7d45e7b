import { type Sample, sampleEdits } from '../../shared/hand-off/sample.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { type AnotherDevice, asAnotherDevice } from '../../shared/workbook/another-device.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { newWorkbookEdits } from '../../shared/workbook/new-workbook.ts';
import { recordChange } from './apply-change.ts';
import type { Library } from './library.ts';
import { readSnapshot } from './read-snapshot.ts';
import { inTransaction } from './transaction.ts';

export type CreatedWorkbook = { readonly workbookId: string };

/** A new workbook with its title and pack, and nothing answered. */
export function createWorkbook(
  library: Library,
  { title, packId, by }: { title: string; packId: string; by: string },
): Result<CreatedWorkbook> {
  const edits = newWorkbookEdits({ title, packId });
  return insertWorkbook(library, { kind: 'create', label: `Created “${title}”`, by, edits });
}

/** A workbook made from one of the samples; it remembers which. */
export function createFromSample(
  library: Library,
  { sample, by }: { sample: Sample; by: string },
): Result<CreatedWorkbook> {
  const label = `Opened the sample “${sample.title}”`;
  return insertWorkbook(library, { kind: 'create', label, by, edits: sampleEdits(sample) });
}

/**
 * A workbook that starts with another's answers; its history begins with the copy. Of
 * another device it says what makes it one, and marks what is still the first one's.
 */
export function duplicateWorkbook(
  library: Library,
  {
    workbookId,
    title,
    device = null,
    by,
  }: { workbookId: string; title: string; device?: AnotherDevice | null; by: string },
): Result<CreatedWorkbook> {
  const read = readSnapshot(library, workbookId);
  if (!read.ok) return read;
  const [damaged] = read.value.damaged;
  if (damaged !== undefined) return failed('row-damaged', damaged.path);
  const own = new Map<string, Entry>();
  for (const [path, stored] of read.value.snapshot.entries) own.set(path, stored.entry);
  const entries = new Map(device === null ? own : asAnotherDevice(own, device, title));
  entries.set('workbook.title', answerOf({ kind: 'text', text: title }));
  entries.set('workbook.status', answerOf({ kind: 'choice', option: 'active' }));
  const edits = [...entries].map(([path, after]): Edit => ({ path, before: null, after }));
  return insertWorkbook(library, { kind: 'duplicate', label: `Copied as “${title}”`, by, edits });
}

type FirstChange = {
  readonly kind: 'create' | 'duplicate';
  readonly label: string;
  readonly by: string;
  readonly edits: readonly Edit[];
};

function insertWorkbook(library: Library, first: FirstChange): Result<CreatedWorkbook> {
  const workbookId = library.newId();
  const at = library.clock();
  return inTransaction(library, () => {
    addWorkbookRow(library, workbookId, at);
    const recorded = recordChange(library, workbookId, {
      ...first,
      id: library.newId(),
      of: null,
      at,
    });
    return recorded.ok ? ok({ workbookId }) : recorded;
  });
}

/** Only ever inside the transaction that also records the first change. */
export function addWorkbookRow(library: Library, workbookId: string, createdAt: string): void {
  library
    .statement<[string, string]>('INSERT INTO workbooks (id, created_at) VALUES (?, ?)')
    .run(workbookId, createdAt);
}
