import { Document, Packer } from 'docx';
import type { Outline } from '../../../shared/documents/outline.ts';
import type { HouseStyle } from '../../../shared/house/house-style.ts';
import { readZip } from '../../office/read-zip.ts';
import type { ZipEntry } from '../../office/write-zip.ts';
import { ownZip } from '../../office/zip-caps.ts';
import { styles, tableStyleXml } from '../docx/house-style.ts';
import { fileProperties } from '../docx/properties.ts';
import { mergeStyles, withNames } from './template-styles.ts';

/** A filled template with the styles our paragraphs need, numbered tables, and what the file says of itself. */
export async function finishTemplate(
  entries: ReadonlyMap<string, Uint8Array>,
  outline: Outline,
  style: HouseStyle,
): Promise<readonly ZipEntry[]> {
  const texts = new Map([...entries].map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const text = (name: string) => texts.get(name)?.toString('utf8') ?? '';
  const ours = await ownStyles(outline, style);
  const { styles: merged, renamed } = mergeStyles(text('word/styles.xml'), ours);
  const files = new Map<string, string>([
    ...fileProperties(outline),
    ['word/styles.xml', merged],
    ['word/document.xml', numbered(withNames(text('word/document.xml'), renamed))],
    ['_rels/.rels', packageRelationships(text('_rels/.rels'))],
    ['[Content_Types].xml', packageTypes(text('[Content_Types].xml'))],
  ]);
  const names = new Set([...texts.keys(), ...files.keys()]);
  return [...names].map((name) => ({
    name,
    bytes: Buffer.from(files.get(name) ?? texts.get(name) ?? ''),
  }));
}

async function ownStyles(outline: Outline, style: HouseStyle): Promise<string> {
  const empty = new Document({ styles: styles(outline.language, style), sections: [] });
  const parts = await readZip(await Packer.toBuffer(empty), ownZip);
  const xml = Buffer.from(parts.get('word/styles.xml') ?? '').toString('utf8');
  return xml.replace('</w:styles>', () => `${tableStyleXml(style)}</w:styles>`);
}

/** The numbers of tables as they are now, so that Word need not be asked to count. */
function numbered(document: string): string {
  let tables = 0;
  return document.replace(
    /<w:fldChar w:fldCharType="begin" w:dirty="true"\/>(<w:instrText[^>]*>SEQ Table<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)/g,
    (_whole, rest: string) => {
      tables += 1;
      return `<w:fldChar w:fldCharType="begin"/>${rest}<w:t>${tables}</w:t>`;
    },
  );
}

const core =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const extended =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties';

function packageRelationships(rels: string): string {
  const own = rels.replace(/<(?:\w+:)?Relationship\s[^>]*?\/>/g, (whole) =>
    /docProps\//.test(whole) ? '' : whole,
  );
  return own.replace(
    /<\/((?:\w+:)?)Relationships>/,
    (_whole, prefix: string) =>
      `<${prefix}Relationship Id="rIdOwn1" Type="${core}" Target="docProps/core.xml"/><${prefix}Relationship Id="rIdOwn2" Type="${extended}" Target="docProps/app.xml"/></${prefix}Relationships>`,
  );
}

function packageTypes(types: string): string {
  const own = types.replace(/<Override\s[^>]*?\/>/g, (whole) =>
    /"\/docProps\//.test(whole) ? '' : whole,
  );
  return own.replace(
    '</Types>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  );
}
