import { type Decision, outcomeSentence } from '../decisions.ts';
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
} as const;

const meansNames = {
  relatedDevice: 'related-device',
  service: 'service',
  manufacturer: 'manufacturer',
} as const;

/** A decision as what the component does about a control: how, as delivered, why, and what is left to the customer. */
export function decidedRequirement(decision: Decision, ids: SubjectIds): Json {
  const { row, element, outcome, means, how, asDelivered, reason, customerAction } = decision;
  const subject = `decisions/${row}`;
  const props = [
    ourProp('outcome', outcomeNames[outcome]),
    ...(means === null ? [] : [ourProp('done-by', meansNames[means])]),
    ...(asDelivered === null ? [] : [ourProp('as-delivered', asDelivered)]),
  ];
  const said = outcomeSentence(decision);
  const own = how === null ? said : `${said} ${how}`;
  return {
    uuid: ids.of(subject),
    'control-id': controlId(element.id),
    description: markup(own),
    props,
    ...(customerAction === null
      ? {}
      : { 'responsible-roles': [{ 'role-id': 'provider' }, { 'role-id': 'customer' }] }),
    statements: [
      {
        'statement-id': statementId(element.id),
        uuid: ids.of(`${subject}/statement`),
        description: markup(own),
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
