import { basename } from 'node:path';
import type { Handlers } from '../../shared/bridge.ts';
import { encodeHandOff } from '../../shared/hand-off/hand-off.ts';
import type { HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { ok, type Result } from '../../shared/result.ts';
import { safeFileName } from '../../shared/text/safe-file-name.ts';
import { readHandOffFile } from '../files/read-hand-off-file.ts';
import { writeFileWhole } from '../files/write-file-whole.ts';
import { exportHandOff, type Imported, importHandOff } from '../storage/hand-off-storage.ts';
import { kinOf } from '../storage/merge-storage.ts';
import { carryEditions } from '../storage/published/carry-editions.ts';
import { cancelled, tokenFor } from './exported.ts';
import type { Services } from './services.ts';
import { titleOf, type WaitingFiles } from './waiting-files.ts';

type HandoffHandlers = Pick<Handlers, 'handoff/save' | 'handoff/open' | 'handoff/separate'>;

const ending = '.securable.json';

export function handoffHandlers(services: Services, waiting: WaitingFiles): HandoffHandlers {
  const { library, settings, desktop } = services;

  async function importSeparately(handOff: HandOff): Promise<Result<Imported>> {
    const before = await services.keeper.before('import');
    if (!before.ok) return before;
    const imported = importHandOff(library, handOff, settings.read().author);
    if (!imported.ok) return imported;
    // A workbook that was put back may have published more than the file knows of.
    const carried = carryEditions(library, services);
    return carried.ok ? imported : carried;
  }

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
      const kin = kinOf(library, handOff.value);
      if (!kin.ok) return kin;
      if (kin.value.length > 0)
        return ok({
          kind: 'known',
          ...waiting.keep(handOff.value, basename(path)),
          kin: kin.value,
        });
      const imported = await importSeparately(handOff.value);
      return imported.ok ? ok({ kind: 'opened', ...imported.value }) : imported;
    },
    'handoff/separate': async ({ token }) => {
      const file = waiting.get(token);
      if (!file.ok) return file;
      const imported = await importSeparately(file.value.handOff);
      if (imported.ok) waiting.forget(token);
      return imported;
    },
  };
}
