import { dateInWords } from '../../text/plain-words.ts';
import type { DecisionLack } from '../../workbook/decision.ts';
import type { Check, Found } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { type Decision, decisionsOf, nameAt } from './decisions.ts';

/** What a decision to provide a part owes the customer: what remains, what to do about it, and when it follows. */
export const partChecks: readonly Check[] = [
  {
    id: 'part-without-remainder',
    title: 'Provided in part, without saying what remains',
    severity: 'misled',
    message: '{subject} is provided in part, and nothing says what remains.',
    remedy: 'Say what customers may expect of it and do not get.',
    why: 'Customers take a part for the whole if nobody names the rest.',
    basis: ['A3-Q3', 'A6.6-Q1'],
    find: (view) => lacking(view, 'remains'),
  },
  {
    id: 'part-without-action',
    title: 'Provided in part, and nothing to do about the rest',
    severity: 'exposed',
    message:
      '{subject} is provided in part, and nothing says what the customer does about the rest.',
    remedy: 'Say what the customer does, or that nothing can be done and what then remains.',
    why: 'Customers know that something is open but not how to live with it.',
    basis: ['A3-Q3', 'A6.6-Q2'],
    find: (view) => lacking(view, 'customerAction'),
  },
  {
    id: 'part-without-plan',
    title: 'Provided in part, without saying whether the rest follows',
    severity: 'hindered',
    message: '{subject} is provided in part, and nothing says whether the rest is planned.',
    remedy:
      'Give a day, or say in words what is planned. If nothing is, or nobody knows yet, say that.',
    why: 'Customers decide by it whether they can wait.',
    basis: ['A3-Q3'],
    *find(view) {
      for (const { row, place } of parts(view))
        if (!columns.some((column) => row.isSaid(column) || row.isUnknown(column)))
          yield { place: row.at('plan'), words: { subject: nameAt(view, place) } };
    },
  },
  {
    id: 'part-plan-passed',
    title: 'The rest was planned for a day that has passed',
    severity: 'misled',
    message: 'The rest of {subject} was planned for {day}, and it is still provided in part.',
    remedy: 'If the rest is there, decide anew. If not, give another day or say what became of it.',
    why: 'Customers wait for what they were told would be there by now.',
    basis: ['A3-Q3'],
    *find(view) {
      for (const { row, place } of parts(view)) {
        const day = row.date('plannedFor');
        if (day !== '' && day < view.today)
          yield {
            place: row.at('plannedFor'),
            words: { subject: nameAt(view, place), day: dateInWords(day) },
          };
      }
    },
  },
];

const columns = ['plan', 'plannedFor'] as const;

function parts(view: CheckView): readonly Decision[] {
  return decisionsOf(view).filter(({ row }) => row.choice('outcome') === 'partly');
}

function* lacking(
  view: CheckView,
  column: Extract<DecisionLack, 'remains' | 'customerAction'>,
): Iterable<Found> {
  for (const { row, place, lacks } of parts(view))
    if (lacks.includes(column))
      yield { place: row.at(column), words: { subject: nameAt(view, place) } };
}
