import { writeSync } from 'node:fs';
import { runAsideJob } from '../../../../electron/storage/backup/aside-jobs.ts';
import { backUp } from '../../../../electron/storage/backup/back-up.ts';
import { backUpAside } from '../../../../electron/storage/backup/back-up-aside.ts';
import { openLibrary } from '../../../../electron/storage/open-library.ts';
import { startLedger, writeNumber } from './ledger.ts';

// The process that is killed: writes without a pause and says what was acknowledged, until its end.
const [folder = ''] = process.argv.slice(2);
const options = { clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
const opened = openLibrary(folder, options);
if (!opened.ok) throw new Error(opened.failure.code);
const library = opened.value;

let n = startLedger(library);
for (;;) {
  writeNext();
  if (n % 40 === 0) backUp(library.database, library.file, 'regular', options);
  if (n % 40 === 20) {
    await backUpAside(library, 'regular', null, async (job) => {
      const done = runAsideJob(job);
      writeNext();
      return done;
    });
  }
}

function writeNext(): void {
  n += 1;
  const written = writeNumber(library, n);
  if (!written.ok) throw new Error(written.failure.code);
  writeSync(1, `${n}\n`);
}
