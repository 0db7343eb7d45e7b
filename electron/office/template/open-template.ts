import { failed, ok, type Result } from '../../../shared/result.ts';
import { OfficePackage, PackageRefused } from '../office-package.ts';
import { readZip, ZipRefused } from '../read-zip.ts';
import { rebuildTemplate } from './rebuild-template.ts';
import type { Parts } from './rebuilt-package.ts';
import { refusePart, TemplateRefused } from './refused.ts';
import { templateCaps } from './template-caps.ts';
import { fieldsIn } from './template-words.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A company's .docx from anywhere, as a package built anew from what a document needs; or why it is not taken. */
export async function openTemplate(bytes: Uint8Array): Promise<Result<Parts>> {
  try {
    if (bytes.length > templateCaps.bytes)
      throw new TemplateRefused('it is larger than 10 megabytes');
    if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0')
      throw new TemplateRefused('it is protected by a password, or an old .doc');
    const entries = await readZip(bytes, templateCaps);
    for (const name of entries.keys()) refusePart(name);
    const found = new OfficePackage(entries, {
      bytes: templateCaps.allXml,
      tags: templateCaps.tags,
    });
    const parts = rebuildTemplate(found, mainPart(found));
    refuseLength(parts);
    return ok(parts);
  } catch (error) {
    if (error instanceof TemplateRefused || error instanceof PackageRefused)
      return failed('template-refused', error.message);
    if (error instanceof ZipRefused)
      return failed('template-refused', `it cannot be unpacked: ${error.message}`);
    throw error;
  }
}

function mainPart(found: OfficePackage): string {
  const main = found.partOfKind(null, 'officeDocument');
  if (main === null || !found.has(main))
    throw new TemplateRefused('the part “word/document.xml” is missing');
  const type = found.contentType(main);
  if (/macroEnabled/i.test(type))
    throw new TemplateRefused('it holds macros; save it in Word as .docx, without them');
  if (type !== `${wordType}.document.main+xml` && type !== `${wordType}.template.main+xml`)
    throw new TemplateRefused('it is not saved as a plain .docx');
  return main;
}

/** Of a long document without fields only the looks can be taken; its text goes before anything is filled. */
function refuseLength(parts: Parts): void {
  const isFilled = fieldsIn(parts).length > 0;
  let paragraphs = 0;
  for (const [name, content] of parts)
    if (typeof content === 'string' && (isFilled || name !== 'word/document.xml'))
      paragraphs += content.match(/<w:p[\s/>]/g)?.length ?? 0;
  if (paragraphs > templateCaps.paragraphs)
    throw new TemplateRefused('it has fields and more text than a template needs');
}
