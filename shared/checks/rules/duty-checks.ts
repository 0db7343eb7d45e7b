import type { Check } from '../check-model.ts';

/** What customers are asked to do, and what they are told of limits and certificates. */
export const dutyChecks: readonly Check[] = [
  {
    id: 'duty-without-instruction',
    title: 'A duty without saying how',
    severity: 'exposed',
    message: 'Customers must do “{subject}”, and nothing says how.',
    remedy: 'Write the steps, so that the people you expect can follow them.',
    why: 'A duty that customers cannot carry out protects nobody.',
    basis: ['A6.6-Q2'],
    *find(view) {
      for (const duty of view.rows('customerDuties'))
        if (!duty.isSaid('instruction'))
          yield { place: duty.at('instruction'), words: { subject: duty.title } };
    },
  },
  {
    id: 'duty-without-when',
    title: 'A duty without saying when',
    severity: 'hindered',
    message: 'Customers must do “{subject}”, and nothing says when or how often.',
    remedy: 'Say when: before installation, at hand-over, once a month.',
    why: 'What has no time is put off.',
    basis: ['A6.6-Q2'],
    *find(view) {
      for (const duty of view.rows('customerDuties'))
        if (!duty.isSaid('when')) yield { place: duty.at('when'), words: { subject: duty.title } };
    },
  },
  {
    id: 'limitation-without-action',
    title: 'A limitation, and nothing to do about it',
    severity: 'exposed',
    message: 'Nothing says what customers can do about the limitation “{subject}”.',
    remedy: 'Say what they can do, or that nothing can be done and what then remains.',
    why: 'Customers are told of a danger and left with it.',
    basis: ['W-limitations'],
    *find(view) {
      for (const limitation of view.rows('limitations'))
        if (!limitation.isSaid('customerAction'))
          yield { place: limitation.at('customerAction'), words: { subject: limitation.title } };
    },
  },
  {
    id: 'certificate-without-proof',
    title: 'A certificate that nobody can look up',
    severity: 'misled',
    message: '“{subject}” names neither who issued it nor where it can be read.',
    remedy: 'Say who issued it and where it can be read, and what exactly it covers.',
    why: 'Customers rely on certificates, so they must be able to tell a real one.',
    basis: ['W-certifications'],
    *find(view) {
      for (const certificate of view.rows('certifications'))
        if (!certificate.isSaid('issuer') && !certificate.isSaid('address'))
          yield { place: certificate.at('issuer'), words: { subject: certificate.title } };
    },
  },
];
