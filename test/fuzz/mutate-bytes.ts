import type { Dice } from './dice.ts';

/** What JSON, Unicode, zip, image and document readers have stumbled over. */
const dictionary: readonly Uint8Array[] = [
  ...['{', '}', '[', ']', '"', ':', ',', '\\', '\\u0000', '\\ud800', '\\u202e', 'null', 'true'],
  ...['-0', '1e999', '-1e-999', '9007199254740993', '0x10', 'NaN', '00', '.5', '1.', '--1'],
  ...['"__proto__":{"x":1},', '"constructor":{"prototype":{"x":1}},', '"toString":1,'],
  ...['../../etc/passwd', 'C:\\Windows', '\\\\host\\share', 'file:///etc/passwd', '%00', '%2e%2e'],
  ...['<script>', '&xxe;', '<!DOCTYPE x [', 'javascript:alert(1)', "'; DROP TABLE changes; --"],
  ...['"format":"securable-workbook"', '"formatVersion":5', '"formatVersion":1e0', '"kind":"row"'],
  ...['PK\u0003\u0004', 'PK\u0005\u0006', '%PDF-', 'GIF89a', '\ufeff', '[[[[[[[[', '{"a":{"a":'],
]
  .map((text): Uint8Array => new TextEncoder().encode(text))
  .concat([
    Uint8Array.of(0xff, 0xfe),
    Uint8Array.of(0xc0, 0xaf),
    Uint8Array.of(0xed, 0xa0, 0x80),
    Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
    new Uint8Array(64),
  ]);

type Mutation = (bytes: Uint8Array, dice: Dice, others: readonly Uint8Array[]) => Uint8Array;

const mutations: Readonly<Record<string, Mutation>> = {
  flipBit: (bytes, { below }) =>
    changed(bytes, below(bytes.length), (byte) => byte ^ (1 << below(8))),
  setByte: (bytes, { below }) => changed(bytes, below(bytes.length), () => below(256)),
  edgeByte: (bytes, { below, oneOf }) =>
    changed(bytes, below(bytes.length), () => oneOf([0, 9, 10, 0x22, 0x5c, 0x7f, 0x80, 0xff])),
  // Within letters and digits most formats stay what they are, and the change gets further in.
  letter: (bytes, { below }) => {
    const start = below(bytes.length);
    const at = bytes.findIndex((byte, index) => index >= start && isLetter(byte));
    return at === -1 ? bytes : changed(bytes, at, (byte) => (byte & 0x60) | below(32));
  },
  truncate: (bytes, { below }) => bytes.slice(0, below(bytes.length)),
  cutFront: (bytes, { below }) => bytes.slice(below(bytes.length)),
  remove: (bytes, { below }) => {
    const start = below(bytes.length);
    return joined(bytes.slice(0, start), bytes.slice(start + 1 + below(64)));
  },
  repeat: (bytes, { below }) => {
    const start = below(bytes.length);
    const piece = bytes.slice(start, start + 1 + below(64));
    const copies = Array.from({ length: 1 + below(200) }, () => piece);
    return joined(bytes.slice(0, start), ...copies, bytes.slice(start));
  },
  insertWord: (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    return joined(bytes.slice(0, at), dice.oneOf(dictionary), bytes.slice(at));
  },
  overwriteWord: (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    const word = dice.oneOf(dictionary);
    return joined(bytes.slice(0, at), word, bytes.slice(at + word.length));
  },
  splice: (bytes, { below, oneOf }, others) => {
    const other = oneOf(others);
    return joined(bytes.slice(0, below(bytes.length)), other.slice(below(other.length)));
  },
  swap: (bytes, { below }) => {
    const [a = 0, b = 0] = [below(bytes.length), below(bytes.length)].sort((x, y) => x - y);
    const middle = a + Math.floor((b - a) / 2);
    const parts = [bytes.slice(0, a), bytes.slice(middle, b), bytes.slice(a, middle)];
    return joined(...parts, bytes.slice(b));
  },
  nest: (bytes, { below, oneOf }) => {
    const at = below(bytes.length + 1);
    const pairs = [
      ['[', ']'],
      ['{"a":', '}'],
      ['[[],', ']'],
      ['(', ''],
    ] as const;
    const [open, close] = oneOf(pairs);
    const depth = oneOf([1, 60, 64, 65, 1000, 20_000]);
    const before = new TextEncoder().encode(open.repeat(depth));
    const after = new TextEncoder().encode(close.repeat(depth));
    return joined(bytes.slice(0, at), before, bytes.slice(at), after);
  },
};

/** One of the seeds after one to four changes. For any format: it knows bytes, not JSON. */
export function mutatedBytes(seeds: readonly Uint8Array[], dice: Dice): Uint8Array {
  let bytes = dice.oneOf(seeds);
  for (let left = dice.oneOf([1, 1, 1, 2, 4]); left > 0; left -= 1) {
    const mutate = dice.oneOf(Object.values(mutations));
    bytes = mutate(bytes.length === 0 ? Uint8Array.of(0) : bytes, dice, seeds);
  }
  return bytes;
}

function isLetter(byte: number): boolean {
  return /\w/.test(String.fromCharCode(byte));
}

function changed(bytes: Uint8Array, at: number, to: (byte: number) => number): Uint8Array {
  // Not slice(): a Buffer's shares its memory, and the seeds must stay whole.
  const copy = Uint8Array.from(bytes);
  copy[at] = to(copy[at] ?? 0);
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
