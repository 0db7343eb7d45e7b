import { type SectionDraft, strongTitle } from '../draft.ts';
import type { ColumnOptionOf } from '../reader.ts';

const states: Readonly<Record<ColumnOptionOf<'unneededFunctions', 'state'>, string>> = {
  removed: 'Removed',
  off: 'Off as delivered',
  canBeOff: 'On as delivered, can be switched off',
  cannotBeOff: 'On, cannot be switched off',
};

/** What most customers do not need, and what became of it. */
export function writeUnneededFunctions(section: SectionDraft): void {
  section.table(
    'unneededFunctions',
    'Functions that most customers do not need',
    [
      { title: 'Function', width: 0.3 },
      { title: 'What was done', width: 0.25 },
      { title: 'How, or what to do instead', width: 0.45 },
    ],
    section.read.rows('unneededFunctions').map((row) => {
      const id = `unneededFunctions/${row.id}`;
      return [
        section.cell([id, strongTitle(row)]),
        section.cell([
          `${id}/state`,
          (read) => {
            const state = read.cellChoice(row, 'state');
            return state === null ? null : states[state];
          },
        ]),
        section.cell([`${id}/how`, (read) => read.cellLine(row, 'how')]),
      ];
    }),
    {
      id: 'unneededFunctions.lead',
      words:
        'What a device does not offer cannot be attacked. These functions were looked at one by one; switch off those that you do not use.',
    },
  );
  section.none('unneededFunctions', 'The device has no functions that are not needed');
}
