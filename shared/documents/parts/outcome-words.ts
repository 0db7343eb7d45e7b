import type { ColumnOptionOf } from '../reader.ts';

/** What was decided, for a customer. */
export const outcomes: Readonly<Record<ColumnOptionOf<'decisions', 'outcome'>, string>> = {
  provided: 'Provided',
  partly: 'Partly provided',
  otherMeans: 'By other means',
  customer: 'Left to the customer',
  notProvided: 'Not provided',
};
