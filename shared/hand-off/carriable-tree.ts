import { carriableText } from '../text/carriable-text.ts';

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

/** Whether a JSON text plainly holds nothing that `carriableTree` would change or refuse, so that it can be spared. */
export function isPlain(json: string): boolean {
  return !unusual.test(json);
}

// An escape may stand for anything, in a name too; a surrogate may be half of a pair.
const unusual =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /\\u|__proto__|constructor|prototype|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
