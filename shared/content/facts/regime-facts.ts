import type { FactDefinition } from '../content-model.ts';

const yesNo = { yes: { label: 'Yes' }, no: { label: 'No' } } as const;

/** What laws and standards ask beyond NISTIR 8259, and which of them a person added or dropped. */
export const regimeFacts = {
  /** The row's id is the regime's slug, so that there is only ever one choice for a regime. */
  regimeChoices: {
    kind: 'list',
    label: 'Laws and standards added or dropped',
    disclosure: 'internal',
    rowName: { one: 'law or standard', other: 'laws and standards' },
    titleColumn: 'regime',
    columns: {
      regime: { kind: 'text', size: 'line', label: 'Law or standard' },
      choice: {
        kind: 'choice',
        label: 'Choice',
        options: {
          added: { label: 'Added', help: 'Shown although the answers do not call for it.' },
          dropped: { label: 'Dropped', help: 'Hidden although the answers call for it.' },
        },
      },
      reason: { kind: 'text', size: 'paragraphs', label: 'Reason' },
    },
  },
  'risk.assessment': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How security risks were assessed',
    disclosure: 'onRequest',
  },
  'development.testing': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How security is tested',
    disclosure: 'onRequest',
  },
  'release.knownVulnerabilities': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What happens to known weaknesses before release',
    disclosure: 'onRequest',
  },
  'data.minimisation': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How data is kept to what is needed',
    disclosure: 'public',
  },
  'privacy.consent': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How consent is given and withdrawn',
    disclosure: 'public',
  },
  'telemetry.use': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Usage and diagnostic data sent to us',
    disclosure: 'public',
  },
  'resilience.outage': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What happens during outages and overload',
    disclosure: 'public',
  },
  'resilience.harmToOthers': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the device is kept from disturbing others',
    disclosure: 'public',
  },
  'development.exploitMitigation': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the damage of an exploited flaw is limited',
    disclosure: 'onRequest',
  },
  'integrity.boot': {
    kind: 'choice',
    label: 'Check of the software at start-up',
    disclosure: 'public',
    options: {
      hardware: { label: 'Yes, rooted in hardware' },
      software: { label: 'Yes, by software alone' },
      later: { label: 'Only after it has started' },
      none: { label: 'No check' },
    },
  },
  'integrity.onChange': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What happens when software was altered',
    disclosure: 'public',
  },
  'logging.detail': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What is logged, where, and with what clock',
    disclosure: 'public',
  },
  'logging.optOut': {
    kind: 'choice',
    label: 'Can the customer switch logging off',
    disclosure: 'public',
    options: {
      ...yesNo,
      noLogging: { label: 'Nothing is logged' },
      partly: { label: 'In part', help: 'Some of it is always recorded.' },
    },
  },
  'logging.stays': {
    kind: 'text',
    size: 'line',
    label: 'What is recorded even where logging is switched off',
    disclosure: 'public',
  },
  'sbom.form': {
    kind: 'choice',
    label: 'Software bill of materials',
    disclosure: 'onRequest',
    options: {
      machineReadable: { label: 'In a machine-readable format' },
      document: { label: 'As a document only' },
      none: { label: 'There is none' },
    },
  },
  'sbom.address': {
    kind: 'web',
    label: 'Where the bill of materials can be had',
    disclosure: 'public',
  },
  'updates.separation': {
    kind: 'choice',
    label: 'Security updates apart from new functions',
    disclosure: 'public',
    options: {
      always: { label: 'Always apart' },
      whenPossible: { label: 'Apart where it can be done' },
      together: { label: 'Always together' },
    },
  },
  'updates.postpone': {
    kind: 'choice',
    label: 'Can the customer postpone an update',
    disclosure: 'public',
    options: yesNo,
  },
  'updates.keptFor': {
    kind: 'quantity',
    label: 'How long a security update stays available',
    disclosure: 'public',
    units: {
      months: { one: 'month', other: 'months' },
      years: { one: 'year', other: 'years' },
    },
  },
  'advisories.content': {
    kind: 'several',
    label: 'What a security advisory says',
    disclosure: 'public',
    options: {
      description: { label: 'What the weakness is' },
      affected: { label: 'How to tell whether a device is affected' },
      impact: { label: 'What could happen' },
      severity: { label: 'How severe it is' },
      remedy: { label: 'What the customer should do' },
    },
  },
  'incident.reporting': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Who reports to authorities, and how fast',
    disclosure: 'internal',
  },
  'support.rationale': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Why support lasts as long as it does',
    disclosure: 'onRequest',
  },
  'sale.endDate': { kind: 'date', label: 'End of sale', disclosure: 'internal' },
  'records.keepUntil': {
    kind: 'date',
    label: 'Records kept until',
    disclosure: 'internal',
  },
  'passwords.generation': {
    kind: 'choice',
    label: 'How passwords set at the factory are made',
    disclosure: 'onRequest',
    options: {
      random: { label: 'At random for every device' },
      keyed: {
        label: 'From the serial number, with a secret key',
        help: 'Encrypted or hashed with a key by a method that counts as good practice.',
      },
      derived: {
        label: 'From something others can learn',
        help: 'A counter, the serial number, the network address, a common word.',
      },
      notUsed: { label: 'No password is set at the factory' },
    },
  },
  'access.guessing': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What makes guessing passwords and codes impractical',
    disclosure: 'public',
  },
  'access.outsideNetwork': {
    kind: 'choice',
    label: 'Sign-in from outside the local network',
    disclosure: 'public',
    options: yesNo,
  },
  'access.useNotice': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Notice shown at sign-in',
    disclosure: 'public',
  },
  'access.limits': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Limits on sessions, roles and outside connections',
    disclosure: 'public',
  },
  'onboarding.network': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the device joins a network for the first time and again',
    disclosure: 'public',
  },
  'device.reset': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the device goes back to the state as delivered',
    disclosure: 'public',
  },
  'product.inventory': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the product knows the parts that belong to it',
    disclosure: 'public',
  },
  'product.settings': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How settings reach the parts of the product',
    disclosure: 'public',
  },
  'product.exchange': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How the parts guard what they exchange',
    disclosure: 'public',
  },
  'statement.batch': {
    kind: 'text',
    size: 'line',
    label: 'Product type and batch in the statement',
    disclosure: 'public',
  },
  'statement.basis': {
    kind: 'several',
    label: 'What the UK statement rests on',
    disclosure: 'public',
    options: {
      regulations: { label: 'The requirements of the Regulations themselves' },
      en303645: { label: 'ETSI EN 303 645 V2.1.1 (2020-06)' },
      iso29147: { label: 'ISO/IEC 29147:2018' },
      clsSingapore: {
        label: 'A label of the Cybersecurity Labelling Scheme of Singapore',
        help: 'Counts since 4 December 2025, for the statement, too.',
      },
      jcStar: {
        label: 'A STAR-1 label of JC-STAR, Japan',
        help: 'Counts since 4 December 2025, for the statement, too.',
      },
    },
  },
  'statement.supportEnd': {
    kind: 'date',
    label: 'End of support as published at first supply',
    disclosure: 'public',
  },
  'statement.signatory': {
    kind: 'text',
    size: 'line',
    label: 'Who signs, and in which function',
    disclosure: 'onRequest',
  },
  'statement.place': {
    kind: 'text',
    size: 'line',
    label: 'Place of issue',
    disclosure: 'public',
  },
  'statement.date': { kind: 'date', label: 'Date of issue', disclosure: 'public' },
  'market.representative': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Authorized representative and importer',
    disclosure: 'public',
  },
  'declaration.address': {
    kind: 'web',
    label: 'Where the EU declaration of conformity can be read',
    disclosure: 'public',
  },
  'declaration.acts': {
    kind: 'several',
    label: 'Under which European acts the declaration is made',
    disclosure: 'public',
    options: {
      red: { label: 'Radio Equipment Directive 2014/53/EU' },
      redCyber: {
        label: 'Delegated Regulation (EU) 2022/30, cybersecurity of radio equipment',
        help: 'Since 1 August 2025, for radio equipment that reaches the internet.',
      },
      emc: { label: 'Electromagnetic Compatibility Directive 2014/30/EU' },
      lowVoltage: { label: 'Low Voltage Directive 2014/35/EU' },
      rohs: { label: 'Directive 2011/65/EU on hazardous substances' },
      machinery: { label: 'Machinery Directive 2006/42/EC or Regulation (EU) 2023/1230' },
      cra: {
        label: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
        help: 'For what is placed on the market from 11 December 2027.',
      },
      other: { label: 'Another act' },
    },
  },
  'market.productClass': {
    kind: 'choice',
    label: 'Class under the Cyber Resilience Act',
    disclosure: 'onRequest',
    options: {
      ordinary: {
        label: 'Neither important nor critical',
        help: 'Nothing in Annexes III and IV describes what the product is mainly for.',
      },
      importantI: {
        label: 'Important, class I',
        help: 'Annex III, among others: smart locks, security cameras, baby monitors and alarm systems for homes, assistants, connected toys, certain wearables, routers and modems.',
      },
      importantII: {
        label: 'Important, class II',
        help: 'Annex III, among others: firewalls, systems that detect or prevent intrusion, tamper-resistant microprocessors.',
      },
      critical: {
        label: 'Critical',
        help: 'Annex IV: hardware devices with security boxes, smart meter gateways, smartcards and secure elements.',
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
