import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../../shared/text/word-diff.ts';

const text = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('');
const words = fc
  .array(fc.constantFrom('a', 'b', 'a longer one', 'ü', '\n', ''))
  .map((all) => all.join(' '));

describe('a comparison word by word', () => {
  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const diff = wordDiff(before, after);
        expect([text(diff.before), text(diff.after)]).toEqual([before, after]);
      }),
    );
  });

  it('calls the same what stands in both', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const same = (runs: readonly { text: string; isOther: boolean }[]) =>
          text(runs.filter(({ isOther }) => !isOther));
        const diff = wordDiff(before, after);
        expect(same(diff.before)).toBe(same(diff.after));
        if (before === after) expect(same(diff.before)).toBe(before);
      }),
    );
  });

  it('marks the words that differ and no others', () => {
    const { before, after } = wordDiff('Updates for five years.', 'Updates for ten years.');
    expect(before.filter(({ isOther }) => isOther)).toEqual([{ text: ' five', isOther: true }]);
    expect(after.filter(({ isOther }) => isOther)).toEqual([{ text: ' ten', isOther: true }]);
  });

  it('shows one word where one of two thousand was changed', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `word${at % 97}`);
    const changed = words.with(1234, 'other');
    const diff = wordDiff(words.join(' '), changed.join(' '));
    expect(diff.before.filter(({ isOther }) => isOther)).toEqual([
      { text: ' word70', isOther: true },
    ]);
    expect(diff.after.filter(({ isOther }) => isOther)).toEqual([
      { text: ' other', isOther: true },
    ]);
  });

  it('gives up on texts with little in common, in a bounded time, and still shows how both begin and end', () => {
    const text = (name: string) =>
      `Begins so. ${Array.from({ length: 200_000 }, (_, at) => `${name}${at}`).join(' ')} ends so.`;
    const start = process.cpuUsage();
    const { before, after } = wordDiff(text('a'), text('b'));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
    for (const side of [before, after])
      expect(side.map(({ isOther }) => isOther)).toEqual([false, true, false]);
  });
});
