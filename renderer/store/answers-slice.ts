import { listDefinition } from '../../shared/content/facts.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { sameEntry } from '../../shared/workbook/apply-edits.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { nameOfPath, nameOfRow, rowWord } from './path-names.ts';
import { addRowEdits, moveRowEdits, removeRowEdits } from './row-edits.ts';

import type { AnswersSlice, SliceParts, Target } from './state.ts';

export function answersSlice({ get, newId }: SliceParts<AnswersSlice>): AnswersSlice {
  const entriesOf = (target: Target): Entries => get()[target]?.entries ?? new Map();

  return {
    setAnswer: (path, answer, { label, merge, stay, target = 'workbook' } = {}) => {
      const entries = entriesOf(target);
      const before = entries.get(path)?.entry ?? null;
      if (sameEntry(before, answer)) return;
      get().record({
        label: label ?? `Answered “${nameOfPath(entries, path)}”`,
        edits: [{ path, before, after: answer }],
        target,
        ...(merge === undefined ? {} : { merge }),
        ...(stay === undefined ? {} : { stay }),
      });
    },
    addRow: (list, cells = {}, { target = 'workbook' } = {}) => {
      const row = newId();
      const edits = addRowEdits(entriesOf(target), list, row, cells);
      get().record({ label: `Added ${rowWord(list)}${titleIn(list, cells)}`, edits, target });
      return row;
    },
    removeRow: (list, row, { target = 'workbook' } = {}) => {
      const entries = entriesOf(target);
      const edits = removeRowEdits(entries, list, row);
      get().record({ label: `Removed ${nameOfRow(entries, list, row)}`, edits, target });
    },
    moveRow: (list, row, direction, { target = 'workbook' } = {}) => {
      const entries = entriesOf(target);
      const edits = moveRowEdits(entries, list, row, direction);
      get().record({ label: `Moved ${nameOfRow(entries, list, row)} ${direction}`, edits, target });
    },
    applyEdits: (label, edits, { target = 'workbook' } = {}) =>
      get().record({ label, edits, target }),
  };
}

function titleIn(list: string, cells: Readonly<Record<string, Answer>>): string {
  const title = cells[listDefinition(list)?.titleColumn ?? ''];
  return title?.state === 'answered' && title.value.kind === 'text' && title.value.text !== ''
    ? ` “${title.value.text}”`
    : '';
}
