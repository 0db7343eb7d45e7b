import { dateInWords } from '../../text/plain-words.ts';
import { hasEnded } from '../../text/tense.ts';
import { because, type Draft, type SectionDraft } from '../draft.ts';
import { writeReleaseLines } from './releases.ts';
import { writeAlerts, writeReporting } from './reporting.ts';
import { durationWords, noSupportEnd, saleWords, supportEndWords } from './support-words.ts';

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
      const sale = saleWords(read);
      const end = supportEndWords(read);
      if (end !== null)
        return sale === null ? `Security support ${end}.` : `${sale}; security support ${end}.`;
      const reason = read.whyNot('support.endDate');
      if (reason !== null) return because(noSupportEnd, reason);
      return sale === null ? null : `${sale}.`;
    }),
    section.sentence('support.duration', (read) => {
      const time = durationWords(read);
      return time === null ? null : `Each unit gets security support ${time}.`;
    }),
    section.sentence('support.endOfLife', (read) => {
      const end = read.date('support.endOfLifeDate');
      if (end === null)
        return because('No end of life is stated', read.whyNot('support.endOfLifeDate'));
      return `Its end of life ${hasEnded(end, read.day()) ? 'was' : 'is'} ${dateInWords(end)}.`;
    }),
    section.sentence('sale.endDate', (read) => {
      const end = read.date('sale.endDate');
      if (end === null) return null;
      const isOver = hasEnded(end, read.day());
      return `It ${isOver ? 'was' : 'will be'} sold until ${dateInWords(end)}.`;
    }),
  );
  writeReleaseLines(section);
  section.prose('support.rationale', {
    lead: 'Why this long',
    none: 'No reason for the length of support is stated',
  });
  section.prose('support.scope', { lead: 'What support includes', none: 'There is no support' });
  section.prose('support.cost', { lead: 'Cost', none: 'No cost of support is stated' });
  section.prose('suppliers.support', {
    lead: 'Our suppliers',
    none: 'Nothing is stated about suppliers',
  });
}

export function writeEnd(section: SectionDraft): void {
  section.prose('support.endProcess', {
    none: 'The end of support is not announced separately',
  });
  section.prose('support.functionsAfterEnd', {
    lead: 'What still works afterwards',
    none: 'Nothing is stated about functions after support has ended',
  });
  section.prose('support.keepSecurable', {
    lead: 'What you can do after support has ended',
    none: 'The device cannot be kept securable after support has ended',
  });
}
