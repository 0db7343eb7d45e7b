import { type RequirementStanding, regimeStanding } from '../../shared/applying/regime-standing.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { oncePer } from '../../shared/once-per.ts';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';

const standings = oncePer((_: Entries) =>
  oncePer((_company: Entries) => new Map<string, readonly RequirementStanding[]>()),
);

/** What the answers say about a regime, worked out once for each state of the answers. */
export function standingOf(regime: Regime, snapshot: Snapshot): readonly RequirementStanding[] {
  const known = standings(snapshot.entries)(snapshot.company);
  const key = `${snapshot.packId} ${regime.slug}`;
  const standing = known.get(key) ?? regimeStanding(regime, snapshot);
  known.set(key, standing);
  return standing;
}
