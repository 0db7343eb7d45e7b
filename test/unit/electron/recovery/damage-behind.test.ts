import { expect, it } from 'vitest';
import { makeDamageBehind } from '../../../../electron/recovery/damage-behind.ts';

const failure = {
  code: 'library-damaged',
  detail: 'the answers and their index do not agree',
} as const;

/** What was done, in order; `over` when the last of it is. */
function parts(unsaved: number | null, isMended = true) {
  const did: string[] = [];
  let over: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => {
    over = resolve;
  });
  const end = (what: string) => () => {
    did.push(what);
    over();
  };
  const damaged = makeDamageBehind({
    log: end('log'),
    flush: async () => {
      did.push('flush');
      return unsaved;
    },
    close: () => did.push('close'),
    mend: async () => {
      did.push('mend');
      return isMended;
    },
    restart: end('restart'),
    quit: end('quit'),
  });
  return { damaged, did, isOver };
}

it('saves what is typed and closes before it asks, and opens what was mended', async () => {
  const { damaged, did, isOver } = parts(0);
  damaged(failure);
  // Found a second time while it is asked about.
  damaged(failure);
  await isOver;
  expect(did).toEqual(['flush', 'close', 'mend', 'restart']);
});

it('ends where a person would rather quit', async () => {
  const { damaged, did, isOver } = parts(null, false);
  damaged(failure);
  await isOver;
  expect(did).toEqual(['flush', 'close', 'mend', 'quit']);
});

it('closes nothing over what could not be saved', async () => {
  const { damaged, did, isOver } = parts(2);
  damaged(failure);
  await isOver;
  expect(did).toEqual(['flush', 'log']);
});
