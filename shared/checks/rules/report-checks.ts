import { type FactId, factDefinition } from '../../content/facts.ts';
import { dateInWords } from '../../text/plain-words.ts';
import type { Check } from '../check-model.ts';

/** Security reports, advisories, notices and records: promises that need an address or a date. */
export const reportChecks: readonly Check[] = [
  {
    id: 'reports-without-contact',
    title: 'Reports are welcome, but nobody takes them',
    severity: 'exposed',
    message: '{subject} is described, and no contact for security reports is given.',
    remedy: 'Give a function with an e-mail address or a page.',
    why: 'Whoever finds a weakness tells the public instead of you.',
    basis: ['A4-Q9', 'A6.2-Q4'],
    *find(view) {
      if (view.has('company.securityContact')) return;
      const promised = reportFacts.find((fact) => view.has(fact));
      const late = view.choice('support.reportsAfterEnd');
      const isLate = late === 'always' || late === 'untilEndOfLife';
      const fact = promised ?? (isLate ? 'support.reportsAfterEnd' : undefined);
      if (fact !== undefined)
        yield {
          place: 'company.securityContact',
          words: { subject: `“${labelOf(fact)}”` },
          related: [fact],
        };
    },
  },
  {
    id: 'reply-time-without-contact',
    title: 'A time to answer, but nobody to ask',
    severity: 'exposed',
    message: '“{subject}” is promised, and no contact for security reports is given.',
    remedy: 'Give a function with an e-mail address or a page.',
    why: 'The time begins with a report that cannot be sent.',
    basis: ['A4-Q9', 'A6.2-Q4'],
    *find(view) {
      if (view.has('company.securityContact') || reportFacts.some((fact) => view.has(fact))) return;
      for (const fact of ['company.acknowledgeWithin', 'company.statusUpdateEvery'] as const)
        if (view.quantity(fact) !== null)
          yield {
            place: fact,
            words: { subject: labelOf(fact) },
            related: ['company.securityContact'],
          };
    },
  },
  {
    id: 'contact-unreachable',
    title: 'A contact without an address',
    severity: 'exposed',
    message: '“{subject}” is named as a contact without e-mail address, telephone or page.',
    remedy: 'Add at least one way to reach it.',
    why: 'In an incident customers find a name and no way to write to it.',
    basis: ['W-manufacturer', 'A4-Q9'],
    *find(view) {
      for (const fact of ['company.securityContact', 'company.supportContact'] as const) {
        const contact = view.contact(fact);
        if (contact === null || contact.name.trim() === '') continue;
        const ways = [contact.email, contact.phone, contact.web];
        if (ways.every((way) => way.trim() === ''))
          yield { place: fact, words: { subject: contact.name.trim() } };
      }
    },
  },
  {
    id: 'advisories-without-place',
    title: 'Customers do not know where to look for advisories',
    severity: 'hindered',
    message: 'Support is promised until {end}, and nothing says where advisories are published.',
    remedy: 'Give the address, or say that there are no advisories and how customers are warned.',
    why: 'Customers learn of weaknesses from others, or not at all.',
    basis: ['A6.2-Q5'],
    *find(view) {
      const end = view.date('support.endDate');
      if (end !== '' && !view.isSaid('company.advisories'))
        yield {
          place: 'company.advisories',
          words: { end: dateInWords(end) },
          related: ['support.endDate'],
        };
    },
  },
  {
    id: 'end-notice-without-plan',
    title: 'A notice of the end that nobody planned',
    severity: 'misled',
    message:
      'Customers are to be told before support ends, and nothing says how the end is announced.',
    remedy: 'Say how long ahead and through which channels the end is announced.',
    why: 'Customers need the time to replace devices or close networks.',
    basis: ['A6.2-Q2', 'A5-Q6'],
    *find(view) {
      if (!view.several('communication.timing').includes('beforeEnd')) return;
      if (!view.has('support.endProcess'))
        yield { place: 'support.endProcess', related: ['communication.timing'] };
    },
  },
  {
    id: 'inventory-without-place',
    title: 'An inventory for everyone that nobody can find',
    severity: 'misled',
    message: 'The software inventory is published for everyone, and nothing says where it is.',
    remedy: 'Describe the inventory, or give the address of the bill of materials.',
    why: 'Customers cannot tell whether a weakness in the news concerns them.',
    basis: ['A6.3-Q3'],
    *find(view) {
      if (view.choice('software.onDemand') !== 'public') return;
      if (!view.has('software.inventory') && !view.has('sbom.address'))
        yield { place: 'software.inventory', related: ['software.onDemand'] };
    },
  },
  {
    id: 'inventory-contradicted',
    title: 'A bill of materials is published, and there is none',
    severity: 'misled',
    message: 'By one answer there is no bill of materials, but an address for it is given.',
    remedy: 'Correct one of the two.',
    why: 'Customers rely on a list that does not exist.',
    basis: ['A6.3-Q3'],
    *find(view) {
      if (view.choice('sbom.form') === 'none' && view.has('sbom.address'))
        yield { place: 'sbom.form', related: ['sbom.address'] };
    },
  },
  {
    id: 'boot-check-contradicted',
    title: 'Start-up is rooted in hardware, and nothing is',
    severity: 'misled',
    message:
      'The check at start-up is rooted in hardware, but security rooted in hardware is marked as not applicable.',
    remedy: 'Correct one of the two.',
    why: 'Customers believe in a protection against altered software that may not be there.',
    basis: ['A4-Q3'],
    *find(view) {
      if (view.choice('integrity.boot') === 'hardware' && view.isNone('resources.hardwareRoot'))
        yield { place: 'integrity.boot', related: ['resources.hardwareRoot'] };
    },
  },
  {
    id: 'logging-contradicted',
    title: 'Nothing is logged, yet logging is described',
    severity: 'misled',
    message: 'By one answer nothing is logged, but what is logged is described.',
    remedy: 'Correct one of the two.',
    why: 'Customers look for traces of an incident that were never kept.',
    basis: ['CS-1', 'A2-Q2d'],
    *find(view) {
      if (view.choice('logging.optOut') === 'noLogging' && view.has('logging.detail'))
        yield { place: 'logging.optOut', related: ['logging.detail'] };
    },
  },
];

const reportFacts = ['company.reportHandling', 'company.disclosurePolicy'] as const;

function labelOf(fact: FactId): string {
  return factDefinition(fact)?.label ?? fact;
}
