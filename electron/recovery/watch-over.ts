import { app, powerMonitor } from 'electron';
import { type Keeper, lookEvery } from './keeper.ts';

/** The first look waits until the window is there. */
const firstLook = 15_000;
/** A person who quits waits this long at most; a backup and what has changed take far less. */
const patience = 4000;

/** Lets the keeper look at its times: every minute, before and after the computer sleeps, and at the end. */
export function watchOver(
  keeper: Keeper,
  { log, atEnd }: { readonly log: (line: string) => void; readonly atEnd: () => void },
): void {
  const look = () => {
    keeper.look().catch((error: unknown) => log(`keeper: ${String(error)}`));
  };
  const first = setTimeout(look, firstLook);
  const timer = setInterval(look, lookEvery);
  powerMonitor.on('suspend', look);
  powerMonitor.on('resume', look);

  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    isDone = true;
    clearTimeout(first);
    clearInterval(timer);
    keeper
      .end(patience)
      .catch((error: unknown) => log(`keeper: ${String(error)}`))
      .finally(() => {
        atEnd();
        app.quit();
      });
  });
}
