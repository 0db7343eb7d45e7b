import type { Entry } from '../../shared/workbook/answer.ts';
import { isWellPlaced } from '../../shared/workbook/placement.ts';
import { entrySchema } from '../../shared/workbook/schema.ts';

export type ReadEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: string };

/** What a stored row says, or why it cannot be read. Never throws: damage is reported, not fatal. */
export function readEntry(path: string, body: string): ReadEntry {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return { ok: false, reason: 'its text is not JSON' };
  }
  const checked = entrySchema.safeParse(parsed);
  if (!checked.success) return { ok: false, reason: 'its parts do not have the right shape' };
  if (!isWellPlaced(path, checked.data)) {
    return { ok: false, reason: 'it stands at a place where nothing of its kind belongs' };
  }
  return { ok: true, entry: checked.data };
}
