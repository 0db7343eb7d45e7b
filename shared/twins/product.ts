import type { Reader } from '../documents/reader.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Asking } from './asking.ts';

/** What every twin has to name. */
export type Product = { readonly name: string; readonly maker: string; readonly slug: string };

export function askProduct(ask: Asking): Product | null {
  const name = ask.need('device.name', (read) => read.line('device.name'));
  const maker = ask.need('company.name', (read) => read.line('company.name'));
  return name === null || maker === null ? null : { name, maker, slug: slugOf(name) };
}

/** The revision that people see on the documents, or else the day. */
export function versionOf(read: Reader, at: string): string {
  return read.line('document.revision') ?? at.slice(0, 10);
}

/**
 * `RP-400 Room Controller` → `rp-400-room-controller`, for file names that machines are
 * given. A name that these letters do not say whole, because it is long or has signs or
 * another alphabet, ends with a mark made of it, so that no two devices get one file.
 */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => foldedLetters[letter] ?? letter);
  const words = (folded.match(/[a-z0-9]+/g) ?? []).join('-');
  if (words !== '' && words.length <= longestSlug && words === readsAs(name)) return words;
  const mark = fingerprint(readsAs(name)).slice(0, markLength);
  const kept = words.slice(0, longestSlug - markLength - 1).replace(/-$/, '');
  return `${kept === '' ? 'device' : kept}-${mark}`;
}

const longestSlug = 60;
/** Forty bits: a maker with thousands of devices without a Latin letter still has no two alike. */
const markLength = 10;

const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Names that differ in case, blanks and dashes alone are one name. */
function readsAs(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
