import { failed, ok, type Result } from '../../shared/result.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { type Picture, PictureRefused } from './picture.ts';
import { isPng, readPng } from './png.ts';

export const largestLogo = 2 * 1024 * 1024;
const pixels = { least: 16, most: 4000 };

/** A logo from anywhere, read through and without its metadata; or why it cannot be one. */
export function readLogo(file: Uint8Array): Result<Picture> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    if (bytes.length > largestLogo) throw new PictureRefused('it is larger than 2 megabytes');
    if (isPng(bytes)) return ok(readPng(bytes, checkSize));
    if (isJpeg(bytes)) return ok(readJpeg(bytes, checkSize));
    throw new PictureRefused(
      isSvg(bytes)
        ? 'it is an SVG drawing, which can hold programs and lead to other computers'
        : 'it is neither PNG nor JPEG',
    );
  } catch (error) {
    if (error instanceof PictureRefused) return failed('logo-refused', error.message);
    throw error;
  }
}

function checkSize(width: number, height: number): void {
  if (Math.min(width, height) < pixels.least)
    throw new PictureRefused(`it has fewer than ${pixels.least} pixels on one side`);
  if (Math.max(width, height) > pixels.most)
    throw new PictureRefused(`it has more than ${pixels.most} pixels on one side`);
}

function isSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096).replaceAll('\0', ''));
}
