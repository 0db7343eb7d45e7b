import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents } from '../../../../shared/documents/catalogue.ts';
import { fileNameFor } from '../../../../shared/text/file-name-for.ts';
import { slugOf } from '../../../../shared/twins/product.ts';

/** Letters of many alphabets, with what people put into names. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'äöüßéèçñøåłđčşğıœæ',
  'абвгдежзиклмнопрст',
  'αβγδεζηθικλμν',
  'אבגדהוזחטיכלמ',
  'ابتثجحخدذرزسش',
  'अआइईउऊएऐओऔकखगघ',
  'กขคงจฉชซดตถท',
  '湿度温度計室内空調制御装置監視無線',
  'あいうえおかきくけこアイウエオカキクケコ',
  '가나다라마바사아자차카타파하',
  '👍🏽🔒📡',
];
const name = fc
  .tuple(
    fc.constantFrom(...alphabets),
    fc.integer({ min: 1, max: 90 }),
    fc.constantFrom('', '', '/', ':', '+', '.', ' (EU)', ' "Pro"', '…', '?'),
  )
  .chain(([letters, length, sign]) =>
    fc
      .array(fc.constantFrom(...letters, ...'0123456789', ' ', '-'), {
        minLength: length,
        maxLength: length,
      })
      .map((parts) => `${parts.join('')}${sign}`),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** One key for names that a person, or a disk that does not tell case apart, takes for one. */
const alike = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '-')
    .replace(/^-|-$/g, '');
const names = fc.uniqueArray(name, {
  selector: alike,
  minLength: 5000,
  maxLength: 5000,
  size: 'max',
});

describe('the name of a file about a device', () => {
  it('is the name as written where a file can be called so', () => {
    expect(fileNameFor('RC-400 Room Controller', 'Retirement guide')).toBe(
      'RC-400 Room Controller - Retirement guide',
    );
    expect(fileNameFor('湿度計', 'edition 1.0')).toBe('湿度計 - edition 1.0');
    expect(fileNameFor('', 'Retirement guide')).toBe('Retirement guide');
  });

  it('cuts the device and keeps what the file is', () => {
    const long = '屋内用スマート湿度温度監視装置および空調制御ゲートウェイ・プロフェッショナル版';
    for (const { title } of documents)
      expect(fileNameFor(long, `${title} (on request)`)).toMatch(
        new RegExp(` - ${title} \\(on request\\)$`),
      );
    expect(fileNameFor(long, 'edition 1.0')).not.toBe(fileNameFor(long, 'edition 1.1'));
    expect(fileNameFor(`${long}A`, 'edition 1.0')).not.toBe(fileNameFor(`${long}B`, 'edition 1.0'));
  });

  it.each([
    ['RC-400/410', 'RC-400:410'],
    ['RC-400.', 'RC-400'],
    ['RC?', 'RC'],
  ])('tells %s and %s apart, which no file can be called', (one, other) => {
    expect(fileNameFor(one, 'edition 1')).not.toBe(fileNameFor(other, 'edition 1'));
    expect(fileNameFor('RC-400', `edition ${one}`)).not.toBe(
      fileNameFor('RC-400', `edition ${other}`),
    );
  });

  it('is distinct, portable and readable for 5,000 generated names in all scripts', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...documents), (devices, { title }) => {
        const made = devices.map((device) => fileNameFor(device, title));
        expect(new Set(made.map((file) => file.normalize('NFC').toLowerCase())).size).toBe(5000);
        for (const [index, file] of made.entries()) {
          expect(file.endsWith(` - ${title}`)).toBe(true);
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(200);
          expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[.\s]|[.\s]$/u);
          const first = devices[index]?.match(/[\p{L}\p{N}]+/u)?.[0] ?? '';
          expect(file).toContain([...first].slice(0, 5).join(''));
        }
      }),
      { numRuns: 2 },
    );
  }, 60_000);
});

describe('the name of a file that machines are given', () => {
  it.each([
    ['RP-400 Room Controller', /^rp-400-room-controller$/],
    ['Gerät Größe 2', /^gerat-grosse-2-[0-9a-f]{10}$/],
    ['Smørøyet', /^smoroyet-[0-9a-f]{10}$/],
    ['湿度計', /^device-[0-9a-f]{10}$/],
    ['湿度計 SC-1', /^sc-1-[0-9a-f]{10}$/],
    ['Hub Pro+', /^hub-pro-[0-9a-f]{10}$/],
  ])('of %s is made of its Latin letters', (device, slug) => {
    expect(slugOf(device)).toMatch(slug);
  });

  it('is distinct and plain for 5,000 generated names in all scripts', () => {
    fc.assert(
      fc.property(names, (devices) => {
        const slugs = devices.map(slugOf);
        expect(new Set(slugs).size).toBe(5000);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(Math.max(...slugs.map((slug) => slug.length))).toBeLessThanOrEqual(60);
      }),
      { numRuns: 2 },
    );
  }, 60_000);
});
