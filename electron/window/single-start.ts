import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * One Securable a data folder. A start while another has its window open gives way to that window.
 * A start while another is ending, its window gone already, waits for the end and then goes on: who
 * closes an app and opens it again at once must not be left with nothing.
 */
export type SingleStart = {
  /** `alone`: start. `given-way`: another has its window. `still-ending`: it does not come to its end. */
  readonly outcome: () => Promise<'alone' | 'given-way' | 'still-ending'>;
  /** From here on no window is left; a start that comes now waits. */
  readonly noteEnding: () => void;
};

export type SingleStartParts = {
  readonly requestLock: () => boolean;
  /** Of this user and data folder alone. */
  readonly folder: string;
  readonly patience?: number;
};

const usualPatience = 30_000;
const betweenAsking = 150;

export function makeSingleStart({
  requestLock,
  folder,
  patience = usualPatience,
}: SingleStartParts): SingleStart {
  // Stays behind when the app has ended, for the lock is let go after it; the next start removes it.
  const mark = join(folder, 'ending');

  function isEnding(): boolean {
    return statSync(mark, { throwIfNoEntry: false }) !== undefined;
  }

  return {
    outcome: async () => {
      for (let waited = 0; !requestLock(); waited += betweenAsking) {
        if (!isEnding()) return 'given-way';
        if (waited >= patience) return 'still-ending';
        await wait(betweenAsking);
      }
      rmSync(mark, { force: true });
      return 'alone';
    },
    noteEnding: () => {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(mark, '');
      } catch {
        // On a disk that takes nothing a start that comes now gives way, as it always did.
      }
    },
  };
}
