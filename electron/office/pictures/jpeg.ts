import { type Picture, PictureRefused } from './picture.ts';

export function isJpeg(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exif = 0xe1;

/**
 * Reads a JPEG marker by marker (ITU T.81, annex B) up to the end of its first
 * picture. Tables, the frame and its scans are kept; of what programs add only
 * JFIF's density and Adobe's colours, written anew. All else, and all behind, is left out.
 */
export function readJpeg(bytes: Buffer, fits: (width: number, height: number) => void): Picture {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let hasScan = false;
  let at = 2;
  for (;;) {
    const { marker, place } = nextMarker(bytes, at);
    if (marker === endOfImage) break;
    const segment = segmentAt(bytes, place);
    at = place + segment.length;
    if (isFrame(marker)) {
      if (segment.length < 10 || size !== null) throw new PictureRefused('it is damaged');
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
      fits(size.width, size.height);
    }
    if (marker === exif) refuseTurned(segment);
    const kept = keptOf(marker, segment);
    if (kept !== null) parts.push(kept);
    if (marker !== startOfScan) continue;
    if (size === null) throw new PictureRefused('it is damaged');
    hasScan = true;
    const end = endOfScan(bytes, at);
    parts.push(bytes.subarray(at, end));
    at = end;
  }
  if (size === null || !hasScan) throw new PictureRefused('it is damaged');
  parts.push(Buffer.from([0xff, endOfImage]));
  return { format: 'jpeg', ...size, bytes: Buffer.concat(parts) };
}

/** Fill bytes may stand before a marker. */
function nextMarker(bytes: Buffer, from: number): { marker: number; place: number } {
  let at = from;
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
  const marker = bytes[at + 1];
  if (marker === undefined) throw new PictureRefused('it is cut short');
  if (bytes[at] !== 0xff) throw new PictureRefused('it is damaged');
  return { marker, place: at };
}

function segmentAt(bytes: Buffer, place: number): Buffer {
  if (place + 4 > bytes.length) throw new PictureRefused('it is cut short');
  const end = place + 2 + bytes.readUInt16BE(place + 2);
  if (end > bytes.length || end < place + 4) throw new PictureRefused('it is cut short');
  return bytes.subarray(place, end);
}

/** Where the packed pixels of a scan end: before the first marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    if (marker === 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    return at;
  }
  throw new PictureRefused('it is cut short');
}

/** SOF0 to SOF15 but for the three numbers between that mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The part of a segment that draws; null where nothing of it does. */
function keptOf(marker: number, segment: Buffer): Buffer | null {
  switch (marker) {
    case 0xc0:
    case 0xc1:
    case 0xc2:
      return wholeOr(segment, 10 + 3 * (segment[9] ?? 0));
    case startOfScan:
      return wholeOr(segment, 8 + 2 * (segment[4] ?? 0));
    case 0xdb:
      return wholeOr(segment, endOfTables(segment, quantization));
    case 0xc4:
      return wholeOr(segment, endOfTables(segment, huffman));
    case 0xdd:
      return wholeOr(segment, 6);
    case 0xe0:
      return densityOf(segment);
    case 0xee:
      return coloursOf(segment);
    default:
      if (isFrame(marker) || marker === 0xcc)
        throw new PictureRefused(
          'it is packed in a way that few programs read; save it as PNG and choose that',
        );
      return null;
  }
}

/** Bytes behind what a segment needs draw nothing. */
function wholeOr(segment: Buffer, length: number): Buffer {
  if (segment.length !== length) throw new PictureRefused('it is damaged');
  return segment;
}

/** The length of one table that begins at `at`; 0 where there is none. */
type Measure = (segment: Buffer, at: number) => number;

const quantization: Measure = (segment, at) => ((segment[at] ?? 0) >> 4 === 0 ? 65 : 129);
const huffman: Measure = (segment, at) =>
  17 + segment.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);

function endOfTables(segment: Buffer, measure: Measure): number {
  let at = 4;
  while (at < segment.length) at += measure(segment, at);
  return at;
}

/** JFIF's version and density, without its small picture. */
function densityOf(segment: Buffer): Buffer | null {
  const isJfif = segment.toString('latin1', 4, 9) === 'JFIF\0' && segment.length >= 18;
  if (!isJfif) return null;
  const kept = Buffer.from(segment.subarray(0, 18));
  kept.writeUInt16BE(16, 2);
  kept.writeUInt16BE(0, 16);
  return kept;
}

/** Adobe's note on how the colours are told, without which other colours are shown. */
function coloursOf(segment: Buffer): Buffer | null {
  if (segment.toString('latin1', 4, 9) !== 'Adobe' || segment.length < 16) return null;
  const kept = Buffer.from(segment.subarray(0, 16));
  kept.writeUInt16BE(14, 2);
  // The version and both flags say nothing that is shown.
  kept.fill(0, 9, 15);
  kept.writeUInt16BE(100, 9);
  return kept;
}

/** Exif's note that a picture is to be turned (TIFF tag 274): without it, it would stand on its side. */
function refuseTurned(segment: Buffer): void {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return;
  const tiff = segment.subarray(10);
  const orientation = orientationIn(tiff);
  if (orientation > 1)
    throw new PictureRefused(
      'it is stored turned or mirrored, with a note for cameras how to show it; open it in a picture program, save it upright as PNG, and choose that',
    );
}

function orientationIn(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const isLittle = order === 'II';
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return 1;
  for (let entry = 0; entry < read16(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (read16(at) === 0x0112) return read16(at + 8);
  }
  return 1;
}
