import { failed, ok, type Result } from '../../shared/result.ts';
import { sha256 } from '../files/sha256.ts';
import type { Library } from './library.ts';
import { inTransaction, reading } from './transaction.ts';

export type KeptFile = { readonly name: string; readonly bytes: Uint8Array };

/** Keeps a file for good and gives the hash it is known by. The same bytes are kept once. */
export function keepFile(library: Library, { name, bytes }: KeptFile): Result<string> {
  const hash = sha256(bytes);
  return inTransaction(library, () => {
    library
      .statement<(string | Uint8Array)[]>('INSERT OR IGNORE INTO kept_files VALUES (?, ?, ?)')
      .run(hash, name, bytes);
    return ok(hash);
  });
}

/** A kept file, compared with its hash. */
export function readKeptFile(library: Library, hash: string): Result<KeptFile> {
  return reading(library, () => {
    const row = library
      .statement<[string], KeptFile>('SELECT name, bytes FROM kept_files WHERE sha256 = ?')
      .get(hash);
    if (row === undefined) return failed('file-missing', 'the logo or Word template');
    return sha256(row.bytes) === hash ? ok(row) : failed('library-damaged', row.name);
  });
}
