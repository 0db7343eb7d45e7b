import { asSentence, inWords, quantityInWords } from '../../text/plain-words.ts';
import { because, type SectionDraft } from '../draft.ts';
import { namedRows, strong } from '../phrase.ts';
import type { ColumnOptionOf, OptionOf } from '../reader.ts';

const settings: Readonly<Record<ColumnOptionOf<'useCases', 'setting'>, string>> = {
  alone: 'The device works on its own.',
  system: 'The device works as part of a system.',
  embedded: 'The device is built into another product.',
};

const regions: Readonly<Record<OptionOf<'use.regions'>, string>> = {
  us: 'the United States',
  california: 'California',
  oregon: 'Oregon',
  canada: 'Canada',
  eu: 'the European Union and EEA',
  uk: 'the United Kingdom',
  switzerland: 'Switzerland',
  australia: 'Australia and New Zealand',
  asia: 'Asia',
  latinAmerica: 'Latin America',
  africa: 'Africa and the Middle East',
  other: 'other places',
};

/** What the device is for, where and how long, and what it is not for. */
export function writeUse(section: SectionDraft): void {
  section.prose('device.summary', { none: 'No summary is given' });
  section.list(
    false,
    section.read.rows('useCases').map((row) => [
      section.sentence(`useCases/${row.id}`, (read) => {
        const name = read.title(row);
        return name === null ? null : [strong(asSentence(name))];
      }),
      ...section.written(`useCases/${row.id}/description`, (read) =>
        read.cellText(row, 'description'),
      ),
      section.sentence(`useCases/${row.id}/setting`, (read) => {
        const setting = read.cellChoice(row, 'setting');
        return setting === null ? null : settings[setting];
      }),
      section.sentence(`useCases/${row.id}/customers`, (read) =>
        namedRows('For', read.cellTitles(row, 'customers')),
      ),
    ]),
  );
  section.none('useCases', 'No use cases were defined');
  section.paragraph(
    section.sentence('use.regions', (read) => {
      const chosen = read.several('use.regions');
      if (chosen === null) return because('It is not tied to places', read.whyNot('use.regions'));
      return `It is sold and used in ${inWords(chosen.map((one) => regions[one]))}.`;
    }),
    section.sentence('use.expectedLife', (read) => {
      const life = read.quantity('use.expectedLife');
      return life === null
        ? null
        : `We expect it to be in use for ${quantityInWords(life.amount, life.unit)}.`;
    }),
  );
  section.prose('device.notFor', {
    lead: 'Not intended for',
    none: 'No use is excluded',
  });
}
