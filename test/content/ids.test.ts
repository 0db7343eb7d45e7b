import { describe, expect, test } from 'vitest';
import {
  allPacks,
  capabilities,
  catalogues,
  elements,
  idsAndMeanings,
  parts,
  questions,
} from './collect.ts';
import { released, retired } from './released-ids.ts';

const now = idsAndMeanings();

describe('ids', () => {
  test('stand for one thing only', () => {
    for (const pack of allPacks) {
      const activities = pack.activities.map(({ id }) => id);
      const groups = [
        ...pack.scope.groups,
        ...pack.activities.flatMap((each) => each.groups),
        ...(pack.supplement?.groups ?? []),
      ];
      expect(twice(activities), pack.id).toEqual([]);
      expect(twice(groups.map(({ id }) => id)), pack.id).toEqual([]);
      expect(twice(groups.flatMap((each) => each.questions).map(({ id }) => id))).toEqual([]);
    }
    expect(twice([...questions, ...parts].map(({ id }) => id))).toEqual([]);
    expect(twice([...capabilities, ...elements].map(({ id }) => id))).toEqual([]);
    expect(twice([...allPacks, ...catalogues].map(({ id }) => id))).toEqual([]);
  });

  test('have a plain form', () => {
    for (const { id } of [...questions, ...parts]) {
      expect(id).toMatch(/^(SC-\d|A\d(\.\d)?-Q\d+[a-e]?|S-\d+|W(-[a-z]+)+)$/);
    }
    for (const { id } of elements) expect(id).toMatch(/^[A-Z]{2}-\d[a-h]?$/);
  });

  test('keep their meaning once released', () => {
    for (const [id, meaning] of Object.entries(released)) {
      const current = now.get(id);
      const kept = current === meaning || current?.startsWith(`${meaning} `);
      expect(kept, `${id} was “${meaning}” and is now “${current}”`).toBe(true);
    }
  });

  test('are not used again once retired', () => {
    for (const id of Object.keys(retired)) {
      expect(now.has(id), id).toBe(false);
      expect(id in released, id).toBe(false);
    }
  });

  test('of packs and catalogues are listed before they are released', () => {
    const unlisted = [...now].filter(([id]) => !id.startsWith('fact ') && !(id in released));
    expect(unlisted, 'add these to test/content/released-ids.ts').toEqual([]);
  });
});

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
