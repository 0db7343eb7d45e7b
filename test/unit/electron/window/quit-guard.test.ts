import { describe, expect, it } from 'vitest';
import { makeQuitGuard, type QuitGuardNeeds } from '../../../../electron/window/quit-guard.ts';

function guardWith(needs: Partial<QuitGuardNeeds>) {
  const asked: [number, boolean][] = [];
  const guard = makeQuitGuard({
    askWindow: () => true,
    lastUnsaved: () => 0,
    askPerson: async (unsaved, isCertain) => {
      asked.push([unsaved, isCertain]);
      return false;
    },
    patience: 20,
    ...needs,
  });
  return { guard, asked };
}

describe('closing the window', () => {
  it('goes on once everything is saved', async () => {
    const { guard, asked } = guardWith({});
    const closing = guard.mayClose();
    guard.onFlushed(0);
    expect(await closing).toBe(true);
    expect(asked).toEqual([]);
  });

  it('asks when something could not be saved', async () => {
    const { guard, asked } = guardWith({});
    const closing = guard.mayClose();
    guard.onFlushed(3);
    expect(await closing).toBe(false);
    expect(asked).toEqual([[3, true]]);
  });

  it('asks when the window does not answer', async () => {
    const { guard, asked } = guardWith({ lastUnsaved: () => 2 });
    expect(await guard.mayClose()).toBe(false);
    expect(asked).toEqual([[2, false]]);
  });

  it('asks when the window is gone with something unsaved, and not when it had saved all', async () => {
    const lost = guardWith({ askWindow: () => false, lastUnsaved: () => 1 });
    expect(await lost.guard.mayClose()).toBe(false);
    expect(lost.asked).toEqual([[1, false]]);
    const fine = guardWith({ askWindow: () => false });
    expect(await fine.guard.mayClose()).toBe(true);
  });

  it('goes on when the window never came so far that anything could be typed', async () => {
    const { guard } = guardWith({ lastUnsaved: () => null });
    expect(await guard.mayClose()).toBe(true);
  });

  it('asks once however often it is closed', async () => {
    let flushes = 0;
    const { guard } = guardWith({
      askWindow: () => {
        flushes += 1;
        return true;
      },
    });
    const closings = [guard.mayClose(), guard.mayClose()];
    guard.onFlushed(0);
    expect(await Promise.all(closings)).toEqual([true, true]);
    expect(flushes).toBe(1);
  });
});
