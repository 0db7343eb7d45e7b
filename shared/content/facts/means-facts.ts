import type { FactDefinition } from '../content-model.ts';
import { actionOptions, elementOptions } from './carrier-options.ts';

/** Activity 3: how needs are met, how strongly, and what was decided for each capability element. */
export const meansFacts = {
  means: {
    kind: 'list',
    label: 'How needs are met',
    disclosure: 'public',
    rowName: { one: 'means', other: 'means' },
    titleColumn: 'how',
    columns: {
      goals: {
        kind: 'reference',
        lists: ['goals'],
        many: true,
        label: 'For which needs and goals',
      },
      kind: {
        kind: 'choice',
        label: 'By whom or what',
        options: {
          device: { label: 'The device itself' },
          relatedDevice: {
            label: 'A related device',
            help: 'A hub or gateway, ours or another maker’s.',
          },
          service: { label: 'A service', help: 'A cloud service or other system.' },
          manufacturer: { label: 'Our own actions', help: 'Policies, processes, support.' },
          customer: { label: 'The customer', help: 'Something the customer selects or does.' },
        },
      },
      how: { kind: 'text', size: 'line', label: 'How' },
      components: {
        kind: 'reference',
        lists: ['components'],
        many: true,
        label: 'On which components',
        when: { column: 'kind', in: ['device', 'relatedDevice', 'service'] },
      },
      elements: {
        kind: 'several',
        options: elementOptions,
        label: 'Capability elements that carry it',
        help: 'From NISTIR 8259A. Whether each is there is decided on the Decisions page.',
        when: { column: 'kind', in: ['device', 'relatedDevice', 'service'] },
      },
      actions: {
        kind: 'several',
        options: actionOptions,
        label: 'Our actions that carry it',
        help: 'From NISTIR 8259B.',
        when: { column: 'kind', in: ['manufacturer'] },
      },
      duties: {
        kind: 'reference',
        lists: ['customerDuties'],
        many: true,
        label: 'Duties that carry it',
        help: 'What the customer is told to do.',
        when: { column: 'kind', in: ['customer'] },
      },
      robustness: {
        kind: 'several',
        label: 'What its strength depends on',
        disclosure: 'internal',
        when: { column: 'kind', in: ['device', 'relatedDevice', 'service'] },
        options: {
          hardware: { label: 'Hardware', help: 'Software alone would be too weak.' },
          data: { label: 'Protection of data' },
          authentication: { label: 'Proof of identity' },
          validation: { label: 'Checks of received data' },
          rollback: { label: 'Going back to earlier software' },
          none: { label: 'None of these' },
        },
      },
      riskEffect: { kind: 'text', size: 'paragraphs', label: 'What it changes about the risk' },
      reason: {
        kind: 'text',
        size: 'paragraphs',
        label: 'Why this means',
        disclosure: 'internal',
      },
      owner: {
        kind: 'text',
        size: 'line',
        label: 'Owner in the company',
        help: 'A team or function.',
        disclosure: 'internal',
      },
    },
  },
  'robustness.hardware': {
    kind: 'text',
    size: 'paragraphs',
    label: 'What must be done in hardware',
    disclosure: 'onRequest',
  },
  'robustness.data': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How strongly data must be protected',
    disclosure: 'onRequest',
  },
  'robustness.authentication': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How strongly identity must be proved',
    disclosure: 'onRequest',
  },
  'robustness.validation': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Which received data must be validated',
    disclosure: 'onRequest',
  },
  'robustness.rollback': {
    kind: 'text',
    size: 'paragraphs',
    label: 'How easily software must be revertible',
    disclosure: 'onRequest',
  },
  /** One row per capability element and component; its id is made of both, so there is only ever one. */
  decisions: {
    kind: 'list',
    label: 'Decisions on device capabilities',
    disclosure: 'public',
    rowName: { one: 'decision', other: 'decisions' },
    oneRowPer: 'capabilityElement',
    titleColumn: 'element',
    columns: {
      element: { kind: 'text', size: 'line', label: 'Capability element' },
      component: { kind: 'reference', lists: ['components'], many: false, label: 'Component' },
      outcome: {
        kind: 'choice',
        label: 'Decision',
        options: {
          provided: { label: 'Provided', help: 'This component does it.' },
          otherMeans: { label: 'By other means', help: 'Something else does it instead.' },
          customer: { label: 'Left to the customer', help: 'The customer does it; say what.' },
          notProvided: {
            label: 'Not provided',
            help: 'Nobody does it; say why, and what to do instead.',
          },
        },
      },
      means: {
        kind: 'choice',
        label: 'Done by',
        when: { column: 'outcome', in: ['otherMeans'] },
        options: {
          relatedDevice: { label: 'A related device' },
          service: { label: 'A service' },
          manufacturer: { label: 'Our own actions' },
        },
      },
      how: {
        kind: 'text',
        size: 'paragraphs',
        label: 'How it works',
        when: { column: 'outcome', in: ['provided', 'otherMeans'] },
      },
      defaultSetting: {
        kind: 'text',
        size: 'line',
        label: 'As delivered',
        when: { column: 'outcome', in: ['provided', 'otherMeans'] },
      },
      reason: { kind: 'text', size: 'paragraphs', label: 'Reason for this decision' },
      customerAction: {
        kind: 'text',
        size: 'paragraphs',
        label: 'What the customer must do instead',
        when: { column: 'outcome', in: ['customer', 'notProvided'] },
      },
      alternatives: {
        kind: 'text',
        size: 'paragraphs',
        label: 'Alternatives considered',
        disclosure: 'internal',
      },
      owner: {
        kind: 'text',
        size: 'line',
        label: 'Owner in the company',
        help: 'A team or function.',
        disclosure: 'internal',
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
