import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** test/FAULTS.md, read as its readers read it. */
const page = readFileSync('test/FAULTS.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Row '))
  .map((line) => line.slice(1, line.lastIndexOf('|')).split(' | '))
  .map(([id = '', fault = '', ...rest]) => ({
    id: id.trim(),
    fault: fault.trim(),
    kept: rest.join(' | ').trim(),
  }));
const named = /`(test\/[^`]+)` "([^"]+)"/g;

describe('the page of faults', () => {
  test('has rows, each with an id of its own within its part', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const part of page.split(/^## /m).slice(1)) {
      const ids = [...part.matchAll(/^\| ([A-Z][^|]*?) \|/gm)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  test.each(rows)('names for $id a test that is there, or a reason', ({ fault, kept }) => {
    expect(fault).not.toBe('');
    const tests = [...kept.matchAll(named)];
    if (tests.length === 0) {
      expect(kept).toMatch(/^\*Answered\.\* .{20}/);
      return;
    }
    for (const [, file = '', title = ''] of tests) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toContain(title);
    }
  });
});
