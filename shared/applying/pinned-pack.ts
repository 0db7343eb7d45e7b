import type { Entries } from '../workbook/snapshot.ts';

/** Where a workbook says which pack it follows. */
export const packPath = 'workbook.pack';

/** The pack that entries are pinned to; undefined where they name none, as the company profile does. */
export function pinnedPack(entries: Entries): string | undefined {
  const entry = entries.get(packPath)?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return undefined;
  return entry.value.kind === 'text' ? entry.value.text : undefined;
}
