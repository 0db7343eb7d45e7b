import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../../../electron/dev/project.ts';
import { needsOwnBinding, sqliteDefines } from '../../../../electron/dev/sqlite-binding.ts';

test('only an Electron without Node-API 10 needs a binding of its own', () => {
  expect(needsOwnBinding('33.2.1')).toBe(true);
  expect(needsOwnBinding('35.0.0')).toBe(false);
  expect(needsOwnBinding('45.4.1')).toBe(false);
});

test('our binding has the SQLite options that the shipped one has', () => {
  const gypi = readFileSync(join(packageFolder('better-sqlite3'), 'deps/defines.gypi'), 'utf8');
  const defines = sqliteDefines(gypi);
  expect(defines).toContain('-DSQLITE_ENABLE_FTS5');
  expect(defines).toContain('-DSQLITE_THREADSAFE=2');
  expect(defines).toHaveLength(gypi.match(/^ {4}'/gm)?.length ?? 0);
});
