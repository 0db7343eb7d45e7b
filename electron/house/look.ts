import { companyProfileId } from '../../shared/bridge.ts';
import { houseFactsOf } from '../../shared/house/house-facts.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Look } from '../documents/document-files.ts';
import type { PrintPage } from '../documents/pdf/write-pdf.ts';
import { readKeptFile } from '../storage/kept-files.ts';
import type { Library } from '../storage/library.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { type LookParts, openLook } from './open-look.ts';

/** How the company's documents look now, with the files it is made of. */
export async function lookOf(library: Library, print: PrintPage): Promise<Result<Look>> {
  const parts = lookParts(library);
  return parts.ok ? openLook(parts.value, print) : parts;
}

/** The same as the library holds it, before its files are opened. */
export function lookParts(library: Library): Result<LookParts> {
  const company = readSnapshot(library, companyProfileId);
  if (!company.ok) return company;
  const { logo, logoAlt, template, templateUse, ...style } = houseFactsOf(
    company.value.snapshot.entries,
  );
  const logoBytes = keptBytes(library, logo);
  if (!logoBytes.ok) return logoBytes;
  const templateBytes = keptBytes(library, template);
  if (!templateBytes.ok) return templateBytes;
  return ok({
    style,
    logo: logoBytes.value,
    logoAlt,
    template: templateBytes.value,
    templateUse,
  });
}

function keptBytes(library: Library, hash: string | null): Result<Uint8Array | null> {
  if (hash === null) return ok(null);
  const file = readKeptFile(library, hash);
  return file.ok ? ok(file.value.bytes) : file;
}
