import { failed, ok, type Result } from '../../shared/result.ts';
import { type Picture, PictureRefused } from '../office/pictures/picture.ts';
import { readPicture } from '../office/pictures/read-picture.ts';

export const largestLogo = 2 * 1024 * 1024;
const pixels = { least: 16, most: 4000 };

/** A logo from anywhere, read through and without its metadata; or why it cannot be one. */
export function readLogo(file: Uint8Array): Result<Picture> {
  try {
    if (file.length > largestLogo) throw new PictureRefused('it is larger than 2 megabytes');
    return ok(readPicture(file, pixels));
  } catch (error) {
    if (error instanceof PictureRefused) return failed('logo-refused', error.message);
    throw error;
  }
}
