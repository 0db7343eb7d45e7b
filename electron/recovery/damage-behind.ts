import type { Failure } from '../../shared/result.ts';

/** What stands in the way of mending a library that people work with. */
export type BehindParts = {
  readonly log: (line: string) => void;
  /** Lets the window save what is typed; how much it could not, null: it gave no answer. */
  readonly flush: () => Promise<number | null | undefined>;
  /** Ends the window, the keeper and the connection, without ending the app. */
  readonly close: () => void;
  /** Looks the file through once more and asks what to do, as at a start. True: there is a library to open. */
  readonly mend: () => Promise<boolean>;
  readonly restart: () => void;
  readonly quit: () => void;
};

/**
 * A library that was looked through while people worked with it, and is damaged: what is typed is
 * saved, the window closes, so that nothing more is written into it, and the question about damage
 * is asked as at a start. Where something typed could not be saved the window stays, and the
 * next look finds the damage again.
 */
export function makeDamageBehind(parts: BehindParts): (failure: Failure) => void {
  let isUnderWay = false;

  async function handle(failure: Failure): Promise<void> {
    const unsaved = await parts.flush();
    if (typeof unsaved === 'number' && unsaved > 0) {
      parts.log(`damage: ${failure.detail}; ${unsaved} changes are not saved yet`);
      return;
    }
    parts.close();
    if (await parts.mend()) parts.restart();
    else parts.quit();
  }

  return (failure) => {
    if (isUnderWay) return;
    isUnderWay = true;
    handle(failure)
      .catch((error: unknown) => parts.log(`damage: ${String(error)}`))
      .finally(() => {
        isUnderWay = false;
      });
  };
}
