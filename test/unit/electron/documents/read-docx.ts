import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';

/** The parts of a docx, read by a zip reader that is not ours. */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

/** Throws where a text is not well-formed XML. */
export function checkXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** The text of a WordprocessingML part, one line a paragraph; fields give their cached results. */
export function wordText(xml: string): string {
  const parser = new SaxesParser();
  let text = '';
  let isText = false;
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
    if (name === 'w:br' || name === 'w:tab') text += ' ';
  });
  parser.on('text', (words) => {
    if (isText) text += words;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:p') text += '\n';
  });
  parser.write(xml).close();
  return text;
}
