import { SetupFailure } from './setup-failure.ts';

/** Prints one line for the person who runs the command. */
export function say(line: string): void {
  console.log(line);
}

/** Prints the heading of a step, set off from what the step's tools print. */
export function sayHeading(heading: string): void {
  console.log(`\n── ${heading} ${'─'.repeat(Math.max(0, 72 - heading.length))}`);
}

/** Says what begins and, while it lasts, that it still goes on: silence looks like a hang. */
export async function sayWhile<T>(line: string, work: Promise<T>): Promise<T> {
  say(line);
  const started = Date.now();
  const reminder = setInterval(() => {
    say(`  … still at it after ${Math.round((Date.now() - started) / 1000)} s`);
  }, 15_000);
  try {
    return await work;
  } finally {
    clearInterval(reminder);
  }
}

/** Runs a command's main function; what it returns, or how it fails, becomes the exit code. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
