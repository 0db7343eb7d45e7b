import { type Picture, PictureRefused } from './picture.ts';

export function isJpeg(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Reads a JPEG marker by marker and leaves out comments, Exif and whatever else programs add. */
export function readJpeg(bytes: Buffer, fits: (width: number, height: number) => void): Picture {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let at = 2;
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw new PictureRefused('it is damaged');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw new PictureRefused('it is cut short');
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) {
      if (segment.length < 10 || size !== null) throw new PictureRefused('it is damaged');
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
      fits(size.width, size.height);
    }
    if (isPicture(marker)) parts.push(segment);
    at = end;
    if (marker === startOfScan) break;
  }
  if (size === null) throw new PictureRefused('it is damaged');
  const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (last < at) throw new PictureRefused('it is cut short');
  parts.push(bytes.subarray(at, last + 2));
  return { format: 'jpeg', ...size, bytes: Buffer.concat(parts) };
}

const startOfScan = 0xda;

/** SOF0 to SOF15 but for the three numbers between that mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Tables, frames and scans; of what programs add only JFIF's density and Adobe's colours. */
function isPicture(marker: number): boolean {
  if (marker >= 0xe0 && marker <= 0xef) return marker === 0xe0 || marker === 0xee;
  return marker !== 0xfe;
}
