/**
 * What a file is that somebody took for a hand-off file, and what can be done with it;
 * null where it may be a hand-off file that is cut short or damaged.
 */
export function otherFile(start: string, fileName: string): string | null {
  const text = start.replace(/^\ufeff/, '').trimStart();
  const name = `“${fileName}”`;
  if (text === '') return `${name} is empty`;
  if (text.startsWith('{')) return null;
  const kind = kindOf(text, /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '');
  return `${name} is ${kind}`;
}

const packed: Readonly<Record<string, string>> = {
  docx: 'a Word document, which can be named as evidence of an answer',
  xlsx: 'an Excel workbook; its cells can be pasted into an answer',
  zip: 'a zip; one that holds an edition is checked with Check an Edition Zip in the File menu',
};

function kindOf(text: string, ending: string): string {
  if (text.startsWith('PK\u0003\u0004')) return packed[ending] ?? packed.zip ?? 'a zip';
  if (text.startsWith('%PDF-')) return 'a PDF, which can be named as evidence of an answer';
  if (/^<(?:!doctype|html|\?xml)/i.test(text)) return 'a page or an XML file';
  if (ending === 'csv' || ending === 'tsv')
    return 'a table; its cells can be pasted into an answer';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text file holds them.
  if (/[\u0000\ufffd]/.test(text.slice(0, 1000))) return 'a file of another program';
  return 'a text; its words can be pasted into an answer';
}
