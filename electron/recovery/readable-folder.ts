import { dirname, join } from 'node:path';

/** Where every workbook lies as a file that can be read without this app. */
export function readableFolder(libraryFile: string): string {
  return join(dirname(libraryFile), 'readable');
}
