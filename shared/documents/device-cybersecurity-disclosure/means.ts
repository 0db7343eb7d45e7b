import { asSentence, inWords } from '../../text/plain-words.ts';
import type { Draft, SectionDraft } from '../draft.ts';
import { strong } from '../phrase.ts';
import type { ColumnOptionOf } from '../reader.ts';
import { writeCapabilities } from './capabilities.ts';

/** Topic 6 of Activity 6 (NISTIR 8259 §4.2.6). */
export function writeMeans(draft: Draft): void {
  draft.section({ id: 'means', level: 1, title: 'Technical and non-technical means' }, (section) =>
    section.prose('means.riskEffect', { none: 'The means do not change your risk' }),
  );
  draft.section({ id: 'needs', level: 2, title: 'How customers’ needs are met' }, writeNeeds);
  writeCapabilities(draft);
  draft.section({ id: 'strength', level: 2, title: 'How strong the protection is' }, (section) => {
    section.prose('robustness.hardware', {
      lead: 'In hardware',
      none: 'Nothing needs to be done in hardware',
    });
    section.prose('robustness.data', {
      lead: 'Protection of data',
      none: 'No data needs protection',
    });
    section.prose('robustness.authentication', {
      lead: 'Proof of identity',
      none: 'No identity needs to be proved',
    });
    section.prose('robustness.validation', {
      lead: 'Checks of received data',
      none: 'Received data needs no checks',
    });
    section.prose('robustness.rollback', {
      lead: 'Going back to earlier software',
      none: 'Software does not need to be revertible',
    });
  });
  draft.section({ id: 'manufacturer-actions', level: 2, title: 'What we do' }, (section) => {
    section.list(
      false,
      section.read.rows('manufacturerActions').map((row) => [
        section.sentence(`manufacturerActions/${row.id}`, (read) => {
          const name = read.title(row);
          const when = read.cellLine(row, 'when');
          if (name === null) return null;
          return when === null ? [strong(asSentence(name))] : [strong(name), ` (${when}).`];
        }),
        ...section.written(`manufacturerActions/${row.id}/detail`, (read) =>
          read.cellText(row, 'detail'),
        ),
      ]),
    );
    section.none('manufacturerActions', 'We take no particular action');
  });
  draft.section({ id: 'duties', level: 2, title: 'What you must do' }, writeDuties);
  draft.section({ id: 'limitations', level: 2, title: 'Known limitations' }, writeLimitations);
}

const kinds: Readonly<Record<ColumnOptionOf<'means', 'kind'>, string>> = {
  device: 'The device itself',
  relatedDevice: 'A related device',
  service: 'A service',
  manufacturer: 'Our own actions',
  customer: 'The customer',
};

function writeNeeds(section: SectionDraft): void {
  section.list(
    false,
    section.read.rows('goals').map((row) => [
      section.sentence(`goals/${row.id}`, (read) => {
        const statement = read.title(row);
        if (statement === null) return null;
        const whom = read.cellTitles(row, 'customers');
        return whom.length === 0
          ? [asSentence(statement)]
          : [statement.replace(/\.$/, ''), ` (${inWords(whom)}).`];
      }),
    ]),
  );
  section.none('goals', 'Customers have no particular security needs');
  section.table(
    'means',
    'How needs and goals are met',
    [
      { title: 'Need or goal', width: 0.28 },
      { title: 'Met by', width: 0.17 },
      { title: 'How', width: 0.3 },
      { title: 'Effect on risk', width: 0.25 },
    ],
    section.read.rows('means').map((row) => {
      const id = `means/${row.id}`;
      return [
        section.cell([
          `${id}/goals`,
          (read) => {
            const goals = read.cellTitles(row, 'goals');
            return goals.length === 0 ? null : goals.join('; ');
          },
        ]),
        section.cell([
          `${id}/kind`,
          (read) => {
            const kind = read.cellChoice(row, 'kind');
            return kind === null ? null : kinds[kind];
          },
        ]),
        section.cell([`${id}/how`, (read) => read.title(row)]),
        section.written(`${id}/riskEffect`, (read) => read.cellText(row, 'riskEffect')),
      ];
    }),
  );
  section.none('means', 'No means were chosen');
}

function writeDuties(section: SectionDraft): void {
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
      ];
    }),
  );
  section.none('customerDuties', 'There is nothing that you must do');
}

function writeLimitations(section: SectionDraft): void {
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
          [
            `${id}/name`,
            (read) => {
              const name = read.title(row);
              return name === null ? null : [strong(name)];
            },
          ],
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
