import { type Keeper, lookEvery } from './keeper.ts';

/** The first look waits until the window is there. */
const firstLook = 15_000;
/**
 * Whoever quits is rid of the app within two seconds. A backup that would take longer is made at the
 * next start, and so are readable copies for which no time is left.
 */
const patience = 1500;

/** What the computer says of itself, as Electron's `powerMonitor` says it. */
export type Power = {
  on(
    event: 'suspend' | 'resume' | 'lock-screen' | 'shutdown',
    listener: (event?: { preventDefault?: () => void }) => void,
  ): unknown;
};

export type WatchParts = {
  readonly power: Power;
  readonly app: {
    on(event: 'will-quit', listener: (event: { preventDefault: () => void }) => void): unknown;
    quit(): void;
  };
  /** Lets the window save what is typed and not sent yet. */
  readonly flush: () => Promise<unknown>;
  readonly log: (line: string) => void;
  readonly atEnd: () => void;
};

export type Watch = {
  /** The session of the person ends: Windows tells the window, and no one else. */
  readonly onSessionEnd: () => void;
  /** The library is about to be closed under the keeper. */
  readonly stop: () => void;
};

/**
 * Lets the keeper look at its times: every minute, after the computer slept, and at the end.
 * Before it sleeps, is locked or switched off, what is typed is saved and the library made one
 * whole file; what a computer does that never wakes is a power cut.
 */
export function watchOver(keeper: Keeper, { power, app, flush, log, atEnd }: WatchParts): Watch {
  const noted = (work: Promise<unknown>) => {
    work.catch((error: unknown) => log(`keeper: ${String(error)}`));
  };
  const look = () => noted(keeper.look());
  const first = setTimeout(look, firstLook);
  const timer = setInterval(look, lookEvery);
  const rest = () => noted(comeToRest());
  power.on('suspend', rest);
  power.on('lock-screen', rest);
  power.on('resume', look);
  power.on('shutdown', (event) => {
    // The system waits while the app quits as it always does: the window saves, then the keeper.
    event?.preventDefault?.();
    app.quit();
  });

  /** First what is saved already, for there may be no time for more. */
  async function comeToRest(): Promise<void> {
    settle();
    await flush();
    settle();
  }

  function settle(): void {
    const settled = keeper.settle();
    if (!settled.ok) log(`keeper: ${settled.failure.code} ${settled.failure.detail}`);
  }

  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    isDone = true;
    stop();
    keeper
      .end(patience)
      .catch((error: unknown) => log(`keeper: ${String(error)}`))
      .finally(() => {
        atEnd();
        app.quit();
      });
  });
  function stop(): void {
    clearTimeout(first);
    clearInterval(timer);
  }

  return { onSessionEnd: rest, stop };
}
