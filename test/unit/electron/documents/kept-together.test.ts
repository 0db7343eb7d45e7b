import { expect, test } from 'vitest';
import { columnWidths } from '../../../../electron/documents/docx/column-widths.ts';
import { staysWithNext } from '../../../../electron/documents/docx/kept-together.ts';
import { ownMeasures } from '../../../../electron/documents/docx/measures.ts';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import type { Block } from '../../../../shared/documents/outline.ts';
import { plainStyle } from '../../../../shared/house/house-style.ts';
import { sampleOnDisk } from '../../../support/sample-on-disk.ts';
import { docxParts } from './read-docx.ts';
import { compose } from './written.ts';

const measures = ownMeasures({ isShort: false, room: 1, hasLogo: false });

function table(words: readonly (readonly string[])[], shares: readonly number[]) {
  const sentence = (text: string) => ({ id: '', runs: [{ text }], facts: [] });
  return {
    kind: 'table',
    caption: sentence('Caption'),
    columns: shares.map((width) => ({ title: 'Head', width })),
    rows: words.map((row) => row.map((text) => (text === '' ? [] : [sentence(text)]))),
  } as const satisfies Block;
}

test('a head never stands with one row at the foot of a page, nor the last row alone under a repeated head', () => {
  const kept = (...rows: readonly string[]) => {
    const block = table(
      rows.map((text) => [text]),
      [1],
    );
    return rows.map((_row, at) => staysWithNext(block, at));
  };
  expect(kept('one', 'two', 'three', 'four', 'five')).toEqual([true, false, false, true, false]);
  expect(kept('one', 'two')).toEqual([true, false]);
  expect(kept('one')).toEqual([false]);
  // What may be taller than a page must be free to break.
  expect(kept('x'.repeat(1300), 'two', 'three')).toEqual([false, true, false]);
});

test('a narrow column takes the room that its widest word needs from columns that have it', () => {
  const shares = [0.1, 0.45, 0.45];
  const short = columnWidths(table([['On', 'a b', 'c d']], shares), 9412, measures);
  expect(short).toEqual([942, 4235, 4235]);
  const long = columnWidths(table([['Unauthenticated', 'a b', 'c d']], shares), 9412, measures);
  expect(long[0]).toBeGreaterThan(1300);
  expect(long.reduce((sum, width) => sum + width, 0)).toBe(9412);
  // An address is broken: no column grows beyond a third of the table for it.
  const address = 'https://a.example/'.padEnd(200, 'x');
  expect(columnWidths(table([[address, '', '']], shares), 9412, measures)[0]).toBeLessThan(3000);
});

test('every typeface of a Word file says what stands in for it, the same in heads as in text', async () => {
  const parts = await docxParts(await writeDocx(compose(sampleOnDisk('room-controller'))));
  const fonts = parts.get('word/fontTable.xml') ?? '';
  const named = new Set(
    [...(parts.get('word/styles.xml') ?? '').matchAll(/w:ascii="([^"]+)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect(named).toContain('Calibri');
  for (const name of named)
    expect(fonts).toMatch(new RegExp(`<w:font w:name="${name}"><w:altName w:val="[^"]+"/>`));
  expect(plainStyle.headingFont).toBe(plainStyle.bodyFont);
});
