import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { commitsOf, pageSizeOf } from './salvage/raw-log.ts';
import type { RawPages } from './salvage/raw-pages.ts';
import { readTree, rootOf } from './salvage/raw-tree.ts';

/**
 * How a write-ahead log stands to the file beside it.
 * `none`: nothing was committed into it. `its-own`: it was begun on this very file, or the file has
 * taken over some of it already. `unknown`: from before libraries had marks. `foreign`: the file was
 * put in the place of the one that the log was begun on, or the log beside a file that it is not of.
 */
export type LogStanding = 'none' | 'its-own' | 'behind' | 'unknown' | 'foreign';

/**
 * Reads both as plain bytes, before SQLite may see them: SQLite replays any log that lies beside a
 * file. A library's file changes only by taking over whole commits of its log, and each commit names
 * the state it makes and the one it began with. So the log is the file's own if the state that the
 * file is in is the one the log begins with, or one that it makes.
 */
export function standingOfLog(file: string): LogStanding {
  const log = `${file}-wal`;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return 'none';
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return 'unknown';
  const handle = openSync(file, 'r');
  try {
    const pages = pagesOf(handle);
    if (pages === null) return 'unknown';
    const commits = [...commitsOf(readFileSync(log), pages.size)];
    if (commits.length === 0) return 'none';
    const root = trying(() => rootOf(pages, 'marks'));
    return root === null ? standingWithoutMark(pages, commits) : standing(pages, commits, root);
  } finally {
    closeSync(handle);
  }
}

type Commit = ReadonlyMap<number, Buffer>;
type Mark = { readonly token: string; readonly before: string };

function standing(pages: RawPages, commits: readonly Commit[], root: number): LogStanding {
  const state = trying(() => markAt(pages, root));
  const marks = marksIn(pages, commits, root);
  const [first] = marks;
  // A file that cannot say its state is damaged, and told so; a log of ours says one in each commit.
  if (state === null) return 'unknown';
  if (first === undefined) return 'foreign';
  const known = [first.before, ...marks.map(({ token }) => token)];
  if (known.includes(state.token)) return 'its-own';
  return marks.at(-1)?.token === state.before ? 'behind' : 'foreign';
}

/** The file is from before the step that brings marks; its own log may hold that step, and then begins with no state. */
function standingWithoutMark(pages: RawPages, commits: readonly Commit[]): LogStanding {
  const whole = overlaid(pages, commits);
  const root = trying(() => rootOf(whole, 'marks'));
  if (root === null) return 'unknown';
  const [first] = marksIn(pages, commits, root);
  return first === undefined || first.before === '' ? 'unknown' : 'foreign';
}

function marksIn(pages: RawPages, commits: readonly Commit[], root: number): readonly Mark[] {
  return commits.flatMap((commit) => {
    if (!commit.has(root)) return [];
    const mark = trying(() => markAt(overlaid(pages, [commit]), root));
    return mark === null ? [] : [mark];
  });
}

function markAt(pages: RawPages, root: number): Mark | null {
  const [row] = readTree(pages, root);
  const [, token, before] = row?.values ?? [];
  return typeof token === 'string' && typeof before === 'string' ? { token, before } : null;
}

function overlaid(pages: RawPages, commits: readonly Commit[]): RawPages {
  const newer = new Map(commits.flatMap((commit) => [...commit]));
  return {
    size: pages.size,
    count: Math.max(pages.count, ...newer.keys()),
    page: (number) => newer.get(number) ?? pages.page(number),
  };
}

/** Page by page, for a library can be large. Null where it is no database. */
function pagesOf(handle: number): RawPages | null {
  const header = Buffer.alloc(100);
  if (readSync(handle, header, 0, header.length, 0) < header.length) return null;
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') return null;
  const size = pageSizeOf(header);
  return {
    size,
    count: Math.ceil(fstatSync(handle).size / size),
    page: (number) => {
      const page = Buffer.alloc(size);
      const length = readSync(handle, page, 0, size, (number - 1) * size);
      return number >= 1 && length === size ? page : null;
    },
  };
}

/** Bytes that are no tree are somebody else's, or damage, which is looked for elsewhere. */
function trying<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
