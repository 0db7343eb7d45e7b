import { isSoak } from '../support/soak.ts';

/** Numbers that look random and are the same again for the same seed, so that every find can be repeated. */
export type Dice = {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
};

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }
  function oneOf<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new Error('nothing to choose from');
    // Within the list by construction; undefined may itself be a choice.
    return choices[below(choices.length)] as T;
  }
  return { below, oneOf };
}

/** Every test run tries a tenth, `npm run soak` all, and `npm run fuzz` as many times all as it is told. */
const times = Number(process.env.SECURABLE_FUZZ_TIMES ?? (isSoak ? 1 : 0.1));

/** The rounds of one test. */
export function rounds(full: number): number {
  return Math.round(full * times);
}

/** The milliseconds a test of so many rounds may take: never less than all of them once. */
export function patience(ms: number): number {
  return Math.max(1, times) * ms;
}

/** Where the dice start: the same in CI every time, another place in every soak. */
export function startSeed(): number {
  return Number(process.env.SECURABLE_FUZZ_SEED ?? 1);
}
