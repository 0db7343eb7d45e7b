import { facts } from '../../shared/content/facts.ts';
import type { DecisionLack, Outcome } from '../../shared/workbook/decision.ts';

const words = facts.decisions.columns.outcome.options;

/** The letter that chooses each outcome in the grid; F and C fold there. */
const letters: Readonly<Record<Outcome, string>> = {
  provided: 'p',
  partly: 'a',
  otherMeans: 'b',
  customer: 'l',
  notProvided: 'n',
};

/** Each outcome in words and with its letter, from what the component does to what nobody does. */
export const outcomes: readonly {
  readonly id: Outcome;
  readonly label: string;
  readonly letter: string;
}[] = (Object.keys(letters) as readonly Outcome[]).map((id) => ({
  id,
  label: words[id].label,
  letter: letters[id],
}));

/** An outcome that this version does not know is shown as it is stored. */
export function outcomeWords(outcome: Outcome | null): { readonly label: string } {
  if (outcome === null) return { label: 'Undecided' };
  return outcomes.find(({ id }) => id === outcome) ?? { label: outcome };
}

/** What a decision lacks, in words short enough for a cell: `Missing: reason, instruction`. */
export function lackWords(lacks: readonly DecisionLack[]): string {
  return lacks.length === 0 ? '' : `Missing: ${lacks.map((lack) => missing[lack]).join(', ')}`;
}

const missing: Readonly<Record<DecisionLack, string>> = {
  reason: 'reason',
  remains: 'what remains',
  customerAction: 'instruction',
};

/** The outcome after another, for choosing with one key; after the last the first. */
export function nextOutcome(outcome: Outcome | null): Outcome {
  const at = outcomes.findIndex(({ id }) => id === outcome);
  return (outcomes[at + 1] ?? outcomes[0])?.id ?? 'provided';
}
