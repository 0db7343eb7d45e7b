import type { FactDefinition } from '../content-model.ts';

/** Activity 1: who has the device, how and where it is used, and what could go wrong. */
export const customerFacts = {
  people: {
    kind: 'list',
    label: 'Kinds of people',
    disclosure: 'public',
    rowName: { one: 'kind of people', other: 'kinds of people' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Who' },
      role: {
        kind: 'choice',
        label: 'What they do with the device',
        options: {
          buyer: { label: 'Buy and own it' },
          installer: { label: 'Install it' },
          administrator: { label: 'Set it up and look after it' },
          user: { label: 'Use it' },
          bystander: { label: 'Are near it or affected by it' },
        },
      },
      knowledge: {
        kind: 'choice',
        label: 'Security knowledge to expect',
        options: {
          none: { label: 'None' },
          some: { label: 'Some', help: 'Can follow written steps.' },
          professional: {
            label: 'Professional',
            help: 'Looks after networks or devices for a living.',
          },
        },
      },
      description: { kind: 'text', size: 'paragraphs', label: 'What to know about them' },
    },
  },
  organisations: {
    kind: 'list',
    label: 'Kinds of organisations',
    disclosure: 'public',
    rowName: { one: 'kind of organisation', other: 'kinds of organisations' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Who' },
      sector: {
        kind: 'choice',
        label: 'Sector',
        options: {
          household: { label: 'Private households' },
          commerce: { label: 'Commerce and offices' },
          buildings: { label: 'Buildings and facilities' },
          industry: { label: 'Industry' },
          energy: { label: 'Energy and utilities' },
          health: { label: 'Health care' },
          education: { label: 'Education' },
          agriculture: { label: 'Agriculture' },
          transport: { label: 'Transport' },
          federal: { label: 'US federal agency' },
          government: { label: 'Other public authority' },
          other: { label: 'Other' },
        },
      },
      size: {
        kind: 'choice',
        label: 'Size',
        options: {
          small: { label: 'Small', help: 'No IT staff of its own.' },
          medium: { label: 'Medium', help: 'Some IT staff.' },
          large: { label: 'Large', help: 'IT and security staff of its own.' },
        },
      },
      description: { kind: 'text', size: 'paragraphs', label: 'What to know about them' },
    },
  },
  useCases: {
    kind: 'list',
    label: 'Use cases',
    disclosure: 'public',
    rowName: { one: 'use case', other: 'use cases' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Use case' },
      description: { kind: 'text', size: 'paragraphs', label: 'What happens' },
      customers: {
        kind: 'reference',
        lists: ['people', 'organisations'],
        many: true,
        label: 'For whom',
      },
      setting: {
        kind: 'choice',
        label: 'How the device stands in it',
        options: {
          alone: { label: 'On its own' },
          system: { label: 'As part of a system' },
          embedded: { label: 'Built into another product' },
        },
      },
    },
  },
  'use.regions': {
    kind: 'several',
    label: 'Where it is sold and used',
    disclosure: 'public',
    options: {
      us: { label: 'United States' },
      california: { label: 'California' },
      oregon: { label: 'Oregon' },
      canada: { label: 'Canada' },
      eu: { label: 'European Union and EEA' },
      uk: { label: 'United Kingdom' },
      switzerland: { label: 'Switzerland' },
      australia: { label: 'Australia and New Zealand' },
      asia: { label: 'Asia' },
      latinAmerica: { label: 'Latin America' },
      africa: { label: 'Africa and Middle East' },
      other: { label: 'Elsewhere' },
    },
  },
  'use.regionDetail': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What follows from the places',
    disclosure: 'internal',
  },
  environments: {
    kind: 'list',
    label: 'Environments',
    disclosure: 'public',
    rowName: { one: 'environment', other: 'environments' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Environment' },
      place: {
        kind: 'choice',
        label: 'Place',
        options: {
          indoors: { label: 'Indoors' },
          outdoors: { label: 'Outdoors' },
          vehicle: { label: 'In a vehicle' },
          worn: { label: 'Worn or carried' },
          mixed: { label: 'Indoors and outdoors' },
        },
      },
      access: {
        kind: 'choice',
        label: 'Who can get near it',
        options: {
          public: { label: 'Anyone' },
          private: { label: 'Residents, staff and guests' },
          restricted: { label: 'Authorized people only' },
        },
      },
      mobility: {
        kind: 'choice',
        label: 'Whether it moves',
        options: {
          fixed: { label: 'Fixed in place' },
          movable: { label: 'Can be carried away' },
          moving: { label: 'Moves in use' },
        },
      },
      conditions: { kind: 'text', size: 'paragraphs', label: 'Conditions we assume' },
    },
  },
  'use.expectedLife': {
    kind: 'quantity',
    label: 'Expected time in use',
    disclosure: 'public',
    units: {
      hours: { one: 'hour', other: 'hours' },
      days: { one: 'day', other: 'days' },
      months: { one: 'month', other: 'months' },
      years: { one: 'year', other: 'years' },
    },
    usualUnit: 'years',
  },
  dependencies: {
    kind: 'list',
    label: 'Systems it depends on',
    disclosure: 'public',
    rowName: { one: 'dependency', other: 'dependencies' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'System or service' },
      kind: {
        kind: 'choice',
        label: 'Kind',
        options: {
          hub: { label: 'Hub or gateway' },
          cloud: { label: 'Cloud service' },
          app: { label: 'App' },
          network: { label: 'Network service', help: 'DNS, time, DHCP and the like.' },
          infrastructure: {
            label: 'Customer system',
            help: 'A directory, log server or building system.',
          },
          power: { label: 'Power or other utility' },
        },
      },
      provider: {
        kind: 'choice',
        label: 'Provided by',
        options: {
          us: { label: 'Us' },
          thirdParty: { label: 'Another company' },
          customer: { label: 'The customer' },
        },
      },
      need: {
        kind: 'choice',
        label: 'Needed',
        options: {
          always: { label: 'For basic operation' },
          some: { label: 'For some functions' },
          optional: { label: 'Only if the customer wants it' },
        },
      },
      purpose: { kind: 'text', size: 'line', label: 'What for' },
      without: { kind: 'text', size: 'paragraphs', label: 'What happens without it' },
    },
  },
  threats: {
    kind: 'list',
    label: 'Possible misuse and attacks',
    disclosure: 'internal',
    rowName: { one: 'threat', other: 'threats' },
    titleColumn: 'name',
    columns: {
      name: { kind: 'text', size: 'line', label: 'Threat' },
      scenario: { kind: 'text', size: 'paragraphs', label: 'How it could happen' },
      consequence: {
        kind: 'text',
        size: 'paragraphs',
        label: 'What it would mean for the customer',
      },
      likelihood: {
        kind: 'choice',
        label: 'How likely',
        options: {
          likely: { label: 'Likely' },
          possible: { label: 'Possible' },
          unlikely: { label: 'Unlikely' },
        },
      },
      response: { kind: 'text', size: 'paragraphs', label: 'What we do about it' },
    },
  },
  'use.otherRisks': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Other aspects of use that matter for risk',
    disclosure: 'public',
  },
} as const satisfies Record<string, FactDefinition>;
