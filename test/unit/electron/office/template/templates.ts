import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { writeZip, type ZipEntry } from '../../../../../electron/office/write-zip.ts';
import { unzipped } from '../../../../support/unzipped.ts';

/** A company's Word file: letter paper, a head and a foot, fields. */
export async function template(...paragraphs: readonly string[]): Promise<Buffer> {
  const document = new Document({
    creator: 'Jane Doe',
    lastModifiedBy: 'Jane Doe',
    title: 'Our letter',
    styles: {
      default: {
        document: { run: { font: 'Georgia' } },
        heading1: { run: { color: '008060', size: 40 } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 12240, height: 15840 }, margin: { left: 1800, right: 1800 } },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [new TextRun('Hinge & Sons – {{ti'), new TextRun('tle}}')],
              }),
            ],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph('Rev. {{revision}}')] }) },
        children: paragraphs.map((text) => new Paragraph(text)),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The same with parts changed, added or (null) taken away. */
export function changed(
  bytes: Buffer,
  changes: Readonly<Record<string, ((text: string) => string) | string | Uint8Array | null>>,
): Buffer {
  const entries = unzipped(bytes);
  const added = Object.keys(changes).filter((name) => !entries.some((one) => one.name === name));
  const zip = writeZip(
    [...entries, ...added.map((name) => ({ name, bytes: Buffer.alloc(0) }))].flatMap(
      ({ name, bytes: before }): ZipEntry[] => {
        const change = changes[name];
        if (change === undefined) return [{ name, bytes: before }];
        if (change === null) return [];
        const after =
          typeof change === 'function' ? change(Buffer.from(before).toString('utf8')) : change;
        return [{ name, bytes: Buffer.from(after) }];
      },
    ),
  );
  return Buffer.from(zip);
}
