import { expect, test } from 'vitest';
import { readLogo } from '../../../../electron/house/read-logo.ts';
import { diceOf, rounds } from '../../../fuzz/dice.ts';
import { mutatedBytes } from '../../../fuzz/mutate-bytes.ts';
import { chunk, jpeg, png } from './pictures.ts';

const reason = (bytes: Uint8Array) => {
  const read = readLogo(bytes);
  return read.ok ? 'taken' : read.failure.detail;
};

test.each([
  ['png', png()],
  ['jpeg', jpeg()],
] as const)('a %s is taken with its size', (format, bytes) => {
  expect(readLogo(bytes)).toMatchObject({ ok: true, value: { format, width: 200, height: 80 } });
});

test('what programs and cameras add does not stay in it', () => {
  const secret = Buffer.from('Author\0Jane Doe, 51.5 N', 'latin1');
  for (const bytes of [
    png(200, 80, { more: [chunk('tEXt', secret), chunk('eXIf', secret), chunk('tIME', secret)] }),
    jpeg(200, 80, [secret]),
    Buffer.concat([png(), secret]),
    Buffer.concat([jpeg(), secret]),
  ]) {
    const read = readLogo(bytes);
    if (!read.ok) throw new Error(read.failure.detail);
    expect(Buffer.from(read.value.bytes).includes('Jane')).toBe(false);
    // What is kept is a picture itself, and reading it again changes nothing.
    expect(readLogo(read.value.bytes)).toEqual(read);
  }
});

test.each([
  ['nothing', new Uint8Array(), 'neither PNG nor JPEG'],
  ['a drawing with a program', Buffer.from('<?xml version="1.0"?><svg><script/></svg>'), 'SVG'],
  ['the same in UTF-16', Buffer.from('<svg onload="x()">', 'utf16le'), 'SVG'],
  ['an animation of another kind', Buffer.from('GIF89a'), 'neither PNG nor JPEG'],
  ['a moving PNG', png(200, 80, { more: [chunk('acTL', Buffer.alloc(8))] }), 'animated'],
  ['too small', png(8, 8), 'fewer than 16'],
  ['too wide', png(5000, 16), 'more than 4000'],
  ['a JPEG too high', jpeg(20, 60000), 'more than 4000'],
  ['too heavy', Buffer.alloc(2 * 1024 * 1024 + 1), 'larger than 2 megabytes'],
  ['cut short', png().subarray(0, -20), 'cut short'],
  ['a JPEG without an end', jpeg().subarray(0, -2), 'cut short'],
  ['without a picture', png(200, 80, { pixels: Buffer.alloc(5) }), 'do not fit its size'],
  ['a bomb', png(20, 20, { pixels: Buffer.alloc(30_000_000) }), 'cannot be read'],
])('%s is refused, and why', (_name, bytes, words) => {
  expect(reason(bytes)).toContain(words);
});

test('a changed byte is noticed in a PNG', () => {
  const bytes = png();
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  expect(reason(bytes)).toMatch(/damaged|cannot be read/);
});

test('damaged pictures are refused or read, and never thrown at', () => {
  const dice = diceOf(7);
  for (let round = 0; round < rounds(3000); round += 1) {
    readLogo(mutatedBytes([png(20, 20), jpeg()], dice));
  }
});

const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

test('a second picture behind the first, and data between parts and in them, do not stay', () => {
  const mark = Buffer.from('MARK7f3c, 51.5 N', 'latin1');
  const [start, rest] = [jpeg().subarray(0, 2), jpeg().subarray(2)];
  const kinds = Array.from({ length: 16 }, (_, at) => segment(0xe0 + at, mark));
  for (const bytes of [
    Buffer.concat([jpeg(), jpeg(200, 80, [mark])]),
    Buffer.concat([start, ...kinds, segment(0xfe, mark), rest]),
    Buffer.concat([
      jpeg().subarray(0, -2),
      segment(0xfe, mark),
      segment(0xe5, mark),
      jpeg().subarray(-2),
    ]),
    Buffer.concat([
      start,
      segment(
        0xe0,
        Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02', 'latin1'), mark]),
      ),
      rest,
    ]),
    png(200, 80, {
      more: ['zTXt', 'iTXt', 'iCCP', 'PLTE', 'tRNS', 'sBIT', 'maRK'].map((type) =>
        chunk(type, mark),
      ),
    }),
  ]) {
    const read = readLogo(bytes);
    if (!read.ok) throw new Error(read.failure.detail);
    expect(Buffer.from(read.value.bytes).includes('MARK7f3c')).toBe(false);
    expect(readLogo(read.value.bytes)).toEqual(read);
  }
});

test('a JPEG that is to be turned is refused with that reason, in either order of bytes', () => {
  const little = Buffer.from(
    '4949 2a00 08000000 0100 1201 0300 01000000 0600 0000'.replaceAll(' ', ''),
    'hex',
  );
  const big = Buffer.from(
    '4d4d 002a 00000008 0001 0112 0003 00000001 0006 0000'.replaceAll(' ', ''),
    'hex',
  );
  for (const tiff of [little, big])
    expect(
      reason(jpeg(200, 80, [Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])])),
    ).toMatch(/turned/);
  const upright = Buffer.from(big);
  upright[19] = 1;
  expect(reason(jpeg(200, 80, [Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), upright])]))).toBe(
    'taken',
  );
});
