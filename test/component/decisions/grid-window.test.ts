import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWithin } from '../../../renderer/decisions/grid-keys.ts';
import { endsOf, stretchIn } from '../../../renderer/decisions/grid-window.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 300 });

test('everything that lies between the edges is drawn, and not much more', () => {
  fc.assert(
    fc.property(sizes, fc.nat(40_000), fc.integer({ min: 1, max: 3000 }), (each, from, length) => {
      const ends = endsOf(each);
      const shown = stretchIn(ends, from, length);
      for (const [at, end] of ends.entries()) {
        const start = end - (each[at] ?? 0);
        const isInSight = end > from && start < from + length;
        if (isInSight) expect(at >= shown.from && at < shown.to).toBe(true);
        const isFar = end < from - 1000 || start > from + length + 1000;
        if (isFar) expect(at >= shown.from && at < shown.to).toBe(false);
      }
    }),
  );
});

test('where nothing is laid out, everything is drawn', () => {
  expect(stretchIn(endsOf([10, 10, 10]), 0, 0)).toEqual({ from: 0, to: 3 });
});

test('a place that is not in the grid any more becomes the nearest that is', () => {
  const [rows, columns] = [
    ['a', 'b'],
    ['x', 'y'],
  ];
  expect(placeWithin({ row: 'b', column: 'gone' }, rows, columns)).toEqual({
    row: 'b',
    column: 'x',
  });
  expect(placeWithin(null, rows, columns)).toEqual({ row: 'a', column: 'x' });
  expect(placeWithin(null, [], columns)).toBeNull();
});
