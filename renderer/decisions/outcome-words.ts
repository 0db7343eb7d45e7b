import type { Outcome } from '../../shared/workbook/decision.ts';

/** Each outcome in words, and the letter that chooses it in the grid. */
export const outcomes: readonly {
  readonly id: Outcome;
  readonly label: string;
  readonly letter: string;
}[] = [
  { id: 'provided', label: 'Provided', letter: 'p' },
  { id: 'otherMeans', label: 'By other means', letter: 'b' },
  { id: 'customer', label: 'Left to the customer', letter: 'l' },
  { id: 'notProvided', label: 'Not provided', letter: 'n' },
];

/** An outcome that this version does not know is shown as it is stored. */
export function outcomeWords(outcome: Outcome | null): { readonly label: string } {
  if (outcome === null) return { label: 'Undecided' };
  return outcomes.find(({ id }) => id === outcome) ?? { label: outcome };
}

export const lackWords = {
  reason: 'reason missing',
  customerAction: 'instruction missing',
} as const;
