import type { FactDefinition } from '../content-model.ts';

/** The company profile: answered once in Settings, used by every workbook. */
export const companyFacts = {
  'company.name': {
    kind: 'text',
    size: 'line',
    label: 'Company name',
    disclosure: 'public',
    scope: 'company',
  },
  'company.address': {
    kind: 'text',
    size: 'line',
    label: 'Postal address',
    disclosure: 'public',
    scope: 'company',
  },
  'company.web': { kind: 'web', label: 'Company web site', disclosure: 'public', scope: 'company' },
  'company.supportContact': {
    kind: 'contact',
    label: 'Customer support',
    disclosure: 'public',
    scope: 'company',
  },
  'company.securityContact': {
    kind: 'contact',
    label: 'Contact for security reports',
    disclosure: 'public',
    scope: 'company',
  },
  'company.disclosurePolicy': {
    kind: 'web',
    label: 'Vulnerability disclosure policy',
    disclosure: 'public',
    scope: 'company',
  },
  'company.advisories': {
    kind: 'web',
    label: 'Where security advisories are published',
    disclosure: 'public',
    scope: 'company',
  },
  'company.reportHandling': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How security reports are accepted and answered',
    disclosure: 'public',
    scope: 'company',
  },
  'company.acknowledgeWithin': {
    kind: 'quantity',
    label: 'Time to acknowledge a security report',
    disclosure: 'public',
    scope: 'company',
    units: {
      hours: { one: 'hour', other: 'hours' },
      workingDays: { one: 'working day', other: 'working days' },
      days: { one: 'day', other: 'days' },
    },
  },
  'company.statusUpdateEvery': {
    kind: 'quantity',
    label: 'Time between status updates to a reporter',
    disclosure: 'public',
    scope: 'company',
    units: {
      days: { one: 'day', other: 'days' },
      weeks: { one: 'week', other: 'weeks' },
      months: { one: 'month', other: 'months' },
    },
  },
  'company.remediation': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How fixes are assessed and put in order',
    disclosure: 'onRequest',
    scope: 'company',
  },
  'company.breachNotice': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How customers learn of a breach',
    disclosure: 'public',
    scope: 'company',
  },
  'company.practices': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Overview of our security practices',
    disclosure: 'onRequest',
    scope: 'company',
  },
} as const satisfies Record<string, FactDefinition>;
