import { crc32, inflateSync } from 'node:zlib';
import { type Picture, PictureRefused } from './picture.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(signature);
}

/** What a picture needs to look as it does, beside its header and pixels, with how long it may be. */
const kept: Readonly<Record<string, (length: number, colours: number) => boolean>> = {
  // In a picture that tells its colours itself, a palette is a suggestion that nobody sees.
  PLTE: (length, colours) => colours === 3 && length % 3 === 0 && length <= 768,
  tRNS: (length, colours) =>
    colours === 0 ? length === 2 : colours === 2 ? length === 6 : colours === 3 && length <= 256,
  gAMA: (length) => length === 4,
  cHRM: (length) => length === 32,
  sRGB: (length) => length === 1,
};
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads a PNG through, chunk by chunk and its pixels too, and leaves out what is not picture. */
export function readPng(bytes: Buffer, fits: (width: number, height: number) => void): Picture {
  const before: Buffer[] = [];
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
    else if (Object.hasOwn(kept, type) && pixels.length === 0) {
      if (kept[type]?.(length, header?.[9] ?? -1)) before.push(chunkOf(type, data));
    }
    at = end;
    if (type === 'IEND') break;
  }
  if (header === null) throw new PictureRefused('it is damaged');
  const drawn = drawnPixels(header, Buffer.concat(pixels));
  return {
    format: 'png',
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bytes: Buffer.concat([
      signature,
      chunkOf('IHDR', header),
      ...before,
      chunkOf('IDAT', drawn),
      chunkOf('IEND', Buffer.alloc(0)),
    ]),
  };
}

function chunkOf(type: string, data: Uint8Array): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** The packed pixels that the header asks for: no pixel more, and nothing behind them. */
function drawnPixels(header: Buffer, packed: Buffer): Buffer {
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const bits = (samples[header[9] ?? -1] ?? 0) * (header[8] ?? 0);
  if (bits === 0) throw new PictureRefused('it is damaged');
  const whole = header[12] === 1 ? interlaced(width, height, bits) : lines(width, height, bits);
  let size: number;
  let used: number;
  try {
    // With `info` the engine is handed out too, which knows how much of the input it took.
    const { buffer, engine } = inflateSync(packed, {
      maxOutputLength: whole + 1,
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    size = buffer.length;
    used = engine.bytesWritten;
  } catch {
    throw new PictureRefused('its pixels cannot be read');
  }
  if (size !== whole) throw new PictureRefused('its pixels do not fit its size');
  return packed.subarray(0, used);
}

/** A line of pixels has a byte before it that names its filter. */
function lines(width: number, height: number, bits: number): number {
  return width === 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8));
}

/** The seven passes of Adam7: where each begins, and in which steps it goes. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function interlaced(width: number, height: number, bits: number): number {
  return passes.reduce((sum, [x, y, across, down]) => {
    const columns = Math.max(0, Math.ceil((width - x) / across));
    const rows = Math.max(0, Math.ceil((height - y) / down));
    return sum + lines(columns, rows, bits);
  }, 0);
}
