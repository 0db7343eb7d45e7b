import { expect, it } from 'vitest';
import { otherFile } from '../../../../shared/hand-off/other-file.ts';

it.each([
  ['a;b\n1;2', 'parts.csv', '“parts.csv” is a table; its cells can be pasted into an answer'],
  ['Dear colleague,', 'note.txt', '“note.txt” is a text; its words can be pasted into an answer'],
  [
    'PK\u0003\u0004…',
    'plan.docx',
    '“plan.docx” is a Word document, which can be named as evidence of an answer',
  ],
  [
    'PK\u0003\u0004…',
    'x.zip',
    '“x.zip” is a zip; one that holds an edition is checked with Check an Edition Zip in the File menu',
  ],
  ['%PDF-1.7', 'x.pdf', '“x.pdf” is a PDF, which can be named as evidence of an answer'],
  ['\u0000\u0001', 'x.bin', '“x.bin” is a file of another program'],
  ['  ', 'x.json', '“x.json” is empty'],
])('%j in %s is named truly', (start, name, words) => {
  expect(otherFile(start, name)).toBe(words);
});

it('says nothing of what may be a hand-off file that is cut short', () => {
  expect(otherFile('{"format":"securable-workbook"', 'a.securable.json')).toBeNull();
});
