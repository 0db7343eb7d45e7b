import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { projectRoot } from './project.ts';

/** Linux looks for each of these in its icon theme. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/** Windows takes one for each place and scaling; those in between would be blurred. */
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const;

/** What macOS calls its sizes, in the order that its own iconutil writes them. */
const macSizes: readonly (readonly [type: string, size: number])[] = [
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic04', 16],
  ['ic14', 512],
  ['ic09', 512],
  ['ic05', 32],
  ['ic10', 1024],
  ['ic11', 32],
];

/**
 * Every icon file of the app, by its name in assets/icons, drawn from the two drawings there:
 * mark.svg, and mark-mac.svg with the room around it that macOS expects. The same bytes on every
 * machine: resvg is one WebAssembly, and what it draws goes into the files as it is.
 */
export async function iconFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const draw = await painter();
  const files = new Map<string, Uint8Array>();
  for (const size of linuxSizes) files.set(`${size}x${size}.png`, draw('mark.svg', size));

  const ico = new IconIco();
  // Old readers of small icons know bitmaps alone; the largest is a PNG, or it would be 256 kB.
  for (const size of windowsSizes) await ico.addFromPng(draw('mark.svg', size), size === 256, true);
  files.set('icon.ico', ico.encode());

  const icns = new IconIcns();
  for (const [type, size] of macSizes) {
    await icns.addFromPng(draw('mark-mac.svg', size), [type], true);
  }
  files.set('icon.icns', icns.encode());
  return files;
}

let isReady = false;

async function painter(): Promise<(drawing: string, size: number) => Uint8Array> {
  if (!isReady) {
    const require = createRequire(import.meta.url);
    await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
    isReady = true;
  }
  return (drawing, size) => {
    const svg = readFileSync(join(projectRoot, 'assets', 'icons', drawing), 'utf8');
    const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
    return resvg.render().asPng();
  };
}
