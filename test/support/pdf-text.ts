import { inflateSync } from 'node:zlib';
import { type PdfObjects, readPdf } from '../../electron/documents/pdf/pdf-objects.ts';

/** What stands on each page of a PDF as Chromium writes it, in the order in which it was drawn. */
export function pdfPages(bytes: Buffer): readonly string[] {
  const pdf = readPdf(bytes);
  if (pdf === null) throw new Error('Not a PDF with one plain table');
  return [...pdf.objects.values()]
    .map(dictionaryOf)
    .filter((text) => /\/Type\s*\/Page\b/.test(text))
    .map((page) => pageText(pdf, page));
}

function pageText(pdf: PdfObjects, page: string): string {
  const fonts = fontsOf(pdf, page);
  const contents = /\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? '';
  const stream = [...contents.matchAll(/(\d+) 0 R/g)]
    .map(([, number]) => streamOf(pdf, Number(number)).toString('latin1'))
    .join('\n');
  let letters: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, actual, font, hex] of stream.matchAll(operators)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    // What stands for several letters at once, such as “tt” in one piece, says which.
    text += actual === undefined ? '' : actualText(actual);
    for (const [glyph] of (hex ?? '').matchAll(/.{4}/g))
      text += letters.get(Number.parseInt(glyph, 16)) ?? '';
  }
  return text;
}

/** Text that a piece stands for, with the piece itself; a font; glyphs that are shown. */
const operators =
  /\/ActualText\s*(\((?:[^\\()]|\\[\s\S])*\)|<[^>]*>)[\s\S]*?EMC|\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^<>]*?\]?\s*(?:TJ|Tj|<|-?[\d.]))/g;

function actualText(text: string): string {
  if (text.startsWith('<')) return utf16(text.slice(1, -1).replace(/^FEFF/i, ''));
  return text.slice(1, -1).replace(/\\([\s\S])/g, '$1');
}

/** For each font of a page which letters its glyphs stand for. */
function fontsOf(pdf: PdfObjects, page: string): Map<string, ReadonlyMap<number, string>> {
  const resources = followed(pdf, page, 'Resources');
  const list = followed(pdf, resources, 'Font');
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = dictionaryOf(pdf.objects.get(Number(number)) ?? Buffer.alloc(0));
      const map = Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? -1);
      return [name, lettersOf(streamOf(pdf, map).toString('latin1'))] as const;
    }),
  );
}

function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', words = ''] of body.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), utf16(words));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', words = ''] of body.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1)
        letters.set(
          glyph,
          utf16(
            (Number.parseInt(words, 16) + glyph - first).toString(16).padStart(words.length, '0'),
          ),
        );
    }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function followed(pdf: PdfObjects, dictionary: string, key: string): string {
  const at = new RegExp(`/${key}\\s*(?:(\\d+) 0 R|(<<))`).exec(dictionary);
  if (at?.[1] !== undefined) return dictionaryOf(pdf.objects.get(Number(at[1])) ?? Buffer.alloc(0));
  return at === null ? '' : dictionary.slice(at.index);
}

function dictionaryOf(object: Buffer): string {
  const end = object.indexOf('stream');
  return object.subarray(0, end === -1 ? object.length : end).toString('latin1');
}

function streamOf(pdf: PdfObjects, number: number): Buffer {
  const object = pdf.objects.get(number);
  if (object === undefined) return Buffer.alloc(0);
  const start = /stream\r?\n/.exec(object.toString('latin1'));
  if (start === null) return Buffer.alloc(0);
  const body = object.subarray(start.index + start[0].length, object.lastIndexOf('endstream'));
  return /\/FlateDecode/.test(dictionaryOf(object)) ? inflateSync(body) : body;
}
