import type { Regime } from '../regime-model.ts';
import { healthCustomer } from './conditions.ts';

/** The form that hospitals ask for before they buy. */
export const mds2 = {
  id: 'mds2@2019',
  slug: 'mds2',
  title: 'Manufacturer Disclosure Statement for Medical Device Security',
  shortName: 'MDS2',
  document: 'ANSI/NEMA HN 1-2019, the MDS2 form',
  jurisdiction: 'international',
  kind: 'procurementForm',
  dates: [{ kind: 'published', date: '2019', says: 'Published', standing: 'unchecked' }],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'A form in which makers of medical devices tell hospitals about security. The form’s text is under copyright: only the codes of its sections are shown, with a meaning in our words, read from a completed form by a third party. It is meant for medical devices; hospitals sometimes ask for it for other devices, too.',
  relevance: [
    {
      when: healthCustomer,
      reason: 'You sell to health care, where buyers often ask for this form.',
    },
  ],
  annex: 'securityForm',
  requirements: [
    {
      id: 'DOC',
      ref: 'DOC',
      paraphrase:
        'The device and its documents: manufacturer, model, disclosure programme, data-flow diagram.',
      standing: 'secondary',
      note: 'Useful places: DOC-3, DOC-5, DOC-6, DOC-8 (disclosure programme), DOC-9, DOC-10 (data-flow diagram).',
      mappings: [
        {
          facts: [
            'device.name',
            'device.models',
            'device.functions',
            'company.name',
            'company.securityContact',
            'company.disclosurePolicy',
          ],
          actions: ['DO-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['company.advisories', 'interfaces', 'dataTypes'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'MPII',
      ref: 'MPII',
      paraphrase: 'How data about people is handled.',
      standing: 'secondary',
      note: 'MPII-2.8 is about removal of data by service staff.',
      mappings: [
        { facts: ['dataTypes', 'dataTypes/sensitivity'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['retirement.transfer'],
          elements: ['DP-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'ALOF',
      ref: 'ALOF',
      paraphrase: 'Signing out by itself after idle time.',
      standing: 'secondary',
      mappings: [
        { facts: ['access.limits'], confidence: 'medium', basis: 'judgement' },
        { elements: ['LA-2'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'AUDT',
      ref: 'AUDT',
      paraphrase: 'Audit records.',
      standing: 'secondary',
      note: 'AUDT-2: which events are logged.',
      mappings: [
        { facts: ['logging.detail'], confidence: 'high', basis: 'judgement' },
        { elements: ['CS-1', 'CS-3', 'CS-4', 'CS-5'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'AUTH',
      ref: 'AUTH',
      paraphrase: 'Who may do what.',
      standing: 'secondary',
      mappings: [
        { facts: ['accessRoles/mayDo'], confidence: 'high', basis: 'judgement' },
        { elements: ['DC-2', 'LA-2'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'CNFS',
      ref: 'CNFS',
      paraphrase: 'Configuration of security functions.',
      standing: 'unchecked',
      note: 'The code stands in the version of 2013. In HN 1-2019 it is not among the sections; it is kept here for forms in the older version.',
      mappings: [{ elements: ['DC-1', 'DC-3'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: 'CSUP',
      ref: 'CSUP',
      paraphrase: 'Security updates of the product.',
      standing: 'secondary',
      note: 'CSUP-1 to CSUP-11; CSUP-7 and CSUP-11 are about notices, CSUP-8 about automatic installation.',
      mappings: [
        {
          facts: ['updates.kind', 'updates.delivery', 'updates.performedBy'],
          elements: ['SU-1', 'SU-2', 'SU-5', 'SU-6a', 'SU-6b'],
          actions: ['ID-1b'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['company.advisories'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'DIDT',
      ref: 'DIDT',
      paraphrase: 'Removing what identifies a person from data.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['data.minimisation', 'dataTypes/protection'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'DTBK',
      ref: 'DTBK',
      paraphrase: 'Backup and recovery of data.',
      standing: 'secondary',
      note: 'DTBK-2: return to factory state.',
      mappings: [
        { facts: ['data.backup'], actions: ['EA-5'], confidence: 'high', basis: 'judgement' },
        { elements: ['DC-3'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'EMRG',
      ref: 'EMRG',
      paraphrase: 'Access in an emergency.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['accessRoles', 'constraints.interference'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'IGAU',
      ref: 'IGAU',
      paraphrase: 'Data stays unaltered and genuine.',
      standing: 'secondary',
      mappings: [{ elements: ['DP-1'], confidence: 'medium', basis: 'judgement' }],
    },
    {
      id: 'MLDP',
      ref: 'MLDP',
      paraphrase: 'Noticing and stopping harmful software.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['development.exploitMitigation'],
          elements: ['CS-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
        { facts: ['customerDuties'], actions: ['EA-6'], confidence: 'low', basis: 'judgement' },
      ],
    },
    {
      id: 'NAUT',
      ref: 'NAUT',
      paraphrase: 'Devices prove their identity to each other.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['accessRoles/authentication'],
          elements: ['DI-1', 'LA-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'CONN',
      ref: 'CONN',
      paraphrase: 'Ways to connect.',
      standing: 'secondary',
      note: 'CONN-1, CONN-2 and CONN-6.',
      mappings: [
        {
          facts: ['interfaces', 'interfaces/protocol', 'network.behaviour'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'PAUT',
      ref: 'PAUT',
      paraphrase: 'People prove their identity.',
      standing: 'secondary',
      note: 'PAUT-3: lockout. PAUT-4: accounts as delivered.',
      mappings: [
        {
          facts: ['accessRoles/credential', 'accessRoles/authentication'],
          elements: ['LA-2', 'LA-3'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'PLOK',
      ref: 'PLOK',
      paraphrase: 'Physical locks.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['environments/access', 'environments/conditions', 'customerDuties'],
          confidence: 'low',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'RDMP',
      ref: 'RDMP',
      paraphrase: 'Plans for parts from third parties over the life of the device.',
      standing: 'secondary',
      note: 'RDMP-3 and RDMP-4.',
      mappings: [
        {
          facts: ['components/supportEnd', 'suppliers.support', 'support.endDate'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['development.thirdParty'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'SBOM',
      ref: 'SBOM',
      paraphrase: 'Bill of materials of the software.',
      standing: 'secondary',
      note: 'SBOM-1 to SBOM-4.',
      mappings: [
        { facts: ['sbom.form', 'sbom.address'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['software.inventory', 'software.onDemand'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SAHD',
      ref: 'SAHD',
      paraphrase: 'Hardening of system and applications.',
      standing: 'secondary',
      note: 'SAHD-8 and SAHD-9: ports and services that are not needed. SAHD-11: control of start-up. SAHD-14.1: guidance.',
      mappings: [
        {
          facts: ['unneededFunctions', 'interfaces/state'],
          elements: ['LA-1'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['integrity.boot', 'guidance.hardening'],
          elements: ['SU-2'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'SGUD',
      ref: 'SGUD',
      paraphrase: 'Security guidance for the customer.',
      standing: 'secondary',
      note: 'SGUD-2: erasing data. SGUD-3: accounts are documented. SGUD-4: recommended controls around the device.',
      mappings: [
        {
          facts: ['guidance.setup', 'guidance.hardening', 'retirement.inoperable'],
          actions: ['DO-2', 'EA-1b', 'EA-2'],
          confidence: 'high',
          basis: 'judgement',
        },
        { facts: ['accessRoles'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'STCF',
      ref: 'STCF',
      paraphrase: 'Stored data stays confidential.',
      standing: 'secondary',
      note: 'STCF-1: encryption at rest.',
      mappings: [
        { elements: ['DP-1'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['dataTypes/stored', 'dataTypes/protection'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'TXCF',
      ref: 'TXCF',
      paraphrase: 'Transmitted data stays confidential.',
      standing: 'secondary',
      note: 'TXCF-2: encryption on the way.',
      mappings: [
        { elements: ['DP-1'], confidence: 'high', basis: 'judgement' },
        { facts: ['interfaces/protection'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'TXIG',
      ref: 'TXIG',
      paraphrase: 'Transmitted data stays unaltered.',
      standing: 'secondary',
      mappings: [
        { elements: ['DP-1'], confidence: 'high', basis: 'judgement' },
        { facts: ['interfaces/protection'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'RMOT',
      ref: 'RMOT',
      paraphrase: 'Service from afar.',
      standing: 'secondary',
      note: 'RMOT-1.',
      mappings: [
        {
          facts: ['access.manufacturer', 'maintenance.thirdParty'],
          actions: ['DO-4b'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['LA-2'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'OTHR',
      ref: 'OTHR',
      paraphrase: 'Other considerations.',
      standing: 'unchecked',
      note: 'Not checked whether the current version has this section.',
      mappings: [],
      unmapped: 'A section for whatever the others leave out; no answer belongs to it alone.',
    },
  ],
} as const satisfies Regime;
