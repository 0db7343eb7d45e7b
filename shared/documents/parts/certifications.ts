import { capital, dateInWords } from '../../text/plain-words.ts';
import { hasBegun } from '../../text/tense.ts';
import { because, type SectionDraft, strongTitle } from '../draft.ts';
import { webAddress } from '../phrase.ts';
import type { ColumnOptionOf, OptionOf } from '../reader.ts';

const kinds: Readonly<Record<ColumnOptionOf<'certifications', 'kind'>, string>> = {
  independent: 'Independent security evaluation',
  own: 'Our own assessment',
  other: 'Another certificate or approval',
};

const actNames: Readonly<Record<OptionOf<'declaration.acts'>, string>> = {
  red: 'Radio Equipment Directive 2014/53/EU',
  redCyber: 'Delegated Regulation (EU) 2022/30 on the cybersecurity of radio equipment',
  emc: 'Electromagnetic Compatibility Directive 2014/30/EU',
  lowVoltage: 'Low Voltage Directive 2014/35/EU',
  rohs: 'Directive 2011/65/EU on hazardous substances',
  machinery: 'Machinery Directive 2006/42/EC or Regulation (EU) 2023/1230',
  cra: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
  other: 'another act',
};

const classes: Readonly<Record<OptionOf<'market.productClass'>, string>> = {
  ordinary:
    'Under the Cyber Resilience Act we class the product as neither important nor critical.',
  importantI: 'Under the Cyber Resilience Act we class the product as important, class I.',
  importantII: 'Under the Cyber Resilience Act we class the product as important, class II.',
  critical: 'Under the Cyber Resilience Act we class the product as critical.',
};

/** Who looked at the device, from outside or from within, and where that can be read. */
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
        section.cell(
          [`${id}/name`, strongTitle(row)],
          [
            `${id}/kind`,
            (read) => {
              const kind = read.cellChoice(row, 'kind');
              return kind === null ? null : kinds[kind];
            },
          ],
        ),
        section.cell([`${id}/scope`, (read) => read.cellLine(row, 'scope')]),
        section.cell(
          [
            `${id}/issuer`,
            (read) => {
              const issuer = read.cellLine(row, 'issuer');
              const date = read.cellDate(row, 'date');
              if (date === null) return issuer;
              const day = dateInWords(date);
              const when = hasBegun(date, read.day()) ? day : `expected on ${day}`;
              return issuer === null ? capital(when) : `${issuer}, ${when}`;
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
    section.sentence('declaration.acts', (read) => {
      const acts = read.several('declaration.acts');
      if (acts === null || acts.length === 0) return null;
      return `It is made under: ${acts.map((act) => actNames[act]).join('; ')}.`;
    }),
    section.sentence('market.productClass', (read) => {
      const productClass = read.choice('market.productClass');
      return productClass === null ? null : classes[productClass];
    }),
  );
}
