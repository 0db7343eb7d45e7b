import type { FactDefinition } from '../content-model.ts';

const yesNo = { yes: { label: 'Yes' }, no: { label: 'No' } } as const;

/** What the device is, and whether the framework is meant for it. */
export const deviceFacts = {
  'device.name': { kind: 'text', size: 'line', label: 'Device name', disclosure: 'public' },
  'device.models': { kind: 'text', size: 'line', label: 'Models covered', disclosure: 'public' },
  'device.firmware': {
    kind: 'text',
    size: 'line',
    label: 'Firmware versions covered',
    disclosure: 'public',
  },
  'device.summary': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What the device is',
    disclosure: 'public',
  },
  'device.functions': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What the device can do',
    disclosure: 'public',
  },
  'device.notFor': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What the device is not meant for',
    disclosure: 'public',
  },
  'document.revision': {
    kind: 'text',
    size: 'line',
    label: 'Document revision',
    disclosure: 'public',
  },
  'document.date': { kind: 'date', label: 'Document date', disclosure: 'public' },
  'document.changes': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What changed since the last revision',
    disclosure: 'public',
  },
  'scope.transducer': {
    kind: 'choice',
    options: yesNo,
    label: 'Senses or acts on the physical world',
    disclosure: 'internal',
  },
  'scope.networkInterface': {
    kind: 'choice',
    options: yesNo,
    label: 'Has a network interface',
    disclosure: 'internal',
  },
  'scope.worksAlone': {
    kind: 'choice',
    options: yesNo,
    label: 'Can do something useful by itself',
    disclosure: 'internal',
  },
  'scope.conventionalIt': {
    kind: 'choice',
    options: yesNo,
    label: 'Is conventional IT equipment',
    disclosure: 'internal',
  },
  'scope.componentOnly': {
    kind: 'choice',
    options: yesNo,
    label: 'Is only a part for other devices',
    disclosure: 'internal',
  },
  transducers: {
    kind: 'list',
    label: 'Sensors and actuators',
    disclosure: 'public',
    rowName: { one: 'sensor or actuator', other: 'sensors and actuators' },
    titleColumn: 'name',
    columns: {
      name: {
        kind: 'text',
        size: 'line',
        label: 'Name',
        help: 'Also list those that are switched off.',
      },
      kind: {
        kind: 'choice',
        label: 'Kind',
        options: {
          sensor: { label: 'Sensor', help: 'Measures something.' },
          actuator: { label: 'Actuator', help: 'Moves or switches something.' },
        },
      },
      purpose: { kind: 'text', size: 'line', label: 'What it measures or does' },
      state: {
        kind: 'choice',
        label: 'As delivered',
        options: {
          on: { label: 'On' },
          off: { label: 'Off until switched on' },
          unused: { label: 'Present but never used' },
        },
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
