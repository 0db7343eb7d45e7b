import { companyProfileId } from '../../shared/bridge.ts';
import { houseFactsOf } from '../../shared/house/house-facts.ts';
import type { Logo } from '../../shared/house/house-style.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Look } from '../documents/document-files.ts';
import type { PrintPage } from '../documents/pdf/write-pdf.ts';
import type { Template } from '../documents/template/fill-template.ts';
import { openTemplate } from '../office/template/open-template.ts';
import { readKeptFile } from '../storage/kept-files.ts';
import type { Library } from '../storage/library.ts';
import { readSnapshot } from '../storage/read-snapshot.ts';
import { readLogo } from './read-logo.ts';

/** How the company's documents look now, with the files it is made of. */
export async function lookOf(library: Library, print: PrintPage): Promise<Result<Look>> {
  const company = readSnapshot(library, companyProfileId);
  if (!company.ok) return company;
  const { colour, headingFont, bodyFont, headerText, footerText, ...files } = houseFactsOf(
    company.value.snapshot.entries,
  );
  const logo = logoOf(library, files.logo, files.logoAlt);
  if (!logo.ok) return logo;
  const style = { colour, headingFont, bodyFont, headerText, footerText, logo: logo.value };
  const template = await templateOf(library, files.template, files.templateUse);
  return template.ok ? ok({ style, template: template.value, print }) : template;
}

async function templateOf(
  library: Library,
  hash: string | null,
  use: Template['use'],
): Promise<Result<Template | null>> {
  if (hash === null) return ok(null);
  const file = readKeptFile(library, hash);
  if (!file.ok) return file;
  const opened = await openTemplate(file.value.bytes);
  return opened.ok ? ok({ parts: opened.value, use }) : opened;
}

function logoOf(library: Library, hash: string | null, alt: string): Result<Logo | null> {
  if (hash === null) return ok(null);
  const file = readKeptFile(library, hash);
  if (!file.ok) return file;
  // Read as closely as when it was taken: the library may have come from elsewhere since.
  const picture = readLogo(file.value.bytes);
  return picture.ok ? ok({ ...picture.value, alt }) : picture;
}
