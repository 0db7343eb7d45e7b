import type { Handlers } from '../../shared/bridge.ts';
import { failed } from '../../shared/result.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { refusalLines, twinFiles } from '../twins/twin-files.ts';
import { writeAll } from './documents-handlers.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';

export function twinsHandlers(services: Services): Pick<Handlers, 'twins/export'> {
  const { library, desktop } = services;
  return {
    'twins/export': async ({ workbookId, twins, audience }) => {
      const read = readSnapshot(library, workbookId);
      if (!read.ok) return read;
      const at = new Date().toISOString();
      const { files, refused } = twinFiles(read.value.snapshot, twins, { audience, at });
      // The window offers only what is ready; whatever is not any more stops all.
      if (refused.length > 0)
        return failed('twin-not-ready', refused.flatMap(refusalLines).join(' '));
      const folder = await desktop.chooseFolder('Choose a folder for the files');
      return folder === null ? cancelled : writeAll(services, folder, files);
    },
  };
}
