import { describe, expect, it } from 'vitest';
import { oncePer, oncePerName } from '../../../shared/once-per.ts';

describe('what is made once', () => {
  it('is made once for each thing, also where nothing comes of it', () => {
    const asked: object[] = [];
    const make = oncePer((key: object) => {
      asked.push(key);
      return undefined;
    });
    const [one, other] = [{}, {}];
    for (const key of [one, other, one, other]) make(key);
    expect(asked).toEqual([one, other]);
  });

  it('is made once for each name within a thing', () => {
    let count = 0;
    const make = oncePer((key: { readonly id: number }) =>
      oncePerName((name: string) => {
        count += 1;
        return `${key.id} ${name}`;
      }),
    );
    const thing = { id: 1 };
    expect([make(thing)('a'), make(thing)('b'), make(thing)('a')]).toEqual(['1 a', '1 b', '1 a']);
    expect(count).toBe(2);
  });

  it('is made again where making it failed', () => {
    let attempts = 0;
    const make = oncePer((_: object) => {
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
      return 'made';
    });
    const thing = {};
    expect(() => make(thing)).toThrow('not yet');
    expect(make(thing)).toBe('made');
  });
});
