import { listDefinition } from '../content/facts.ts';
import type { Entry } from './answer.ts';
import { parseDecisionRow } from './decision.ts';
import { type Path, parsePath } from './path.ts';

/**
 * Rows stand at rows' paths, answers at all others. A decision's row names its
 * element and its component, so none without a component can be kept.
 */
export function isWellPlaced(path: Path, entry: Entry): boolean {
  const where = parsePath(path);
  if (where === null || (where.at === 'row') !== (entry.kind === 'row')) return false;
  if (where.at === 'fact') return true;
  const isDecision = listDefinition(where.fact)?.oneRowPer === 'capabilityElement';
  return !isDecision || parseDecisionRow(where.row) !== null;
}
