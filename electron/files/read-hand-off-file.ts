import { basename } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { DecodedHandOff } from '../../shared/hand-off/hand-off-model.ts';
import { largestHandOff } from '../../shared/hand-off/hand-off-schema.ts';
import { handOffSteps } from '../../shared/hand-off/hand-off-steps.ts';
import { otherFile } from '../../shared/hand-off/other-file.ts';
import { failed, type Result } from '../../shared/result.ts';
import { readFileBounded } from './read-file-bounded.ts';

/** A hand-off file from anywhere: its size is known before it is read, and it must be UTF-8. */
export async function readHandOffFile(path: string): Promise<Result<DecodedHandOff>> {
  const bytes = await readFileBounded(path, largestHandOff);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (text === null) {
    const start = Buffer.from(bytes.value.subarray(0, 2000)).toString('utf8');
    const other = otherFile(start, basename(path));
    return other === null
      ? failed('file-not-json', basename(path))
      : failed('file-not-workbook', other);
  }
  const steps = handOffSteps(text, basename(path));
  for (let until = performance.now() + longestStretch; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    // The app answers in between, however large the file is.
    await breath();
    until = performance.now() + longestStretch;
  }
}

/** Milliseconds of reading after which whatever else waits comes first. */
const longestStretch = 25;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
