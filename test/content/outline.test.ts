import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../shared/applying/pack-questions.ts';
import { isKnownPack, packById, packOutlines } from '../../shared/content/packs.ts';

describe.each(packOutlines)('outline $id', (outline) => {
  const own = outline.activities.flatMap(({ id, topics }) => [
    id,
    ...(topics ?? []).map((topic) => topic.id),
  ]);

  test('says that it is an outline, and is not a pack', () => {
    expect(outline.standing).toContain('An outline only');
    expect(outline.source.standing).not.toBe('checked');
    expect(isKnownPack(outline.id)).toBe(false);
  });

  test('has ids of its own and numbers in order', () => {
    expect(new Set(own).size).toBe(own.length);
    expect(outline.activities.map(({ number }) => number)).toEqual(
      outline.activities.map((_, index) => index),
    );
  });

  test('has a crosswalk from things that exist to things that exist', () => {
    for (const { pack: id, from, to, carries } of outline.crosswalk) {
      const pack = packById(id);
      if (!pack) throw new Error(`no pack ${id}`);
      const known = [
        ...pack.activities.map((activity) => activity.id),
        ...pack.activities.flatMap(({ groups }) => groups.map((group) => group.id)),
        ...questionsOf(pack).map(({ question }) => question.id),
      ];
      expect(known, to).toEqual(expect.arrayContaining([...from]));
      expect(own).toContain(to);
      expect(from.length === 0, to).toBe(carries === 'nothing');
    }
  });

  test('gives every activity a row, its own or those of its topics', () => {
    const reached = new Set(outline.crosswalk.map(({ to }) => to));
    for (const { id, topics } of outline.activities) {
      const ids = topics ? topics.map((topic) => topic.id) : [id];
      for (const each of ids) expect(reached.has(each), each).toBe(true);
    }
  });
});

test('IR 8259r1 has nine activities, 0 to 8, six of them before the market', () => {
  const outline = packOutlines.find(({ id }) => id === 'nist-ir-8259r1@2026-04');
  expect(outline?.activities.map(({ phase }) => phase)).toEqual([
    ...Array.from({ length: 6 }, () => 'beforeMarket'),
    ...Array.from({ length: 3 }, () => 'afterMarket'),
  ]);
});
