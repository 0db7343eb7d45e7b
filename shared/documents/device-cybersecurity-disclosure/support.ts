import { dateInWords, quantityInWords } from '../../text/plain-words.ts';
import { because, type Draft, type SectionDraft } from '../draft.ts';
import { contactDetails, webAddress } from '../phrase.ts';
import type { OptionOf } from '../reader.ts';

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

function writePeriod(section: SectionDraft): void {
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
  );
  section.prose('support.scope', { lead: 'What support includes', none: 'There is no support' });
  section.prose('support.cost', { lead: 'Cost', none: 'Support costs the customer nothing' });
  section.prose('suppliers.support', {
    lead: 'Our suppliers',
    none: 'Support does not depend on suppliers',
  });
}

const lateReports: Readonly<Record<OptionOf<'support.reportsAfterEnd'>, string>> = {
  untilEndOfLife: 'We accept reports after security support has ended, until the end of life.',
  always: 'We accept reports without a time limit, also after security support has ended.',
  no: 'We do not accept reports after security support has ended.',
};

function writeEnd(section: SectionDraft): void {
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

function writeReporting(section: SectionDraft): void {
  section.paragraph(
    section.sentence('reporting.contact', (read) => {
      const contact = read.contact('company.securityContact');
      if (contact !== null)
        return ['Report suspected security problems to ', ...phrase(contactDetails(contact)), '.'];
      return because(
        'There is no separate contact for security reports',
        read.whyNot('company.securityContact'),
      );
    }),
    section.sentence('reporting.acknowledge', (read) => {
      const time = read.quantity('company.acknowledgeWithin');
      return time === null
        ? null
        : `We acknowledge a report within ${quantityInWords(time.amount, time.unit)}.`;
    }),
    section.sentence('reporting.status', (read) => {
      const time = read.quantity('company.statusUpdateEvery');
      return time === null
        ? null
        : `We then tell the reporter how things stand at least every ${time.amount === 1 ? time.unit.one : quantityInWords(time.amount, time.unit)}.`;
    }),
    section.sentence('reporting.afterEnd', (read) => {
      const late = read.choice('support.reportsAfterEnd');
      return late === null ? null : lateReports[late];
    }),
    section.sentence('reporting.policy', (read) => {
      const policy = read.web('company.disclosurePolicy');
      if (policy !== null)
        return ['Our vulnerability disclosure policy is at ', webAddress(policy), '.'];
      return because(
        'We have not published a vulnerability disclosure policy',
        read.whyNot('company.disclosurePolicy'),
      );
    }),
  );
  section.prose('company.reportHandling', { none: 'Security reports are not handled' });
  section.prose('company.remediation', {
    lead: 'How fixes are put in order',
    none: 'There is no fixed order of fixes',
  });
}

function writeAlerts(section: SectionDraft): void {
  section.paragraph(
    section.sentence('alerts.advisories', (read) => {
      const address = read.web('company.advisories');
      if (address !== null)
        return ['Security advisories are published at ', webAddress(address), '.'];
      return because('We publish no security advisories', read.whyNot('company.advisories'));
    }),
  );
  section.prose('company.breachNotice', {
    lead: 'Breaches',
    none: 'There is no notice of breaches',
  });
}

function phrase<T>(value: string | readonly T[]): readonly (string | T)[] {
  return typeof value === 'string' ? [value] : value;
}
