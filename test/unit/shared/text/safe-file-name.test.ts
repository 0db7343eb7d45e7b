import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../shared/text/safe-file-name.ts';

describe('a file name made of a title', () => {
  it.each([
    ['RC-400 Room Controller', 'RC-400 Room Controller'],
    ['  spaced   out  ', 'spaced out'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['...', 'Workbook'],
    ['', 'Workbook'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM1', '_COM1'],
    ['Console', 'Console'],
    ['ends with dots...', 'ends with dots'],
    ['.hidden', 'hidden'],
    ['line\nbreak\u0000\u0007', 'line break'],
    ['evil\u202egpj.exe', 'evilgpj.exe'],
    ['Zürich 東京', 'Zürich 東京'],
  ])('turns %j into %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it('is short, whole and harmless for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = safeFileName(title);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$|^$/);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
