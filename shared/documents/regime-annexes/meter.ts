import {
  partsOf,
  type RequirementStanding,
  regimeStanding,
} from '../../applying/regime-standing.ts';
import { regimes } from '../../content/regimes.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Meter } from '../outline.ts';
import { type Annex, requirementsOf } from './annexes.ts';

/**
 * How many fields have every answer that speaks to them. It counts answers; it
 * does not say that a requirement is met. Fields that no answer speaks to do not count.
 */
export function meterOf(annex: Annex, snapshot: Snapshot): Meter {
  const asked = new Set(requirementsOf(annex).map(({ id }) => id));
  const fields = regimeStanding(regimes[annex.regime], snapshot).filter(
    ({ requirement, total }) => asked.has(requirement.id) && total > 0,
  );
  const open = fields.filter(({ answered, total }) => answered < total);
  const ready = fields.length - open.length;
  return {
    ready,
    total: fields.length,
    words: `${ready} of ${fields.length} fields ready`,
    open: open.map((standing) => ({
      title: `${standing.requirement.ref}: ${standing.requirement.paraphrase}`,
      paths: openPaths(standing),
    })),
  };
}

function openPaths({ mappings }: RequirementStanding): readonly string[] {
  const paths = mappings.flatMap(({ facts, elements }) => [
    ...facts
      .filter(({ state }) => state !== 'settled' && state !== 'notApplicable')
      .map(({ place }) => partsOf(place).fact as string),
    ...(elements.some(({ state }) => state !== 'settled') ? ['decisions'] : []),
  ]);
  return [...new Set(paths)];
}
