import { asSentence } from '../../text/plain-words.ts';
import { type Draft, type SectionDraft, strongTitle } from '../draft.ts';
import type { Sentence } from '../outline.ts';
import { namedRows, strong } from '../phrase.ts';
import type { ColumnOptionOf } from '../reader.ts';
import { writeCustomers } from './customers.ts';
import { writeDependencies } from './dependencies.ts';
import { writeEnvironments } from './environments.ts';
import { writeUse } from './use.ts';

/** Topic 1 of Activity 6 (NISTIR 8259 §4.2.1). */
export function writeAssumptions(draft: Draft): void {
  draft.section(
    {
      id: 'assumptions',
      level: 1,
      title: 'Cybersecurity risk-related assumptions',
      opensOnly: true,
    },
    (section) => {
      section.paragraph(
        section.sentence(
          'assumptions.lead',
          () =>
            'The device was designed for the customers, uses and surroundings described here. Where yours differ, consider anew whether its security suits you.',
        ),
      );
    },
  );
  draft.section({ id: 'customers', level: 2, title: 'Expected customers' }, writeCustomers);
  draft.section({ id: 'use', level: 2, title: 'Intended use' }, writeUse);
  draft.section({ id: 'environments', level: 2, title: 'Surroundings' }, writeEnvironments);
  draft.section(
    { id: 'dependencies', level: 2, title: 'Systems the device depends on' },
    writeDependencies,
  );
  draft.section(
    { id: 'responsibilities', level: 2, title: 'Who is responsible for what' },
    writeResponsibilities,
  );
  draft.section({ id: 'risks', level: 2, title: 'Risks to bear in mind' }, writeRisks);
}

function writeResponsibilities(section: SectionDraft): void {
  section.table(
    'responsibilities',
    'Shared responsibilities',
    [
      { title: 'Topic', width: 0.19 },
      { title: 'What we do', width: 0.27 },
      { title: 'What the customer does', width: 0.29 },
      { title: 'What others do', width: 0.25 },
    ],
    section.read.rows('responsibilities').map((row) => {
      const id = `responsibilities/${row.id}`;
      const part = (column: 'manufacturer' | 'customer' | 'others'): readonly Sentence[] =>
        section.written(`${id}/${column}`, (read) => read.cellText(row, column));
      return [
        section.cell([`${id}/topic`, strongTitle(row)]),
        part('manufacturer'),
        part('customer'),
        part('others'),
      ];
    }),
  );
  section.none('responsibilities', 'Responsibilities are not shared');
}

const likelihoods: Readonly<Record<ColumnOptionOf<'threats', 'likelihood'>, string>> = {
  likely: 'We consider this likely.',
  possible: 'We consider this possible.',
  unlikely: 'We consider this unlikely.',
};

function writeRisks(section: SectionDraft): void {
  section.prose('risk.assessment', {
    lead: 'How risks were assessed',
    none: 'Risks were not assessed separately',
  });
  section.prose('use.otherRisks', { none: 'No other aspect of use is known to matter for risk' });
  section.prose('trust.degree', {
    lead: 'How far the device can be relied on',
    none: 'No particular degree of trust is needed',
  });
  section.list(
    false,
    section.read.rows('threats').map((row) => [
      section.sentence(`threats/${row.id}`, (read) => {
        const name = read.title(row);
        return name === null ? null : [strong(name), '.'];
      }),
      ...section.written(`threats/${row.id}/scenario`, (read) => read.cellText(row, 'scenario')),
      ...section.written(`threats/${row.id}/consequence`, (read) =>
        read.cellText(row, 'consequence'),
      ),
      section.sentence(`threats/${row.id}/likelihood`, (read) => {
        const likelihood = read.cellChoice(row, 'likelihood');
        return likelihood === null ? null : likelihoods[likelihood];
      }),
      ...section.written(`threats/${row.id}/response`, (read) => read.cellText(row, 'response')),
    ]),
  );
  section.none('threats', 'No threats were identified');
  section.list(
    false,
    section.read.rows('requirements').map((row) => [
      section.sentence(`requirements/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        return ['Requirement we know of: ', strong(asSentence(name))];
      }),
      section.sentence(`requirements/${row.id}/appliesTo`, (read) =>
        namedRows('It concerns', read.cellTitles(row, 'appliesTo')),
      ),
      ...section.written(`requirements/${row.id}/meaning`, (read) => read.cellText(row, 'meaning')),
    ]),
  );
}
