import { carriableText } from './carriable-text.ts';

/** A key that reaches into JavaScript's own objects; no file of ours has one. */
export class ReservedKey extends Error {}

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of parsed JSON with every text cleaned, and how many characters that
 * dropped. The depth must have been bounded before. Throws `ReservedKey`.
 */
export function carriableTree(tree: unknown): {
  readonly value: unknown;
  readonly dropped: number;
} {
  let dropped = 0;

  function clean(value: unknown): unknown {
    if (typeof value === 'string') {
      const text = carriableText(value);
      dropped += value.length - text.length;
      return text;
    }
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (reservedKeys.has(key)) throw new ReservedKey(`it holds a part named ${key}`);
        return [key, clean(inner)];
      }),
    );
  }

  return { value: clean(tree), dropped };
}
