import { useMemo } from 'react';
import { type StrayAnswer, strayAnswers } from '../../shared/applying/pack-tray.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { allPacks, packById } from '../../shared/content/packs.ts';
import type { RecordedChange } from '../../shared/workbook/change.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';

/** The answers of the open workbook that its guidance does not ask for, worded as they were last asked. */
export function useTray(pack: Pack<FactId>): readonly StrayAnswer[] {
  const { entries } = useSnapshot();
  const changes = useStore((state) => state.workbook?.changes);
  return useMemo(
    () => strayAnswers(entries, pack, [...formerPacks(changes ?? []), ...allPacks]),
    [entries, pack, changes],
  );
}

/** The guidance that the workbook followed before, the last one first. */
function formerPacks(changes: readonly RecordedChange[]): readonly Pack<FactId>[] {
  return changes
    .flatMap(({ edits }) => edits.filter(({ path }) => path === 'workbook.pack'))
    .toReversed()
    .flatMap(({ before }) => {
      const isText = before?.kind === 'answer' && before.state === 'answered';
      const id = isText && before.value.kind === 'text' ? before.value.text : '';
      return packById(id) ?? [];
    });
}
