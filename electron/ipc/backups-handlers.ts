import type { BackupSummary, Handlers } from '../../shared/bridge.ts';
import { failed, ok } from '../../shared/result.ts';
import { syncServiceOf } from '../recovery/sync-service.ts';
import type { Backup } from '../storage/backup/list-backups.ts';
import type { Jobs } from './jobs.ts';
import type { Services } from './services.ts';

type BackupsHandlers = Pick<
  Handlers,
  'backups/list' | 'backups/make' | 'backups/editions' | 'backups/restore' | 'backups/reveal'
>;

export function backupsHandlers(
  { library, keeper, dataFolder, desktop, nativeBinding }: Services,
  jobs: Jobs,
): BackupsHandlers {
  return {
    'backups/list': () =>
      ok({
        backups: keeper.list().map(summarize),
        failure: keeper.lastFailure(),
        syncedBy: syncServiceOf(dataFolder),
      }),
    'backups/make': async () => {
      const made = await keeper.make();
      return made.ok ? ok(summarize(made.value)) : made;
    },
    'backups/editions': async ({ id }) => {
      const { editionsOfRestore } = await import('../storage/published/editions-of-restore.ts');
      return editionsOfRestore(library, id, { nativeBinding });
    },
    'backups/restore': async ({ id }) => {
      // An edition must not be made of one state of the library and kept in another.
      if (jobs.isAtWork()) return failed('work-under-way');
      const restored = await keeper.restore(id);
      return restored.ok ? ok({ undoId: restored.value.before.id }) : restored;
    },
    'backups/reveal': () => {
      const [newest] = keeper.list();
      if (newest === undefined) return failed('file-missing', 'a backup');
      desktop.showInFolder(newest.file);
      return ok(null);
    },
  };
}

function summarize({ id, at, reason, bytes }: Backup): BackupSummary {
  return { id, at, reason, bytes };
}
