import { basename } from 'node:path';
import type { Handlers } from '../../shared/bridge.ts';
import type { HandedEntries, HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { failed, ok } from '../../shared/result.ts';
import { countedInText } from '../../shared/text/counts.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { readHandOffFile } from '../files/read-hand-off-file.ts';
import { listEditions } from '../storage/edition-storage.ts';
import { applyMerge, compareHandOff } from '../storage/merge-storage.ts';
import { packIdOf } from '../storage/read-snapshot.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';
import type { WaitingFiles } from './waiting-files.ts';

type MergeHandlers = Pick<
  Handlers,
  'merge/choose' | 'merge/compare' | 'merge/apply' | 'merge/stop'
>;

/** Bringing the answers of a hand-off file into a workbook of the library. */
export function mergeHandlers(services: Services, waiting: WaitingFiles): MergeHandlers {
  const { library, settings, desktop, keeper } = services;
  return {
    'merge/choose': async () => {
      const path = await desktop.chooseFileToOpen('Choose the hand-off file to bring answers from');
      if (path === null) return cancelled;
      const handOff = await readHandOffFile(path);
      return handOff.ok ? ok(waiting.keep(handOff.value, basename(path))) : handOff;
    },
    'merge/compare': ({ token, workbookId }) => {
      const file = waiting.get(token);
      if (!file.ok) return file;
      const { handOff } = file.value;
      const compared = compareHandOff(library, workbookId, handOff);
      if (!compared.ok) return compared;
      const here = listEditions(library, workbookId);
      if (!here.ok) return here;
      const known = new Set(here.value.map(({ id }) => id));
      const packId = packIdOf(library, workbookId);
      return ok({
        ...compared.value,
        theirs: withRevision(handOff.entries),
        otherPack: handOff.packId === packId ? null : handOff.packId,
        editions: editionsBeyond(handOff, known),
      });
    },
    'merge/apply': async ({ token, workbookId, revision, choices }) => {
      const file = waiting.get(token);
      if (!file.ok) return file;
      const before = await keeper.before('merge');
      if (!before.ok) return before;
      // Whoever stopped while the backup was made let go of the file.
      const still = waiting.get(token);
      if (!still.ok) return failed('cancelled');
      const { handOff, file: name } = still.value;
      const label = (taken: number) =>
        taken === 0
          ? `Kept the answers of this workbook beside “${name}”`
          : `Brought in ${countedInText(taken, 'answer')} from “${name}”`;
      const by = settings.read().author;
      const applied = applyMerge(library, workbookId, handOff, { revision, choices, label, by });
      if (applied.ok) waiting.forget(token);
      return applied;
    },
    'merge/stop': ({ token }) => {
      waiting.forget(token);
      return ok(null);
    },
  };
}

/** A revision is a number of one library; what stands in a file has none. */
function withRevision(entries: HandedEntries): Entries {
  return new Map([...entries].map(([path, entry]) => [path, { ...entry, revision: 0 }]));
}

function editionsBeyond({ editions = [] }: HandOff, known: ReadonlySet<string>): readonly string[] {
  return editions.flatMap(({ record }) => (known.has(record.id) ? [] : [record.label]));
}
