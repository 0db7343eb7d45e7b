import { type RequirementStanding, regimeStanding } from '../../shared/applying/regime-standing.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';

type OfRegimes = Map<string, readonly RequirementStanding[]>;

// Entries are never changed in place, so what was once read from them holds.
const known = new WeakMap<Entries, WeakMap<Entries, OfRegimes>>();

/** What the answers say about a regime, worked out once for each state of the answers. */
export function standingOf(regime: Regime, snapshot: Snapshot): readonly RequirementStanding[] {
  const ofEntries = known.get(snapshot.entries) ?? new WeakMap<Entries, OfRegimes>();
  known.set(snapshot.entries, ofEntries);
  const ofCompany: OfRegimes = ofEntries.get(snapshot.company) ?? new Map();
  ofEntries.set(snapshot.company, ofCompany);
  const key = `${snapshot.packId} ${regime.slug}`;
  const standing = ofCompany.get(key) ?? regimeStanding(regime, snapshot);
  ofCompany.set(key, standing);
  return standing;
}
