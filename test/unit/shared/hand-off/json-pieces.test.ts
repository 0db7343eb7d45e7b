import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { firstFault } from '../../../../shared/hand-off/first-fault.ts';
import { NotJson, Pieces, parseJson, TooMuch } from '../../../../shared/hand-off/json-pieces.ts';

const limits = { deepest: 64, mostParts: 10_000 };

/** The members of the whole, each parsed by itself. */
function read(text: string): unknown {
  const pieces = new Pieces(text, limits);
  const members = [...pieces.members()].map(({ key, start, end }): [typeof key, unknown] => [
    key,
    parseJson(text.slice(start, end)),
  ]);
  pieces.finish();
  return /^\s*\{/.test(text) ? Object.fromEntries(members) : members.map(([, value]) => value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a JSON text taken apart', () => {
  const whole = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  const indent = fc.constantFrom(0, 2, '\t');

  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(whole, indent, (value, blanks) => {
        const text = JSON.stringify(value, null, blanks);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where JSON.parse refuses it, and never where it does not', () => {
    const units = fc.string({ unit: fc.constantFrom(...'{}[],:"\\ 1ae.-\n') });
    const cut = fc
      .tuple(whole, fc.nat(40), fc.nat(3), units)
      .map(([value, start, length, inserted]) => {
        const text = JSON.stringify(value);
        return text.slice(0, start) + inserted + text.slice(start + length);
      });
    fc.assert(
      fc.property(cut, (text) => {
        fc.pre(/^\s*[[{]/.test(text));
        if (isJson(text)) expect(read(text)).toEqual(JSON.parse(text));
        else expect(() => read(text)).toThrow(NotJson);
      }),
      { numRuns: 5000 },
    );
  });

  it('is set aside where it nests or holds more than said', () => {
    expect(() => read(`[${'['.repeat(65)}`)).toThrow(TooMuch);
    expect(() => read(`[${'1,'.repeat(10_001)}1]`)).toThrow(TooMuch);
  });
});

describe('the first fault', () => {
  const schema = z.strictObject({
    names: z.array(z.string()).max(3).readonly(),
    pairs: z.record(z.string().regex(/^[a-z]+$/), z.union([z.number(), z.literal('none')])),
    more: z.array(z.strictObject({ at: z.number() })).optional(),
  });

  it('is found only where the schema finds one', () => {
    const leaf = fc.constantFrom<unknown>(1, 'a', 'A', null, 'none', [], {});
    const value = fc.record({
      names: fc.oneof(fc.array(leaf, { maxLength: 5 }), leaf),
      pairs: fc.dictionary(fc.constantFrom('a', 'B', 'c'), leaf),
      more: fc.option(fc.array(fc.record({ at: leaf })), { nil: undefined }),
    });
    fc.assert(
      fc.property(value, (given) => {
        const fault = firstFault(schema, given);
        const issues = schema.safeParse(given).error?.issues ?? [];
        if (fault === null) expect(issues).toEqual([]);
        else expect(issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is seen in a list that is longer than it may be', () => {
    expect(firstFault(schema, { names: ['a', 'b', 'c', 'd'], pairs: {} })?.path).toEqual(['names']);
  });

  it('says where it is', () => {
    const given = { names: ['a'], pairs: { a: 1 }, more: [{ at: 1 }, { at: 'x' }, {}] };
    expect(firstFault(schema, given)?.path).toEqual(['more', 1, 'at']);
  });

  it('of a million is found at once, where the schema by itself runs out of stack', () => {
    const more = Array.from({ length: 1_000_000 }, () => ({}));
    expect(firstFault(schema, { names: [], pairs: {}, more })?.path).toEqual(['more', 0, 'at']);
  });
});
