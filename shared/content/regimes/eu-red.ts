import type { Regime } from '../regime-model.ts';
import { interfacesNotToldYet, radioInterface, soldInEu } from './conditions.ts';

/** The European rules on the cybersecurity of radio equipment, which bind today. */
export const euRed = {
  id: 'eu-red@2022-30',
  slug: 'eu-red-2022-30',
  title: 'Radio Equipment Directive, cybersecurity (Article 3(3)(d), (e) and (f))',
  shortName: 'EU RED cybersecurity',
  document:
    'Directive 2014/53/EU with Delegated Regulation (EU) 2022/30, moved by (EU) 2023/2444; EN 18031-1, -2 and -3:2024',
  jurisdiction: 'eu',
  kind: 'regulation',
  dates: [
    {
      kind: 'published',
      date: '2022',
      says: 'Delegated Regulation published',
      standing: 'secondary',
    },
    { kind: 'applies', date: '2025-08-01', says: 'Everything', standing: 'secondary' },
  ],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'The European law on cybersecurity that binds radio equipment today. Its standard, EN 18031, is cited in the Official Journal with limits, named below. The standard is licensed: only the letters of its mechanisms are shown, with a meaning in our words. Everything here comes from secondary sources. This is no legal advice.',
  relevance: [
    {
      when: { all: [soldInEu, radioInterface] },
      reason:
        'You sell in the European Union or the EEA, and the device has a radio interface. The rules count if it reaches the internet, by itself or through other equipment.',
    },
    {
      when: { all: [soldInEu, interfacesNotToldYet] },
      reason:
        'You sell in the European Union or the EEA. Once the interfaces are listed we can tell whether one is a radio.',
    },
  ],
  annex: 'summary',
  requirements: [
    {
      id: '3-3-d',
      ref: 'Art. 3(3)(d), Delegated Regulation (EU) 2022/30, Art. 1(1)',
      part: 'What the Directive asks',
      paraphrase:
        'Radio equipment that reaches the internet, by itself or through other equipment, harms no network and misuses no network resources.',
      standing: 'secondary',
      note: 'EN 18031-1:2024 is the standard for it.',
      mappings: [
        {
          facts: ['interfaces/medium', 'network.behaviour', 'resilience.harmToOthers'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '3-3-e',
      ref: 'Art. 3(3)(e), Delegated Regulation (EU) 2022/30, Art. 1(2)',
      part: 'What the Directive asks',
      paraphrase:
        'It protects personal data and privacy, if it handles personal, traffic or location data and reaches the internet. So do equipment for child care, toys and wearables, also without the internet.',
      standing: 'secondary',
      note: 'EN 18031-2:2024 is the standard for it.',
      mappings: [
        {
          facts: ['dataTypes/sensitivity', 'dataTypes/protection', 'data.minimisation'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '3-3-f',
      ref: 'Art. 3(3)(f), Delegated Regulation (EU) 2022/30, Art. 1(3)',
      part: 'What the Directive asks',
      paraphrase:
        'It protects from fraud, if it reaches the internet and lets people move money or the like.',
      standing: 'secondary',
      note: 'EN 18031-3:2024 is the standard for it.',
      mappings: [
        { facts: ['device.functions', 'dataTypes'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'D-applies',
      ref: 'Delegated Regulation (EU) 2023/2444',
      part: 'What the Directive asks',
      paraphrase:
        'All this applies since 1 August 2025 to what is placed on the market from then on.',
      standing: 'secondary',
      note: 'For what is placed on the market from 11 December 2027 the Cyber Resilience Act is meant to take its place; the instrument that repeals it was not seen.',
      mappings: [
        { facts: ['support.startDate', 'sale.endDate'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'red-applies',
          test: { onOrAfter: ['sale.endDate', '2025-08-01'] },
          holds: 'Sale goes on after 1 August 2025, so this counts for what is sold from then on.',
          doesNotHold: 'Sale ends before 1 August 2025.',
          cannotBeToldYet: 'The end of sale has not been answered.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'declaration',
      ref: 'Directive 2014/53/EU, Art. 18',
      part: 'What the Directive asks',
      paraphrase:
        'The EU declaration of conformity names the Directive and the Delegated Regulation, and where it can be read.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['declaration.acts', 'declaration.address'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'red-declared',
          test: { includesAll: ['declaration.acts', ['red', 'redCyber']] },
          holds: 'The declaration names the Directive and the Delegated Regulation.',
          doesNotHold:
            'The declaration does not name the Directive together with the Delegated Regulation.',
          cannotBeToldYet: 'Under which acts the declaration is made has not been answered.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'limit-password',
      ref: 'Implementing Decision (EU) 2025/138; EN 18031, 6.2.5.1 and 6.2.5.2, all parts',
      part: 'Where EN 18031 is not enough',
      paraphrase:
        'Where the user may choose to set or use no password, the standard gives no presumption of conformity. A notified body then takes part.',
      standing: 'secondary',
      note: 'Whether the user can leave a password unused later on is not among the answers.',
      mappings: [
        {
          facts: ['accessRoles/credential', 'accessRoles/reach'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'red-password-choice',
          test: {
            everyRow: {
              list: 'accessRoles',
              column: 'credential',
              where: { column: 'reach', in: ['outside', 'local'] },
              notIn: ['none'],
            },
          },
          holds: 'No access over a network is delivered without a credential.',
          doesNotHold:
            'Some access over a network is delivered without a credential. If the user may leave it so, the standard gives no presumption here.',
          cannotBeToldYet:
            'It is not told yet which access reaches the device over a network, or how its credentials are delivered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: 'limit-parents',
      ref: 'Implementing Decision (EU) 2025/138; EN 18031-2',
      part: 'Where EN 18031 is not enough',
      paraphrase:
        'For parental control of access to toys and equipment for child care, part 2 gives no presumption of conformity.',
      standing: 'secondary',
      mappings: [{ facts: ['device.functions', 'people'], confidence: 'low', basis: 'judgement' }],
    },
    {
      id: 'limit-money',
      ref: 'Implementing Decision (EU) 2025/138; EN 18031-3',
      part: 'Where EN 18031 is not enough',
      paraphrase:
        'For secure updates of equipment that handles money, part 3 gives no presumption of conformity.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['device.functions', 'updates.verification'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ACM',
      ref: 'ACM',
      part: 'Mechanisms of EN 18031',
      paraphrase:
        'Access control: only those with the right to it reach assets of security, privacy or money.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['accessRoles'],
          elements: ['LA-2', 'DC-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'AUM',
      ref: 'AUM',
      part: 'Mechanisms of EN 18031',
      paraphrase:
        'Authentication: people and machines prove who they are, guessing is made hard, and credentials can be changed.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['accessRoles/authentication', 'accessRoles/credential', 'access.guessing'],
          elements: ['LA-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SUM',
      ref: 'SUM',
      part: 'Mechanisms of EN 18031',
      paraphrase:
        'Secure update: software can be updated, and an update is checked before it is installed.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['updates.verification', 'updates.delivery'],
          elements: ['SU-1', 'SU-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SSM',
      ref: 'SSM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Secure storage of what must be kept from others or unaltered.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['dataTypes/protection'],
          elements: ['DP-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SCM',
      ref: 'SCM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Secure communication.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['interfaces/protection'],
          elements: ['DP-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'RLM',
      ref: 'RLM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Resilience: the equipment gets through an overload of its network interfaces.',
      standing: 'unchecked',
      note: 'Part 1. The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [{ facts: ['resilience.outage'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: 'NMM',
      ref: 'NMM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Network monitoring, for equipment that passes other traffic on.',
      standing: 'unchecked',
      note: 'Part 1. The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['network.behaviour', 'monitoring.visible'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'TCM',
      ref: 'TCM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Traffic control, for equipment that passes other traffic on.',
      standing: 'unchecked',
      note: 'Part 1. The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [{ facts: ['resilience.harmToOthers'], confidence: 'low', basis: 'judgement' }],
    },
    {
      id: 'CCK',
      ref: 'CCK',
      part: 'Mechanisms of EN 18031',
      paraphrase:
        'Confidential cryptographic keys: strong enough, made well, and not the same on every device.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['resources.hardwareRoot', 'dataTypes/protection'],
          elements: ['DP-1'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'GEC',
      ref: 'GEC',
      part: 'Mechanisms of EN 18031',
      paraphrase:
        'General abilities: no known exploitable weakness, only what is needed is open, interfaces are documented, input is checked.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['release.knownVulnerabilities', 'unneededFunctions', 'interfaces/state'],
          elements: ['LA-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CRY',
      ref: 'CRY',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Good-practice cryptography.',
      standing: 'unchecked',
      note: 'The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['robustness.data'],
          elements: ['DP-1'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'LGM',
      ref: 'LGM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Logging of events.',
      standing: 'unchecked',
      note: 'Parts 2 and 3. The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        { facts: ['logging.detail'], elements: ['CS-1'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'DLM',
      ref: 'DLM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Deletion: people can delete their data.',
      standing: 'unchecked',
      note: 'Part 2. The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['dataTypes/erasure', 'device.reset'],
          elements: ['DP-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'UNM',
      ref: 'UNM',
      part: 'Mechanisms of EN 18031',
      paraphrase: 'Notice to people of changes that concern their data.',
      standing: 'unchecked',
      note: 'Part 2. The letters were written from memory; the standard is licensed and its text is not shown.',
      mappings: [
        {
          facts: ['updates.notice', 'communication.channels'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
  ],
} as const satisfies Regime;
