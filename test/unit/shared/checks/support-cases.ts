import type { CheckCase } from './check-case.ts';
import type { Draft } from './workbook-from.ts';

const decision = (element: string, outcome: string, facts: Draft['facts'] = {}): Draft => ({
  facts,
  lists: {
    components: [{ id: 'device', name: 'Panel', kind: 'device' }],
    decisions: [{ id: `${element}_device`, element, component: 'device', outcome }],
  },
});
const list = (name: string, cells: Record<string, string>): Draft => ({
  lists: { [name]: [{ id: 'x1', ...cells }] },
});
const contact = { name: '', email: 'security@maker.example', phone: '', web: '' };
const end = { 'support.endDate': '2034-03-31' };

/** Cases for updates, dates, duties, reports, laws, and what has to agree. */
export const supportCases: Readonly<Record<string, CheckCase>> = {
  'mandatory-not-known': {
    fires: { facts: { 'support.endDate': { notApplicable: 'Not published.' } } },
    at: ['support.endDate'],
    says: '“End of security support” is not known, and every customer has to be told it.',
    silent: {
      facts: { 'support.endDate': { notApplicable: 'We support it as long as we live.' } },
    },
  },
  'not-applicable-but-not-known': {
    fires: { facts: { 'support.cost': { notApplicable: 'Not decided yet.' } } },
    at: ['support.cost'],
    says: 'the reason is “Not decided yet.”',
    silent: { facts: { 'support.cost': { notApplicable: 'It is sold without support.' } } },
  },
  'forced-updates-without-notice': {
    fires: { facts: { 'updates.kind': 'automatic' } },
    at: ['updates.notice'],
    silent: { facts: { 'updates.kind': 'automatic', 'updates.notice': 'By e-mail.' } },
  },
  'updates-unverified': {
    fires: { facts: { 'updates.kind': 'onRequest' } },
    at: ['updates.verification'],
    silent: decision('SU-2', 'notProvided', { 'updates.kind': 'onRequest' }),
  },
  'update-decision-contradicted': {
    fires: decision('SU-1', 'provided', { 'updates.kind': 'none' }),
    at: ['decisions/SU-1_device/outcome'],
    silent: decision('SU-1', 'provided', { 'updates.kind': 'onRequest' }),
  },
  'update-switch-contradicted': {
    fires: decision('SU-5', 'provided', { 'updates.kind': 'automatic' }),
    at: ['decisions/SU-5_device/outcome'],
    silent: decision('SU-5', 'provided', { 'updates.kind': 'automaticCanBeOff' }),
  },
  'rollback-contradicted': {
    fires: {
      lists: {
        ...decision('SU-3', 'provided').lists,
        limitations: [{ id: 'l1', name: 'No return to an older version' }],
      },
    },
    at: ['decisions/SU-3_device/outcome'],
    says: '“No return to an older version”',
    silent: {
      lists: {
        ...decision('SU-3', 'notProvided').lists,
        limitations: [{ id: 'l1', name: 'No return to an older version' }],
      },
    },
  },
  'update-performer-contradicted': {
    fires: { facts: { 'updates.kind': 'automatic', 'updates.performedBy': ['customer'] } },
    at: ['updates.performedBy'],
    silent: {
      facts: { 'updates.kind': 'automatic', 'updates.performedBy': ['device', 'customer'] },
    },
  },
  'customer-updates-without-duty': {
    fires: { facts: { 'updates.kind': 'onRequest' } },
    at: ['customerDuties'],
    silent: {
      facts: { 'updates.kind': 'onRequest' },
      ...list('maintenanceTasks', { task: 'Install updates' }),
    },
  },
  'no-updates-but-described': {
    fires: { facts: { 'updates.kind': 'none', 'updates.delivery': 'By the gateway.' } },
    at: ['updates.delivery'],
    silent: {
      facts: { 'updates.kind': 'none', 'updates.delivery': { notApplicable: 'There are none.' } },
    },
  },
  'support-shorter-than-life': {
    fires: {
      facts: {
        ...end,
        'support.startDate': '2026-03-02',
        'use.expectedLife': { amount: 10, unit: 'years' },
      },
    },
    at: ['support.endDate'],
    says: 'ten years of use from 2 March 2026, and security support ends on 31 March 2034',
    silent: {
      facts: {
        ...end,
        'support.startDate': '2026-03-02',
        'use.expectedLife': { amount: 8, unit: 'years' },
      },
    },
  },
  'promise-beyond-support': {
    fires: {
      facts: {
        ...end,
        'updates.availability': 'Every quarter. Updates are released until 31 March 2036.',
      },
    },
    at: ['updates.availability'],
    says: '“Updates are released until 31 March 2036.”',
    silent: {
      facts: {
        ...end,
        'updates.availability': 'Every quarter. Updates are released until March 2034.',
      },
    },
  },
  'life-ends-before-support': {
    fires: { facts: { ...end, 'support.endOfLifeDate': '2033-03-31' } },
    at: ['support.endOfLifeDate'],
    silent: { facts: { ...end, 'support.endOfLifeDate': '2034-03-31' } },
  },
  'support-ends-before-sale': {
    fires: { facts: { ...end, 'support.startDate': '2035-01-01' } },
    at: ['support.endDate'],
    silent: { facts: { ...end, 'support.startDate': '2026-01-01' } },
  },
  'sold-after-support': {
    fires: { facts: { ...end, 'sale.endDate': '2035-01-01' } },
    at: ['support.endDate'],
    silent: { facts: { ...end, 'sale.endDate': '2029-01-01' } },
  },
  'support-has-ended': {
    fires: { facts: { 'support.endDate': '2026-11-20' } },
    at: ['support.endDate'],
    silent: { facts: { 'support.endDate': '2026-11-21' } },
  },
  'document-before-sale': {
    fires: { facts: { 'document.date': '2026-01-01', 'support.startDate': '2026-03-02' } },
    at: ['document.date'],
    silent: { facts: { 'document.date': '2026-03-02', 'support.startDate': '2026-03-02' } },
  },
  'component-ends-early': {
    fires: { facts: end, ...list('components', { name: 'OpenSSL', supportEnd: '2030-04-08' }) },
    at: ['components/x1/supportEnd'],
    says: 'ends on 8 April 2030, yours on 31 March 2034',
    silent: {
      facts: { ...end, 'composition.sources': 'We replace OpenSSL 3.5 by 31 October 2029.' },
      ...list('components', { name: 'OpenSSL', supportEnd: '2030-04-08' }),
    },
  },
  'certificate-in-future': {
    fires: list('certifications', { name: 'EN 18031', date: '2026-11-22' }),
    at: ['certifications/x1/date'],
    silent: list('certifications', { name: 'EN 18031', date: '2026-11-21' }),
  },
  'reports-until-no-date': {
    fires: { facts: { 'support.reportsAfterEnd': 'untilEndOfLife' } },
    at: ['support.endOfLifeDate'],
    silent: { facts: { 'support.reportsAfterEnd': 'always' } },
  },
  'support-none-but-dated': {
    fires: { facts: { ...end, 'support.scope': { notApplicable: 'There is none.' } } },
    at: ['support.scope'],
    silent: { facts: { ...end, 'support.scope': 'Security updates.' } },
  },
  'duty-without-instruction': {
    fires: list('customerDuties', { name: 'Keep panels apart' }),
    at: ['customerDuties/x1/instruction'],
    silent: list('customerDuties', { name: 'Keep panels apart', instruction: 'Use a VLAN.' }),
  },
  'duty-without-when': {
    fires: list('customerDuties', { name: 'Keep panels apart' }),
    at: ['customerDuties/x1/when'],
    silent: list('customerDuties', { name: 'Keep panels apart', when: 'Before installation' }),
  },
  'limitation-without-action': {
    fires: list('limitations', { name: 'No user directory' }),
    at: ['limitations/x1/customerAction'],
    silent: list('limitations', { name: 'No user directory', customerAction: 'Use the gateway.' }),
  },
  'certificate-without-proof': {
    fires: list('certifications', { name: 'EN 18031' }),
    at: ['certifications/x1/issuer'],
    silent: list('certifications', { name: 'EN 18031', issuer: 'Our own assessment' }),
  },
  'reports-without-contact': {
    fires: { company: { 'company.reportHandling': 'We read every report.' } },
    at: ['company.securityContact'],
    silent: {
      company: {
        'company.reportHandling': 'We read every report.',
        'company.securityContact': contact,
      },
    },
  },
  'reply-time-without-contact': {
    fires: { company: { 'company.acknowledgeWithin': { amount: 2, unit: 'days' } } },
    at: ['company.acknowledgeWithin'],
    silent: {
      company: {
        'company.acknowledgeWithin': { amount: 2, unit: 'days' },
        'company.securityContact': contact,
      },
    },
  },
  'contact-unreachable': {
    fires: {
      company: { 'company.securityContact': { ...contact, name: 'Product Security', email: '' } },
    },
    at: ['company.securityContact'],
    silent: { company: { 'company.securityContact': contact } },
  },
  'advisories-without-place': {
    fires: { facts: end },
    at: ['company.advisories'],
    silent: { facts: { ...end, 'company.advisories': 'https://maker.example/advisories' } },
  },
  'end-notice-without-plan': {
    fires: { facts: { 'communication.timing': ['beforeEnd'] } },
    at: ['support.endProcess'],
    silent: { facts: { 'communication.timing': ['beforePurchase'] } },
  },
  'inventory-without-place': {
    fires: { facts: { 'software.onDemand': 'public' } },
    at: ['software.inventory'],
    silent: {
      facts: { 'software.onDemand': 'public', 'sbom.address': 'https://maker.example/sbom' },
    },
  },
  'inventory-contradicted': {
    fires: { facts: { 'sbom.form': 'none', 'sbom.address': 'https://maker.example/sbom' } },
    at: ['sbom.form'],
    silent: { facts: { 'sbom.form': 'document', 'sbom.address': 'https://maker.example/sbom' } },
  },
  'boot-check-contradicted': {
    fires: {
      facts: { 'integrity.boot': 'hardware', 'resources.hardwareRoot': { notApplicable: 'None.' } },
    },
    at: ['integrity.boot'],
    silent: { facts: { 'integrity.boot': 'hardware', 'resources.hardwareRoot': 'Fuses.' } },
  },
  'logging-contradicted': {
    fires: { facts: { 'logging.optOut': 'noLogging', 'logging.detail': 'Failed logins.' } },
    at: ['logging.optOut'],
    silent: { facts: { 'logging.optOut': 'yes', 'logging.detail': 'Failed logins.' } },
  },
  'regime-rule': {
    fires: {
      facts: {
        'use.regions': ['eu'],
        'sale.endDate': '2028-03-02',
        'support.endDate': '2029-03-02',
        'use.expectedLife': { amount: 10, unit: 'years' },
      },
    },
    at: ['support.endDate'],
    says: 'less than five years after the end of sale',
    silent: {
      facts: {
        'use.regions': ['latinAmerica'],
        'sale.endDate': '2028-03-02',
        'support.endDate': '2029-03-02',
        'use.expectedLife': { amount: 10, unit: 'years' },
      },
    },
  },
  'removed-reference': {
    fires: {
      lists: {
        goals: [{ id: 'g1', statement: 'Know the panels' }],
        means: [{ id: 'm1', how: 'Serial number', goals: ['g1', 'g-old'] }],
      },
    },
    at: ['means/m1/goals'],
    says: '“Serial number” refers under “For which needs and goals” to “g-old”',
    silent: {
      lists: {
        goals: [{ id: 'g1', statement: 'Know the panels' }],
        means: [{ id: 'm1', how: 'Serial number', goals: ['g1'] }],
      },
    },
  },
  'same-name-twice': {
    fires: {
      lists: {
        interfaces: [
          { id: 'i1', name: 'Web page' },
          { id: 'i2', name: 'web page' },
        ],
      },
    },
    at: ['interfaces/i2'],
    says: 'Two interfaces are called',
    silent: {
      lists: {
        interfaces: [{ id: 'i1', name: 'Web page' }],
        components: [{ id: 'c1', name: 'Web page' }],
      },
    },
  },
  'company-fact-differs': {
    fires: { facts: { 'company.name': 'Maker Ltd' }, company: { 'company.name': 'Maker GmbH' } },
    at: ['company.name'],
    silent: {
      facts: { 'company.name': { value: 'Maker GmbH', note: 'As on the label' } },
      company: { 'company.name': 'Maker GmbH' },
    },
  },
  'device-version-differs': {
    fires: {
      facts: { 'device.firmware': '2.4' },
      ...list('components', { name: 'Panel', kind: 'device', version: 'Firmware 2.3' }),
    },
    at: ['components/x1/version'],
    silent: {
      facts: { 'device.firmware': '2.4' },
      ...list('components', { name: 'Panel', kind: 'device', version: 'Firmware 2.4.1' }),
    },
  },
};
