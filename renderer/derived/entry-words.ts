import type { Answer, Entry } from '../../shared/workbook/answer.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { levelLabel } from '../fields/disclosure-words.ts';
import { answerWords } from '../fields/value-words.ts';
import { shapeOfPath } from '../store/row-edits.ts';

const longestWords = 600;

/** What stood or stands at a path, in words: the answer, its note and who may read it. */
export function entryWords(path: Path, entry: Entry | null, entries: Entries): string {
  if (entry === null) return 'Nothing';
  if (entry.kind === 'row') return `In the list, at place ${entry.position}`;
  const words = [said(path, entry, entries), ...besides(entry)].join(' · ');
  return words.length <= longestWords ? words : `${words.slice(0, longestWords).trimEnd()}…`;
}

function said(path: Path, answer: Answer, entries: Entries): string {
  const shape = shapeOfPath(path);
  if (shape !== undefined) return answerWords(shape, answer, entries) || 'No answer';
  if (answer.state === 'notApplicable') return `Not applicable: ${answer.reason}`;
  return answer.state === 'unknown' ? 'Not known yet' : 'No answer';
}

function besides({ note, evidence, disclosure }: Answer): readonly string[] {
  return [
    ...(note === '' ? [] : [`Note: ${note}`]),
    ...(evidence.length === 0
      ? []
      : [`Evidence: ${evidence.map(({ title }) => title).join(', ')}`]),
    ...(disclosure === null ? [] : [levelLabel(disclosure)]),
  ];
}
