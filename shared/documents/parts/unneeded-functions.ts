import { type SectionDraft, strongTitle } from '../draft.ts';
import type { ColumnOptionOf, Reader } from '../reader.ts';

const states: Readonly<Record<ColumnOptionOf<'unneededFunctions', 'state'>, string>> = {
  removed: 'Removed',
  off: 'Off as delivered',
  canBeOff: 'On as delivered, can be switched off',
  cannotBeOff: 'On, cannot be switched off',
};

/** Nothing can be switched off but what is said to be so. */
function leadOf(read: Reader): string {
  const isChoice = read
    .rows('unneededFunctions')
    .some((row) => read.cellChoice(row, 'state') === 'canBeOff');
  const lead = 'What a device does not offer cannot be attacked.';
  return isChoice ? `${lead} Switch off what you do not use.` : lead;
}

/** Functions that the answers call not needed, and what became of each. */
export function writeUnneededFunctions(section: SectionDraft): void {
  section.table(
    'unneededFunctions',
    'Functions that are not needed',
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
    { id: 'unneededFunctions.lead', words: leadOf(section.read) },
  );
  section.none('unneededFunctions', 'The device has no functions that are not needed');
}
