import { listDefinition } from '../../shared/content/facts.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { sameEntry } from '../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { nameOfPath, nameOfRow, rowWord } from './path-names.ts';
import { addRowEdits, moveRowEdits, removeRowEdits } from './row-edits.ts';
import type { SliceParts, Target } from './store-types.ts';

export type AnswerOptions = {
  /** What the person did, in words; without it: `Answered “Device name”`. */
  readonly label?: string;
  /**
   * The editing session, such as the path, while a person types into one field.
   * Call `leaveField` when the field is left. Leave out for a single click.
   */
  readonly merge?: string;
  /** As `merge`, for what is chosen and not typed: each choice is saved at once. */
  readonly stay?: string;
  readonly target?: Target;
};

type TargetOption = { readonly target?: Target };

/** What a person does with answers and rows. All of it can be undone. */
export type AnswersSlice = {
  /** Null takes the answer away altogether. */
  readonly setAnswer: (path: Path, answer: Answer | null, options?: AnswerOptions) => void;
  /** Adds a row at the end and returns its id. */
  readonly addRow: (
    list: string,
    cells?: Readonly<Record<string, Answer>>,
    options?: TargetOption,
  ) => string;
  readonly removeRow: (list: string, row: string, options?: TargetOption) => void;
  readonly moveRow: (
    list: string,
    row: string,
    direction: 'up' | 'down',
    options?: TargetOption,
  ) => void;
  /** Several edits that hold together, as one step of undo. */
  readonly applyEdits: (label: string, edits: readonly Edit[], options?: TargetOption) => void;
};

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
