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

/** What a decision lacks, from the names of what is missing: `reason`, `reason customerAction`. */
export function lackWords(lacks: string): string {
  return lacks
    .split(' ')
    .map((lack) => missing[lack])
    .filter((words) => words !== undefined)
    .join(', ');
}

const missing: Readonly<Record<string, string>> = {
  reason: 'reason missing',
  customerAction: 'instruction missing',
};

/** The outcome after another, for choosing with one key; after the last the first. */
export function nextOutcome(outcome: Outcome | null): Outcome {
  const at = outcomes.findIndex(({ id }) => id === outcome);
  return (outcomes[at + 1] ?? outcomes[0])?.id ?? 'provided';
}
