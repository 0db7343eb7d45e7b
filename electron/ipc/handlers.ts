import type { Handlers } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { backupsHandlers } from './backups-handlers.ts';
import { makeJobs } from './jobs.ts';
import { laterHandlers } from './later-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import type { Services } from './services.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { shellHandlers } from './shell-handlers.ts';
import { makeWaitingFiles } from './waiting-files.ts';
import { workbookHandlers } from './workbook-handlers.ts';

/** A handler for every channel; one that is missing does not compile. */
export function makeHandlers(services: Services): Handlers {
  const jobs = makeJobs(services.onProgress);
  const waiting = makeWaitingFiles();
  return {
    ...libraryHandlers(services),
    ...workbookHandlers(services),
    ...backupsHandlers(services, jobs),
    ...settingsHandlers(services),
    ...shellHandlers(services),
    ...laterHandlers('documents', async () => {
      const { documentsHandlers } = await import('./documents-handlers.ts');
      return documentsHandlers(services, jobs);
    }),
    ...laterHandlers('twins', async () => {
      const { twinsHandlers } = await import('./twins-handlers.ts');
      return twinsHandlers(services, jobs);
    }),
    ...laterHandlers('editions', async () => {
      const { editionsHandlers } = await import('./editions-handlers.ts');
      return editionsHandlers(services, jobs);
    }),
    ...laterHandlers('house', async () => {
      const { houseHandlers } = await import('./house-handlers.ts');
      return houseHandlers(services);
    }),
    ...laterHandlers('handoff', async () => {
      const { handoffHandlers } = await import('./handoff-handlers.ts');
      return handoffHandlers(services, waiting);
    }),
    ...laterHandlers('merge', async () => {
      const { mergeHandlers } = await import('./merge-handlers.ts');
      return mergeHandlers(services, waiting);
    }),
    'jobs/stop': ({ job }) => {
      jobs.stop(job);
      return ok(null);
    },
  };
}

/** Reads what no message has needed yet, one part after the other; `pause` lets what is more urgent go first. */
export async function readLaterHandlers(pause: () => Promise<void>): Promise<void> {
  for (const read of [
    () => import('./documents-handlers.ts'),
    () => import('./editions-handlers.ts'),
    () => import('./house-handlers.ts'),
    () => import('./handoff-handlers.ts'),
    () => import('./merge-handlers.ts'),
  ]) {
    await pause();
    await read();
  }
}
