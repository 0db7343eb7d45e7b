import type { CheckCase } from './check-case.ts';

const setup = (text: string) => ({ facts: { 'guidance.setup': text } });
const hard =
  'Notwithstanding organisational heterogeneity, manufacturers operationalise comprehensive vulnerability remediation methodologies, incorporating interdepartmental communication infrastructures, continuously re-evaluating environmental characteristics, administrative responsibilities and architectural dependencies, in accordance with internationally harmonised recommendations concerning confidentiality, availability, authenticity, accountability and interoperability of heterogeneous telecommunication infrastructures, notwithstanding jurisdictional peculiarities and organisational limitations.';

/** Cases for the words that leave the company. */
export const lintCases: Readonly<Record<string, CheckCase>> = {
  'absolute-claim': {
    fires: setup('Keep it plugged in. The panel is **unhackable** in every respect.'),
    at: ['guidance.setup'],
    says: '“unhackable”: “The panel is unhackable in every respect.”',
    silent: setup('No device is unhackable, and we do not guarantee that this one is.'),
  },
  'conformity-claim': {
    fires: setup('This device is fully compliant with NIST IR 8259.'),
    at: ['guidance.setup'],
    silent: setup('This document follows the structure of NISTIR 8259.'),
  },
  'promise-without-date': {
    fires: { facts: { 'updates.availability': 'Fixes are released regularly.' } },
    at: ['updates.availability'],
    silent: {
      facts: {
        'updates.availability': 'Fixes are released regularly, in the first week of every quarter.',
        'guidance.setup': 'Regularly tell your guests. Act soon on every alarm.',
      },
    },
  },
  placeholder: {
    fires: setup('The port is TBD.'),
    at: ['guidance.setup'],
    silent: setup('Changes have to be confirmed on the gateway.'),
  },
  'internal-word': {
    fires: {
      ...setup('Pair the Bluebird with the gateway.'),
      company: { 'company.internalWords': 'Bluebird, X-17' },
    },
    at: ['guidance.setup'],
    says: '“Bluebird”',
    silent: {
      ...setup('Pair the Bluebirds with the gateway.'),
      company: { 'company.internalWords': 'Bluebird, X-17' },
    },
  },
  'amount-differs': {
    fires: {
      facts: {
        'company.acknowledgeWithin': { amount: 7, unit: 'days' },
        'company.reportHandling': 'We answer a report within 3 business days.',
      },
    },
    at: ['company.reportHandling'],
    says: 'one place says seven days, and another says 3 business days',
    silent: {
      facts: {
        'company.acknowledgeWithin': { amount: 7, unit: 'days' },
        'company.reportHandling': 'We answer a report within a week.',
      },
    },
  },
  'support-length-without-date': {
    fires: { facts: { 'support.scope': 'Security updates are provided for five years.' } },
    at: ['support.scope'],
    says: 'for five years, and no end',
    silent: {
      facts: {
        'support.scope': 'Security updates are provided for five years.',
        'support.endDate': '2034-03-31',
      },
    },
  },
  'support-length-differs': {
    fires: {
      facts: {
        'support.scope': 'Security updates are provided for five years.',
        'support.startDate': '2030-03-01',
        'support.endDate': '2034-03-31',
      },
    },
    at: ['support.scope'],
    silent: {
      facts: {
        'support.scope': 'Security updates are provided for four years.',
        'support.startDate': '2030-03-01',
        'support.endDate': '2034-03-31',
      },
    },
  },
  'date-in-prose-differs': {
    fires: {
      facts: {
        'support.endDate': '2034-03-31',
        'guidance.setup': 'Security updates are available until 31 March 2031.',
      },
    },
    at: ['guidance.setup'],
    says: '“End of security support” is 31 March 2034',
    silent: {
      facts: {
        'support.endDate': '2034-03-31',
        'guidance.setup': 'Security updates are available until 31 March 2034.',
      },
    },
  },
  'version-in-prose-differs': {
    fires: {
      facts: { 'device.firmware': '2.4', 'guidance.setup': 'The latest firmware is 2.5.1.' },
    },
    at: ['guidance.setup'],
    silent: {
      facts: {
        'device.firmware': '2.4',
        'guidance.setup': 'The latest firmware is 2.4.1. Panels updated from firmware 2.3 keep it.',
      },
    },
  },
  'updates-in-prose-differ': {
    fires: {
      facts: {
        'updates.kind': 'onRequest',
        'guidance.setup': 'Updates are installed automatically at night.',
      },
    },
    at: ['guidance.setup'],
    silent: {
      facts: {
        'updates.kind': 'onRequest',
        'guidance.setup': 'Updates are not installed automatically.',
      },
    },
  },
  'hard-to-read': {
    fires: {
      ...setup(`${hard} ${hard}`),
      lists: { organisations: [{ id: 'o1', name: 'Homes', sector: 'household' }] },
    },
    at: ['guidance.setup'],
    silent: {
      ...setup(`${hard} ${hard}`),
      lists: { organisations: [{ id: 'o1', name: 'Plants', sector: 'industry' }] },
    },
  },
  'evidence-address-published': {
    fires: {
      facts: {
        'guidance.setup': {
          value: 'Follow https://wiki.maker.example/setup.',
          evidence: [{ title: 'Wiki', address: 'https://wiki.maker.example/setup' }],
        },
      },
    },
    at: ['guidance.setup'],
    silent: {
      facts: {
        'resources.reserved': {
          value: 'As in https://wiki.maker.example/setup.',
          evidence: [{ title: 'Wiki', address: 'https://wiki.maker.example/setup' }],
        },
      },
    },
  },
};
