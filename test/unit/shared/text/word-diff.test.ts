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

  it('shows texts that are too long to compare as wholes', () => {
    const long = 'word '.repeat(2000);
    expect(wordDiff(long, `${long}more`).after).toHaveLength(1);
  });
});
