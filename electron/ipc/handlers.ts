import type { Handlers } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { backupsHandlers } from './backups-handlers.ts';
import { documentsHandlers } from './documents-handlers.ts';
import { editionsHandlers } from './editions-handlers.ts';
import { handoffHandlers } from './handoff-handlers.ts';
import { houseHandlers } from './house-handlers.ts';
import { makeJobs } from './jobs.ts';
import { libraryHandlers } from './library-handlers.ts';
import { mergeHandlers } from './merge-handlers.ts';
import type { Services } from './services.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { shellHandlers } from './shell-handlers.ts';
import { twinsHandlers } from './twins-handlers.ts';
import { makeWaitingFiles } from './waiting-files.ts';
import { workbookHandlers } from './workbook-handlers.ts';

/** A handler for every channel; one that is missing does not compile. */
export function makeHandlers(services: Services): Handlers {
  const jobs = makeJobs(services.onProgress);
  const waiting = makeWaitingFiles();
  return {
    ...libraryHandlers(services),
    ...workbookHandlers(services),
    ...documentsHandlers(services, jobs),
    ...twinsHandlers(services, jobs),
    ...editionsHandlers(services, jobs),
    ...houseHandlers(services),
    ...handoffHandlers(services, waiting),
    ...mergeHandlers(services, waiting),
    ...backupsHandlers(services),
    ...settingsHandlers(services),
    ...shellHandlers(services),
    'jobs/stop': ({ job }) => {
      jobs.stop(job);
      return ok(null);
    },
  };
}
