/** The decision that navigation asks for. */
import { parseDecisionRow } from '../../shared/workbook/decision.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import type { Place } from '../store/state.ts';
import type { AskedCell } from './grid-board.tsx';

export function askedDecision({ path, step }: Place): AskedCell | null {
  const parsed = path === null ? null : parsePath(path);
  if (parsed === null || parsed.at === 'fact' || parsed.fact !== 'decisions') return null;
  const cell = parseDecisionRow(parsed.row);
  if (cell === null) return null;
  const isWhole = parsed.at === 'row' || parsed.column === 'outcome';
  return { place: { row: cell.element, column: cell.component }, isWhole, step };
}
