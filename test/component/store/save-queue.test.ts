import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaveQueue, type SaveState } from '../../../renderer/store/save-queue.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { Change } from '../../../shared/workbook/change.ts';

type Reply = Result<{ revision: number }>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typed(before: string, after: string, id = `change-${after}`): Change {
  const text = (value: string) => (value === '' ? null : answerOf({ kind: 'text', text: value }));
  return {
    id,
    kind: 'edit',
    of: null,
    label: 'Answered “Device name”',
    at: '2026-03-02T10:00:00.000Z',
    by: '',
    edits: [{ path: 'device.name', before: text(before), after: text(after) }],
  };
}

function start(reply: (change: Change, workbookId: string) => Reply | Promise<Reply> = accept) {
  const sent: Change[] = [];
  const states: SaveState[] = [];
  const saved: string[] = [];
  const queue = createSaveQueue({
    send: async (workbookId, change) => {
      sent.push(change);
      return reply(change, workbookId);
    },
    onState: (state) => states.push(state),
    onSaved: (_, change) => saved.push(change.id),
  });
  return { queue, sent, states, saved, last: () => states.at(-1) };
}

const accept = (): Reply => ok({ revision: 1 });
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('merging', () => {
  it('sends keystrokes in one field as one change, 400 ms after the last', async () => {
    const { queue, sent } = start();
    queue.add('w', typed('', 'a'), 'device.name');
    await vi.advanceTimersByTimeAsync(300);
    queue.add('w', typed('a', 'ab'), 'device.name');
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.edits).toEqual(typed('', 'ab').edits);
    expect(sent[0]?.id).toBe('change-a');
  });

  it('waits no longer than one second from the first keystroke', async () => {
    const { queue, sent } = start();
    let text = '';
    for (let count = 0; count < 5; count += 1) {
      queue.add('w', typed(text, `${text}x`), 'device.name');
      text += 'x';
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(sent.length).toBeGreaterThan(0);
    expect(sent[0]?.edits[0]?.before).toBeNull();
  });

  it('sends at once when the field is left', async () => {
    const { queue, sent } = start();
    queue.add('w', typed('', 'a'), 'device.name');
    queue.close();
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('sends the first field before a second field is begun', async () => {
    const { queue, sent } = start();
    queue.add('w', typed('', 'a'), 'device.name');
    queue.add('w', typed('', 'b'), 'device.model');
    await settle();
    expect(sent.map(({ id }) => id)).toEqual(['change-a']);
  });

  it('sends nothing when what was typed was taken back', async () => {
    const { queue, sent, last } = start();
    queue.add('w', typed('', 'a'), 'device.name');
    queue.add('w', typed('a', ''), 'device.name');
    queue.close();
    await settle();
    expect(sent).toEqual([]);
    expect(last()).toEqual({ kind: 'saved' });
  });
});

describe('sending', () => {
  it('says saved only after main has replied', async () => {
    const waiting: ((value: Reply) => void)[] = [];
    const { queue, states, last } = start(
      () => new Promise((resolve) => void waiting.push(resolve)),
    );
    queue.add('w', typed('', 'a'));
    await settle();
    expect(states.every(({ kind }) => kind === 'saving')).toBe(true);
    waiting[0]?.(ok({ revision: 7 }));
    await settle();
    expect(last()).toEqual({ kind: 'saved' });
  });

  it('sends one change at a time and keeps their order', async () => {
    const waiting: ((value: Reply) => void)[] = [];
    const { queue, sent } = start(() => new Promise((resolve) => void waiting.push(resolve)));
    queue.add('w', typed('', 'a'));
    queue.add('w', typed('a', 'b'));
    await settle();
    expect(sent.map(({ id }) => id)).toEqual(['change-a']);
    waiting[0]?.(ok({ revision: 1 }));
    await settle();
    expect(sent.map(({ id }) => id)).toEqual(['change-a', 'change-b']);
  });
});

describe('failing', () => {
  it('keeps a failed change and says why', async () => {
    const { queue, last } = start(() => failed('disk-full'));
    queue.add('w', typed('', 'a'));
    await settle();
    expect(last()).toEqual({
      kind: 'failed',
      failure: { code: 'disk-full', detail: '' },
      isRetrying: true,
    });
    expect(queue.unsaved()).toBe(1);
  });

  it('tries a full disk again by itself, with longer and longer waits, as the same change', async () => {
    const { queue, sent } = start(() => failed('disk-full'));
    queue.add('w', typed('', 'a'));
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('waits for the person where trying again would not help', async () => {
    let isRefusing = true;
    const { queue, sent, last } = start(() => (isRefusing ? failed('conflict') : accept()));
    queue.add('w', typed('', 'a'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    isRefusing = false;
    queue.retry();
    await settle();
    expect(last()).toEqual({ kind: 'saved' });
  });

  it('sends nothing of a workbook past its failed change, and lets other workbooks through', async () => {
    const { queue, saved } = start((_, workbookId) =>
      workbookId === 'w' ? failed('conflict') : accept(),
    );
    queue.add('w', typed('', 'a'));
    queue.add('w', typed('a', 'b'));
    queue.add('company', typed('', 'c'));
    await settle();
    expect(saved).toEqual(['change-c']);
    expect(queue.pending('w').map(({ id }) => id)).toEqual(['change-a', 'change-b']);
  });

  it('treats a broken bridge as a failure that may pass', async () => {
    const { queue, last } = start(() => Promise.reject(new Error('no reply')));
    queue.add('w', typed('', 'a'));
    await settle();
    expect(last()).toMatchObject({ kind: 'failed', isRetrying: true });
  });

  it('lets a shortened answer replace the one that was too long', async () => {
    const tooLong = 'x'.repeat(9);
    const { queue, sent, last } = start((change) => {
      const after = change.edits[0]?.after;
      const text = after?.kind === 'answer' && after.state === 'answered' ? after.value : null;
      return text?.kind === 'text' && text.text === tooLong ? failed('answer-too-long') : accept();
    });
    queue.add('w', typed('', tooLong));
    await settle();
    queue.add('w', typed(tooLong, 'x'));
    await settle();
    expect(last()).toEqual({ kind: 'saved' });
    expect(sent.at(-1)?.edits).toEqual(typed('', 'x').edits);
  });
});

describe('flushing', () => {
  it('sends what is merging and resolves when all is saved', async () => {
    const { queue, saved } = start();
    queue.add('w', typed('', 'a'), 'device.name');
    await expect(queue.flush()).resolves.toBe(0);
    expect(saved).toEqual(['change-a']);
  });

  it('tells how much is unsaved when it cannot be saved', async () => {
    const { queue } = start(() => failed('disk-full'));
    queue.add('w', typed('', 'a'));
    queue.add('w', typed('a', 'b'));
    await expect(queue.flush()).resolves.toBe(2);
  });
});
