import { dateInWords } from '../../text/plain-words.ts';
import { because, type SectionDraft, strongTitle } from '../draft.ts';
import { webAddress } from '../phrase.ts';

/** Who looked at the device from outside, and where that can be read. */
export function writeCertifications(section: SectionDraft): void {
  section.table(
    'certifications',
    'Evaluations and certificates',
    [
      { title: 'Evaluation or certificate', width: 0.32 },
      { title: 'What it covers', width: 0.34 },
      { title: 'Issued by', width: 0.34 },
    ],
    section.read.rows('certifications').map((row) => {
      const id = `certifications/${row.id}`;
      return [
        section.cell([`${id}/name`, strongTitle(row)]),
        section.cell([`${id}/scope`, (read) => read.cellLine(row, 'scope')]),
        section.cell(
          [
            `${id}/issuer`,
            (read) => {
              const issuer = read.cellLine(row, 'issuer');
              const date = read.cellDate(row, 'date');
              if (date === null) return issuer;
              return issuer === null ? dateInWords(date) : `${issuer}, ${dateInWords(date)}`;
            },
          ],
          [
            `${id}/address`,
            (read) => {
              const address = read.cellWeb(row, 'address');
              return address === null ? null : [webAddress(address)];
            },
          ],
        ),
      ];
    }),
  );
  section.none('certifications', 'The device has not been evaluated or certified');
  section.paragraph(
    section.sentence('declaration.address', (read) => {
      const address = read.web('declaration.address');
      if (address === null)
        return because(
          'There is no EU declaration of conformity to be read',
          read.whyNot('declaration.address'),
        );
      return ['The EU declaration of conformity can be read at ', webAddress(address), '.'];
    }),
  );
}
