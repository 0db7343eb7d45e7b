import { Document, ExternalHyperlink, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stablePackage } from '../../../../electron/documents/docx/stable-package.ts';
import { table } from '../../../../electron/documents/docx/table.ts';
import {
  inPlace,
  type Place,
  WrittenParts,
} from '../../../../electron/documents/docx/written-parts.ts';
import { docxParts } from './read-docx.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<securable:part at="0"/>',
    'a & b < c > "d" \'e\' \u0000\u000b]]>',
    '{link}\n$& $1',
  ),
);

/** The text of the document, with the parts as docx writes them, or as written in advance. */
async function bodyOf(
  texts: readonly string[],
  place: Place,
  body: (xml: string) => string,
): Promise<string | undefined> {
  const sentence = (text: string) => ({
    id: '',
    runs: [{ text }, { text, strong: true as const, href: `https://a.example/?${text}` }],
    facts: [],
  });
  const rows = texts.map((text) => [[sentence(text), sentence(text)], []]);
  const columns = [
    { title: texts[0] ?? '', width: 0.3 },
    { title: 'Second', width: 0.7 },
  ];
  const caption = sentence('Caption');
  const children: FileChild[] = texts.flatMap((text) => [
    place(
      () =>
        new Paragraph({
          style: 'BodyText',
          keepNext: true,
          children: [
            new TextRun({ text, bold: true, break: 1 }),
            new ExternalHyperlink({ link: `https://a.example/${text}`, children: [] }),
          ],
        }),
    ),
    ...table({ kind: 'table', caption, columns, rows }, new Map(), 9000, place),
  ]);
  const zip = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const parts = await docxParts(await stablePackage(zip, { files: new Map(), style: '', body }));
  return parts.get('word/document.xml');
}

test('a part that is written in advance is what docx would write', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (texts) => {
      const parts = new WrittenParts();
      const written = await bodyOf(texts, parts.place, (xml) => parts.putInto(xml));
      expect(written).toBe(await bodyOf(texts, inPlace, (xml) => xml));
      expect(written).not.toMatch(/<securable:/);
    }),
    { numRuns: 30 },
  );
});
