import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDataFolder } from '../../../../electron/storage/check-data-folder.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { codeOf, exactOptions, tempFolder, unwrap } from './library-in-temp-folder.ts';

/** A folder whose path has this many bytes. */
function folderOf(bytes: number): string {
  let folder = tempFolder();
  while (bytes - Buffer.byteLength(folder) > 120) folder = join(folder, 'f'.repeat(100));
  folder = join(folder, 'g'.repeat(bytes - Buffer.byteLength(folder) - 1));
  mkdirSync(folder, { recursive: true });
  return folder;
}

it('a folder whose path is longer than SQLite takes is refused for that reason', () => {
  const folder = folderOf(520);
  expect(codeOf(openLibrary(folder, exactOptions()))).toBe('path-too-long');
  expect(codeOf(checkDataFolder(folder, null))).toBe('path-too-long');
});

it('the longest that is taken can be opened', () => {
  const folder = folderOf(480);
  expect(codeOf(checkDataFolder(folder, null))).toBe('ok');
  closeLibrary(unwrap(openLibrary(folder, exactOptions())));
});
