import { asSentence } from '../../text/plain-words.ts';
import type { Draft, SectionDraft } from '../draft.ts';
import { strong } from '../phrase.ts';
import { writeCapabilities } from './capabilities.ts';
import { writeDuties, writeLimitations } from './duties.ts';
import { writeNeeds } from './needs.ts';

/** Topic 6 of Activity 6 (NISTIR 8259 §4.2.6). */
export function writeMeans(draft: Draft): void {
  draft.section({ id: 'means', level: 1, title: 'Technical and non-technical means' }, (section) =>
    section.prose('means.riskEffect', { none: 'The means do not change your risk' }),
  );
  draft.section({ id: 'duties', level: 2, title: 'What you must do' }, writeDuties);
  draft.section({ id: 'manufacturer-actions', level: 2, title: 'What we do' }, writeOurActions);
  draft.section({ id: 'limitations', level: 2, title: 'Known limitations' }, writeLimitations);
  draft.section({ id: 'strength', level: 2, title: 'How strong the protection is' }, writeStrength);
  // The wide tables come last, so that the paper is turned once.
  draft.section(
    { id: 'needs', level: 2, title: 'How customers’ needs are met', wide: true },
    writeNeeds,
  );
  writeCapabilities(draft);
}

function writeStrength(section: SectionDraft): void {
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
}

export function writeOurActions(section: SectionDraft): void {
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
}
