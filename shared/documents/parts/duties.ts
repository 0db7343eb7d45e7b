import { asSentence } from '../../text/plain-words.ts';
import { type SectionDraft, strongTitle } from '../draft.ts';
import { namedRows, strong } from '../phrase.ts';

/** What the customer does, as numbered steps. */
export function writeDuties(section: SectionDraft): void {
  section.list(
    true,
    section.read.rows('customerDuties').map((row) => {
      const id = `customerDuties/${row.id}`;
      return [
        section.sentence(id, (read) => {
          const name = read.title(row);
          const when = read.cellLine(row, 'when');
          if (name === null) return null;
          return when === null ? [strong(asSentence(name))] : [strong(name), ` (${when}).`];
        }),
        ...section.written(`${id}/instruction`, (read) => read.cellText(row, 'instruction')),
        section.sentence(`${id}/reason`, (read) => {
          const reason = read.cellLine(row, 'reason');
          return reason === null ? null : `Why it matters: ${asSentence(reason)}`;
        }),
        section.sentence(`${id}/firmware`, (read) => {
          const firmware = read.cellLine(row, 'firmware');
          return firmware === null ? null : asSentence(`For versions: ${firmware}`);
        }),
        section.sentence(`${id}/environments`, (read) =>
          namedRows('Where', read.cellTitles(row, 'environments')),
        ),
      ];
    }),
  );
  section.none('customerDuties', 'There is nothing that you must do');
}

/** What the device does not do, and what to do about it. */
export function writeLimitations(section: SectionDraft): void {
  section.table(
    'limitations',
    'Known limitations and what you can do about them',
    [
      { title: 'Limitation', width: 0.24 },
      { title: 'What it means', width: 0.4 },
      { title: 'What you can do', width: 0.36 },
    ],
    section.read.rows('limitations').map((row) => {
      const id = `limitations/${row.id}`;
      return [
        section.cell(
          [`${id}/name`, strongTitle(row)],
          [
            `${id}/firmware`,
            (read) => {
              const firmware = read.cellLine(row, 'firmware');
              return firmware === null ? null : `Versions: ${firmware}`;
            },
          ],
        ),
        section.written(`${id}/detail`, (read) => read.cellText(row, 'detail')),
        section.written(`${id}/customerAction`, (read) => read.cellText(row, 'customerAction')),
      ];
    }),
  );
  section.none('limitations', 'We know of no limitations');
}
