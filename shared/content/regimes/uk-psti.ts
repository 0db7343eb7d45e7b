import type { Regime } from '../regime-model.ts';
import { customersNotToldYet, households, onlyPeople, soldInUk } from './conditions.ts';

/** United Kingdom law on consumer devices. */
export const ukPsti = {
  id: 'uk-psti@2023',
  slug: 'uk-psti',
  title:
    'Product Security and Telecommunications Infrastructure Act 2022, Part 1, and Regulations 2023',
  shortName: 'UK PSTI',
  document: '2022 c. 46, Part 1; SI 2023/1007, amended by SI 2025/211 and SI 2025/1267',
  jurisdiction: 'uk',
  kind: 'regulation',
  dates: [
    { kind: 'published', date: '2022', says: 'The Act was passed', standing: 'checked' },
    { kind: 'inForce', date: '2024-04-29', says: 'In force', standing: 'checked' },
  ],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'Law for consumer devices in the United Kingdom. Three requirements and a statement that goes with the product. The fields of the statement follow Schedule 4; they, the exceptions and the amendments of 2025 were read in secondary sources. Since 4 December 2025 a label of Singapore’s labelling scheme or a STAR-1 label of Japan’s JC-STAR counts instead, for the statement, too. The workbook collects what the statement needs; it does not declare anything. This is no legal advice.',
  relevance: [
    {
      when: { all: [soldInUk, households] },
      reason: 'You sell in the United Kingdom to private households.',
    },
    {
      when: { all: [soldInUk, onlyPeople] },
      reason:
        'You sell in the United Kingdom, and you named people but no organisations as customers. If they buy the device for private use, this law covers it.',
    },
    {
      when: { all: [soldInUk, customersNotToldYet] },
      reason:
        'You sell in the United Kingdom and have not said yet to whom. If private people buy the device, this law covers it.',
    },
  ],
  annex: 'ukStatement',
  inDocument: [
    '1',
    '2-contact',
    '2-times',
    '3',
    'soc-product',
    'soc-maker',
    'soc-prepared',
    'soc-basis',
    'soc-period',
    'soc-signature',
    'soc-place',
  ],
  requirements: [
    {
      id: '1',
      ref: 'Schedule 1, 1: passwords',
      part: 'Schedule 1: security requirements',
      paraphrase:
        'Passwords are different on every product or set by the user. Those that differ must not rest on counters, on public information or on serial numbers (unless encrypted or hashed with a key by good practice), and must not be easy to guess in another way.',
      standing: 'checked',
      note: 'Also met through EN 303 645 V2.1.1 5.1-1 and, where it matters, 5.1-2.',
      mappings: [
        {
          facts: ['accessRoles/credential'],
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['passwords.generation'], confidence: 'high', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'psti-password-mode',
          test: { everyRow: { list: 'accessRoles', column: 'credential', notIn: ['shared'] } },
          holds: 'No kind of access is delivered with the same password on every device.',
          doesNotHold:
            'At least one kind of access is delivered with the same password on every device.',
          cannotBeToldYet:
            'How credentials are delivered has not been answered for every kind of access.',
          standing: 'checked',
        },
        {
          id: 'psti-password-generation',
          test: {
            any: [
              {
                everyRow: {
                  list: 'accessRoles',
                  column: 'credential',
                  in: ['firstUse', 'none', 'account', 'temporary'],
                },
              },
              { choiceIn: ['passwords.generation', ['random', 'keyed', 'notUsed']] },
            ],
          },
          holds:
            'Passwords set at the factory are random, made with a secret key, or not used at all.',
          doesNotHold:
            'Passwords set at the factory are made from something that others can learn.',
          cannotBeToldYet: 'How factory passwords are made has not been answered.',
          standing: 'checked',
        },
      ],
      related: ['etsi-en-303-645-v2/5.1-1', 'etsi-en-303-645-v2/5.1-2'],
    },
    {
      id: '2-contact',
      ref: 'Schedule 1, 2: reports of security issues',
      part: 'Schedule 1: security requirements',
      paraphrase:
        'At least one contact for reports is published: easy to reach, clear, in English, free of charge, and without asking for personal data.',
      standing: 'checked',
      note: 'Also met through EN 303 645 V2.1.1 5.2-1 or certain clauses of ISO/IEC 29147:2018 (6.2.2, 6.2.5, 6.5) together with publication.',
      mappings: [
        {
          facts: ['company.securityContact', 'company.disclosurePolicy'],
          actions: ['IQ-1'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['communication.place'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'psti-contact',
          test: { present: 'company.securityContact' },
          holds: 'A contact for security reports is named.',
          doesNotHold: 'No contact for security reports is named.',
          cannotBeToldYet: 'The contact for security reports has not been answered.',
          standing: 'checked',
        },
      ],
      related: ['etsi-en-303-645-v2/5.2-1'],
    },
    {
      id: '2-times',
      ref: 'Schedule 1, 2: reports of security issues',
      part: 'Schedule 1: security requirements',
      paraphrase:
        'It is published when a reporter gets an acknowledgement and further news until the issue is solved.',
      standing: 'checked',
      mappings: [
        {
          facts: ['company.acknowledgeWithin', 'company.statusUpdateEvery'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['company.reportHandling'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'psti-times',
          test: {
            all: [
              { present: 'company.acknowledgeWithin' },
              { present: 'company.statusUpdateEvery' },
            ],
          },
          holds: 'Both times are given.',
          doesNotHold: 'At least one of the two times is not given.',
          cannotBeToldYet: 'At least one of the two times has not been answered.',
          standing: 'checked',
        },
      ],
      related: ['etsi-en-303-645-v2/5.2-1'],
    },
    {
      id: '3',
      ref: 'Schedule 1, 3: minimum security update period',
      part: 'Schedule 1: security requirements',
      paraphrase:
        'The defined support period is published: a minimum length with an end date. It may be made longer, never shorter. No minimum length is set. Where the maker sells on its own site, it stands as prominently as the price.',
      standing: 'checked',
      note: 'Also met through EN 303 645 V2.1.1 5.3-13, read with the Regulations. Amended in February 2025 in its wording on update periods.',
      mappings: [
        { facts: ['support.endDate'], actions: ['ID-1c'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['support.scope', 'communication.timing', 'communication.place'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
      rules: [
        {
          id: 'psti-end-date',
          test: { present: 'support.endDate' },
          holds: 'The end of the support period is given as a calendar date.',
          doesNotHold: 'No calendar date is given for the end of the support period.',
          cannotBeToldYet:
            'The end of the support period has not been answered. A number of years alone is not enough: the date is needed.',
          standing: 'checked',
        },
        {
          id: 'psti-before-purchase',
          test: { includesAll: ['communication.timing', ['beforePurchase']] },
          holds: 'Customers get security information before they buy.',
          doesNotHold: 'Security information is not given before purchase.',
          cannotBeToldYet: 'When security information is given has not been answered.',
          standing: 'ours',
        },
      ],
      related: ['etsi-en-303-645-v2/5.3-13'],
    },
    {
      id: 'soc-product',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase: 'Product type and batch.',
      standing: 'secondary',
      mappings: [
        { facts: ['statement.batch'], confidence: 'high', basis: 'judgement' },
        { facts: ['device.name', 'device.models'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'soc-maker',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase: 'Name and address of each manufacturer and of any authorized representative.',
      standing: 'secondary',
      mappings: [
        { facts: ['company.name', 'company.address'], confidence: 'high', basis: 'judgement' },
        { facts: ['market.representative'], inFull: true, confidence: 'high', basis: 'judgement' },
      ],
    },
    {
      id: 'soc-prepared',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase: 'A declaration that the statement is prepared by or for the manufacturer.',
      standing: 'secondary',
      mappings: [],
      unmapped: 'A fixed sentence of the statement; it rests on no answer.',
      fixed: 'To be declared by the manufacturer: prepared by or for the manufacturer.',
    },
    {
      id: 'soc-basis',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase:
        'A declaration that in the opinion of the manufacturer Schedule 1 is met, or a condition of Schedule 2, with number, version and date of the standard; or the label that counts instead.',
      standing: 'secondary',
      note: 'The manufacturer makes this declaration. The workbook does not, and cannot tell whether it is true.',
      mappings: [{ facts: ['statement.basis'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'soc-period',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase: 'The defined support period as it was correct at first supply.',
      standing: 'secondary',
      note: 'A period that was made longer since then is published; the statement keeps the one of first supply.',
      mappings: [
        {
          facts: ['statement.supportEnd', 'support.startDate'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'soc-signature',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase: 'Signature, name and function of the person who signs.',
      standing: 'secondary',
      mappings: [{ facts: ['statement.signatory'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'soc-place',
      ref: 'Schedule 4, statement of compliance',
      part: 'Schedule 4: statement of compliance',
      paraphrase: 'Place and date of issue.',
      standing: 'secondary',
      mappings: [
        { facts: ['statement.place', 'statement.date'], confidence: 'high', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'psti-issue',
          test: { all: [{ present: 'statement.place' }, { present: 'statement.date' }] },
          holds: 'Place and date of issue are given.',
          doesNotHold: 'Place or date of issue is missing.',
          cannotBeToldYet: 'Place or date of issue has not been answered.',
          standing: 'secondary',
        },
      ],
    },
    {
      id: 'retention',
      ref: 'Keeping the statement',
      part: 'Schedule 4: statement of compliance',
      paraphrase:
        'The statement is kept for ten years or for the support period, whichever is longer.',
      standing: 'secondary',
      mappings: [
        { facts: ['records.keepUntil'], confidence: 'high', basis: 'judgement' },
        { facts: ['statement.date', 'support.endDate'], confidence: 'medium', basis: 'judgement' },
      ],
      rules: [
        {
          id: 'psti-retention',
          test: {
            all: [
              {
                dateAtLeast: {
                  date: 'records.keepUntil',
                  span: { years: 10 },
                  from: 'statement.date',
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
            'Records are kept for at least ten years after the statement is issued, and until support ends.',
          doesNotHold:
            'Records are kept for less than ten years after the statement is issued, or not until support ends.',
          cannotBeToldYet:
            'The date until which records are kept, the date of the statement or the end of support has not been answered.',
          standing: 'ours',
        },
      ],
    },
    {
      id: 'duties',
      ref: 'Sections 10 to 12 of the Act',
      part: 'Duties after supply',
      paraphrase:
        'A manufacturer who learns of a possible failure to meet the requirements investigates it, and acts: it puts the failure right, stops supply, and tells the authority, importers and customers as the Act says. Records of failures and investigations are kept for ten years.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['company.remediation', 'company.reportHandling'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { facts: ['records.keepUntil'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'excepted',
      ref: 'Schedule 3',
      part: 'Scope',
      paraphrase:
        'Left out are charge points for electric vehicles, smart meters, medical devices, and vehicles in Great Britain. So are certain goods under Northern Ireland rules. So are computers that cannot join a mobile network, unless they are made for children under 14.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['device.summary', 'device.notFor', 'organisations/sector'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
  ],
} as const satisfies Regime;
