export type QuitGuard = {
  /** Asks the window to save what is pending; true where it may close. */
  readonly mayClose: () => Promise<boolean>;
  /** Lets the window save what is pending, whether it closes or not; null: it gave no answer. */
  readonly flush: () => Promise<number | null>;
  /** The window's answer on `shell/flushed`. */
  readonly onFlushed: (unsaved: number) => void;
};

export type QuitGuardNeeds = {
  /** Sends `shell/flush`; false where the window is not there to hear it. */
  readonly askWindow: () => boolean;
  /** What the window last said is not saved yet; null: it never said anything, so nothing was typed. */
  readonly lastUnsaved: () => number | null;
  /** Asks the person; true: close and lose them. `isCertain` is false where the window gave no answer. */
  readonly askPerson: (unsaved: number, isCertain: boolean) => Promise<boolean>;
  /** How long the window may take, in milliseconds. */
  readonly patience: number;
};

/** Nothing typed is dropped in silence: the window saves, or a person decides. */
export function makeQuitGuard(needs: QuitGuardNeeds): QuitGuard {
  const waiting = new Set<(unsaved: number) => void>();
  let asking: Promise<boolean> | null = null;

  async function ask(): Promise<boolean> {
    const isThere = needs.askWindow();
    const unsaved = isThere ? await waitForAnswer() : null;
    if (unsaved === 0) return true;
    if (unsaved !== null) return needs.askPerson(unsaved, true);
    const last = needs.lastUnsaved();
    // A window that is gone, and that had saved everything, has nothing to lose.
    const hasNothing = last === null || (last === 0 && !isThere);
    return hasNothing || needs.askPerson(last, false);
  }

  function waitForAnswer(): Promise<number | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(answer);
        resolve(null);
      }, needs.patience);
      const answer = (unsaved: number) => {
        clearTimeout(timer);
        resolve(unsaved);
      };
      waiting.add(answer);
    });
  }

  return {
    mayClose: () => {
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
    flush: async () => (needs.askWindow() ? waitForAnswer() : null),
    onFlushed: (unsaved) => {
      for (const answer of waiting) answer(unsaved);
      waiting.clear();
    },
  };
}
