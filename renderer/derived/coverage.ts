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

/** `5 provided, 1 left to the customer, 2 undecided`. */
export function coverageWords(coverage: Coverage): string {
  const words = [
    [coverage.provided, 'provided'],
    [coverage.partly, 'partly provided'],
    [coverage.otherMeans, 'by other means'],
    [coverage.customer, 'left to the customer'],
    [coverage.notProvided, 'not provided'],
    [coverage.undecided, 'undecided'],
  ] as const;
  const said = words.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return said.length === 0 ? 'Nothing to decide' : said.join(', ');
}
