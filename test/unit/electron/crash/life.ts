import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../../../../electron/files/write-file-whole.ts';
import { refreshReadableCopies } from '../../../../electron/recovery/readable-copies.ts';
import { runAsideJob } from '../../../../electron/storage/backup/aside-jobs.ts';
import { backUp } from '../../../../electron/storage/backup/back-up.ts';
import { backUpAside, checkpoint } from '../../../../electron/storage/backup/back-up-aside.ts';
import { restoreBackup } from '../../../../electron/storage/backup/restore-backup.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import type { Result } from '../../../../shared/result.ts';
import { beginTrace, disk, end, makeDisk, mark } from './io-control.ts';
import { options, withLaterStep } from './later-step.ts';
import { ledgerChange, sendChange, startLedger } from './ledger.ts';

/** What the judge of a power cut must know of the moment it happened at. */
export type Mark =
  | { readonly did: 'acknowledged'; readonly n: number }
  | { readonly did: 'restoring'; readonly upTo: number }
  | { readonly did: 'restored' }
  | { readonly did: 'backedUp'; readonly id: string }
  | { readonly did: 'imported' }
  | { readonly did: 'migrating' }
  | { readonly did: 'exported'; readonly text: string };

// Everything a library lives through, from its first start, with the shim writing down every
// operation. With an argument, that operation of the first saves fails and all after it, until the
// save that met it has failed; then the disk works again, and the save is sent again.
const folder = join(disk, 'data');
const failingSync = Number(process.argv[2] ?? 0);
makeDisk();
beginTrace();
await mkdir(folder);
let library = unwrap(openLibrary(folder, options));
startLedger(library);
if (failingSync > 0) beginTrace({ at: failingSync, kind: 'broken', isLasting: true });
save(1, 8);
if (failingSync > 0) {
  end();
  process.exit(0);
}
const { id } = unwrap(backUp(library.database, library.file, 'asked', options));
say({ did: 'backedUp', id });
save(9, 10);
const aside = await backUpAside(library, 'regular', null, async (job) => {
  const done = runAsideJob(job);
  // What is saved between its halves is not in it, and is safe all the same.
  if (job.kind === 'copy') save(11, 12);
  return done;
});
if (aside === null) throw new Error('It cannot end by itself');
say({ did: 'backedUp', id: unwrap(aside).id });
unwrap(checkpoint(library));
save(13, 13);
unwrap(importHandOff(library, unwrap(exportHandOff(library, 'ledger')), ''));
say({ did: 'imported' });
unwrap(await refreshReadableCopies(library));
say({ did: 'restoring', upTo: 8 });
unwrap(restoreBackup(library, id, {}));
say({ did: 'restored' });
save(9, 11);
unwrap(await refreshReadableCopies(library));
closeLibrary(library);
say({ did: 'migrating' });
library = unwrap(openLibrary(folder, { ...options, migrations: withLaterStep }));
save(12, 14);
for (const text of ['first', 'second']) {
  unwrap(await writeFileWhole(join(folder, 'plan.html'), Buffer.from(text.repeat(5000))));
  say({ did: 'exported', text: text.repeat(5000) });
}
closeLibrary(library);
end();

function save(from: number, to: number): void {
  for (let n = from; n <= to; n += 1) {
    const change = ledgerChange(null, n);
    // As the window does: the same change again, until it is told that it is saved.
    while (!sendChange(library, change).ok) beginTrace();
    say({ did: 'acknowledged', n });
  }
}

function say(done: Mark): void {
  mark(JSON.stringify(done));
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
