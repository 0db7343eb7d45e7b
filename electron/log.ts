import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 1_000_000;

/**
 * Notes what should not have happened in a file beside the library, for the
 * person to look at or pass on. It stays on this computer; answers are never in it.
 */
export function makeLog(folder: string, clock: () => string): (line: string) => void {
  const file = join(folder, 'securable.log');
  return (line) => {
    try {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largest) renameSync(file, `${file}.old`);
      appendFileSync(file, `${clock()} ${line}\n`);
    } catch {
      // A log that cannot be written must not be what brings the app down.
    }
  };
}
