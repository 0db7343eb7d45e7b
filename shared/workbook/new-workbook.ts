import { facts } from '../content/facts.ts';
import { answerOf, type Entry, isSettled } from './answer.ts';
import type { Edit } from './change.ts';
import { valueProse } from './kinds/kinds.ts';
import { cellAnswer } from './list-rows.ts';
import { cellPath, rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/** What a new workbook says by itself of the device, until somebody answers. */
const prefilledName = 'The device';

/** The row that stands for the device itself in the list of components of every workbook. */
export const deviceComponent = 'device';

/** The edits a new workbook begins with: its name, its guidance, and the device as first component. */
export function newWorkbookEdits(options: { title: string; packId: string }): readonly Edit[] {
  const text = (value: string) => answerOf({ kind: 'text', text: value });
  return [
    add('workbook.title', text(options.title)),
    add('workbook.status', answerOf({ kind: 'choice', option: 'active' })),
    add('workbook.pack', text(options.packId)),
    add(rowPath('components', deviceComponent), { kind: 'row', position: 1, disclosure: null }),
    add(cellPath('components', deviceComponent, 'name'), text(prefilledName)),
    add(
      cellPath('components', deviceComponent, 'kind'),
      answerOf({ kind: 'choice', option: 'device' }),
    ),
  ];
}

/**
 * Whether a row still is as every new workbook has it: then nobody has answered it,
 * and it counts neither as an answer nor is it printed.
 */
export function isPrefilled(entries: Entries, list: string, row: string): boolean {
  if (list !== 'components' || row !== deviceComponent) return false;
  const columns = Object.keys(facts.components.columns);
  return columns.every((column) => {
    const answer = cellAnswer(entries, list, row, column);
    if (column === 'name')
      return answer?.state === 'answered' && valueProse(answer.value) === prefilledName;
    if (column === 'kind')
      return (
        answer?.state === 'answered' &&
        answer.value.kind === 'choice' &&
        answer.value.option === 'device'
      );
    return !isSettled(answer);
  });
}

function add(path: string, after: Entry): Edit {
  return { path, before: null, after };
}
