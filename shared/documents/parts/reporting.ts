import { companyFacts } from '../../content/facts/company-facts.ts';
import { inWords, quantityInWords } from '../../text/plain-words.ts';
import { because, type SectionDraft } from '../draft.ts';
import { contactDetails, webAddress } from '../phrase.ts';
import type { OptionOf } from '../reader.ts';

const lateReports: Readonly<Record<OptionOf<'support.reportsAfterEnd'>, string>> = {
  untilEndOfLife: 'We accept reports after security support has ended, until the end of life.',
  always: 'We accept reports without a time limit, also after security support has ended.',
  no: 'We do not accept reports after security support has ended.',
};

export function writeReporting(section: SectionDraft): void {
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
    section.sentence('reporting.further', (read) => {
      const contact = read.contact('company.furtherContact');
      return contact === null
        ? null
        : ['You can also report to ', ...phrase(contactDetails(contact)), '.'];
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
  writeWaysToReport(section);
  section.prose('company.reportHandling', { none: 'Security reports are not handled' });
  section.prose('company.remediation', {
    lead: 'How fixes are put in order',
    none: 'There is no fixed order of fixes',
  });
}

/** What security.txt (RFC 9116) says beside the contact, for people. */
function writeWaysToReport(section: SectionDraft): void {
  section.paragraph(
    section.sentence('reporting.languages', (read) => {
      const languages = read.several('company.reportLanguages');
      if (languages !== null)
        return `We read reports in ${inWords(languages.map((one) => reportLanguages[one].label))}.`;
      return because('Reports in no fixed language', read.whyNot('company.reportLanguages'));
    }),
    section.sentence('reporting.key', (read) => {
      const key = read.web('company.reportKey');
      if (key !== null) return ['To encrypt a report, use the key at ', webAddress(key), '.'];
      return because('We have no key for encrypted reports', read.whyNot('company.reportKey'));
    }),
    section.sentence('reporting.securityTxt', (read) => {
      const address = read.web('company.securityTxt');
      if (address !== null)
        return [
          'Programs find these ways in security.txt (RFC 9116) at ',
          webAddress(address),
          '.',
        ];
      return because('There is no security.txt', read.whyNot('company.securityTxt'));
    }),
    section.sentence('reporting.thanks', (read) => {
      const page = read.web('company.acknowledgments');
      if (page !== null) return ['Those who reported are thanked at ', webAddress(page), '.'];
      return because(
        'We keep no page that thanks those who reported',
        read.whyNot('company.acknowledgments'),
      );
    }),
  );
}

const { options: reportLanguages } = companyFacts['company.reportLanguages'];

const advisoryContent: Readonly<Record<OptionOf<'advisories.content'>, string>> = {
  description: 'what the weakness is',
  affected: 'how to tell whether a device is affected',
  impact: 'what could happen',
  severity: 'how severe it is',
  remedy: 'what the customer should do',
};

export function writeAlerts(section: SectionDraft): void {
  section.paragraph(
    section.sentence('alerts.advisories', (read) => {
      const address = read.web('company.advisories');
      if (address !== null)
        return ['Security advisories are published at ', webAddress(address), '.'];
      return because('We publish no security advisories', read.whyNot('company.advisories'));
    }),
    section.sentence('alerts.csaf', (read) => {
      const address = read.web('company.csafProvider');
      if (address !== null)
        return [
          'Programs find them in CSAF, through the provider metadata at ',
          webAddress(address),
          '.',
        ];
      return because('There are no advisories in CSAF', read.whyNot('company.csafProvider'));
    }),
    section.sentence('advisories.content', (read) => {
      const says = read.several('advisories.content');
      if (says === null)
        return because('Advisories have no fixed content', read.whyNot('advisories.content'));
      return `An advisory says ${inWords(says.map((one) => advisoryContent[one]))}.`;
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
