import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, ok, type Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { tryToRemove } from '../files/remove-file.ts';
import { checkBackup } from '../storage/backup/check-backup.ts';
import { placeBackup } from '../storage/backup/restore-backup.ts';
import { libraryFileName, type OpenOptions } from '../storage/library.ts';
import { keepLogSide, setLogAside } from '../storage/salvage/keep-log-side.ts';
import type { Asking, Outcome } from './ask-about-damage.ts';
import { readableFolder } from './readable-folder.ts';
import type { Kept, TwoSides } from './two-sides-model.ts';
import { sidesQuestion, sidesWords } from './two-sides-words.ts';

/** Null where the failure is another one. */
export function findTwoSides(failure: Failure, folder: string): TwoSides | null {
  if (failure.code !== 'library-replaced') return null;
  const file = join(folder, libraryFileName);
  const at = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtime.toISOString();
  const [came, yours] = [at(file), at(`${file}-wal`)];
  return came === undefined || yours === undefined ? null : { came, yours };
}

/** Asks which side to open. Whichever it is, both are kept, and the other can be restored. */
export async function askAboutTwoSides(
  sides: TwoSides,
  folder: string,
  options: OpenOptions,
  { ask, tell, mayChoose }: Asking & { readonly mayChoose: boolean },
): Promise<Outcome> {
  const choice = await ask(sidesQuestion(sides, folder, mayChoose));
  if (choice === 'quit' || choice === 'elsewhere') return choice;
  const kept = keepBothSides(folder, choice, options);
  if (!kept.ok) return kept;
  await tell('Both sides are kept.', sidesWords(choice, kept.value));
  return 'mended';
}

/** First yours becomes a backup; only then is anything moved. */
export function keepBothSides(
  folder: string,
  open: 'came' | 'yours',
  options: OpenOptions,
): Result<Kept> {
  const file = join(folder, libraryFileName);
  try {
    const yours = keepLogSide(file, options);
    if (!yours.ok) return yours;
    const stamp = options.clock().replace(/[-:.]/g, '');
    const logKeptAs = `log-${stamp}`;
    const aside = setLogAside(file, logKeptAs);
    if (!aside.ok) return aside;
    tryToRemove(join(readableFolder(file), 'index.json'));
    if (open === 'came') return ok({ yours: yours.value, logKeptAs, cameKeptAs: null });
    const checked = checkBackup(yours.value.file, options);
    if (!checked.ok) return checked;
    const cameKeptAs = `came-${stamp}`;
    placeBackup(file, yours.value.file, options, { keepAs: cameKeptAs });
    return ok({ yours: yours.value, logKeptAs, cameKeptAs });
  } catch (error) {
    return failedBy(error, file);
  }
}
