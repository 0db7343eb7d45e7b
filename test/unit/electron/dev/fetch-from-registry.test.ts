import { expect, test } from 'vitest';
import { npmCommand } from '../../../../electron/dev/fetch-from-registry.ts';

test('the npm that started us fetches, so that its configuration counts', () => {
  expect(npmCommand({ npm_execpath: '/opt/npm/bin/npm-cli.js' })).toEqual([
    process.execPath,
    ['/opt/npm/bin/npm-cli.js'],
  ]);
});

test('the npm on the path fetches when no npm started us', () => {
  expect(npmCommand({})).toEqual(['npm', []]);
});
