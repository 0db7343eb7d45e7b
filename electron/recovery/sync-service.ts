import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that such services make, by how their names begin or what they are. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^(.+ )?dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(google ?drive|my drive|googledrive-.+)$/i, 'Google Drive'],
  [/^(mobile documents|icloud ?drive|com~apple~clouddocs)$/i, 'iCloud Drive'],
  [/^onedrive-.+$/i, 'OneDrive'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud\d*$/i, 'ownCloud'],
  [/^(box|box sync|box-box)$/i, 'Box'],
  [/^(mega|megasync)$/i, 'MEGA'],
  [/^pcloud ?drive$/i, 'pCloud'],
  [/^seafile$/i, 'Seafile'],
  [/^sync$/i, 'Sync'],
  [/^syncthing$/i, 'Syncthing'],
];

/** What they leave in a folder they look after, whatever its name. */
const marks: readonly (readonly [string, string])[] = [
  ['.stfolder', 'Syncthing'],
  ['.dropbox', 'Dropbox'],
  ['.sync_journal.db', 'Nextcloud'],
  ['.owncloudsync.log', 'ownCloud'],
  ['.tmp.drivedownload', 'Google Drive'],
];

/**
 * The service that copies this folder to other computers, as far as names tell.
 * Such a service copies a library in the middle of a change, or puts an older one
 * in its place; the data folder should not lie there.
 */
export function syncServiceOf(
  folder: string,
  isThere: (path: string) => boolean = existsSync,
): string | null {
  for (const name of folder.split(/[\\/]/)) {
    const known = names.find(([pattern]) => pattern.test(name));
    if (known !== undefined) return known[1];
  }
  for (let at = folder; ; at = dirname(at)) {
    const marked = marks.find(([name]) => isThere(join(at, name)));
    if (marked !== undefined) return marked[1];
    if (dirname(at) === at) return null;
  }
}
