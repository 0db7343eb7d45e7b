import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument, documents } from '../../../../shared/documents/compose.ts';
import type { Audience, Outline, Sentence } from '../../../../shared/documents/outline.ts';
import { rewordEdits, takeComposedEdits } from '../../../../shared/documents/rewording-edits.ts';
import { staleSentences } from '../../../../shared/documents/rewordings.ts';
import { sentencesOf, wordsOf } from '../../../../shared/documents/sentences.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../../../shared/workbook/change.ts';
import { disclosureOf, mayRead } from '../../../../shared/workbook/disclosure.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from './generated-workbook.ts';
import { date, text, workbookOf } from './workbook-of.ts';

const document = 'deviceCybersecurityDisclosure';
const audiences: readonly Audience[] = ['public', 'onRequest', 'internal'];
const stamp = { revision: 8, at: '2026-11-22T00:00:00.000Z', by: 'W' };

const after = (snapshot: Snapshot, edits: readonly Edit[]): Snapshot => ({
  ...snapshot,
  entries: applyEdits(snapshot.entries, edits, stamp),
});
const put = (snapshot: Snapshot, path: string, entry: Edit['after']) =>
  after(snapshot, [{ path, before: snapshot.entries.get(path)?.entry ?? null, after: entry }]);
const compose = (snapshot: Snapshot, audience: Audience = 'public') =>
  composeDocument(snapshot, document, audience, someDay);
const all = (outline: Outline): readonly Sentence[] =>
  sentencesOf(outline).map(({ sentence }) => sentence);
const find = (outline: Outline, id: string) => all(outline).find((one) => one.id === id);
function sentence(outline: Outline, id: string): Sentence {
  const found = find(outline, id);
  if (found === undefined) throw new Error(`There is no sentence ${id}`);
  return found;
}
const reword = (snapshot: Snapshot, id: string, words: string, audience: Audience = 'public') => {
  const outline = compose(snapshot, audience);
  return after(snapshot, rewordEdits(snapshot, outline, sentence(outline, id), words));
};

const base = workbookOf({
  'device.name': text('GS-2'),
  'support.endDate': date('2032-03-31'),
});
const id = 'title.supportEnd';

describe('a reworded sentence', () => {
  it('is published in the writer’s words, with its own facts', () => {
    const next = sentence(compose(reword(base, id, 'Until spring 2032')), id);
    expect(wordsOf(next)).toBe('Until spring 2032');
    expect(next.facts).toEqual(sentence(compose(base), id).facts);
    expect(next.reworded).toEqual({ composed: '31 March 2032' });
  });

  it('waits once the composed words changed: the new ones stand, old and new are told', () => {
    const next = put(reword(base, id, 'Until spring 2032'), 'support.endDate', date('2030-01-01'));
    const stale = sentence(compose(next), id);
    expect(wordsOf(stale)).toBe('1 January 2030');
    expect(stale.staleRewording).toEqual({
      words: 'Until spring 2032',
      was: '31 March 2032',
      now: '1 January 2030',
    });
    expect(staleSentences(compose(next))).toEqual([stale]);
  });

  it('holds again once it is kept, and the composed words stand again once they are taken', () => {
    const changed = put(reword(base, id, 'Until spring'), 'support.endDate', date('2030-01-01'));
    expect(wordsOf(sentence(compose(reword(changed, id, 'Until spring')), id))).toBe(
      'Until spring',
    );
    const taken = after(changed, takeComposedEdits(changed, compose(changed), id));
    expect(sentence(compose(taken), id)).toEqual(
      sentence(compose(put(base, 'support.endDate', date('2030-01-01'))), id),
    );
    expect(taken.entries.size).toBe(base.entries.size);
  });

  it('holds for narrower circles, never for wider ones', () => {
    const narrow = reword(base, id, 'For colleagues: until spring', 'onRequest');
    expect(wordsOf(sentence(compose(narrow, 'public'), id))).toBe('31 March 2032');
    expect(wordsOf(sentence(compose(narrow, 'onRequest'), id))).toContain('colleagues');
    expect(wordsOf(sentence(compose(narrow, 'internal'), id))).toContain('colleagues');
    const both = reword(narrow, id, 'For everyone: until spring', 'public');
    expect(wordsOf(sentence(compose(both, 'public'), id))).toContain('everyone');
    expect(wordsOf(sentence(compose(both, 'onRequest'), id))).toContain('colleagues');
  });

  it('goes when its answer is withheld, and nothing of its words is left', () => {
    const hidden = put(reword(base, id, 'Until SPRING'), 'support.endDate', {
      ...date('2032-03-31'),
      disclosure: 'internal',
    });
    expect(find(compose(hidden), id)).toBeUndefined();
    expect(JSON.stringify(compose(hidden))).not.toContain('SPRING');
  });

  it('is cleaned, and blank words change nothing', () => {
    const cleaned = sentence(compose(reword(base, id, 'Until\u0000 spring\u202e')), id);
    expect(wordsOf(cleaned)).toBe('Until spring');
    expect(compose(reword(base, id, ' \u0000 ')).facts).toEqual(compose(base).facts);
  });
});

describe('whatever is reworded', () => {
  const cases = fc.record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    written: fc.constantFrom(...audiences),
    read: fc.constantFrom(...audiences),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  });
  const marked = (from: Snapshot, written: Audience, picks: readonly number[]): Snapshot => {
    const outline = compose(from, written);
    const sentences = all(outline);
    return picks.reduce((snapshot, pick, at) => {
      const one = sentences[pick % sentences.length];
      return one === undefined
        ? snapshot
        : after(snapshot, rewordEdits(snapshot, outline, one, `REWORDED-${at}`));
    }, from);
  };

  it('the same sentences stand, each with the same facts', () => {
    fc.assert(
      fc.property(cases, ({ seed, written, read, picks }) => {
        const { snapshot } = generatedWorkbook(seed, (path) => `words of ${path}`);
        const facts = (from: Snapshot) =>
          all(compose(from, read)).map((one) => [one.id, one.facts]);
        expect(facts(marked(snapshot, written, picks))).toEqual(facts(snapshot));
      }),
      { numRuns: 60 },
    );
  });

  it('no words reach readers who may not see all that the sentence was made from', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ seed, written, read, picks }, hide) => {
        const { snapshot } = generatedWorkbook(seed, (path) => `words of ${path}`);
        const reworded = marked(snapshot, written, picks);
        // Later one of the answers becomes internal.
        const paths = all(compose(reworded, written)).flatMap((one) => one.facts);
        const path = paths[hide % Math.max(paths.length, 1)];
        const entry = path === undefined ? undefined : reworded.entries.get(path)?.entry;
        const next =
          path === undefined || entry === undefined
            ? reworded
            : put(reworded, path, { ...entry, disclosure: 'internal' });
        for (const one of all(compose(next, read))) {
          if (!wordsOf(one).includes('REWORDED')) continue;
          expect(mayRead(read, written)).toBe(true);
          for (const fact of one.facts) expect(mayRead(read, disclosureOf(next, fact))).toBe(true);
        }
        if (mayRead(read, written)) return;
        for (const { id: other } of documents)
          expect(JSON.stringify(composeDocument(next, other, read, someDay))).not.toContain(
            'REWORDED',
          );
      }),
      { numRuns: 60 },
    );
  });
});
