import { spawnSync } from 'node:child_process';
// biome-ignore lint/style/noRestrictedImports: the display's socket is a file of this machine.
import { createConnection, type Socket } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/**
 * A hand at the display's own mouse and keyboard, for the dialogs of the system
 * that no page knows of. It speaks X11 (X Protocol, Release 6.7) and its XTEST
 * extension with the server on this machine; nothing needs to be installed.
 */
export type Hand = {
  /** Presses and lets go of a key. */
  readonly press: (key: keyof typeof keys) => Promise<void>;
  readonly moveTo: (x: number, y: number) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** What is on the screen: RGB, three bytes a pixel. */
  readonly look: () => Promise<Picture>;
  readonly end: () => void;
};

export type Picture = { readonly width: number; readonly height: number; readonly rgb: Buffer };

/** Keycodes of the keyboard that Xvfb has: those of evdev. */
const keys = { Escape: 9, Tab: 23, Enter: 36, Space: 65, Right: 114, Left: 113 } as const;

const request = { getImage: 73, queryExtension: 98 } as const;
const event = { keyDown: 2, keyUp: 3, buttonDown: 4, buttonUp: 5, motion: 6 } as const;

export async function takeHand(display: string): Promise<Hand> {
  const number = /^:(\d+)/.exec(display)?.[1];
  if (number === undefined) throw new Error(`Not a display of this machine: ${display}`);
  const socket = createConnection(`/tmp/.X11-unix/X${number}`);
  const read = makeReader(socket);
  socket.write(greeting(cookieOf(display)));
  const head = await read(8);
  const body = await read(head.readUInt16LE(6) * 4);
  if (head[0] !== 1) throw new Error(`The display refuses: ${body.toString('latin1')}`);
  const screen = 32 + padded(body.readUInt16LE(16)) + 8 * (body[21] ?? 0);
  const root = body.readUInt32LE(screen);
  const [width, height] = [body.readUInt16LE(screen + 20), body.readUInt16LE(screen + 22)];

  /** Errors and events may come in between; a reply begins with 1. */
  async function reply(): Promise<Buffer> {
    for (;;) {
      const start = await read(32);
      if (start[0] === 0) throw new Error(`X error ${start[1]}`);
      if (start[0] === 1) return Buffer.concat([start, await read(start.readUInt32LE(4) * 4)]);
    }
  }

  const name = Buffer.from('XTEST\0\0\0');
  socket.write(Buffer.concat([Buffer.from([request.queryExtension, 0, 4, 0, 5, 0, 0, 0]), name]));
  const found = await reply();
  if (found[8] !== 1) throw new Error('The display has no XTEST');
  const xtest = found[9] ?? 0;

  async function fake(type: number, detail: number, x = 0, y = 0): Promise<void> {
    const bytes = Buffer.alloc(36);
    bytes.set([xtest, 2, 9, 0, type, detail]);
    bytes.writeInt16LE(x, 24);
    bytes.writeInt16LE(y, 26);
    if (type === event.motion) bytes.writeUInt32LE(root, 12);
    socket.write(bytes);
    // A reply comes after everything before it has been done.
    await pixels(1, 1);
  }

  async function pixels(w: number, h: number): Promise<Buffer> {
    const bytes = Buffer.alloc(20);
    bytes.set([request.getImage, 2, 5, 0]);
    bytes.writeUInt32LE(root, 4);
    bytes.writeUInt16LE(w, 12);
    bytes.writeUInt16LE(h, 14);
    bytes.writeUInt32LE(0xffffffff, 16);
    socket.write(bytes);
    return (await reply()).subarray(32);
  }

  const hand: Hand = {
    press: async (key) => {
      await fake(event.keyDown, keys[key]);
      await fake(event.keyUp, keys[key]);
    },
    moveTo: (x, y) => fake(event.motion, 0, x, y),
    click: async (x, y) => {
      await hand.moveTo(x, y);
      await fake(event.buttonDown, 1);
      await fake(event.buttonUp, 1);
    },
    look: async () => ({ width, height, rgb: toRgb(await pixels(width, height)) }),
    end: () => socket.destroy(),
  };
  return hand;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** The cookie that the server was started with; none where it lets everybody of this machine in. */
function cookieOf(display: string): Buffer {
  const { stdout } = spawnSync('xauth', ['list', display], { encoding: 'utf8' });
  return Buffer.from(/MIT-MAGIC-COOKIE-1\s+([0-9a-f]+)/.exec(stdout ?? '')?.[1] ?? '', 'hex');
}

function greeting(cookie: Buffer): Buffer {
  const name = cookie.length === 0 ? '' : 'MIT-MAGIC-COOKIE-1';
  const bytes = Buffer.alloc(12 + padded(name.length) + padded(cookie.length));
  bytes.set([0x6c, 0, 11, 0, 0, 0, name.length, 0, cookie.length, 0]);
  bytes.write(name, 12);
  cookie.copy(bytes, 12 + padded(name.length));
  return bytes;
}

/** Reads exactly as many bytes as asked, in the order asked. */
function makeReader(socket: Socket): (length: number) => Promise<Buffer> {
  let held = Buffer.alloc(0);
  let waiting: { length: number; resolve: (bytes: Buffer) => void } | null = null;
  const serve = () => {
    if (waiting === null || held.length < waiting.length) return;
    const { length, resolve } = waiting;
    waiting = null;
    const bytes = held.subarray(0, length);
    held = held.subarray(length);
    resolve(bytes);
  };
  socket.on('data', (more: Buffer) => {
    held = Buffer.concat([held, more]);
    serve();
  });
  return (length) =>
    new Promise((resolve) => {
      waiting = { length, resolve };
      serve();
    });
}

/** From blue, green, red and nothing to red, green and blue. */
function toRgb(bgrx: Buffer): Buffer {
  const rgb = Buffer.alloc((bgrx.length / 4) * 3);
  for (let from = 0, to = 0; from < bgrx.length; from += 4, to += 3) {
    rgb[to] = bgrx[from + 2] ?? 0;
    rgb[to + 1] = bgrx[from + 1] ?? 0;
    rgb[to + 2] = bgrx[from] ?? 0;
  }
  return rgb;
}

/** The picture as a PNG file (PNG, third edition), for a person to look at. */
export function toPng({ width, height, rgb }: Picture): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    rgb.copy(rows, y * (1 + width * 3) + 1, y * width * 3, (y + 1) * width * 3);
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return Buffer.concat([signature, ...parts]);
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const bytes = Buffer.alloc(8 + named.length);
  bytes.writeUInt32BE(data.length, 0);
  named.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(named), 4 + named.length);
  return bytes;
}
