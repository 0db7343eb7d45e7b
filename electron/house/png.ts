import { crc32, inflateSync } from 'node:zlib';
import { type Picture, PictureRefused } from './picture.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(signature);
}

/** What a picture needs to look as it does. All else may say who made it, where and when. */
const kept: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
]);
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads a PNG through, chunk by chunk and its pixels too, and leaves out what is not picture. */
export function readPng(bytes: Buffer, fits: (width: number, height: number) => void): Picture {
  const chunks: Buffer[] = [signature];
  const pixels: Buffer[] = [];
  let header: Buffer | null = null;
  let at = signature.length;
  for (;;) {
    if (at + 12 > bytes.length) throw new PictureRefused('it is cut short');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new PictureRefused('it is cut short');
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, end - 4);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new PictureRefused('it is damaged');
    if ((header === null) !== (type === 'IHDR')) throw new PictureRefused('it is damaged');
    if (type === 'acTL') throw new PictureRefused('it is animated');
    if (type === 'IHDR') {
      if (length !== 13) throw new PictureRefused('it is damaged');
      header = data;
      fits(data.readUInt32BE(0), data.readUInt32BE(4));
    }
    if (type === 'IDAT') pixels.push(data);
    if (kept.has(type)) chunks.push(bytes.subarray(at, end));
    at = end;
    if (type === 'IEND') break;
  }
  if (header === null) throw new PictureRefused('it is damaged');
  checkPixels(header, Buffer.concat(pixels));
  return {
    format: 'png',
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bytes: Buffer.concat(chunks),
  };
}

function checkPixels(header: Buffer, packed: Buffer): void {
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const bits = (samples[header[9] ?? -1] ?? 0) * (header[8] ?? 0);
  if (bits === 0) throw new PictureRefused('it is damaged');
  const isInterlaced = header[12] === 1;
  const whole = height * (1 + Math.ceil((width * bits) / 8));
  // Seven passes have a few lines and rounded bytes more than one.
  const most = isInterlaced ? whole + 7 * (height + width) * 2 + 64 : whole;
  let size: number;
  try {
    size = inflateSync(packed, { maxOutputLength: most + 1 }).length;
  } catch {
    throw new PictureRefused('its pixels cannot be read');
  }
  if (size > most || (!isInterlaced && size < whole))
    throw new PictureRefused('its pixels do not fit its size');
}
