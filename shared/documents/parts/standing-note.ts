import type { Draft } from '../draft.ts';

/** Where the document's structure comes from, and what it is not. */
export function writeStandingNote(draft: Draft): void {
  draft.section({ id: 'standing', level: 1, title: 'Basis of this document' }, (section) => {
    section.paragraph(
      section.sentence(
        'standing.basis',
        () =>
          'This document is structured after Activity 6 of NISTIR 8259 (May 2020), Foundational Cybersecurity Activities for IoT Device Manufacturers.',
      ),
      section.sentence(
        'standing.edition',
        () =>
          'NIST withdrew that publication on 20 April 2026 and replaced it with NIST IR 8259 Revision 1.',
      ),
      section.sentence(
        'standing.voluntary',
        () =>
          'Following it is voluntary. This document describes what supports the security of the device; it is not a certificate or statement of conformity.',
      ),
    );
  });
}
