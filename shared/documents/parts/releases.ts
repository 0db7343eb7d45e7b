import { quantityInWords } from '../../text/plain-words.ts';
import { lastDay } from '../../text/tense.ts';
import { type SectionDraft, strongTitle } from '../draft.ts';
import type { ColumnOptionOf } from '../reader.ts';

const gets: Readonly<Record<ColumnOptionOf<'releaseLines', 'gets'>, string>> = {
  all: 'Security fixes and new functions',
  security: 'Security fixes only',
  none: 'Nothing any more',
};

/** Lines of firmware beside each other: what each still gets, and what to move to. */
export function writeReleaseLines(section: SectionDraft): void {
  section.table(
    'releaseLines',
    'Release lines of the firmware',
    [
      { title: 'Release line', width: 0.2 },
      { title: 'What it gets', width: 0.28 },
      { title: 'Until', width: 0.2 },
      { title: 'What to move to', width: 0.32 },
    ],
    section.read.rows('releaseLines').map((row) => {
      const id = `releaseLines/${row.id}`;
      return [
        section.cell([`${id}/name`, strongTitle(row)]),
        section.cell([
          `${id}/gets`,
          (read) => {
            const what = read.cellChoice(row, 'gets');
            return what === null ? null : gets[what];
          },
        ]),
        section.cell([
          `${id}/until`,
          (read) => {
            const end = read.cellDate(row, 'until');
            return end === null ? null : lastDay(end, read.day());
          },
        ]),
        section.cell([`${id}/next`, (read) => read.cellLine(row, 'next')]),
      ];
    }),
  );
}

/** How soon each kind of weakness is fixed. */
export function writeFixTimes(section: SectionDraft): void {
  section.table(
    'fixTimes',
    'Time to a fix',
    [
      { title: 'Kind of weakness', width: 0.34 },
      { title: 'Fixed within', width: 0.22 },
      { title: 'What else holds', width: 0.44 },
    ],
    section.read.rows('fixTimes').map((row) => {
      const id = `fixTimes/${row.id}`;
      return [
        section.cell([`${id}/name`, strongTitle(row)]),
        section.cell([
          `${id}/within`,
          (read) => {
            const time = read.cellQuantity(row, 'within');
            return time === null ? null : quantityInWords(time.amount, time.unit);
          },
        ]),
        section.cell([`${id}/note`, (read) => read.cellLine(row, 'note')]),
      ];
    }),
  );
  section.none('fixTimes', 'No time to a fix is stated');
}
