import type { EditionsOfRestore, NamedEdition } from '../../../shared/bridge.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { type CheckOptions, withBackup } from '../backup/check-backup.ts';
import { listBackups } from '../backup/list-backups.ts';
import type { Library } from '../library.ts';
import { reading } from '../transaction.ts';
import { sealedEditions } from './edition-source.ts';
import { type SealedEdition, unsealed } from './taken-labels.ts';

/** Compares the open library with a backup, and changes nothing. */
export function editionsOfRestore(
  library: Library,
  id: string,
  options: CheckOptions,
): Result<EditionsOfRestore> {
  const backup = listBackups(library.file).find((other) => other.id === id);
  if (backup === undefined) return failed('file-missing', id);
  const here = reading(library, () => ok(sealedEditions(library.database)));
  if (!here.ok) return here;
  return withBackup(backup.file, options, (database) => {
    const there = sealedEditions(database);
    const workbooks = new Set(
      database.prepare<[], string>('SELECT id FROM workbooks').pluck().all(),
    );
    const missing = here.value.filter((one) => !there.some((other) => isSame(one, other)));
    const hasRoom = (one: SealedEdition) =>
      workbooks.has(one.workbookId) &&
      !there.some((other) => other.workbookId === one.workbookId && other.label === one.label);
    return ok({
      stay: missing.filter(hasRoom).map(named),
      go: missing.filter((one) => !hasRoom(one)).map(named),
    });
  });
}

function isSame(one: SealedEdition, other: SealedEdition): boolean {
  return one.workbookId === other.workbookId && one.id === other.id;
}

function named(sealed: SealedEdition): NamedEdition {
  const record = unsealed(sealed);
  const { product = '', publishedAt = '' } = record ?? {};
  return { product, label: sealed.label, publishedAt };
}
