import type { Regime } from '../regime-model.ts';
import { industrialCustomer } from './conditions.ts';

/** Numbers only: the standard is licensed and its text was not available. */
export const iec6244342 = {
  id: 'iec-62443-4-2@ed1',
  slug: 'iec-62443-4-2',
  title: 'Technical security requirements for IACS components, Edition 1.0',
  shortName: 'IEC 62443-4-2',
  document: 'IEC 62443-4-2 Edition 1.0 (2019)',
  jurisdiction: 'international',
  kind: 'standard',
  dates: [{ kind: 'published', date: '2019', says: 'Published', standing: 'checked' }],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'A part of the list only: the standard has more requirements than these. It is licensed; its text was not available, and nothing here was compared with it. Some numbers come from a third party’s list, some from memory; the titles are those of public lists, and security levels are not shown. Buy the standard before you use this table with customers.',
  relevance: [
    {
      when: industrialCustomer,
      reason:
        'You sell to customers in industry, energy or transport, who often ask for this standard.',
    },
  ],
  annex: 'controlTable',
  requirements: [
    {
      id: 'CR-1.1',
      ref: 'CR 1.1, Human user identification and authentication',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: who may change settings, restricting access to network interfaces.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['DC-2', 'LA-2'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { facts: ['accessRoles/authentication'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-1.2',
      ref: 'CR 1.2, Software process and device identification and authentication',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: restricting access to network interfaces, unique logical identifier.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { elements: ['DI-1'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-1.3',
      ref: 'CR 1.3, Account management',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: restricting access to network interfaces.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        { elements: ['LA-2'], confidence: 'high', basis: 'judgement' },
        { facts: ['accessRoles'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-1.4',
      ref: 'CR 1.4, Identifier management',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: unique logical identifier.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [{ elements: ['DI-1'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: 'CR-1.5',
      ref: 'CR 1.5, Authenticator management',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: restricting access to network interfaces.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        {
          facts: ['accessRoles/credential', 'accessRoles/changeable'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CR-1.7',
      ref: 'CR 1.7, Strength of password-based authentication',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: restricting access to network interfaces.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['LA-2'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { facts: ['passwords.generation'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-1.8',
      ref: 'CR 1.8, Public key infrastructure certificates',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: secure cryptography.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [{ elements: ['DP-1'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'CR-1.9',
      ref: 'CR 1.9, Strength of public key-based authentication',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: secure cryptography.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [{ elements: ['DP-1'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'CR-1.11',
      ref: 'CR 1.11, Unsuccessful login attempts',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: limits on failed sign-ins.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['LA-3'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { facts: ['access.guessing'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-1.14',
      ref: 'CR 1.14, Strength of symmetric key-based authentication',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: secure cryptography.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [{ elements: ['DP-1'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'CR-2.1',
      ref: 'CR 2.1, Authorization enforcement',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: who may change settings, restricting access to network interfaces, who may update, who may read the state.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['DC-2', 'LA-2'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { elements: ['SU-4', 'CS-3'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-2.2',
      ref: 'CR 2.2, Wireless use control',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: who may use radio interfaces, and switching them off.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          facts: ['interfaces/medium', 'interfaces/protection'],
          confidence: 'medium',
          basis: 'judgement',
        },
        {
          elements: ['LA-1'],
          confidence: 'low',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for switching interfaces off, which is only a part of it.',
        },
      ],
    },
    {
      id: 'CR-2.8',
      ref: 'CR 2.8, Auditable events',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: reporting the security state.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['CS-1'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { facts: ['logging.detail'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-3.1',
      ref: 'CR 3.1, Communication integrity',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: secure cryptography.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['DP-1'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
      ],
    },
    {
      id: 'CR-3.3',
      ref: 'CR 3.3, Security functionality verification',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: reporting the security state, telling normal from degraded.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [{ elements: ['CS-1', 'CS-2'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: 'CR-3.4',
      ref: 'CR 3.4, Software and information integrity',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: verifying updates, telling normal from degraded.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['SU-2'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { elements: ['CS-2'], confidence: 'medium', basis: 'judgement' },
        {
          facts: ['integrity.boot', 'integrity.onChange'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CR-3.9',
      ref: 'CR 3.9, Protection of audit information',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: keeping the state unaltered, who may read the state.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['CS-4'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        {
          elements: ['CS-3'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
      ],
    },
    {
      id: 'CR-4.1',
      ref: 'CR 4.1, Information confidentiality',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: secure cryptography.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['DP-1'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        {
          facts: ['dataTypes/protection', 'interfaces/protection'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CR-4.2',
      ref: 'CR 4.2, Information persistence',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: making all data inaccessible.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['DP-2'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        { facts: ['dataTypes/erasure', 'device.reset'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-4.3',
      ref: 'CR 4.3, Use of cryptography',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: secure cryptography, settings of the cryptography.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        { elements: ['DP-1'], confidence: 'high', basis: 'judgement' },
        { elements: ['DP-3'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-6.1',
      ref: 'CR 6.1, Audit log accessibility',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: reporting the security state, who may read the state, passing the state on.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['CS-1', 'CS-3', 'CS-5'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
      ],
    },
    {
      id: 'CR-6.2',
      ref: 'CR 6.2, Continuous monitoring',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: reporting the security state, passing the state on.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        { elements: ['CS-1', 'CS-5'], confidence: 'medium', basis: 'judgement' },
        { facts: ['monitoring.visible'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-7.3',
      ref: 'CR 7.3, Control system backup',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: copies of settings and data that bring a component back.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        { facts: ['data.backup'], confidence: 'medium', basis: 'judgement' },
        { facts: ['resilience.outage'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'CR-7.4',
      ref: 'CR 7.4, Control system recovery and reconstitution',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: restoring a secure configuration, going back to an earlier version.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [
        {
          elements: ['DC-3', 'SU-3'],
          confidence: 'low',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
      ],
    },
    {
      id: 'CR-7.6',
      ref: 'CR 7.6, Network and security configuration settings',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: changing settings.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [{ elements: ['DC-1'], confidence: 'low', basis: 'judgement' }],
    },
    {
      id: 'CR-7.7',
      ref: 'CR 7.7, Least functionality',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: switching interfaces off.',
      standing: 'unchecked',
      note: 'Number from a third party’s list.',
      mappings: [
        {
          elements: ['LA-1'],
          confidence: 'high',
          basis: 'judgement',
          note: 'NISTIR 8259A cites this number for the same capability.',
        },
        {
          facts: ['unneededFunctions', 'interfaces/state'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CR-7.8',
      ref: 'CR 7.8, Control system component inventory',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: unique logical identifier, unique physical identifier.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [
        { elements: ['DI-1'], confidence: 'medium', basis: 'judgement' },
        { elements: ['DI-2'], confidence: 'low', basis: 'judgement' },
        { facts: ['software.inventory', 'components'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'EDR-2.13',
      ref: 'EDR 2.13, Use of physical diagnostic and test interfaces',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: switching interfaces off.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [{ elements: ['LA-1'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'EDR-3.10',
      ref: 'EDR 3.10, Support for updates',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: updating, who may update.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [
        { elements: ['SU-1'], confidence: 'high', basis: 'judgement' },
        { elements: ['SU-4'], confidence: 'medium', basis: 'judgement' },
        {
          facts: ['updates.delivery', 'updates.verification'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'EDR-3.10-RE1',
      ref: 'EDR 3.10 RE(1), Update authenticity and integrity',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: verifying updates.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [{ elements: ['SU-2'], confidence: 'high', basis: 'judgement' }],
    },
    {
      id: 'EDR-3.14',
      ref: 'EDR 3.14, Integrity of the boot process',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: telling normal from degraded.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [
        { elements: ['CS-2'], confidence: 'medium', basis: 'judgement' },
        { facts: ['integrity.boot'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'NDR-1.13',
      ref: 'NDR 1.13, Access via untrusted networks',
      paraphrase:
        'The text is licensed and not shown. In our reading it touches: restricting access to network interfaces.',
      standing: 'unchecked',
      note: 'Number from memory.',
      mappings: [{ elements: ['LA-2'], confidence: 'high', basis: 'judgement' }],
    },
  ],
} as const satisfies Regime;
