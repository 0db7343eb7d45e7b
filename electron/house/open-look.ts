import type { HouseFacts } from '../../shared/house/house-facts.ts';
import type { Logo } from '../../shared/house/house-style.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Look } from '../documents/document-files.ts';
import type { PrintPage } from '../documents/pdf/write-pdf.ts';
import type { Template } from '../documents/template/fill-template.ts';
import { openTemplate } from '../office/template/open-template.ts';
import { readLogo } from './read-logo.ts';

/** A look as plain data: what the company said, and the files that were kept for it. */
export type LookParts = Pick<HouseFacts, 'logoAlt' | 'templateUse'> & {
  readonly style: Omit<HouseFacts, 'logo' | 'logoAlt' | 'template' | 'templateUse'>;
  readonly logo: Uint8Array | null;
  readonly template: Uint8Array | null;
};

/** Opens the files of a look, as closely as when they were taken: the library may have come from elsewhere since. */
export async function openLook(parts: LookParts, print: PrintPage): Promise<Result<Look>> {
  const logo = logoOf(parts);
  if (!logo.ok) return logo;
  const template = await templateOf(parts);
  if (!template.ok) return template;
  return ok({ style: { ...parts.style, logo: logo.value }, template: template.value, print });
}

async function templateOf({ template, templateUse }: LookParts): Promise<Result<Template | null>> {
  if (template === null) return ok(null);
  const opened = await openTemplate(template);
  return opened.ok ? ok({ parts: opened.value, use: templateUse }) : opened;
}

function logoOf({ logo, logoAlt }: LookParts): Result<Logo | null> {
  if (logo === null) return ok(null);
  const picture = readLogo(logo);
  return picture.ok ? ok({ ...picture.value, alt: logoAlt }) : picture;
}
