import type { Regime, RuleTest } from '../regime-model.ts';
import { soldInEu } from './conditions.ts';

/** Sale ends before everything in the Act applies, so only the duty to report reaches the product. */
const soldOutBeforeTheAct = {
  not: { onOrAfter: ['sale.endDate', '2027-12-11'] },
} as const satisfies RuleTest;

/** The European Union’s law on products with digital elements. */
export const euCra = {
  id: 'eu-cra@2024-2847',
  slug: 'eu-cra',
  title: 'Cyber Resilience Act',
  shortName: 'EU CRA',
  document: 'Regulation (EU) 2024/2847',
  jurisdiction: 'eu',
  kind: 'regulation',
  dates: [
    { kind: 'published', date: '2024', says: 'Adopted', standing: 'secondary' },
    { kind: 'inForce', date: '2024-12-10', says: 'In force', standing: 'secondary' },
    {
      kind: 'applies',
      date: '2026-06-11',
      says: 'Rules on bodies that assess conformity',
      standing: 'secondary',
    },
    {
      kind: 'applies',
      date: '2026-09-11',
      says: 'Reporting of exploited vulnerabilities and severe incidents',
      standing: 'secondary',
    },
    {
      kind: 'applies',
      date: '2027-12-11',
      says: 'Everything, for what is placed on the market from then on',
      standing: 'secondary',
    },
  ],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-10' },
  standing:
    'European law for products with software, whoever buys them. It counts for what is sold in the Union; product groups with rules of their own may be outside, so have this checked. Annexes I and II were compared with clause-by-clause transcriptions; the articles come from secondary sources. No harmonised standard for this Act was cited in the Official Journal when last seen. Numbers follow the final text, not the proposal of 2022. This is no legal advice.',
  relevance: [{ when: soldInEu, reason: 'You sell in the European Union or the EEA.' }],
  annex: 'userInformation',
  inDocument: [
    'U-1',
    'U-2',
    'U-3',
    'U-4',
    'U-5',
    'U-6',
    'U-7',
    'U-8a',
    'U-8b',
    'U-8c',
    'U-8d',
    'U-8e',
    'U-8f',
    'U-9',
  ],
  requirements: [
    {
      id: 'I-1',
      ref: 'Annex I Part I (1)',
      part: 'Annex I Part I: properties of the product',
      paraphrase: 'The level of security fits the risks.',
      standing: 'checked',
      mappings: [
        { facts: ['risk.assessment'], confidence: 'high', basis: 'judgement' },
        { facts: ['threats', 'goals'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2a',
      ref: 'Annex I Part I (2)(a)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'No known vulnerabilities that can be exploited when the product is made available.',
      standing: 'checked',
      mappings: [
        { facts: ['release.knownVulnerabilities'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['development.vulnerabilities', 'development.testing'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'I-2b',
      ref: 'Annex I Part I (2)(b)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Delivered with a secure configuration, unless agreed otherwise with a business user for a product made to measure; it can be brought back to its original state.',
      standing: 'checked',
      mappings: [
        { facts: ['device.reset'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['interfaces/state', 'decisions/defaultSetting', 'accessRoles/credential'],
          elements: ['DC-1', 'LA-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
        {
          elements: ['DC-3'],
          confidence: 'low',
          basis: 'judgement',
          note: 'The element brings back a secure state that the customer chose; the Act asks for the original state.',
        },
      ],
    },
    {
      id: 'I-2c',
      ref: 'Annex I Part I (2)(c)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Vulnerabilities can be fixed by security updates: where it fits, installed by themselves as delivered, with an easy way to switch this off, with notice, and with a way to postpone.',
      standing: 'checked',
      note: 'NISTIR 8259A only asks that the choice exists. This asks for the setting as delivered.',
      mappings: [
        { elements: ['SU-1', 'SU-5', 'SU-6a', 'SU-6b'], confidence: 'high', basis: 'judgement' },
        { facts: ['updates.kind', 'updates.postpone'], confidence: 'high', basis: 'judgement' },
        { facts: ['updates.notice'], elements: ['DC-1'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'cra-auto-update',
          test: { choiceIn: ['updates.kind', ['automaticCanBeOff']] },
          holds: 'Updates install themselves unless the customer switches that off.',
          doesNotHold:
            'Updates do not install themselves as delivered, or the customer cannot switch that off.',
          cannotBeToldYet: 'How updates are installed has not been answered.',
          standing: 'checked',
        },
        {
          id: 'cra-postpone',
          test: { choiceIn: ['updates.postpone', ['yes']] },
          holds: 'The customer can postpone an update.',
          doesNotHold: 'The customer cannot postpone an update.',
          cannotBeToldYet: 'Whether the customer can postpone an update has not been answered.',
          standing: 'checked',
        },
      ],
    },
    {
      id: 'I-2d',
      ref: 'Annex I Part I (2)(d)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Protected from unauthorized access by authentication and by managing identities and rights; possible unauthorized access is reported.',
      standing: 'checked',
      mappings: [
        { elements: ['LA-2'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['accessRoles', 'passwords.generation'],
          elements: ['DC-2', 'SU-4', 'CS-1', 'CS-3'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { elements: ['LA-3'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2e',
      ref: 'Annex I Part I (2)(e)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Data that is stored, sent or processed stays confidential, by up-to-date encryption at rest or on its way.',
      standing: 'checked',
      mappings: [
        {
          facts: ['dataTypes/protection'],
          elements: ['DP-1'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['DP-3'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2f',
      ref: 'Annex I Part I (2)(f)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Data, commands, programs and configuration stay unaltered; corruption is reported.',
      standing: 'checked',
      mappings: [
        { elements: ['DP-1', 'SU-2'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['integrity.boot', 'integrity.onChange'],
          elements: ['DC-2', 'CS-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { elements: ['CS-1', 'CS-4'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2g',
      ref: 'Annex I Part I (2)(g)',
      part: 'Annex I Part I: properties of the product',
      paraphrase: 'Only data that is needed is processed.',
      standing: 'checked',
      mappings: [
        {
          facts: ['data.minimisation', 'dataTypes/purpose'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'I-2h',
      ref: 'Annex I Part I (2)(h)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Essential and basic functions stay available, also after an incident and under attempts to overload them.',
      standing: 'checked',
      mappings: [
        { facts: ['resilience.outage'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['dependencies/without'],
          elements: ['SU-3'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'I-2i',
      ref: 'Annex I Part I (2)(i)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'The product harms the availability of other devices and networks as little as possible.',
      standing: 'checked',
      mappings: [
        { facts: ['resilience.harmToOthers'], confidence: 'high', basis: 'judgement' },
        { facts: ['network.behaviour'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2j',
      ref: 'Annex I Part I (2)(j)',
      part: 'Annex I Part I: properties of the product',
      paraphrase: 'The attack surface is small, external interfaces included.',
      standing: 'checked',
      mappings: [
        {
          facts: ['interfaces/state'],
          elements: ['LA-1', 'LA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['unneededFunctions'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2k',
      ref: 'Annex I Part I (2)(k)',
      part: 'Annex I Part I: properties of the product',
      paraphrase: 'Incidents do little damage, because exploiting a flaw is made hard.',
      standing: 'checked',
      mappings: [
        { facts: ['development.exploitMitigation'], confidence: 'high', basis: 'judgement' },
        { facts: ['resources.hardwareRoot'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'I-2l',
      ref: 'Annex I Part I (2)(l)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'Relevant activity inside the product is recorded and watched, such as access to and changes of data, services and functions; the user can switch this off.',
      standing: 'checked',
      note: 'NISTIR 8259A knows no switch of this kind.',
      mappings: [
        {
          facts: ['logging.detail', 'logging.optOut', 'logging.stays'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['CS-1', 'CS-5'], confidence: 'medium', basis: 'judgement' },
        { elements: ['CS-4'], confidence: 'low', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'cra-logging',
          test: { choiceIn: ['logging.optOut', ['yes', 'no', 'partly']] },
          holds: 'The device keeps a log.',
          doesNotHold: 'The device logs nothing.',
          cannotBeToldYet: 'Whether the device keeps a log has not been answered.',
          standing: 'checked',
        },
        {
          id: 'cra-logging-opt-out',
          test: { choiceIn: ['logging.optOut', ['yes', 'noLogging']] },
          holds: 'The customer can switch logging off, or there is none to switch off.',
          inPart: {
            test: { choiceIn: ['logging.optOut', ['partly']] },
            says: 'The customer can switch off a part of the logging, and not all of it.',
          },
          doesNotHold: 'The customer cannot switch logging off.',
          cannotBeToldYet: 'Whether the customer can switch logging off has not been answered.',
          standing: 'checked',
        },
      ],
    },
    {
      id: 'I-2m',
      ref: 'Annex I Part I (2)(m)',
      part: 'Annex I Part I: properties of the product',
      paraphrase:
        'The user can remove all data and settings securely, easily and for good; moving them to another product is secure.',
      standing: 'checked',
      mappings: [
        {
          facts: ['dataTypes/erasure', 'retirement.transfer'],
          elements: ['DP-2'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'II-1',
      ref: 'Annex I Part II (1)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase:
        'Parts and vulnerabilities are identified and recorded, with a machine-readable bill of materials of at least the parts used directly.',
      standing: 'checked',
      mappings: [
        { facts: ['sbom.form'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['software.inventory', 'composition.sources', 'components/supplier'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-sbom',
          test: { choiceIn: ['sbom.form', ['machineReadable']] },
          holds: 'A bill of materials is kept in a machine-readable format.',
          doesNotHold: 'No bill of materials is kept in a machine-readable format.',
          cannotBeToldYet:
            'Whether there is a bill of materials, and in what form, has not been answered.',
          standing: 'checked',
        },
      ],
    },
    {
      id: 'II-2',
      ref: 'Annex I Part II (2)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase:
        'Vulnerabilities are fixed without delay by security updates, apart from updates of functions.',
      standing: 'checked',
      note: 'Apart from updates of functions where that is technically feasible.',
      mappings: [
        {
          facts: ['updates.separation', 'company.remediation'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['updates.availability'],
          elements: ['SU-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-separate-updates',
          test: { choiceIn: ['updates.separation', ['always', 'whenPossible']] },
          holds:
            'Security updates are kept apart from new functions, at least where it can be done.',
          doesNotHold: 'Security updates always come together with new functions.',
          cannotBeToldYet: 'Whether security updates are kept apart has not been answered.',
          standing: 'checked',
        },
      ],
    },
    {
      id: 'II-3',
      ref: 'Annex I Part II (3)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase: 'Security is tested and reviewed effectively and regularly.',
      standing: 'checked',
      mappings: [
        { facts: ['development.testing'], confidence: 'high', basis: 'judgement' },
        { facts: ['development.vulnerabilities'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'II-4',
      ref: 'Annex I Part II (4)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase:
        'Once an update is out, the vulnerability is published: what it is, how to recognise an affected product, impact, severity, and what to do. In a justified case this may wait until users can apply the fix.',
      standing: 'checked',
      mappings: [
        {
          facts: ['advisories.content', 'company.advisories'],
          actions: ['ID-2a'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-advisory-content',
          test: {
            includesAll: [
              'advisories.content',
              ['description', 'affected', 'impact', 'severity', 'remedy'],
            ],
          },
          holds: 'Advisories hold all five points.',
          doesNotHold: 'Advisories leave out at least one of the five points.',
          cannotBeToldYet: 'What advisories say has not been answered.',
          standing: 'checked',
        },
      ],
    },
    {
      id: 'II-5',
      ref: 'Annex I Part II (5)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase: 'There is a policy on coordinated disclosure, and it is followed.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.disclosurePolicy', 'company.reportHandling'],
          actions: ['IQ-1'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'II-6',
      ref: 'Annex I Part II (6)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase:
        'Sharing information on vulnerabilities is made easy, also for parts made by others, and there is an address for reports.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.securityContact'],
          actions: ['IQ-1'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['development.thirdParty', 'company.reportHandling'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'II-7',
      ref: 'Annex I Part II (7)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase: 'Updates are distributed securely, by themselves where it fits.',
      standing: 'checked',
      mappings: [
        {
          facts: ['updates.delivery'],
          elements: ['SU-1', 'SU-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['updates.kind'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'II-8',
      ref: 'Annex I Part II (8)',
      part: 'Annex I Part II: handling of vulnerabilities',
      paraphrase:
        'Security updates come without delay and, unless agreed otherwise with a business user for a product made to measure, free of charge, with messages that say what to do.',
      standing: 'checked',
      mappings: [
        {
          facts: ['updates.notice', 'updates.information'],
          actions: ['ID-2a'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['support.cost', 'updates.availability'],
          elements: ['SU-6b'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-1',
      ref: 'Annex II, 1',
      part: 'Annex II: information for the user',
      paraphrase:
        'Name or trade mark of the manufacturer, postal address, e-mail or other digital contact, and web site if there is one.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.name', 'company.address', 'company.supportContact', 'company.web'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-2',
      ref: 'Annex II, 2',
      part: 'Annex II: information for the user',
      paraphrase: 'One point of contact for vulnerabilities, and where the disclosure policy is.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.securityContact', 'company.disclosurePolicy'],
          actions: ['IQ-1'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-3',
      ref: 'Annex II, 3',
      part: 'Annex II: information for the user',
      paraphrase: 'Name, type and whatever else identifies the product.',
      standing: 'checked',
      mappings: [
        { facts: ['device.name', 'device.models'], confidence: 'high', basis: 'judgement' },
        { elements: ['DI-1', 'DI-2'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'U-4',
      ref: 'Annex II, 4',
      part: 'Annex II: information for the user',
      paraphrase:
        'What the product is meant for, with what the maker provides around it for its security, such as services, accounts and monitoring; its essential functions and security properties.',
      standing: 'checked',
      mappings: [
        {
          facts: ['device.summary', 'device.functions', 'useCases'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['manufacturerActions', 'monitoring.visible', 'decisions', 'network.behaviour'],
          actions: ['DO-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-5',
      ref: 'Annex II, 5',
      part: 'Annex II: information for the user',
      paraphrase:
        'Known or foreseeable circumstances, foreseeable misuse included, that may create a significant risk.',
      standing: 'checked',
      note: 'Threats are internal as delivered. What users are told stands in the limitations.',
      mappings: [
        {
          facts: ['threats', 'limitations', 'device.notFor'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['use.otherRisks'], actions: ['DO-3c'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'U-6',
      ref: 'Annex II, 6',
      part: 'Annex II: information for the user',
      paraphrase: 'The web address of the EU declaration of conformity, where it applies.',
      standing: 'checked',
      note: 'The declaration under this Act is drawn up for what is placed on the market from 11 December 2027. Until then the address leads to a declaration under other acts.',
      mappings: [
        {
          facts: ['declaration.address', 'declaration.acts'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-7',
      ref: 'Annex II, 7',
      part: 'Annex II: information for the user',
      paraphrase: 'The kind of technical security support, and the date on which support ends.',
      standing: 'checked',
      mappings: [
        {
          facts: ['support.endDate', 'support.scope'],
          actions: ['ID-1b'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-end-date',
          test: { present: 'support.endDate' },
          holds: 'The end of support is given as a calendar date.',
          doesNotHold: 'No calendar date is given for the end of support.',
          cannotBeToldYet: 'The end of support has not been answered.',
          standing: 'checked',
        },
      ],
    },
    {
      id: 'U-8a',
      ref: 'Annex II, 8(a)',
      part: 'Annex II: information for the user',
      paraphrase:
        'Instructions, or an address, on setting up securely and on secure use over the whole life.',
      standing: 'checked',
      mappings: [
        {
          facts: ['guidance.setup', 'guidance.hardening'],
          actions: ['EA-1b'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['maintenanceTasks', 'customerDuties'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'U-8b',
      ref: 'Annex II, 8(b)',
      part: 'Annex II: information for the user',
      paraphrase: 'How changes to the product may affect the security of data.',
      standing: 'checked',
      mappings: [
        { facts: ['guidance.stricterSettings'], confidence: 'high', basis: 'judgement' },
        { facts: ['updates.information'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'U-8c',
      ref: 'Annex II, 8(c)',
      part: 'Annex II: information for the user',
      paraphrase: 'How security updates are installed.',
      standing: 'checked',
      mappings: [
        {
          facts: ['updates.delivery', 'updates.kind', 'updates.performedBy'],
          actions: ['EA-1d'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-8d',
      ref: 'Annex II, 8(d)',
      part: 'Annex II: information for the user',
      paraphrase: 'How to put the product out of use securely and remove user data.',
      standing: 'checked',
      mappings: [
        {
          facts: ['retirement.transfer', 'retirement.inoperable'],
          actions: ['EA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['dataTypes/erasure'],
          elements: ['DP-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'U-8e',
      ref: 'Annex II, 8(e)',
      part: 'Annex II: information for the user',
      paraphrase: 'How to switch off automatic security updates.',
      standing: 'checked',
      mappings: [
        { elements: ['SU-5'], confidence: 'high', basis: 'judgement' },
        { facts: ['updates.kind'], elements: ['SU-6a'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'U-8f',
      ref: 'Annex II, 8(f)',
      part: 'Annex II: information for the user',
      paraphrase: 'What somebody needs who builds the product into another one.',
      standing: 'checked',
      mappings: [
        {
          facts: ['interfaces', 'dependencies', 'network.behaviour'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { facts: ['interaction.complexity'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'U-9',
      ref: 'Annex II, 9',
      part: 'Annex II: information for the user',
      paraphrase: 'If users may have the bill of materials: where to get it.',
      standing: 'checked',
      mappings: [
        { facts: ['sbom.address'], confidence: 'high', basis: 'judgement' },
        { facts: ['software.onDemand'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'D-applies',
      ref: 'Dates of application',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'Reporting (Article 14) applies from 11 September 2026, also to products already on the market (Article 69(3)). Everything applies from 11 December 2027. What was placed on the market before is held to the rest only after a substantial modification (Article 69(2)).',
      standing: 'secondary',
      mappings: [
        { facts: ['support.startDate', 'sale.endDate'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'cra-applies',
          test: { onOrAfter: ['sale.endDate', '2027-12-11'] },
          holds:
            'Sale goes on after 11 December 2027, so everything in the Act counts for what is sold from then on.',
          doesNotHold: 'Sale ends before 11 December 2027. The duty to report counts all the same.',
          cannotBeToldYet: 'The end of sale has not been answered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: 'A-13-8',
      ref: 'Art. 13(8), Annex VII(4)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'The support period reflects the time in which the product is expected to be used, and is at least five years, or the expected time in use if that is shorter. The reasoning is recorded.',
      standing: 'secondary',
      note: 'The period is owed for each unit from the day on which that unit is placed on the market. One date for the whole product has to reach far enough for the last unit sold.',
      mappings: [
        {
          facts: ['sale.endDate', 'support.endDate', 'use.expectedLife', 'support.rationale'],
          actions: ['DO-1h'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-support-five-years',
          // Each unit has its own period, from its own placing on the market. One date for the
          // product therefore has to serve the last unit; what is sold out before the Act counts
          // is not held to it.
          test: {
            any: [
              {
                dateAtLeast: {
                  date: 'support.endDate',
                  span: { years: 5 },
                  from: 'sale.endDate',
                },
              },
              {
                all: [
                  { not: { quantityAtLeast: { fact: 'use.expectedLife', years: 5 } } },
                  {
                    dateAtLeast: {
                      date: 'support.endDate',
                      span: { fact: 'use.expectedLife' },
                      from: 'sale.endDate',
                    },
                  },
                ],
              },
              // Last: a finding leads to the first fact of its rule, the end of support.
              soldOutBeforeTheAct,
            ],
          },
          holds:
            'Support ends at least five years after the end of sale, or covers a shorter expected time in use from then on. Where sale ends before 11 December 2027, the five years are not asked.',
          doesNotHold:
            'Support ends less than five years after the end of sale, and no shorter expected time in use explains it. The period counts for each unit from its own sale, so the last one sold gets too little.',
          cannotBeToldYet:
            'The end of sale, the end of support or the expected time in use has not been answered. The period counts from the last unit sold.',
          standing: 'secondary',
        },
        {
          id: 'cra-support-covers-use',
          test: {
            dateAtLeast: {
              date: 'support.endDate',
              span: { fact: 'use.expectedLife' },
              from: 'sale.endDate',
            },
          },
          holds: 'Support lasts as long as the expected time in use, also for the last unit sold.',
          doesNotHold:
            'Support ends before the expected time in use of the last unit sold is over. The reasoning should say why.',
          cannotBeToldYet:
            'The end of sale, the end of support or the expected time in use has not been answered.',
          standing: 'ours',
        },
        {
          id: 'cra-support-reasoning',
          test: { present: 'support.rationale' },
          holds: 'The reasoning for the support period is written down.',
          doesNotHold: 'No reasoning for the support period is written down.',
          cannotBeToldYet: 'The reasoning for the support period has not been answered.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'A-13-9',
      ref: 'Art. 13(9)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'Each security update stays available for at least ten years from its issue, or for the rest of the support period if that is longer.',
      standing: 'secondary',
      mappings: [
        { facts: ['updates.keptFor'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['updates.availability', 'support.startDate', 'support.endDate'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-updates-kept',
          test: {
            all: [
              { quantityAtLeast: { fact: 'updates.keptFor', years: 10 } },
              {
                reaches: {
                  quantity: 'updates.keptFor',
                  from: 'support.startDate',
                  to: 'support.endDate',
                },
              },
            ],
          },
          holds: 'Security updates stay available for at least ten years, and until support ends.',
          doesNotHold:
            'Security updates stay available for less than ten years, or one issued at the start of sale would be gone before support ends.',
          cannotBeToldYet:
            'How long updates stay available, the start of sale or the end of support has not been answered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: 'A-13-19',
      ref: 'Art. 13(19)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'The end of support, at least month and year, is shown when the product is bought. Users are told when it is reached, where that is technically feasible.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['support.endDate', 'communication.timing'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['support.endProcess'],
          actions: ['ID-1c'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-shown-before-purchase',
          test: {
            all: [
              { present: 'support.endDate' },
              { includesAll: ['communication.timing', ['beforePurchase']] },
            ],
          },
          holds: 'There is an end date, and security information is given before purchase.',
          doesNotHold:
            'There is no end date, or security information is not given before purchase.',
          cannotBeToldYet:
            'The end of support, or when security information is given, has not been answered.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'A-13-13',
      ref: 'Art. 13(13), 13(18)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'Technical file, declaration and user information are kept for at least ten years from placing on the market, or for the support period if that is longer. User information that is given online stays there for that time.',
      standing: 'secondary',
      mappings: [
        { facts: ['records.keepUntil'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['sale.endDate', 'support.startDate', 'support.endDate'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-retention',
          test: {
            all: [
              {
                dateAtLeast: {
                  date: 'records.keepUntil',
                  span: { years: 10 },
                  from: 'support.startDate',
                },
              },
              {
                dateAtLeast: {
                  date: 'records.keepUntil',
                  span: { years: 10 },
                  from: 'sale.endDate',
                },
              },
              {
                dateAtLeast: {
                  date: 'records.keepUntil',
                  span: { years: 0 },
                  from: 'support.endDate',
                },
              },
            ],
          },
          holds:
            'Records are kept for at least ten years after the end of sale, and until support ends.',
          doesNotHold:
            'Records are kept for less than ten years after sale, or not until support ends.',
          cannotBeToldYet:
            'The date until which records are kept, the start or end of sale, or the end of support has not been answered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: 'A-13-15',
      ref: 'Art. 13(15)–(17)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'The product carries a type, batch or serial number, and the name, postal address and digital contact of the manufacturer, or its packaging or papers do. The contact point for users is not limited to automated tools.',
      standing: 'secondary',
      mappings: [
        { facts: ['device.models'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['statement.batch', 'company.name', 'company.address', 'company.supportContact'],
          elements: ['DI-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'A-14-1',
      ref: 'Art. 14(1)–(2)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'A vulnerability that attackers are known to use (actively exploited) is reported: early warning within 24 hours of knowing, notification within 72 hours, final report at most 14 days after a corrective or mitigating measure is available.',
      standing: 'secondary',
      mappings: [
        { facts: ['incident.reporting'], confidence: 'high', basis: 'judgement' },
        { facts: ['company.reportHandling'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'A-14-3',
      ref: 'Art. 14(3)–(4)',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'A severe incident is reported: one that harms, or can harm, how the product protects important data or functions, or that brings harmful code into the product or its users’ systems. Early warning within 24 hours, notification within 72 hours, final report within one month of that notification.',
      standing: 'secondary',
      mappings: [{ facts: ['incident.reporting'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'A-14-7',
      ref: 'Art. 14(7)–(8), Art. 16, Delegated Regulation (EU) 2026/881',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'Reports go through the single platform to the EU agency (ENISA) and to the CSIRT designated as coordinator in the member state of the main establishment; register there before anything happens. The CSIRT may hold back passing a report on for security reasons. Users who are affected are told, in a machine-readable form where that fits.',
      standing: 'secondary',
      note: 'The platform has been in use since September 2026, as far as public sources of October 2026 say; no way to send reports other than by its forms was found.',
      mappings: [
        { facts: ['incident.reporting'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['company.breachNotice', 'company.advisories'],
          actions: ['ID-2b'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'A-VII',
      ref: 'Annex VII',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'The technical file has eight headings. Among them are the user information, the design, how vulnerabilities are handled, and the risk assessment. Others are the reasons for the support period, the standards used, test reports and a copy of the declaration.',
      standing: 'secondary',
      note: 'The workbook gathers answers for the file; it is not the file.',
      mappings: [
        {
          facts: [
            'risk.assessment',
            'support.rationale',
            'sbom.form',
            'company.disclosurePolicy',
            'development.testing',
            'certifications',
          ],
          confidence: 'medium',
          basis: 'judgement',
        },
        { facts: ['device.functions', 'components'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'A-7',
      ref: 'Art. 7, Art. 8, Annexes III and IV; Implementing Regulation (EU) 2025/2392',
      part: 'Class, conformity and other parties',
      paraphrase:
        'Some products are important (Annex III, class I or II) or critical (Annex IV) by what they are mainly for. Among class I are smart locks, security cameras, baby monitors and alarm systems for homes, assistants, connected toys, certain wearables, routers and modems.',
      standing: 'secondary',
      note: 'The Implementing Regulation describes the categories; read its text before you decide.',
      mappings: [
        { facts: ['market.productClass'], confidence: 'high', basis: 'judgement' },
        { facts: ['device.summary', 'device.functions'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'cra-class-told',
          test: { present: 'market.productClass' },
          holds: 'The class of the product is answered.',
          doesNotHold:
            'The class of the product is marked as not applicable. Every product that is sold in the Union has one.',
          cannotBeToldYet:
            'The class of the product has not been answered. It decides who assesses conformity.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'A-32',
      ref: 'Art. 32',
      part: 'Class, conformity and other parties',
      paraphrase:
        'The class decides the route. A product that is neither important nor critical may be assessed by its maker (module A). In class I that is open only where harmonised standards, common specifications or a certification scheme are applied in full; else a notified body takes part (modules B and C, or H). In class II and for critical products a third party always does.',
      standing: 'secondary',
      note: 'No harmonised standard for this Act was cited in the Official Journal when last seen (public sources of 4 June and 2 October 2026). EN 18031 and EN 303 645 give no presumption here. Uncertain what was cited since. Lead times of notified bodies are the risk for dates before 11 December 2027.',
      mappings: [
        {
          facts: ['market.productClass', 'certifications'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'cra-own-assessment',
          test: { choiceIn: ['market.productClass', ['ordinary']] },
          holds: 'The maker may assess conformity itself, by the class that was answered.',
          doesNotHold:
            'By the class that was answered, the maker’s own assessment is not enough, or only where standards are applied in full that count for this Act. None was cited in the Official Journal when this was last looked at, so plan for a notified body.',
          cannotBeToldYet:
            'The class of the product has not been answered. It decides who assesses conformity.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'A-28',
      ref: 'Art. 13(20), Art. 28, Annexes V and VI; Art. 30',
      part: 'Class, conformity and other parties',
      paraphrase:
        'The EU declaration of conformity, or a simplified one with the address of the full one, goes with the product. It names product, maker, the acts and standards it rests on, and where one took part the notified body. The CE marking is put on the product, or where that cannot be done on packaging and papers.',
      standing: 'secondary',
      note: 'The workbook gathers what the declaration needs. It draws up none.',
      mappings: [
        {
          facts: ['declaration.address', 'declaration.acts'],
          confidence: 'medium',
          basis: 'judgement',
        },
        {
          facts: ['device.name', 'device.models', 'company.name', 'company.address'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'A-13-5',
      ref: 'Art. 13(5)–(6)',
      part: 'Class, conformity and other parties',
      paraphrase:
        'Parts made by others, open source included, are chosen with due diligence. A vulnerability found in one is reported to whoever makes or maintains it, and the fix is shared.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['development.thirdParty', 'suppliers.support'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['components/supplier', 'composition.sources'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'A-13-21',
      ref: 'Art. 13(21)',
      part: 'Class, conformity and other parties',
      paraphrase:
        'A maker who has reason to believe that a product does not meet the essential requirements puts it right at once, and if need be withdraws or recalls it.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['company.remediation', 'company.advisories'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'A-13-23',
      ref: 'Art. 13(23)',
      part: 'Class, conformity and other parties',
      paraphrase:
        'A maker who ceases to operate tells the market surveillance authorities beforehand and, as far as possible, the users.',
      standing: 'secondary',
      mappings: [{ facts: ['support.endProcess'], confidence: 'low', basis: 'judgement' }],
    },
    {
      id: 'A-18',
      ref: 'Art. 18 to 20',
      part: 'Class, conformity and other parties',
      paraphrase:
        'A representative in the Union may be authorized; the Act does not demand one. An importer places on the market only what carries the marking, papers and contact data, and adds its own name and address. A distributor checks for them.',
      standing: 'secondary',
      mappings: [{ facts: ['market.representative'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'A-64',
      ref: 'Art. 64',
      part: 'Dates, support period, records, reports',
      paraphrase:
        'Breaches of Annex I and of Articles 13 and 14 can cost up to EUR 15 million or 2.5 % of the total worldwide annual turnover, whichever is higher. For other duties it is EUR 10 million or 2 %.',
      standing: 'secondary',
      mappings: [],
      unmapped: 'Tells what is at stake; there is nothing to answer.',
    },
  ],
} as const satisfies Regime;
