import { describe, expect, it } from 'vitest';
import { cellPath, factOfPath, parsePath, rowPath } from '../../../../shared/workbook/path.ts';

describe('a path', () => {
  it('names a fact, a row or a cell', () => {
    expect(parsePath('support.endDate')).toEqual({ at: 'fact', fact: 'support.endDate' });
    expect(parsePath(rowPath('goals', '7f3c'))).toEqual({ at: 'row', fact: 'goals', row: '7f3c' });
    expect(parsePath(cellPath('goals', '7f3c', 'statement'))).toEqual({
      at: 'cell',
      fact: 'goals',
      row: '7f3c',
      column: 'statement',
    });
    expect(factOfPath('goals/7f3c/statement')).toBe('goals');
  });

  it.each([
    '',
    '/',
    'goals/',
    'goals//statement',
    'goals/a/b/c',
    '__proto__',
    'goals/__proto__',
    'goals/constructor/statement',
    'goals/a/prototype',
    '../etc',
    'goals/a b',
    `goals/${'x'.repeat(81)}`,
  ])('is not %j', (text) => {
    expect(parsePath(text)).toBeNull();
  });
});
