import { createHash } from 'node:crypto';
import { latin1, readPdf, writePdf } from './pdf-objects.ts';
import { type PdfAbout, producer, xmpPacket } from './xmp.ts';

/**
 * Makes Chromium's PDF fit to leave the computer. Chromium notes which programs
 * made it and when; that goes, so that equal documents are equal bytes. Title,
 * language and the PDF/UA identifier come in. Null: not a PDF as Chromium writes it.
 */
export function finishPdf(bytes: Uint8Array, about: PdfAbout): Buffer | null {
  const pdf = readPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (pdf === null) return null;
  const catalog = pdf.objects.get(pdf.root)?.toString('latin1') ?? '';
  if (!/^\s*<<\s*\/Type\s*\/Catalog\b/.test(catalog)) return null;

  const next = Math.max(...pdf.objects.keys()) + 1;
  const info = pdf.info ?? next + 1;
  const packet = Buffer.from(xmpPacket(about), 'utf8');
  const entries =
    `/Metadata ${next} 0 R` +
    (/\/Lang\b/.test(catalog) ? '' : `\n/Lang ${pdfText(about.language)}`);
  const objects = new Map(pdf.objects);
  objects.set(
    pdf.root,
    latin1(catalog.replace(/\/Type\s*\/Catalog\b/, () => `/Type /Catalog\n${entries}`)),
  );
  objects.set(info, latin1(`\n<</Title ${pdfText(about.title)}\n/Producer (${producer})>>\n`));
  objects.set(
    next,
    Buffer.concat([
      latin1(`\n<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n`),
      packet,
      latin1('\nendstream\n'),
    ]),
  );
  return writePdf({ ...pdf, objects, info }, identity(objects));
}

/** What tells this file from others, from what stands in it alone. */
function identity(objects: ReadonlyMap<number, Buffer>): string {
  const hash = createHash('sha256');
  for (const [number, object] of [...objects].toSorted(([a], [b]) => a - b))
    hash.update(`${number}:${object.length}:`).update(object);
  return hash.digest('hex').slice(0, 32);
}

/** A text as UTF-16 in hexadecimal: nothing to escape, whatever the letters. */
function pdfText(text: string): string {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  return `<FEFF${bytes.toString('hex').toUpperCase()}>`;
}
