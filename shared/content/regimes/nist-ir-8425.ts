import type { Regime } from '../regime-model.ts';
import { households, onlyPeople, soldInUs } from './conditions.ts';

/** NIST’s profile of its baseline for consumer products. */
export const nistIr8425 = {
  id: 'nist-ir-8425@2022-09',
  slug: 'nist-ir-8425',
  title: 'Profile of the IoT Core Baseline for Consumer IoT Products',
  shortName: 'IR 8425',
  document: 'NIST IR 8425 (September 2022)',
  jurisdiction: 'us',
  kind: 'guidance',
  dates: [{ kind: 'published', date: '2022-09', says: 'Published', standing: 'checked' }],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'Voluntary guidance for consumer products. It speaks of the whole product: device, app, gateway and service. It is the technical basis of a US label that no product carried when this was written; nothing here says that a product may carry one. The wording is paraphrased; parts were taken from third parties, as each item shows.',
  relevance: [
    {
      when: { all: [soldInUs, households] },
      reason: 'You sell in the United States to private households.',
    },
    {
      when: { all: [soldInUs, onlyPeople] },
      reason:
        'You sell in the United States, and you named people but no organisations as customers. If they buy the device for private use, this profile is meant for it.',
    },
  ],
  annex: 'capabilityTable',
  requirements: [
    {
      id: 'AI-1',
      ref: 'Asset Identification 1',
      part: 'Product capabilities',
      paraphrase:
        'The customer and other authorized parties can tell the product apart from every other.',
      standing: 'checked',
      mappings: [
        { elements: ['DI-1'], confidence: 'high', basis: 'judgement' },
        { elements: ['DI-2'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'AI-2',
      ref: 'Asset Identification 2',
      part: 'Product capabilities',
      paraphrase:
        'The product tells each of its components apart and keeps a current list of those that are connected.',
      standing: 'checked',
      mappings: [
        { facts: ['product.inventory'], confidence: 'high', basis: 'judgement' },
        { facts: ['components'], elements: ['DI-1'], confidence: 'medium', basis: 'judgement' },
        { facts: ['interaction.complexity'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'PC-1',
      ref: 'Product Configuration 1',
      part: 'Product capabilities',
      paraphrase: 'Authorized people, services or components can change settings.',
      standing: 'checked',
      mappings: [
        { elements: ['DC-1', 'DC-2'], confidence: 'high', basis: 'judgement' },
        { elements: ['DP-3', 'SU-5'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'PC-2',
      ref: 'Product Configuration 2',
      part: 'Product capabilities',
      paraphrase:
        'Authorized people, services or components can bring back a secure default state.',
      standing: 'checked',
      mappings: [
        { facts: ['device.reset'], confidence: 'high', basis: 'judgement' },
        { facts: ['product.settings'], confidence: 'medium', basis: 'judgement' },
        {
          elements: ['DC-3'],
          confidence: 'low',
          basis: 'judgement',
          note: 'The element brings back a secure state that the customer chose; the criterion asks for the secure default.',
        },
      ],
    },
    {
      id: 'PC-3',
      ref: 'Product Configuration 3',
      part: 'Product capabilities',
      paraphrase: 'Settings reach the components they are meant for.',
      standing: 'checked',
      mappings: [
        { facts: ['product.settings'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['management.methods'],
          elements: ['DC-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DP-1',
      ref: 'Data Protection 1',
      part: 'Product capabilities',
      paraphrase: 'Each component protects the data it stores.',
      standing: 'checked',
      mappings: [
        {
          facts: ['dataTypes/protection'],
          elements: ['DP-1'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DP-2',
      ref: 'Data Protection 2',
      part: 'Product capabilities',
      paraphrase: 'Stored data about customer, home or family can be deleted or made unreadable.',
      standing: 'checked',
      mappings: [
        {
          facts: ['dataTypes/erasure'],
          elements: ['DP-2'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DP-3',
      ref: 'Data Protection 3',
      part: 'Product capabilities',
      paraphrase: 'Data is protected on its way between components and to the outside.',
      standing: 'checked',
      mappings: [
        { elements: ['DP-1'], confidence: 'high', basis: 'judgement' },
        { facts: ['interfaces/protection'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'IAC-1',
      ref: 'Interface Access Control 1',
      part: 'Product capabilities',
      paraphrase: 'Each component controls access to and from all its interfaces.',
      standing: 'checked',
      mappings: [
        {
          facts: ['interfaces/protection'],
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'IAC-1a',
      ref: 'Interface Access Control 1(a)',
      part: 'Product capabilities',
      paraphrase: 'Only interfaces that are needed can be used; the others are removed or secured.',
      standing: 'checked',
      mappings: [
        { facts: ['interfaces/state'], elements: ['LA-1'], confidence: 'high', basis: 'judgement' },
        { facts: ['unneededFunctions'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'IAC-1b',
      ref: 'Interface Access Control 1(b)',
      part: 'Product capabilities',
      paraphrase: 'There is access control on the interfaces that are needed.',
      standing: 'checked',
      mappings: [
        {
          facts: ['accessRoles/authentication'],
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['LA-3'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'IAC-1c',
      ref: 'Interface Access Control 1(c)',
      part: 'Product capabilities',
      paraphrase: 'Rights to reach and to change things are limited.',
      standing: 'checked',
      mappings: [
        {
          facts: ['accessRoles/mayDo'],
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['DC-2', 'CS-3'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'IAC-2a',
      ref: 'Interface Access Control 2(a)',
      part: 'Product capabilities',
      paraphrase: 'Data that components share is validated.',
      standing: 'checked',
      mappings: [
        { facts: ['product.exchange'], confidence: 'high', basis: 'judgement' },
        { facts: ['robustness.validation'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'IAC-2b',
      ref: 'Interface Access Control 2(b)',
      part: 'Product capabilities',
      paraphrase:
        'Transmissions and access to other components that nobody authorized are stopped.',
      standing: 'checked',
      mappings: [
        { facts: ['product.exchange'], confidence: 'high', basis: 'judgement' },
        { elements: ['LA-2'], confidence: 'medium', basis: 'judgement' },
        {
          facts: ['network.behaviour', 'resilience.harmToOthers'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'IAC-2c',
      ref: 'Interface Access Control 2(c)',
      part: 'Product capabilities',
      paraphrase: 'Access control holds while the product joins a network and when it reconnects.',
      standing: 'checked',
      mappings: [
        { facts: ['onboarding.network'], confidence: 'high', basis: 'judgement' },
        { facts: ['guidance.setup'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'SU',
      ref: 'Software Update (statement)',
      part: 'Product capabilities',
      paraphrase:
        'The software of all components can be updated, only by those who are authorized, in a secure way that can be configured.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['updates.performedBy'],
          elements: ['SU-4', 'SU-5'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SU-1',
      ref: 'Software Update 1',
      part: 'Product capabilities',
      paraphrase: 'Each component can receive, verify and apply updates.',
      standing: 'checked',
      mappings: [
        { elements: ['SU-1', 'SU-2'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['updates.verification', 'updates.delivery'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SU-2',
      ref: 'Software Update 2',
      part: 'Product capabilities',
      paraphrase:
        'There are measures that keep the software up to date: updates install themselves, or customers are always told.',
      standing: 'checked',
      mappings: [
        {
          facts: ['updates.kind'],
          elements: ['SU-6a', 'SU-6b'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['updates.notice'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CSA',
      ref: 'Cybersecurity State Awareness (statement)',
      part: 'Product capabilities',
      paraphrase:
        'The product helps to notice incidents that affect its components and their data.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['monitoring.visible'],
          elements: ['CS-1', 'CS-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CSA-1',
      ref: 'Cybersecurity State Awareness 1',
      part: 'Product capabilities',
      paraphrase:
        'The product captures and records, in a secure way, information on the state of its components that can be used to notice incidents.',
      standing: 'checked',
      mappings: [
        {
          elements: ['CS-1', 'CS-2', 'CS-3', 'CS-4', 'CS-5'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { facts: ['logging.detail'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'DOC-1a',
      ref: 'Documentation 1.a',
      part: 'Developer activities',
      paraphrase:
        'Assumptions: customers, uses, places, networks, data, laws, lifespan, cost and term of support.',
      standing: 'checked',
      mappings: [
        {
          facts: [
            'people',
            'organisations',
            'useCases',
            'environments',
            'dataTypes',
            'interfaces',
            'use.expectedLife',
            'support.endDate',
            'support.cost',
            'requirements',
          ],
          actions: ['DO-1a', 'DO-1b', 'DO-1c', 'DO-1d', 'DO-1e', 'DO-1f', 'DO-1g', 'DO-1h'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DOC-1b',
      ref: 'Documentation 1.b',
      part: 'Developer activities',
      paraphrase: 'All components of the product.',
      standing: 'checked',
      mappings: [{ facts: ['components'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'DOC-1c',
      ref: 'Documentation 1.c',
      part: 'Developer activities',
      paraphrase: 'How each criterion is met, and which are not met by which component, and why.',
      standing: 'checked',
      note: 'A bare “not applicable” is not enough: say which component, and why.',
      mappings: [
        {
          facts: ['decisions/outcome', 'decisions/reason', 'decisions/component'],
          actions: ['DO-2'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DOC-1d',
      ref: 'Documentation 1.d',
      part: 'Developer activities',
      paraphrase:
        'Design and support considerations, among them the sources of all hardware and software and how easily the product is installed and maintained.',
      standing: 'checked',
      mappings: [
        {
          facts: [
            'composition.sources',
            'resources.platform',
            'resources.hardwareRoot',
            'development.thirdParty',
          ],
          actions: ['DO-3a', 'DO-3b', 'DO-3d'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['threats', 'certifications', 'guidance.setup'],
          actions: ['DO-3c', 'DO-3e'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DOC-1e',
      ref: 'Documentation 1.e',
      part: 'Developer activities',
      paraphrase: 'Maintenance, and who is authorized to do it.',
      standing: 'checked',
      mappings: [
        {
          facts: ['maintenanceTasks', 'maintenance.thirdParty', 'access.manufacturer'],
          actions: ['DO-4a', 'DO-4b', 'DO-4c'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DOC-1f',
      ref: 'Documentation 1.f',
      part: 'Developer activities',
      paraphrase: 'Policies for a secure lifecycle.',
      standing: 'checked',
      mappings: [
        {
          facts: [
            'development.vulnerabilities',
            'development.codeProtection',
            'development.thirdParty',
          ],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['suppliers.support', 'support.reportsAfterEnd'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DOC-1g',
      ref: 'Documentation 1.g',
      part: 'Developer activities',
      paraphrase: 'Policies and processes for vulnerabilities.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.reportHandling', 'company.remediation', 'company.disclosurePolicy'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'IQR-1',
      ref: 'Information and Query Reception 1.a',
      part: 'Developer activities',
      paraphrase:
        'The developer can receive information on vulnerabilities and other security matters.',
      standing: 'unchecked',
      mappings: [
        {
          facts: ['company.securityContact', 'company.reportHandling'],
          actions: ['IQ-1'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'IQR-2',
      ref: 'Information and Query Reception 1.b',
      part: 'Developer activities',
      paraphrase: 'The developer answers security queries.',
      standing: 'unchecked',
      mappings: [
        {
          facts: ['company.supportContact', 'communication.replies'],
          actions: ['IQ-2'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ID-1a',
      ref: 'Information Dissemination 1(a)',
      part: 'Developer activities',
      paraphrase: 'Everyone is told of changed terms of support and of updates.',
      standing: 'checked',
      mappings: [
        {
          facts: ['updates.notice', 'support.scope', 'communication.channels'],
          actions: ['ID-1b'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ID-1b',
      ref: 'Information Dissemination 1(b)',
      part: 'Developer activities',
      paraphrase: 'Everyone is told of the end of support or of functions.',
      standing: 'checked',
      mappings: [
        {
          facts: ['support.endDate', 'support.endProcess', 'support.functionsAfterEnd'],
          actions: ['ID-1c'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ID-1c',
      ref: 'Information Dissemination 1(c)',
      part: 'Developer activities',
      paraphrase: 'Everyone is told of maintenance that is needed.',
      standing: 'checked',
      mappings: [
        { facts: ['maintenanceTasks'], actions: ['ID-1d'], confidence: 'high', basis: 'judgement' },
      ],
    },
    {
      id: 'ID-1d',
      ref: 'Information Dissemination 1(d)',
      part: 'Developer activities',
      paraphrase: 'Everyone is told of new vulnerabilities and what to do.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.advisories'],
          actions: ['ID-2a'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['advisories.content'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'ID-1e',
      ref: 'Information Dissemination 1(e)',
      part: 'Developer activities',
      paraphrase: 'Everyone is told of breaches and what to do, if there are any.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.breachNotice'],
          actions: ['ID-2b'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ID-2',
      ref: 'Information Dissemination 2',
      part: 'Developer activities',
      paraphrase:
        'Documents, alerts, an overview of practices, certificates and a summary of risks are distributed.',
      standing: 'unchecked',
      mappings: [
        {
          facts: [
            'company.practices',
            'company.advisories',
            'certifications',
            'risk.assessment',
            'communication.place',
          ],
          actions: ['ID-1a', 'ID-1e', 'ID-1f', 'ID-1g', 'ID-1h'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ED-1a',
      ref: 'Product Education and Awareness 1(a)',
      part: 'Developer activities',
      paraphrase:
        'Customers learn of the capabilities: settings and what they imply, access control, updates, handling of data.',
      standing: 'checked',
      mappings: [
        {
          facts: [
            'guidance.setup',
            'guidance.hardening',
            'guidance.stricterSettings',
            'management.methods',
          ],
          actions: ['EA-1a', 'EA-1b', 'EA-1c'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['updates.information', 'updates.verification', 'data.backup'],
          actions: ['EA-1d', 'EA-5'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ED-1b',
      ref: 'Product Education and Awareness 1(b)',
      part: 'Developer activities',
      paraphrase: 'Customers learn how to maintain the product, also after the support period.',
      standing: 'checked',
      mappings: [
        {
          facts: ['maintenanceTasks', 'support.keepSecurable'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ED-1c',
      ref: 'Product Education and Awareness 1(c)',
      part: 'Developer activities',
      paraphrase: 'Customers learn how to hand the product on and how to dispose of it.',
      standing: 'checked',
      mappings: [
        {
          facts: ['retirement.transfer', 'retirement.inoperable'],
          actions: ['EA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ED-1d',
      ref: 'Product Education and Awareness 1(d)',
      part: 'Developer activities',
      paraphrase: 'Customers learn how they can manage vulnerabilities themselves.',
      standing: 'checked',
      mappings: [
        {
          facts: ['customerDuties', 'responsibilities'],
          actions: ['EA-3', 'EA-6'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ED-1e',
      ref: 'Product Education and Awareness 1(e)',
      part: 'Developer activities',
      paraphrase:
        'People learn before they buy what they need for the decision, such as how long support lasts.',
      standing: 'checked',
      mappings: [
        {
          facts: ['support.endDate', 'communication.timing'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['support.scope'], confidence: 'medium', basis: 'judgement' },
      ],
    },
  ],
} as const satisfies Regime;
