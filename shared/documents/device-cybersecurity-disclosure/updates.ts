import { inWords } from '../../text/plain-words.ts';
import type { Draft } from '../draft.ts';
import type { OptionOf } from '../reader.ts';

const kinds: Readonly<Record<OptionOf<'updates.kind'>, string>> = {
  automatic: 'Software updates are installed automatically; this cannot be switched off.',
  automaticCanBeOff: 'Software updates are installed automatically unless this is switched off.',
  onRequest: 'Software updates are installed when the customer starts them.',
  none: 'The device receives no software updates.',
};

const performers: Readonly<Record<OptionOf<'updates.performedBy'>, string>> = {
  customer: 'the customer',
  us: 'us',
  thirdParty: 'another company',
  device: 'the device itself',
};

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
    section.prose('updates.availability', {
      lead: 'When updates are released',
      none: 'Updates are not released',
    });
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
