import type { Reader } from '../documents/reader.ts';
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

/** `RP-400 Room Controller` → `rp-400-room-controller`, for file names that machines are given. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return slug === '' ? 'device' : slug;
}
