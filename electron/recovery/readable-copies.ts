import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { z } from 'zod';
import { companyProfileId } from '../../shared/bridge.ts';
import { encodeHandOff } from '../../shared/hand-off/hand-off.ts';
import type { HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { ok, type Result } from '../../shared/result.ts';
import { safeFileName } from '../../shared/text/safe-file-name.ts';
import { failedBy } from '../files/failure-of.ts';
import { writeFileWhole } from '../files/write-file-whole.ts';
import { exportHandOff } from '../storage/hand-off-storage.ts';
import type { Library } from '../storage/library.ts';
import { workbookState } from '../storage/read-snapshot.ts';
import { readableFolder } from './readable-folder.ts';

/** What each copy was made from, so that only what has changed is written again. */
const indexSchema = z.record(
  z.string(),
  z.object({ state: z.string(), company: z.string(), file: z.string().regex(/^[^/\\]+$/) }),
);
type Index = z.infer<typeof indexSchema>;

const indexName = 'index.json';

/**
 * Every workbook as a hand-off file beside the library: plain JSON that a person
 * or another program can read, so that answers outlive this app. Gives how many
 * were written. A workbook with a damaged answer keeps the copy it has.
 */
export async function refreshReadableCopies(
  library: Library,
  mayGoOn: () => boolean = () => true,
): Promise<Result<number>> {
  const folder = readableFolder(library.file);
  try {
    await mkdir(folder).catch(unlessThere);
    const index: Index = await readIndex(folder);
    const company = workbookState(library, companyProfileId);
    let written = 0;
    for (const id of workbooksOf(library)) {
      if (!mayGoOn()) break;
      const state = workbookState(library, id);
      const known = index[id];
      const isCurrent = known?.state === state && known.company === company;
      if (isCurrent && (await isThere(join(folder, known.file)))) continue;
      const handOff = exportHandOff(library, id);
      if (!handOff.ok && handOff.failure.code !== 'row-damaged') return handOff;
      if (!handOff.ok) continue;
      const file = `${safeFileName(titleOf(handOff.value))} (${id}).securable.json`;
      const done = await writeFileWhole(
        join(folder, file),
        Buffer.from(encodeHandOff(handOff.value)),
      );
      if (!done.ok) return done;
      if (known !== undefined && known.file !== file)
        await rm(join(folder, known.file), { force: true });
      index[id] = { state, company, file };
      written += 1;
      await breath();
    }
    if (written === 0) return ok(0);
    const text = `${JSON.stringify(index, null, 2)}\n`;
    const noted = await writeFileWhole(join(folder, indexName), Buffer.from(text));
    return noted.ok ? ok(written) : noted;
  } catch (error) {
    return failedBy(error, join(folder, indexName));
  }
}

/** After a restore the numbers of changes begin to mean something else. */
export async function forgetReadableCopies(library: Library): Promise<void> {
  const file = join(readableFolder(library.file), indexName);
  const emptied = await writeFileWhole(file, Buffer.from('{}\n'));
  // Where there is no folder yet, there is nothing to forget.
  if (!emptied.ok && emptied.failure.code !== 'folder-missing') await rm(file, { force: true });
}

function workbooksOf(library: Library): readonly string[] {
  return library
    .statement<[string], { id: string }>(
      'SELECT DISTINCT workbook_id AS id FROM changes WHERE workbook_id <> ?',
    )
    .all(companyProfileId)
    .map(({ id }) => id);
}

/** An index that cannot be read is made again; then every copy is. */
async function readIndex(folder: string): Promise<Index> {
  try {
    return indexSchema.parse(JSON.parse(await readFile(join(folder, indexName), 'utf8')));
  } catch {
    return {};
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function titleOf({ entries }: HandOff): string {
  const entry = entries.get('workbook.title')?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return '';
  return entry.value.kind === 'text' ? entry.value.text : '';
}
