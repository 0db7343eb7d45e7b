import type { Outcome } from '../../workbook/decision.ts';
import { type Decision, outcomeSentence, restSentence } from '../decisions.ts';
import { given } from '../given.ts';
import type { SubjectIds } from '../subject-ids.ts';
import type { Json } from '../twin-model.ts';
import { markup } from './markup.ts';
import { controlId, customerId, ourProp, statementId } from './names.ts';

const outcomeNames = {
  provided: 'provided',
  partly: 'partly',
  otherMeans: 'other-means',
  customer: 'customer',
  notProvided: 'not-provided',
} as const satisfies Record<Outcome, string>;

const meansNames = {
  relatedDevice: 'related-device',
  service: 'service',
  manufacturer: 'manufacturer',
} as const;

/** The states of OSCAL’s implementation status; what is left out or left to the customer has none. */
const states = {
  provided: 'implemented',
  partly: 'partial',
  otherMeans: 'alternative',
  customer: null,
  notProvided: null,
} as const satisfies Record<Outcome, string | null>;

/** Whether a decision belongs among what a component implements. */
export function isImplemented({ outcome }: Decision): boolean {
  return states[outcome] !== null;
}

/**
 * A decision as what the component does about a control: how far, how, as delivered,
 * why, and what is left to the customer.
 */
export function decidedRequirement(decision: Decision, ids: SubjectIds): Json {
  const { row, element, outcome, means, how, asDelivered, reason, customerAction } = decision;
  const subject = `decisions/${row}`;
  const rest = restSentence(decision);
  const state = states[outcome];
  const props = [
    ourProp('outcome', outcomeNames[outcome]),
    ...(state === null
      ? []
      : [ourProp('implementation-status', state, rest === null ? null : markup(rest))]),
    ...(means === null ? [] : [ourProp('done-by', meansNames[means])]),
    ...(asDelivered === null ? [] : [ourProp('as-delivered', asDelivered)]),
  ];
  const own = [outcomeSentence(decision), how, rest].filter((part) => part !== null);
  const description = markup(rest === null ? own.join(' ') : own.join('\n\n'));
  return {
    uuid: ids.of(subject),
    'control-id': controlId(element.id),
    description,
    props,
    ...(customerAction === null
      ? {}
      : { 'responsible-roles': [{ 'role-id': 'provider' }, { 'role-id': 'customer' }] }),
    statements: [
      {
        'statement-id': statementId(element.id),
        uuid: ids.of(`${subject}/statement`),
        description,
        ...given('remarks', reason === null ? null : markup(`Reason: ${reason}`)),
      },
      ...(customerAction === null
        ? []
        : [
            {
              'statement-id': customerId(element.id),
              uuid: ids.of(`${subject}/customerAction`),
              description: markup(customerAction),
              'responsible-roles': [{ 'role-id': 'customer' }],
            },
          ]),
    ],
  };
}

/**
 * A control that the component does not implement, as a property of the component:
 * among the implemented requirements a program would count it as one.
 */
export function notImplemented(decision: Decision): Json {
  const { element, outcome, reason, customerAction } = decision;
  const said = [
    outcomeSentence(decision),
    ...(reason === null ? [] : [`Reason: ${reason}`]),
    ...(customerAction === null ? [] : [`What the customer can do: ${customerAction}`]),
  ];
  return ourProp(outcomeNames[outcome], controlId(element.id), markup(said.join('\n\n')));
}
