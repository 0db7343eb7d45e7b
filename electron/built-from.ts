import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFrom } from '../shared/bridge.ts';

/** What the app says of itself in its own package.json, where `npm run package` wrote it. */
export function readBuiltFrom(appFolder: string): BuiltFrom | null {
  const manifest: unknown = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
  const found = isRecord(manifest) ? manifest.builtFrom : undefined;
  if (!isRecord(found)) return null;
  const { commit, date, isChanged } = found;
  if (typeof commit !== 'string' || typeof date !== 'string') return null;
  return { commit, date, isChanged: isChanged !== false };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
