import type { Handlers } from '../../shared/bridge.ts';
import { failed, ok } from '../../shared/result.ts';
import { twins as twinList } from '../../shared/twins/twin-list.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { refusalLines, twinFiles } from '../twins/twin-files.ts';
import { writeAll } from './documents-handlers.ts';
import { cancelled } from './exported.ts';
import type { Jobs } from './jobs.ts';
import type { Services } from './services.ts';
import { stepByStep } from './step-by-step.ts';

export function twinsHandlers(services: Services, jobs: Jobs): Pick<Handlers, 'twins/export'> {
  const { library, desktop } = services;
  return {
    'twins/export': ({ workbookId, twins, audience, job }) =>
      jobs.run(job, async (step, signal) => {
        const read = readSnapshot(library, workbookId);
        if (!read.ok) return read;
        const at = new Date().toISOString();
        const chosen = twinList.filter(({ id }) => twins.includes(id));
        const files = await stepByStep(chosen, step, {
          title: ({ title }) => title,
          make: ({ id }) => {
            const made = twinFiles(read.value.snapshot, [id], { audience, at });
            // The window offers only what is ready; whatever is not any more stops all.
            return made.refused.length > 0
              ? failed('twin-not-ready', made.refused.flatMap(refusalLines).join(' '))
              : ok(made.files);
          },
        });
        if (!files.ok) return files;
        const folder = await desktop.chooseFolder('Choose a folder for the files');
        if (folder === null || signal.aborted) return cancelled;
        return writeAll(services, folder, files.value);
      }),
  };
}
