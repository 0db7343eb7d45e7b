import { basename } from 'node:path';
import type { CheckedZip } from '../../shared/bridge.ts';
import { ok, type Result } from '../../shared/result.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { readFileBounded } from '../files/read-file-bounded.ts';
import { zipCaps } from '../office/zip-caps.ts';
import { verifyEdition } from './verify-edition.ts';

/** Whether a zip is an edition as it was published, as the window says it. A file that cannot be read fails. */
export async function checkZip(path: string): Promise<Result<CheckedZip>> {
  const bytes = await readFileBounded(path, zipCaps.bytes);
  if (!bytes.ok) return bytes;
  const file = cleanLine(basename(path));
  const verified = await verifyEdition(bytes.value);
  if (!verified.ok) return ok({ file, isUnchanged: false, because: cleanLine(verified.because) });
  const { product, label, date, audience, files } = verified.manifest;
  return ok({
    file,
    isUnchanged: true,
    product: cleanLine(product),
    label: cleanLine(label),
    date,
    audience,
    manifest: verified.hash,
    files: files.map(({ name }) => cleanLine(name)),
  });
}
