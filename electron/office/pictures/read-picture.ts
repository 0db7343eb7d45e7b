import { isJpeg, readJpeg } from './jpeg.ts';
import { type Picture, PictureRefused } from './picture.ts';
import { isPng, readPng } from './png.ts';

/** Sides in pixels. */
export type PictureCaps = { readonly least: number; readonly most: number };

/** A picture from anywhere, read through, with nothing left but what draws it; throws why it is not taken. */
export function readPicture(file: Uint8Array, { least, most }: PictureCaps): Picture {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const checkSize = (width: number, height: number) => {
    if (Math.min(width, height) < least)
      throw new PictureRefused(`it has fewer than ${least} pixels on one side`);
    if (Math.max(width, height) > most)
      throw new PictureRefused(`it has more than ${most} pixels on one side`);
  };
  if (isPng(bytes)) return readPng(bytes, checkSize);
  if (isJpeg(bytes)) return readJpeg(bytes, checkSize);
  throw new PictureRefused(
    isSvg(bytes)
      ? 'it is an SVG drawing, which can hold programs and lead to other computers'
      : 'it is neither PNG nor JPEG',
  );
}

function isSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096).replaceAll('\0', ''));
}
