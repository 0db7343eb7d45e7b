import { dateInWords } from '../../text/plain-words.ts';
import { hasEnded } from '../../text/tense.ts';
import { type SectionDraft, startDraft, strongTitle } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { writeEnd } from '../parts/support.ts';
import { supportEndWords } from '../parts/support-words.ts';
import { identityFacts } from '../parts/title-page.ts';
import { contactDetails } from '../phrase.ts';

/** From the last day of support to the last byte. */
export function composeRetirementGuide(commission: Commission): Outline {
  const draft = startDraft(commission.snapshot, commission.audience, commission.made);
  const facts = identityFacts(draft);
  draft.section({ id: 'when', level: 1, title: 'When to retire the device' }, writeWhen);
  draft.section({ id: 'reset', level: 1, title: 'Back to the state as delivered' }, (section) =>
    section.prose('device.reset', {
      none: 'The device cannot be brought back to the state as delivered',
    }),
  );
  draft.section(
    { id: 'transfer', level: 1, title: 'Handing the device to a new owner' },
    (section) =>
      section.prose('retirement.transfer', {
        none: 'The device is not meant to be handed to a new owner',
      }),
  );
  draft.section(
    { id: 'inoperable', level: 1, title: 'Putting the device out of use for good' },
    (section) =>
      section.prose('retirement.inoperable', {
        none: 'The device is not meant to be put out of use for good',
      }),
  );
  draft.section(
    { id: 'erasure', level: 1, title: 'Where data is left, and how it goes' },
    writeData,
  );
  draft.section({ id: 'access', level: 1, title: 'Access that remains' }, writeAccess);
  draft.section({ id: 'help', level: 1, title: 'Where to ask' }, (section) =>
    section.paragraph(
      section.sentence('help.support', (read) => {
        const contact = read.contact('company.supportContact');
        if (contact === null) return null;
        const details = contactDetails(contact);
        return ['Customer support: ', ...(typeof details === 'string' ? [details] : details), '.'];
      }),
    ),
  );
  return outlineOf(draft, commission, { facts, hasContents: false });
}

function writeWhen(section: SectionDraft): void {
  section.paragraph(
    section.sentence('support.end', (read) => {
      const end = supportEndWords(read);
      return end === null
        ? null
        : `Security support ${end}; do not count on a remedy for weaknesses that are found after that day.`;
    }),
    section.sentence('support.endOfLife', (read) => {
      const end = read.date('support.endOfLifeDate');
      if (end === null) return null;
      return `The end of life ${hasEnded(end, read.day()) ? 'was' : 'is'} ${dateInWords(end)}.`;
    }),
  );
  writeEnd(section);
}

function writeData(section: SectionDraft): void {
  section.table(
    'dataTypes',
    'Data to erase',
    [
      { title: 'Data', width: 0.24 },
      { title: 'How long it is kept', width: 0.22 },
      { title: 'Who can see it', width: 0.22 },
      { title: 'How it is erased', width: 0.32 },
    ],
    section.read.rows('dataTypes').map((row) => {
      const id = `dataTypes/${row.id}`;
      return [
        section.cell([`${id}/name`, strongTitle(row)]),
        section.cell([`${id}/retention`, (read) => read.cellLine(row, 'retention')]),
        section.cell([`${id}/visibleTo`, (read) => read.cellLine(row, 'visibleTo')]),
        section.cell([`${id}/erasure`, (read) => read.cellLine(row, 'erasure')]),
      ];
    }),
  );
  section.none('dataTypes', 'The device handles no data');
  section.prose('data.backup', { lead: 'Back-up first', none: 'There is nothing to back up' });
}

function writeAccess(section: SectionDraft): void {
  section.prose('access.manufacturer', {
    lead: 'Our own access',
    none: 'We have no access to the device or its data',
  });
  section.prose('maintenance.thirdParty', {
    lead: 'Access by other companies',
    none: 'No other company has access for maintenance',
  });
}
