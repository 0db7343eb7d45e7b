import type { ExportFormat } from '../../shared/bridge.ts';
import { documentFileName } from '../../shared/documents/document-file-name.ts';
import type { AnyOutline } from '../../shared/documents/outline.ts';
import { type HouseStyle, plainStyle } from '../../shared/house/house-style.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { type PrintPage, writePdfOf } from './pdf/write-pdf.ts';
import type { Template } from './template/fill-template.ts';
import type { NamedBytes } from './write-files-together.ts';
import { writeOutline } from './write-outline.ts';

/** What writers need beside the words. */
export type Look = {
  readonly style: HouseStyle;
  /** The company's own Word document; without it Word files look as the style says. */
  readonly template?: Template | null;
  /** Null: there is no Electron at hand, and so no pdf. */
  readonly print: PrintPage | null;
};

export const plainLook: Look = { style: plainStyle, print: null };

/** A document in every format asked for, made before anything is written: what cannot be made leaves nothing behind. */
export async function documentFiles(
  outline: AnyOutline,
  formats: readonly ExportFormat[],
  look: Look = plainLook,
): Promise<Result<readonly NamedBytes[]>> {
  const name = documentFileName(outline);
  const files: NamedBytes[] = [];
  for (const format of new Set(formats)) {
    const written = await bytesOf(outline, format, look);
    if (!written.ok) return written;
    files.push({ name: `${name}.${format}`, bytes: written.value });
  }
  return ok(files);
}

/** Several documents, or none: as `documentFiles`. */
export async function documentsFiles(
  outlines: readonly AnyOutline[],
  formats: readonly ExportFormat[],
  look: Look,
): Promise<Result<readonly NamedBytes[]>> {
  const files: NamedBytes[] = [];
  for (const outline of outlines) {
    const made = await documentFiles(outline, formats, look);
    if (!made.ok) return made;
    files.push(...made.value);
  }
  return ok(files);
}

async function bytesOf(
  outline: AnyOutline,
  format: ExportFormat,
  { style, template = null, print }: Look,
): Promise<Result<Uint8Array>> {
  if (format === 'docx' && template !== null) {
    const { fillTemplate } = await import('./template/fill-template.ts');
    return fillTemplate(outline, template);
  }
  if (format !== 'pdf') return ok(await writeOutline(outline, format, style));
  if (print === null) return failed('pdf-failed', 'there is no Electron at hand to print with');
  return writePdfOf(outline, style, print);
}
