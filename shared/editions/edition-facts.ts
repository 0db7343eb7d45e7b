import { answerOf } from '../workbook/answer.ts';
import type { Edit } from '../workbook/change.ts';
import type { Value } from '../workbook/kinds/value.ts';
import { resolveAnswer } from '../workbook/resolve.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/**
 * What must be answered so that the documents of an edition bear its label and its day:
 * an edition that calls itself another one is the last thing a customer should read.
 */
export function editionFactEdits(snapshot: Snapshot, label: string, day: string): readonly Edit[] {
  return [
    ...editTo(snapshot, 'document.revision', { kind: 'text', text: label }),
    ...editTo(snapshot, 'document.date', { kind: 'date', date: day }),
  ];
}

function editTo(snapshot: Snapshot, path: string, value: Value): readonly Edit[] {
  const resolved = resolveAnswer(snapshot, path);
  if (resolved?.state === 'answered' && JSON.stringify(resolved.value) === JSON.stringify(value))
    return [];
  const before = snapshot.entries.get(path)?.entry ?? null;
  const { note, evidence, disclosure } =
    before?.kind === 'answer' ? before : { note: '', evidence: [], disclosure: null };
  return [{ path, before, after: { ...answerOf(value), note, evidence, disclosure } }];
}
