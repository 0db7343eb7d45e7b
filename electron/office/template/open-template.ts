import { failed, ok, type Result } from '../../../shared/result.ts';
import { fieldsOf } from '../../documents/template/template-fields.ts';
import { readZip, ZipRefused } from '../read-zip.ts';
import { problemOfXml } from '../scan-xml.ts';
import { templateCaps } from './template-caps.ts';
import { type Parts, refusalOfPart, refuseUnsafe, TemplateRefused } from './template-rules.ts';
import { traces, withoutTraces } from './without-traces.ts';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A company's .docx from anywhere, taken apart and looked through; or why it is not taken. */
export async function openTemplate(bytes: Uint8Array): Promise<Result<Parts>> {
  try {
    if (bytes.length > templateCaps.bytes)
      throw new TemplateRefused('it is larger than 10 megabytes');
    if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0')
      throw new TemplateRefused('it is protected by a password, or an old .doc');
    const parts = withoutTraces(readParts(await readZip(bytes, templateCaps)));
    refuseUnsafe(parts);
    checkShape(parts);
    return ok(parts);
  } catch (error) {
    if (error instanceof TemplateRefused) return failed('template-refused', error.message);
    if (error instanceof ZipRefused)
      return failed('template-refused', `it cannot be unpacked: ${error.message}`);
    throw error;
  }
}

function readParts(entries: ReadonlyMap<string, Uint8Array>): Parts {
  const parts = new Map<string, string | Uint8Array>();
  const left = { bytes: templateCaps.allXml as number, tags: templateCaps.tags as number };
  for (const [name, bytes] of entries) {
    if (name.endsWith('/') || traces.test(name)) continue;
    // A name is only a key, but the next program to open the file may take it for more.
    if (!/^[\w[\]. ()-]+(?:\/[\w. ()-]+)*$/.test(name) || name.includes('..'))
      throw new TemplateRefused('a part of it has a name that no part of a document has');
    if (!/\.(?:xml|rels)$/.test(name)) {
      if (!/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|odttf)$/i.test(name))
        throw new TemplateRefused(
          refusalOfPart(name) ?? 'it holds a file that is no part of a document',
        );
      parts.set(name, bytes);
      continue;
    }
    if (bytes.length > templateCaps.xml) throw new TemplateRefused(`“${name}” is too large`);
    left.bytes -= bytes.length;
    left.tags -= tagsIn(bytes);
    if (left.bytes < 0 || left.tags < 0)
      throw new TemplateRefused('it holds more than a template needs; take the text out of it');
    parts.set(name, readXml(name, bytes));
  }
  return parts;
}

/** Counted before anything looks at the text more closely. */
function tagsIn(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(lessThan); at !== -1; at = bytes.indexOf(lessThan, at + 1)) tags += 1;
  return tags;
}

const lessThan = 0x3c;

function readXml(name: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateRefused(`“${name}” is not UTF-8`);
  }
  const problem = problemOfXml(text);
  if (problem !== null) throw new TemplateRefused(`“${name}” ${problem}`);
  return text.replace(/<!--[\s\S]*?-->/g, '');
}

/** What everything after this counts on. */
function checkShape(parts: Parts): void {
  for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
    if (typeof parts.get(name) !== 'string')
      throw new TemplateRefused(`the part “${name}” is missing`);
  if (!String(parts.get('[Content_Types].xml')).includes(main))
    throw new TemplateRefused('it is not saved as a plain .docx');
  refuseDisguise(parts);
  const document = String(parts.get('word/document.xml'));
  if (!/<w:document\s/.test(document) || !/<\/w:body>\s*<\/w:document>\s*$/.test(document))
    throw new TemplateRefused('its text is not built as Word builds it');
  if (!/<\/w:styles>\s*$/.test(String(parts.get('word/styles.xml'))))
    throw new TemplateRefused('its styles are not built as Word builds them');
  refuseLength(parts);
}

/** Of a long document without fields only the looks can be taken; its text goes before anything is filled. */
function refuseLength(parts: Parts): void {
  const isFilled = fieldsOf(parts).length > 0;
  let paragraphs = 0;
  for (const [name, content] of parts)
    if (typeof content === 'string' && (isFilled || name !== 'word/document.xml'))
      paragraphs += content.match(/<w:p[\s/>]/g)?.length ?? 0;
  if (paragraphs > templateCaps.paragraphs)
    throw new TemplateRefused('it has fields and more text than a template needs');
}

/** A part that is called a picture and is read as XML would have passed all this unread. */
function refuseDisguise(parts: Parts): void {
  const types = String(parts.get('[Content_Types].xml'));
  const unread = [...parts].flatMap(([name, content]) =>
    typeof content === 'string' ? [] : [name.toLowerCase()],
  );
  for (const [, attributes = ''] of types.matchAll(/<(?:Default|Override)\s([^>]*?)\/?>/g)) {
    const named = /(?:Extension|PartName)\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
    const ending = named.startsWith('/') ? named.slice(1) : `.${named}`;
    const isXml = /ContentType\s*=\s*["'][^"']*[+/]xml\s*["';]/i.test(attributes);
    const isOfUnread = unread.some((name) => name.endsWith(ending.toLowerCase()));
    if (attributes.includes('&') || (isXml && isOfUnread))
      throw new TemplateRefused('it calls a part what it is not');
  }
}
