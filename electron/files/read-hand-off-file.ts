import { basename } from 'node:path';
import { failed, type Result } from '../../shared/result.ts';
import { type DecodedHandOff, decodeHandOff } from '../../shared/workbook/hand-off.ts';
import { largestHandOff } from '../../shared/workbook/hand-off-schema.ts';
import { readFileBounded } from './read-file-bounded.ts';

/** A hand-off file from anywhere: its size is known before it is read, and it must be UTF-8. */
export async function readHandOffFile(path: string): Promise<Result<DecodedHandOff>> {
  const bytes = await readFileBounded(path, largestHandOff);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (text === null) return failed('file-not-json', basename(path));
  return decodeHandOff(text, basename(path));
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
