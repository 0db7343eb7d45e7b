import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelNames } from '../../../../electron/channel-names.ts';
import { requests } from '../../../../shared/bridge.ts';
import { changeOf, textEdit } from '../storage/library-in-temp-folder.ts';
import { appWithoutAWindow } from './app-without-a-window.ts';

const channels = Object.keys(requests);
const refusal = (detail: string) => ({
  ok: false,
  failure: { code: 'invalid-request', detail: expect.stringContaining(detail) },
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let count = 0; count < depth; count += 1) value = [value];
  return value;
}

describe('the dispatcher', () => {
  it.each(channels)(
    'refuses a foreign sender on %s before it looks at anything else',
    async (channel) => {
      const { dispatch } = appWithoutAWindow();
      expect(await dispatch(channel, false, {})).toEqual(refusal('foreign sender'));
    },
  );

  it('refuses channels that are none', async () => {
    const { dispatch } = appWithoutAWindow();
    for (const channel of ['', 'library/drop', '__proto__', 'constructor', 'toString']) {
      expect(await dispatch(channel, true, {})).toEqual(refusal('unknown channel'));
    }
  });

  it.each(channels)('refuses parts it does not know on %s', async (channel) => {
    const { dispatch } = appWithoutAWindow();
    const result = await dispatch(channel, true, { notAPart: true });
    expect(result).toEqual(refusal(channel));
  });

  it('refuses what is too deep or too large before it is parsed', async () => {
    const { dispatch } = appWithoutAWindow();
    const big = 'x'.repeat(33_000_000);
    expect(await dispatch('library/create', true, { title: nested(65) })).toEqual(refusal('deep'));
    expect(await dispatch('library/create', true, nested(100_000))).toEqual(refusal('deep'));
    expect(await dispatch('library/create', true, { title: big })).toEqual(refusal('large'));
  });

  it('is not moved by __proto__', async () => {
    const { dispatch } = appWithoutAWindow();
    const message: unknown = JSON.parse('{"title":"x","__proto__":{"isAdmin":true}}');
    await dispatch('library/create', true, message);
    expect('isAdmin' in {}).toBe(false);
    const path = textEdit('__proto__', null, 'x');
    const result = await dispatch('workbook/apply', true, {
      workbookId: 'w',
      change: changeOf(path),
    });
    expect(result).toEqual(refusal('path'));
  });

  it('says that an answer is too long, not that Securable is at fault', async () => {
    const { dispatch } = appWithoutAWindow();
    const change = changeOf(textEdit('device.name', null, 'x'.repeat(1_048_576)));
    const result = await dispatch('workbook/apply', true, { workbookId: 'w', change });
    expect(result).toMatchObject({ failure: { code: 'answer-too-long' } });
  });

  it('refuses a message of many faults at the first, and does not look for the others', async () => {
    const { dispatch } = appWithoutAWindow();
    let looks = 0;
    const last = {
      get path() {
        looks += 1;
        return 0;
      },
    };
    const edits = [...Array.from({ length: 2000 }, () => ({})), last];
    const change = { ...changeOf(textEdit('device.name', null, 'x')), edits };
    const result = await dispatch('workbook/apply', true, { workbookId: 'w', change });
    expect(result).toEqual(refusal('edits › 0'));
    // Once, when the size of the whole was measured.
    expect(looks).toBe(1);
  });

  it('answers a bug with a code, logs it, and tells the window nothing of it', async () => {
    const { dispatch, logged } = appWithoutAWindow({
      chooseFileToOpen: () => {
        throw new Error('secret /home/anna/library.sqlite3');
      },
    });
    const result = await dispatch('handoff/open', true, {});
    expect(result).toEqual(refusal('handoff/open'));
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(logged.join()).toContain('secret');
  });

  it('survives whatever is sent, on every channel', async () => {
    const { dispatch, library } = appWithoutAWindow();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), fc.anything(), async (channel, message) => {
        const result = await dispatch(channel, true, message);
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
    expect(library.database.prepare('SELECT count(*) AS n FROM changes').get()).toEqual({ n: 0 });
  });

  it('has the same channels as the preload script', () => {
    expect(Object.keys(channelNames).sort()).toEqual([...channels].sort());
  });
});
