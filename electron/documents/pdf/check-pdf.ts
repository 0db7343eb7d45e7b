import { readPdf, reference } from './pdf-objects.ts';
import { escapeXml, type PdfAbout } from './xmp.ts';

/** What a PDF must never hold, whatever a page asked for. */
const refused = /\/(?:JavaScript|JS|Launch|EmbeddedFile|SubmitForm|ImportData|OpenAction|AA)\b/;

/** What is wrong with a finished PDF, in a few words; null where all is as it must be. */
export function problemOfPdf(bytes: Uint8Array, about: PdfAbout): string | null {
  const pdf = readPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (pdf === null) return 'its parts cannot be found';
  const text = (number: number | null): string =>
    number === null ? '' : (pdf.objects.get(number)?.toString('latin1') ?? '');
  const catalog = text(pdf.root);
  const pages = Number(/\/Count\s+(\d+)/.exec(text(reference(catalog, 'Pages')))?.[1] ?? 0);
  if (pages === 0) return 'it has no pages';
  if (!/\/Marked\s+true\b/.test(catalog) || text(reference(catalog, 'StructTreeRoot')) === '')
    return 'it is not tagged';
  if (!/\/Lang\s*[(<]/.test(catalog)) return 'it names no language';
  if (!/\/DisplayDocTitle\s+true\b/.test(catalog)) return 'it does not show its title';
  const info = text(pdf.info);
  if (!/\/Title\b/.test(info) || /\/(?:Author|Creator|CreationDate|ModDate)\b/.test(info))
    return 'it says the wrong things of itself';
  const packet = pdf.objects.get(reference(catalog, 'Metadata') ?? -1)?.toString('utf8') ?? '';
  if (!packet.includes('<pdfuaid:part>1</pdfuaid:part>'))
    return 'it does not say that it is PDF/UA';
  if (!packet.includes(`>${escapeXml(about.title)}<`)) return 'its title is another';
  for (const object of pdf.objects.values()) {
    if (refused.test(dictionaryOf(object))) return 'it holds something that acts by itself';
  }
  return null;
}

/** Names in text are text: what stands in streams, strings and content is not looked at. */
function dictionaryOf(object: Buffer): string {
  const stream = object.indexOf('stream');
  const text = object.subarray(0, stream === -1 ? object.length : stream).toString('latin1');
  return text.replace(/\((?:[^\\()]|\\[\s\S])*\)/g, '()').replace(/<[0-9A-Fa-f\s]*>/g, '<>');
}
