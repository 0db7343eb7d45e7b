/** Which components stand across the grid, and which decisions have lost their place in it. */
import type { Catalogue } from '../../shared/content/content-model.ts';
import { parseDecisionRow } from '../../shared/workbook/decision.ts';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { kindOf } from './elements-layout.ts';

/** Kinds that act on their own; parts of the device are shown when somebody decides for them. */
const actors: ReadonlySet<string> = new Set(['device', 'relatedDevice', 'app', 'service']);
const mostActors = 3;

/** The components shown unless the person chooses: the first and those decided for, else a few that act. */
export function usualComponents(entries: Entries): readonly string[] {
  const all = rowsOf(entries, 'components').map(({ id }) => id);
  const decided = new Set(
    rowsOf(entries, 'decisions').map(({ id }) => parseDecisionRow(id)?.component),
  );
  const own = all.filter((id, at) => at === 0 || decided.has(id));
  if (own.length > 1) return own;
  return all.filter((id, at) => at === 0 || actors.has(kindOf(entries, id))).slice(0, mostActors);
}

/** Decisions on a component or an element that is not there any more. */
export function strayDecisions(entries: Entries, catalogue: Catalogue): readonly string[] {
  const components = new Set(rowsOf(entries, 'components').map(({ id }) => id));
  const elements = new Set(
    catalogue.capabilities.flatMap(({ elements }) => elements.map(({ id }) => id)),
  );
  return rowsOf(entries, 'decisions')
    .map(({ id }) => id)
    .filter((id) => {
      const decision = parseDecisionRow(id);
      return (
        decision === null || !components.has(decision.component) || !elements.has(decision.element)
      );
    });
}
