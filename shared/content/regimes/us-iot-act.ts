import type { Regime } from '../regime-model.ts';
import { federalCustomer } from './conditions.ts';

/** The Act that reaches manufacturers through what federal agencies may buy. */
export const usIotAct = {
  id: 'us-iot-cybersecurity-improvement-act@2020',
  slug: 'us-iot-act',
  title: 'Internet of Things Cybersecurity Improvement Act of 2020',
  shortName: 'US IoT Act',
  document: 'Pub. L. 116-207, 134 Stat. 1001 (15 U.S.C. 278g-3a to 278g-3e)',
  jurisdiction: 'us',
  kind: 'law',
  dates: [
    { kind: 'published', date: '2020-12-04', says: 'Signed', standing: 'checked' },
    {
      kind: 'applies',
      date: '2022-12-04',
      says: 'Agencies may not buy or use what their chief information officer finds unfit',
      standing: 'checked',
    },
  ],
  lookedAt: { on: '2026-11-30', sourcesTo: '2026-08' },
  standing:
    'A law for federal agencies. It reaches a manufacturer through purchasing: an agency may not buy a device that keeps it from following NIST’s guidance, unless it grants a waiver. The inventory fields come from budget office memorandum M-24-04 of December 2023; M-25-04 followed in January 2025 (that it replaces the earlier one was not checked). M-26-05 of 23 January 2026 withdrew M-22-18 and M-23-16 and leaves it to each agency how it assures itself of software and hardware. No final federal purchasing rule for the Act was found. The label for consumer devices, the US Cyber Trust Mark (47 CFR 8, subpart B), was on no product when last seen; Executive Order 14306 names 4 January 2027 for federal purchases. This is no legal advice.',
  relevance: [{ when: federalCustomer, reason: 'You sell to US federal agencies.' }],
  annex: 'federalInventory',
  inDocument: [
    'inv-identity',
    'inv-function',
    'inv-owner',
    'inv-vendor',
    'inv-versions',
    'inv-network',
    'inv-mitigations',
  ],
  requirements: [
    {
      id: '3',
      ref: '§3 (15 U.S.C. 278g-3a)',
      part: 'What the Act is about',
      paraphrase:
        'The Act covers devices that sense or act on the physical world, have a network interface and can work on their own. Ordinary computers and phones are not meant.',
      standing: 'checked',
      mappings: [
        {
          facts: [
            'scope.transducer',
            'scope.networkInterface',
            'scope.worksAlone',
            'scope.conventionalIt',
          ],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '4a',
      ref: '§4(a) (15 U.S.C. 278g-3b(a))',
      part: 'What the Act is about',
      paraphrase:
        'NIST publishes guidance on how agencies use and manage such devices, with minimum security requirements. SP 800-213 and SP 800-213A came out of it.',
      standing: 'checked',
      mappings: [
        {
          facts: ['requirements', 'decisions'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'The requirements themselves stand in SP 800-213A; open that standard for the detail.',
        },
      ],
    },
    {
      id: '4b',
      ref: '§4(b)',
      part: 'What the Act is about',
      paraphrase:
        'The budget office reviews the agencies’ policies against that guidance. National security systems are left out.',
      standing: 'checked',
      mappings: [],
      unmapped: 'Addressed to the government; there is nothing for a manufacturer to answer.',
    },
    {
      id: '4c',
      ref: '§4(c)',
      part: 'What the Act is about',
      paraphrase:
        'NIST looks at the guidance again at least every five years, and the budget office follows within 180 days.',
      standing: 'checked',
      mappings: [],
      unmapped: 'Addressed to the government; there is nothing for a manufacturer to answer.',
    },
    {
      id: '4d',
      ref: '§4(d)',
      part: 'What the Act is about',
      paraphrase:
        'The federal purchasing rules are revised where needed. We have not found a final rule; that does not mean there is none.',
      standing: 'checked',
      mappings: [],
      unmapped: 'Addressed to the government; there is nothing for a manufacturer to answer.',
    },
    {
      id: 'topic-vulnerabilities',
      ref: '§4, limb (A)',
      part: 'Five topics',
      paraphrase: 'Examples of possible vulnerabilities, and what to consider in managing them.',
      standing: 'checked',
      note: 'Often counted as the first of five topics; in the text it is a limb of its own.',
      mappings: [
        {
          facts: [
            'company.securityContact',
            'company.reportHandling',
            'company.remediation',
            'company.advisories',
          ],
          actions: ['IQ-1', 'ID-1e', 'ID-2a'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['threats', 'limitations', 'advisories.content', 'customerDuties'],
          actions: ['EA-6'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'topic-development',
      ref: '§4, limb (B): Secure Development',
      part: 'Five topics',
      paraphrase: 'Secure development.',
      standing: 'checked',
      mappings: [
        {
          facts: [
            'development.vulnerabilities',
            'development.codeProtection',
            'development.thirdParty',
          ],
          actions: ['DO-3d'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['development.testing', 'resources.platform', 'resources.hardwareRoot'],
          actions: ['DO-3a', 'DO-3b'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'topic-identity',
      ref: '§4, limb (B): Identity management',
      part: 'Five topics',
      paraphrase: 'Identity management: telling devices apart, and deciding who may reach them.',
      standing: 'checked',
      mappings: [
        { elements: ['DI-1', 'DI-2', 'LA-2'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['accessRoles', 'accessRoles/authentication'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'topic-patching',
      ref: '§4, limb (B): Patching',
      part: 'Five topics',
      paraphrase: 'Patching.',
      standing: 'checked',
      mappings: [
        {
          elements: ['SU-1', 'SU-2', 'SU-4', 'SU-5', 'SU-6a', 'SU-6b'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['updates.kind', 'updates.availability', 'updates.delivery'],
          actions: ['ID-1b'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'topic-configuration',
      ref: '§4, limb (B): Configuration management',
      part: 'Five topics',
      paraphrase: 'Configuration management.',
      standing: 'checked',
      mappings: [
        { elements: ['DC-1', 'DC-2', 'DC-3'], confidence: 'high', basis: 'judgement' },
        {
          facts: ['management.methods', 'management.configurability', 'guidance.hardening'],
          actions: ['EA-1b'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '5',
      ref: '§5 (15 U.S.C. 278g-3c)',
      part: 'Disclosure of vulnerabilities',
      paraphrase:
        'Guidance on disclosure for agencies, contractors and subcontractors at any tier: how reports are received and how fixes are made known, in line with ISO/IEC 29147 and 30111 as far as practicable.',
      standing: 'checked',
      note: 'SP 800-216 (May 2023) describes the federal side.',
      mappings: [
        {
          facts: ['company.securityContact', 'company.disclosurePolicy', 'company.reportHandling'],
          actions: ['IQ-1'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: [
            'company.advisories',
            'company.acknowledgeWithin',
            'company.statusUpdateEvery',
            'company.remediation',
          ],
          actions: ['ID-2a'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: '6',
      ref: '§6 (15 U.S.C. 278g-3d)',
      part: 'Disclosure of vulnerabilities',
      paraphrase:
        'The budget office sets policies that carry out coordinated disclosure at agencies and contractors, with the homeland security department; the purchasing rules follow where needed.',
      standing: 'secondary',
      note: 'The text is public; this summary was written from secondary sources.',
      mappings: [{ facts: ['company.disclosurePolicy'], confidence: 'low', basis: 'judgement' }],
    },
    {
      id: '7a',
      ref: '§7(a) (15 U.S.C. 278g-3e(a))',
      part: 'Buying and waivers',
      paraphrase:
        'Since 4 December 2022 an agency may not buy, renew or use a device if its chief information officer finds that using it would keep the agency from following the guidance. This also counts for small purchases.',
      standing: 'checked',
      mappings: [
        {
          facts: ['decisions', 'limitations', 'customerDuties'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'What the officer needs to see; the finding itself is the agency’s.',
        },
      ],
    },
    {
      id: '7b',
      ref: '§7(b)',
      part: 'Buying and waivers',
      paraphrase:
        'The agency may waive this for national security, for research, or where the device is secured by other effective methods that fit its function.',
      standing: 'checked',
      mappings: [
        {
          facts: ['customerDuties', 'manufacturerActions', 'means'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'Only the third ground rests on what the manufacturer says: name the other methods.',
        },
      ],
    },
    {
      id: '7c',
      ref: '§7(c)',
      part: 'Buying and waivers',
      paraphrase:
        'The Government Accountability Office reports on waivers every two years, until December 2026.',
      standing: 'checked',
      mappings: [],
      unmapped: 'Addressed to the government; there is nothing for a manufacturer to answer.',
    },
    {
      id: 'inv-identity',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'Asset identifier, description, and serial number or tag.',
      standing: 'secondary',
      note: 'The list of fields comes from a secondary source.',
      mappings: [
        {
          facts: ['device.name', 'device.models', 'device.summary'],
          confidence: 'high',
          basis: 'judgement',
        },
        { elements: ['DI-1', 'DI-2'], confidence: 'medium', basis: 'judgement' },
      ],
    },
    {
      id: 'inv-function',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'What the asset does, where it stands and how critical it is.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['device.functions', 'useCases', 'environments'],
          confidence: 'medium',
          basis: 'judgement',
          note: 'Place and criticality are the agency’s to fill in.',
        },
      ],
    },
    {
      id: 'inv-owner',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'Owner and contact in the agency.',
      standing: 'secondary',
      mappings: [],
      unmapped: 'Only the agency knows its owner and contact; the field is left for it to fill in.',
    },
    {
      id: 'inv-vendor',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'Vendor or manufacturer.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['company.name', 'company.address', 'company.supportContact'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'inv-versions',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'Versions of software and firmware.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['device.firmware', 'components/version'],
          confidence: 'high',
          basis: 'judgement',
        },
        {
          facts: ['software.inventory', 'software.onDemand'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'inv-network',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'Network connections and links to other systems.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['interfaces', 'network.behaviour', 'dependencies'],
          confidence: 'high',
          basis: 'judgement',
        },
      ],
    },
    {
      id: 'inv-mitigations',
      ref: 'OMB M-24-04',
      part: 'Inventory data a federal buyer asks for',
      paraphrase: 'What is done to lower the risk.',
      standing: 'secondary',
      mappings: [
        {
          facts: ['decisions', 'customerDuties', 'guidance.hardening', 'limitations'],
          confidence: 'medium',
          basis: 'judgement',
        },
      ],
    },
  ],
} as const satisfies Regime;
