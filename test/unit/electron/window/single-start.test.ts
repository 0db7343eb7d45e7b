import { describe, expect, it } from 'vitest';
import { makeSingleStart } from '../../../../electron/window/single-start.ts';
import { tempFolder } from '../storage/library-in-temp-folder.ts';

/** A lock as Electron's, held by one start at a time. */
function lockOf() {
  let holder: symbol | null = null;
  const request = (who: symbol) => () => {
    holder ??= who;
    return holder === who;
  };
  return {
    request,
    release: () => {
      holder = null;
    },
  };
}

describe('a second start', () => {
  const [one, two] = [Symbol('one'), Symbol('two')];

  it('gives way at once while the first has its window', async () => {
    const lock = lockOf();
    const folder = tempFolder();
    const first = makeSingleStart({ requestLock: lock.request(one), folder });
    expect(await first.outcome()).toBe('alone');
    const second = makeSingleStart({ requestLock: lock.request(two), folder });
    expect(await second.outcome()).toBe('given-way');
  });

  it('waits while the first is ending, and then starts', async () => {
    const lock = lockOf();
    const folder = tempFolder();
    const first = makeSingleStart({ requestLock: lock.request(one), folder });
    await first.outcome();
    first.noteEnding();
    let asked = 0;
    const requestLock = () => {
      asked += 1;
      if (asked === 3) lock.release();
      return lock.request(two)();
    };
    expect(await makeSingleStart({ requestLock, folder }).outcome()).toBe('alone');
    expect(asked).toBe(3);
    // And one more gives way to it: it does not take the old mark for its own.
    const third = makeSingleStart({ requestLock: lock.request(one), folder });
    expect(await third.outcome()).toBe('given-way');
  });

  it('says so where the first never comes to its end', async () => {
    const lock = lockOf();
    const folder = tempFolder();
    const first = makeSingleStart({ requestLock: lock.request(one), folder });
    await first.outcome();
    first.noteEnding();
    const requestLock = lock.request(two);
    const second = makeSingleStart({ requestLock, folder, patience: 300 });
    expect(await second.outcome()).toBe('still-ending');
  });

  it('after a crash while ending starts at once', async () => {
    const lock = lockOf();
    const folder = tempFolder();
    const first = makeSingleStart({ requestLock: lock.request(one), folder });
    await first.outcome();
    first.noteEnding();
    lock.release();
    const second = makeSingleStart({ requestLock: lock.request(two), folder });
    expect(await second.outcome()).toBe('alone');
  });
});
