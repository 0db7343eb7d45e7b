/** What was decided in a capability, counted in words. Leaving something out on purpose counts as decided. */
import type { Capability } from '../../shared/content/content-model.ts';
import { type Outcome, outcomeOf } from '../../shared/workbook/decision.ts';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

export type Coverage = Readonly<Record<Outcome, number>> & {
  readonly undecided: number;
  readonly of: number;
};

/** Over some components; without them, over the first one, which is the device itself. */
export function coverageOf(
  entries: Entries,
  capability: Pick<Capability, 'elements'>,
  components: readonly string[] = rowsOf(entries, 'components')
    .slice(0, 1)
    .map(({ id }) => id),
): Coverage {
  const counts = {
    provided: 0,
    partly: 0,
    otherMeans: 0,
    customer: 0,
    notProvided: 0,
    undecided: 0,
  };
  for (const element of capability.elements) {
    for (const component of components) {
      counts[outcomeOf(entries, element.id, component) ?? 'undecided'] += 1;
    }
  }
  return { ...counts, of: capability.elements.length * components.length };
}

type Counted = keyof Omit<Coverage, 'of'>;

const whole: Readonly<Record<Counted, string>> = {
  provided: 'provided',
  partly: 'partly provided',
  otherMeans: 'by other means',
  customer: 'left to the customer',
  notProvided: 'not provided',
  undecided: 'undecided',
};

/** As short as they can be without being taken for another. */
const brief: typeof whole = {
  ...whole,
  partly: 'partly',
  otherMeans: 'other means',
  customer: 'customer',
};

/** `5 provided, 1 left to the customer, 2 undecided`. */
export function coverageWords(coverage: Coverage): string {
  return said(coverage, whole).join(', ') || 'Nothing to decide';
}

/** The same where there is little room: `5 provided, 1 customer, 2 undecided`. */
export function briefCoverage(coverage: Coverage): string {
  return said(coverage, brief).join(', ') || 'Nothing to decide';
}

/** For a cell of the grid, which has room for three of them. */
export function cellCoverage(coverage: Coverage): string {
  const decided = coverage.of - coverage.undecided;
  if (coverage.undecided > 0) return `${decided} of ${coverage.of} decided`;
  return said(coverage, brief).length > 3 ? `${decided} decided` : briefCoverage(coverage);
}

function said(coverage: Coverage, words: typeof whole): readonly string[] {
  return (Object.keys(words) as readonly Counted[])
    .filter((kind) => coverage[kind] > 0)
    .map((kind) => `${coverage[kind]} ${words[kind]}`);
}
