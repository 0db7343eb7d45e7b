import { basename } from 'node:path';
import type { Handlers } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { encodeHandOff, type HandOff } from '../../shared/workbook/hand-off.ts';
import { readHandOffFile } from '../files/read-hand-off-file.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import { writeFileWhole } from '../files/write-file-whole.ts';
import { exportHandOff, importHandOff } from '../storage/hand-off-storage.ts';
import { cancelled, tokenFor } from './exported.ts';
import type { Services } from './services.ts';

type HandoffHandlers = Pick<Handlers, 'handoff/save' | 'handoff/open'>;

const ending = '.securable.json';

export function handoffHandlers(services: Services): HandoffHandlers {
  const { library, settings, desktop } = services;
  return {
    'handoff/save': async ({ workbookId }) => {
      const handOff = exportHandOff(library, workbookId);
      if (!handOff.ok) return handOff;
      const chosen = await desktop.chooseFileToSave(
        'Save a hand-off file',
        `${safeFileName(titleOf(handOff.value))}${ending}`,
      );
      if (chosen === null) return cancelled;
      const path = chosen.endsWith('.json') ? chosen : `${chosen}${ending}`;
      const written = await writeFileWhole(path, Buffer.from(encodeHandOff(handOff.value)));
      if (!written.ok) return written;
      return ok({ files: [basename(path)], token: tokenFor(services, path) });
    },
    'handoff/open': async () => {
      const path = await desktop.chooseFileToOpen('Open a hand-off file');
      if (path === null) return cancelled;
      const handOff = await readHandOffFile(path);
      if (!handOff.ok) return handOff;
      const before = await services.keeper.before('import');
      if (!before.ok) return before;
      return importHandOff(library, handOff.value, settings.read().author);
    },
  };
}

function titleOf({ entries }: HandOff): string {
  const entry = entries.get('workbook.title')?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return '';
  return entry.value.kind === 'text' ? entry.value.text : '';
}
