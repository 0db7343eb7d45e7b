import type { FactDefinition } from '../content-model.ts';

/** Activity 2: what customers need, and what stands in the way. */
export const needFacts = {
  'physical.interaction': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Interaction with the physical world',
    disclosure: 'public',
  },
  'access.overview': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the device is accessed, managed and monitored',
    disclosure: 'public',
  },
  'management.methods': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Ways to manage the device',
    disclosure: 'public',
  },
  'management.configurability': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What different customers must be able to set',
    disclosure: 'onRequest',
  },
  accessRoles: {
    kind: 'list',
    label: 'Who has access',
    disclosure: 'public',
    rowName: { one: 'kind of access', other: 'kinds of access' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Account, role or system' },
      holder: {
        kind: 'choice',
        label: 'Held by',
        options: {
          customer: { label: 'The customer' },
          us: { label: 'Us' },
          thirdParty: { label: 'Another company' },
          device: { label: 'Another device or service' },
        },
      },
      mayDo: { kind: 'text', size: 'line', label: 'May do' },
      reach: {
        kind: 'choice',
        label: 'From where it can be used',
        help: 'The widest reach it has. Some laws ask more of sign-in from outside the local network.',
        optional: true,
        options: {
          outside: {
            label: 'From outside the local network',
            help: 'Over the Internet, through a service, or over a mobile network.',
          },
          local: {
            label: 'Only in the local network',
            help: 'Someone must first be in the network the device is in.',
          },
          physical: {
            label: 'Only at the device itself',
            help: 'By touch, by cable, or by a short-range radio such as Bluetooth.',
          },
        },
      },
      authentication: { kind: 'text', size: 'line', label: 'How it proves who it is' },
      credential: {
        kind: 'choice',
        label: 'Credential as delivered',
        options: {
          none: { label: 'None needed' },
          unique: { label: 'Different on every device' },
          firstUse: { label: 'Set by the customer at first use' },
          shared: { label: 'The same on every device' },
          account: { label: 'A personal account in a service' },
          temporary: { label: 'A code that works for a limited time' },
        },
      },
      changeable: {
        kind: 'choice',
        label: 'Can the customer change it',
        options: { yes: { label: 'Yes' }, no: { label: 'No' }, none: { label: 'There is none' } },
      },
    },
  },
  'monitoring.visible': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What customers can see to notice incidents',
    disclosure: 'public',
  },
  requirements: {
    kind: 'list',
    label: 'Known security requirements',
    disclosure: 'onRequest',
    rowName: { one: 'requirement', other: 'requirements' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Law, standard or contract' },
      kind: {
        kind: 'choice',
        label: 'Kind',
        options: {
          law: { label: 'Law or regulation' },
          sector: { label: 'Sector rule' },
          standard: { label: 'Standard' },
          contract: { label: 'Contract' },
          customer: { label: 'Customer’s own policy' },
        },
      },
      appliesTo: {
        kind: 'reference',
        lists: ['people', 'organisations'],
        many: true,
        label: 'Whom it concerns',
      },
      meaning: { kind: 'text', size: 'paragraphs', label: 'What it means for the device' },
    },
  },
  'constraints.interference': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What could get in the way of security functions',
    disclosure: 'public',
  },
  dataTypes: {
    kind: 'list',
    label: 'Data',
    disclosure: 'public',
    rowName: { one: 'kind of data', other: 'kinds of data' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Data' },
      sensitivity: {
        kind: 'choice',
        label: 'Sensitivity',
        options: {
          open: { label: 'Open', help: 'No harm if anyone reads it.' },
          operational: { label: 'Operational', help: 'Tells how a site or process is run.' },
          personal: { label: 'Personal', help: 'About a person who can be identified.' },
          special: {
            label: 'Specially protected',
            help: 'Health, biometrics, children and the like.',
          },
          secret: { label: 'Secret', help: 'Keys, passwords, certificates.' },
        },
      },
      purpose: { kind: 'text', size: 'line', label: 'Why it is collected' },
      stored: {
        kind: 'several',
        label: 'Where it is stored',
        options: {
          device: { label: 'On the device' },
          media: { label: 'On removable media' },
          related: { label: 'On a related device' },
          app: { label: 'In an app' },
          ourService: { label: 'In our service' },
          otherService: { label: 'In another company’s service' },
          nowhere: { label: 'Nowhere; it is only passed on' },
        },
      },
      region: {
        kind: 'text',
        size: 'line',
        label: 'Country or region where it is stored',
        optional: true,
      },
      retention: { kind: 'text', size: 'line', label: 'How long it is kept' },
      sentTo: { kind: 'text', size: 'line', label: 'Where it is sent' },
      visibleTo: { kind: 'text', size: 'line', label: 'Who can see it, including us' },
      protection: { kind: 'text', size: 'line', label: 'How it is protected' },
      erasure: { kind: 'text', size: 'line', label: 'How it is erased' },
    },
  },
  'trust.degree': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How far customers must be able to trust the device',
    disclosure: 'onRequest',
  },
  'interaction.complexity': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Complications from other systems',
    disclosure: 'onRequest',
  },
  goals: {
    kind: 'list',
    label: 'Needs and goals',
    disclosure: 'public',
    rowName: { one: 'need or goal', other: 'needs and goals' },
    titleColumn: 'statement',
    columns: {
      statement: { kind: 'text', size: 'line', label: 'What the customer needs' },
      customers: {
        kind: 'reference',
        lists: ['people', 'organisations'],
        many: true,
        label: 'For whom',
      },
      area: {
        kind: 'choice',
        label: 'What it protects',
        options: {
          assets: { label: 'Knowing what devices there are' },
          vulnerabilities: { label: 'Finding and fixing weaknesses' },
          access: { label: 'Who may do what' },
          data: { label: 'Data' },
          incidents: { label: 'Noticing incidents' },
          operation: { label: 'Safe and uninterrupted operation' },
        },
      },
      importance: {
        kind: 'choice',
        label: 'Importance',
        options: {
          essential: { label: 'Essential', help: 'Customers cannot use the device without it.' },
          important: { label: 'Important', help: 'Most customers expect it.' },
          helpful: { label: 'Helpful', help: 'Some customers ask for it.' },
        },
      },
      origin: {
        kind: 'several',
        label: 'Where it comes from',
        disclosure: 'internal',
        options: {
          customer: { label: 'Customers said so' },
          risk: { label: 'A threat we found' },
          law: { label: 'A law or standard' },
          baseline: { label: 'The NIST baseline' },
          judgement: { label: 'Our own judgement' },
        },
      },
      from: {
        kind: 'reference',
        lists: ['useCases', 'threats', 'requirements'],
        many: true,
        label: 'What it follows from',
        disclosure: 'internal',
      },
      why: { kind: 'text', size: 'paragraphs', label: 'Why', disclosure: 'internal' },
      outcome: {
        kind: 'choice',
        label: 'Is it met',
        options: {
          met: { label: 'Yes, by the means named' },
          notMet: {
            label: 'No, on purpose',
            help: 'Nothing meets it; say why, and what that means for the customer.',
          },
        },
      },
      notMetReason: {
        kind: 'text',
        size: 'paragraphs',
        label: 'Why it is not met',
        when: { column: 'outcome', in: ['notMet'] },
      },
      notMetMeaning: {
        kind: 'text',
        size: 'paragraphs',
        label: 'What that means for the customer',
        when: { column: 'outcome', in: ['notMet'] },
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
