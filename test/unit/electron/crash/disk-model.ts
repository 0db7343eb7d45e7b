import { dirname } from 'node:path';
import type { Operation } from './io-trace.ts';

type Piece = { readonly at: number; readonly bytes: Buffer | null };
type Inode = {
  /** What a power cut cannot take. */
  safe: Buffer;
  /** Writes and truncations since the last sync, in order. */
  pending: Piece[];
};
type Renaming = (names: Map<string, Inode | null>) => void;

/** Which of the things not yet synced are on the disk all the same; asked in order. */
export type Luck = (count: number) => (index: number) => boolean;

/** The harshest disk: whatever was not synced is gone. */
export const nothingUnsynced: Luck = () => () => false;

/**
 * What a disk holds while operations run over it, and what it would hold if the
 * power failed now. Bytes are safe after a sync of their file, names after a sync
 * of their folder, and not before. Bytes whose sync has failed are in the cache,
 * look clean and will never reach the disk, unless they are written again.
 */
export class DiskModel {
  /** Names as programs see them; folders are null. */
  private readonly names = new Map<string, Inode | null>();
  private readonly safeNames = new Map<string, Inode | null>();
  private readonly pendingNames = new Map<string, Renaming[]>();
  private readonly inodes = new Map<bigint, Inode>();
  private readonly folders = new Map<bigint, string>();

  apply({ kind, inode, at, bytes, other }: Operation): void {
    const name = bytes.toString('utf8');
    switch (kind) {
      case 'create': {
        const made: Inode = { safe: Buffer.alloc(0), pending: [] };
        this.inodes.set(inode, made);
        this.rename(dirname(name), (names) => names.set(name, made));
        break;
      }
      case 'open':
        this.folders.set(inode, name);
        // A number that a removed file had may now be a folder's.
        if (this.names.get(name) === null) this.inodes.delete(inode);
        break;
      case 'write':
        this.inodes.get(inode)?.pending.push({ at, bytes: Buffer.from(bytes) });
        break;
      case 'truncate':
        this.inodes.get(inode)?.pending.push({ at, bytes: null });
        break;
      case 'sync':
        this.sync(inode);
        break;
      case 'failedSync': {
        const file = this.inodes.get(inode);
        if (file !== undefined) file.pending = [];
        break;
      }
      case 'rename':
        this.rename(dirname(other), (names) => {
          const file = names.get(name);
          names.delete(name);
          if (file !== undefined) names.set(other, file);
        });
        break;
      case 'unlink':
      case 'removeFolder':
        this.rename(dirname(name), (names) => names.delete(name));
        break;
      case 'makeFolder':
        this.rename(dirname(name), (names) => names.set(name, null));
        break;
      case 'mark':
      case 'read':
        break;
    }
  }

  private rename(folder: string, renaming: Renaming): void {
    renaming(this.names);
    // What lies directly on the disk was there before.
    if (folder === '.') renaming(this.safeNames);
    else this.pendingNames.set(folder, [...(this.pendingNames.get(folder) ?? []), renaming]);
  }

  private sync(inode: bigint): void {
    const file = this.inodes.get(inode);
    if (file !== undefined) {
      file.safe = file.pending.reduce(written, file.safe);
      file.pending = [];
      return;
    }
    const folder = this.folders.get(inode);
    if (folder === undefined) throw new Error('Something was synced that was never opened');
    for (const renaming of this.pendingNames.get(folder) ?? []) renaming(this.safeNames);
    this.pendingNames.delete(folder);
  }

  /** The files after a power cut at this moment. Not even names are promised to change in order. */
  afterPowerCut(luck: Luck): ReadonlyMap<string, Buffer | null> {
    const names = new Map(this.safeNames);
    for (const renamings of this.pendingNames.values()) {
      const isDone = luck(renamings.length);
      for (const [index, renaming] of renamings.entries()) if (isDone(index)) renaming(names);
    }
    const files = new Map<string, Buffer | null>();
    for (const [name, inode] of names) {
      if (inode === null) files.set(name, null);
      else {
        const isWritten = luck(inode.pending.length);
        const lucky = inode.pending.filter((_, index) => isWritten(index));
        files.set(name, lucky.reduce(written, inode.safe));
      }
    }
    return files;
  }
}

function written(content: Buffer, { at, bytes }: Piece): Buffer {
  if (bytes === null) {
    return at <= content.length ? content.subarray(0, at) : padded(content, at);
  }
  const next = padded(content, at + bytes.length);
  bytes.copy(next, at);
  return next;
}

/** A copy, with zeroes at the end where it is too short. */
function padded(content: Buffer, length: number): Buffer {
  const copy = Buffer.alloc(Math.max(content.length, length));
  content.copy(copy);
  return copy;
}
