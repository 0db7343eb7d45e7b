import { inWords, quantityInWords } from '../../text/plain-words.ts';
import { because, type Draft } from '../draft.ts';
import { writeFixTimes } from './releases.ts';
import { kinds, performers, postponing, separation } from './update-words.ts';

/** Topic 4 of Activity 6 (NISTIR 8259 §4.2.4). */
export function writeUpdates(draft: Draft): void {
  draft.section({ id: 'updates', level: 1, title: 'Software updates' }, (section) => {
    section.paragraph(
      section.sentence('updates.kind', (read) => {
        const kind = read.choice('updates.kind');
        return kind === null ? null : kinds[kind];
      }),
      section.sentence('updates.performedBy', (read) => {
        const who = read.several('updates.performedBy');
        if (who === null) return null;
        return `They are carried out by ${inWords(who.map((one) => performers[one]))}.`;
      }),
    );
    section.paragraph(
      section.sentence('updates.postpone', (read) => {
        const may = read.choice('updates.postpone');
        return may === null ? null : postponing[may];
      }),
      section.sentence('updates.separation', (read) => {
        const apart = read.choice('updates.separation');
        return apart === null ? null : separation[apart];
      }),
      section.sentence('updates.keptFor', (read) => {
        const time = read.quantity('updates.keptFor');
        if (time === null)
          return because(
            'How long updates stay available is not stated',
            read.whyNot('updates.keptFor'),
          );
        return `A security update stays available for ${quantityInWords(time.amount, time.unit)}.`;
      }),
    );
    section.prose('updates.availability', {
      lead: 'When updates are released',
      none: 'Updates are not released',
    });
    writeFixTimes(section);
    section.prose('updates.circumstances', {
      lead: 'What updates are issued for',
      none: 'No updates are issued',
    });
    section.prose('updates.delivery', {
      lead: 'How updates reach the device',
      none: 'Updates are not delivered',
    });
    section.prose('updates.notice', {
      lead: 'How you learn of updates',
      none: 'There is no notice of updates',
    });
    section.prose('updates.verification', {
      lead: 'How updates are verified',
      none: 'Updates are not verified',
    });
    section.prose('updates.information', {
      lead: 'What is said about each update',
      none: 'Updates come without further information',
    });
  });
}
