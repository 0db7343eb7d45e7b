import { expect, test } from 'vitest';
import { problemOfPdf } from '../../../../../electron/documents/pdf/check-pdf.ts';
import { finishPdf } from '../../../../../electron/documents/pdf/finish-pdf.ts';
import { readPdf, writePdf } from '../../../../../electron/documents/pdf/pdf-objects.ts';
import { diceOf } from '../../../../fuzz/dice.ts';
import { mutatedBytes } from '../../../../fuzz/mutate-bytes.ts';
import { printedPdf } from './printed-pdf.ts';

const about = { title: 'Übergabe <&> 室: (a)', language: 'en' };

test('a printed PDF gets its title, language and identifier, and loses who made it and when', () => {
  const finished = finishPdf(printedPdf(), about);
  if (finished === null) throw new Error('not finished');
  expect(problemOfPdf(finished, about)).toBe(null);
  const text = finished.toString('latin1');
  expect(text).not.toMatch(/Someone|Skia|CreationDate|D:2026/);
  expect(finished.toString('utf8')).toContain('Übergabe &#60;&#38;&#62; 室: (a)');
  expect(finishPdf(printedPdf(), about)?.equals(finished)).toBe(true);
});

test('every object of a finished PDF is where its table says', () => {
  const read = readPdf(finishPdf(printedPdf(), about) ?? Buffer.alloc(0));
  if (read === null) throw new Error('cannot be read');
  expect([...read.objects.keys()]).toEqual([1, 2, 3, 4, 5, 6]);
  expect(readPdf(writePdf(read, '00'))?.objects.size).toBe(6);
});

const catalog = (search: RegExp, put: string) => (objects: Map<number, string>) =>
  objects.set(2, (objects.get(2) ?? '').replace(search, put));

test.each([
  ['not tagged', catalog(/\/Marked true/, '/Marked false'), 'it is not tagged'],
  ['without a structure', catalog(/5 0 R/, '9 0 R'), 'it is not tagged'],
  ['without pages', (o: Map<number, string>) => o.set(3, '<</Count 0>>'), 'it has no pages'],
  ['silent on its title', catalog(/Title true/, 'Title false'), 'it does not show its title'],
  [
    'able to act',
    catalog(/\/Lang/, '/OpenAction 4 0 R\n/Lang'),
    'it holds something that acts by itself',
  ],
])('a PDF that is %s is not called finished', (_name, change, problem) => {
  const finished = finishPdf(
    printedPdf((objects) => void change(objects)),
    about,
  );
  expect(finished === null ? null : problemOfPdf(finished, about)).toBe(problem);
});

test('words in a text are no actions', () => {
  const finished = finishPdf(
    printedPdf(
      (objects) =>
        void objects.set(5, '<</Type /StructTreeRoot /Alt (the /JavaScript key \\) /AA)>>'),
    ),
    about,
  );
  expect(finished === null ? 'x' : problemOfPdf(finished, about)).toBe(null);
});

test('a PDF that says another title, or none, is not called finished', () => {
  const finished = finishPdf(printedPdf(), about) ?? Buffer.alloc(0);
  expect(problemOfPdf(finished, { ...about, title: 'Another' })).toBe('its title is another');
  expect(problemOfPdf(printedPdf(), about)).toBe('it says the wrong things of itself');
  expect(problemOfPdf(finished.subarray(0, -40), about)).toBe('its parts cannot be found');
});

test('2,000 damaged files are read as nothing or as something, and never thrown at', () => {
  const good = printedPdf();
  for (let seed = 0; seed < 2000; seed += 1) {
    const damaged = Buffer.from(mutatedBytes([good], diceOf(seed)));
    const finished = finishPdf(damaged, about);
    if (finished !== null) problemOfPdf(finished, about);
  }
});
