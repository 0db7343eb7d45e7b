import type { Dice } from './dice.ts';

/** Values that structured cloning lets through and that no channel asks for, or asks for in part. */
const plainValues: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1.5, -0, NaN, Infinity, 2 ** 53, 1e308, 10n],
  ...['', ' ', '\u0000', '\ud800', '\u202e', '\ufffe', 'x'.repeat(10_001), '\n'.repeat(500)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'company', '*', '"', "'--"],
  ...['../../outside', '/etc/passwd', 'C:\\x', '\\\\h\\s', 'file:///x', 'a/../../b', '%2e%2e%2f'],
  ...["' OR 1=1 --", 'x" OR "y', 'NEAR(a b)', 'title:*', 'a AND', '((((', '^x', '{a b}:c'],
  ...['https://h/', 'javascript:alert(1)', 'smb://h', 'mailto:a@b', 'https://a@b', 'app://x'],
  ...['device.name', 'goals/a/statement', 'goals/a', 'goals', 'workbook.pack', 'no.such.fact'],
];

/** Made anew each time, so that no message shares a part with another. */
const hostileValues: readonly (() => unknown)[] = [
  ...plainValues.map((value) => () => value),
  () => [],
  () => ({}),
  () => new Date(NaN),
  () => new Date(0),
  () => /(a+)+$/,
  () => new Map([['kind', 'text']]),
  () => new Set(['x']),
  () => new Error('x'),
  () => new Uint8Array(1000),
  () => new Array(1000),
  () => Array.from({ length: 300 }, () => ({})),
  () => JSON.parse('{"__proto__":{"hijacked":true},"constructor":{"prototype":{"hijacked":true}}}'),
  () => nested(63),
  () => nested(65),
  () => nested(2000),
  () => cycle(),
  () => widening(8),
];

/** A message after one to three changes anywhere in it. The original is left as it was. */
export function mutatedTree(message: unknown, dice: Dice): unknown {
  let tree = structuredClone(message);
  for (let left = dice.oneOf([1, 1, 2, 3]); left > 0; left -= 1) tree = changedOnce(tree, dice);
  return tree;
}

function changedOnce(tree: unknown, dice: Dice): unknown {
  // The root itself only now and then: most of what is interesting is inside.
  if (!isRecord(tree) || dice.below(30) === 0) return dice.oneOf(hostileValues)();
  const keys = Object.keys(tree);
  if (keys.length === 0 || dice.below(4) === 0) return withOneMore(tree, dice);
  const key = dice.oneOf(keys);
  const inner = tree[key];
  if (!isRecord(inner) || dice.below(3) === 0) return changedPart(tree, key, dice);
  tree[key] = changedOnce(inner, dice);
  return tree;
}

function withOneMore(tree: Record<string, unknown>, dice: Dice): unknown {
  const names = ['extra', 'then', 'toJSON', 'constructor', '__proto__', 'kind'];
  const name = dice.oneOf(Array.isArray(tree) ? names : [...names, 'length']);
  const value = dice.oneOf(hostileValues)();
  // Defined, not assigned: the name must become a part of the message whatever it is.
  const how = { value, enumerable: true, configurable: true, writable: true };
  return Object.defineProperty(tree, name, how);
}

function changedPart(tree: Record<string, unknown>, key: string, dice: Dice): unknown {
  switch (dice.below(5)) {
    case 0:
      delete tree[key];
      return tree;
    case 1:
      tree[key] = [tree[key], tree[key]];
      return tree;
    case 2:
      tree[key] = typeof tree[key] === 'string' ? twisted(tree[key], dice) : String(tree[key]);
      return tree;
    default:
      tree[key] = dice.oneOf(hostileValues)();
      return tree;
  }
}

function twisted(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const pieces = ['\u0000', '../', '/', '\\', '"', '\ud800', ' ', 'é', '\u202e', '0', '%'];
  return dice.below(3) === 0
    ? text.slice(0, at)
    : text.slice(0, at) + dice.oneOf(pieces) + text.slice(at);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let left = depth; left > 0; left -= 1) value = left % 2 === 0 ? [value] : { value };
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = { kind: 'text' };
  value.value = value;
  value.list = [value, value];
  return value;
}

/** Few objects that read as many: eight as 256. */
function widening(depth: number): unknown {
  let value: unknown = 0;
  for (let left = depth; left > 0; left -= 1) value = { a: value, b: value };
  return value;
}
