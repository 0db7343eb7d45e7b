import { dateInWords } from '../../text/plain-words.ts';
import { because, type Draft, type SectionDraft } from '../draft.ts';
import { writeAlerts, writeReporting } from './reporting.ts';

/** Topic 2 of Activity 6 (NISTIR 8259 §4.2.2). */
export function writeSupport(draft: Draft): void {
  draft.section(
    { id: 'support', level: 1, title: 'Support and lifespan expectations' },
    () => undefined,
  );
  draft.section({ id: 'support-period', level: 2, title: 'Support period' }, writePeriod);
  draft.section({ id: 'end-of-life', level: 2, title: 'When support ends' }, writeEnd);
  draft.section(
    { id: 'reporting', level: 2, title: 'Reporting a security problem' },
    writeReporting,
  );
  draft.section(
    { id: 'alerts', level: 2, title: 'Security advisories and incidents' },
    writeAlerts,
  );
}

export function writePeriod(section: SectionDraft): void {
  section.paragraph(
    section.sentence('support.end', (read) => {
      const start = read.date('support.startDate');
      const end = read.date('support.endDate');
      if (end === null) {
        const reason = read.whyNot('support.endDate');
        if (reason !== null) return because('There is no fixed end of security support', reason);
        return start === null ? null : `The device has been on sale since ${dateInWords(start)}.`;
      }
      return start === null
        ? `Security support ends on ${dateInWords(end)}.`
        : `The device has been on sale since ${dateInWords(start)}; security support ends on ${dateInWords(end)}.`;
    }),
    section.sentence('support.endOfLife', (read) => {
      const end = read.date('support.endOfLifeDate');
      if (end === null)
        return because('There is no fixed end of life', read.whyNot('support.endOfLifeDate'));
      return `Its end of life is ${dateInWords(end)}.`;
    }),
    section.sentence('sale.endDate', (read) => {
      const end = read.date('sale.endDate');
      return end === null ? null : `It will be sold until ${dateInWords(end)}.`;
    }),
  );
  section.prose('support.rationale', {
    lead: 'Why this long',
    none: 'The length of support has no particular reason',
  });
  section.prose('support.scope', { lead: 'What support includes', none: 'There is no support' });
  section.prose('support.cost', { lead: 'Cost', none: 'Support costs the customer nothing' });
  section.prose('suppliers.support', {
    lead: 'Our suppliers',
    none: 'Support does not depend on suppliers',
  });
}

export function writeEnd(section: SectionDraft): void {
  section.prose('support.endProcess', {
    none: 'The end of support is not announced separately',
  });
  section.prose('support.functionsAfterEnd', {
    lead: 'What still works afterwards',
    none: 'No function changes when support ends',
  });
  section.prose('support.keepSecurable', {
    lead: 'What you can do after support has ended',
    none: 'The device cannot be kept securable after support has ended',
  });
}
