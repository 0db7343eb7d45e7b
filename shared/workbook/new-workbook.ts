import { answerOf, type Entry } from './answer.ts';
import type { Edit } from './change.ts';
import { cellPath, rowPath } from './path.ts';

/** The row that stands for the device itself in the list of components of every workbook. */
export const deviceComponent = 'device';

/** The edits a new workbook begins with: its name, its edition, and the device as first component. */
export function newWorkbookEdits(options: { title: string; packId: string }): readonly Edit[] {
  const text = (value: string) => answerOf({ kind: 'text', text: value });
  return [
    add('workbook.title', text(options.title)),
    add('workbook.status', answerOf({ kind: 'choice', option: 'active' })),
    add('workbook.pack', text(options.packId)),
    add(rowPath('components', deviceComponent), { kind: 'row', position: 1, disclosure: null }),
    add(cellPath('components', deviceComponent, 'name'), text('The device')),
    add(
      cellPath('components', deviceComponent, 'kind'),
      answerOf({ kind: 'choice', option: 'device' }),
    ),
  ];
}

function add(path: string, after: Entry): Edit {
  return { path, before: null, after };
}
