import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { appOrigin, contentPolicy, isOwnAddress } from './content-policy.ts';

/** Every file of the window, by the path it is asked for. What is not in it does not exist. */
export type Manifest = ReadonlyMap<string, string>;

/** Lists the folder once, at the start. Links are left out: they could lead anywhere. */
export function readManifest(folder: string): Manifest {
  return new Map(filesUnder(folder, ''));
}

/** Step by step: Electron's recursive listing behaves differently inside a packed app. */
function filesUnder(folder: string, path: string): readonly [path: string, file: string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(file, `${path}/${entry.name}`);
    return entry.isFile() ? [[`${path}/${entry.name}`, file] as [string, string]] : [];
  });
}

/** Answers `app://securable/…`: GET only, from the manifest only, never sniffed. */
export async function respond(manifest: Manifest, request: Request): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  const file = manifest.get(pathOf(request.url) ?? '');
  const type = file === undefined ? undefined : types[extname(file)];
  if (file === undefined || type === undefined) return new Response(null, { status: 404, headers });
  const bytes = await readFile(file);
  return new Response(bytes, { headers: { ...headers, 'Content-Type': type } });
}

/** The path as the manifest writes it; null where the address is not ours or cannot be decoded. */
function pathOf(address: string): string | null {
  if (!isOwnAddress(address)) return null;
  const { pathname } = new URL(address, appOrigin);
  try {
    return decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return null;
  }
}

const headers = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
