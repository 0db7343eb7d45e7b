import type { EditionRecord, FrozenOutline } from '../documents/edition.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Entry } from './answer.ts';
import { canonicalJson } from './canonical-json.ts';
import { carriableTree, ReservedKey } from './carriable-tree.ts';
import type { Change } from './change.ts';
import {
  deepestHandOff,
  handedChangeSchema,
  handedEditionSchema,
  handedEntrySchema,
  handOffFormat,
  handOffFrameSchema,
  handOffVersion,
  largestHandOff,
  mostNamesOfHandOff,
  mostPartsOfHandOff,
  versionWithoutEditions,
} from './hand-off-schema.ts';
import { exceeded } from './json-depth.ts';
import type { Path } from './path.ts';
import { isWellPlaced } from './placement.ts';
import { pathSchema } from './schema.ts';

/** An entry with who and when, but no revision: that is a number of one library. */
export type HandedEntry = { readonly entry: Entry; readonly at: string; readonly by: string };
export type HandedEntries = ReadonlyMap<Path, HandedEntry>;

/** One workbook, as it leaves a library and enters another. */
export type HandOff = {
  readonly workbookId: string;
  readonly packId: string;
  readonly entries: HandedEntries;
  readonly company: HandedEntries;
  /** Oldest first. */
  readonly history: readonly Change[];
  /** What was published of it, oldest first. The files stay where they were published. */
  readonly editions?: readonly HandedEdition[];
};

export type HandedEdition = {
  readonly record: EditionRecord;
  readonly outlines: readonly FrozenOutline[];
};

export type DecodedHandOff = HandOff & {
  /** How many characters were dropped that no file can carry (see `carriableText`). */
  readonly dropped: number;
};

/** The file's text: the same workbook always gives the same bytes, one value a line. */
export function encodeHandOff(handOff: HandOff): string {
  const { workbookId, packId, entries, company, history, editions = [] } = handOff;
  const hasEditions = editions.length > 0;
  const file = {
    format: handOffFormat,
    formatVersion: hasEditions ? handOffVersion : versionWithoutEditions,
    workbookId,
    pack: packId,
    company: asRecord(company),
    entries: asRecord(entries),
    history: history.map(asChange),
    ...(hasEditions ? { editions } : {}),
  };
  return `${canonicalJson(carriableTree(file).value, 2)}\n`;
}

/**
 * A hand-off file from anywhere. Size and depth are bounded before anything is
 * built from the text; then every part must have its exact shape.
 */
export function decodeHandOff(text: string, fileName = 'file'): Result<DecodedHandOff> {
  if (text.length > largestHandOff) return failed('file-too-large', fileName);
  const limits = {
    deepest: deepestHandOff,
    mostParts: mostPartsOfHandOff,
    mostNames: mostNamesOfHandOff,
  };
  const passed = exceeded(text, limits);
  if (passed !== null)
    return failed(passed === 'depth' ? 'file-too-deep' : 'file-too-large', fileName);
  const parsed = parseJson(text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text);
  if (parsed === undefined) return failed('file-not-json', fileName);
  const marked = checkMarks(parsed, fileName);
  if (!marked.ok) return marked;
  try {
    const { value, dropped } = carriableTree(parsed);
    const frame = handOffFrameSchema.safeParse(value);
    if (!frame.success) return failed('file-not-workbook', describe(frame.error.issues[0]));
    const { workbookId, pack: packId } = frame.data;
    const entries = readEntries('entries', frame.data.entries);
    const company = readEntries('company', frame.data.company);
    const history = readHistory(frame.data.history);
    const editions = readEditions(frame.data.editions ?? []);
    return ok({ workbookId, packId, entries, company, history, editions, dropped });
  } catch (error) {
    if (error instanceof ReservedKey || error instanceof Fault)
      return failed('file-not-workbook', error.message);
    throw error;
  }
}

/** Ends the reading of a file at the first thing that is wrong with it. */
class Fault extends Error {}

function readEntries(part: string, record: Readonly<Record<string, unknown>>): HandedEntries {
  const entries = new Map<Path, HandedEntry>();
  for (const [path, value] of Object.entries(record)) {
    const place = pathSchema.safeParse(path);
    if (!place.success) throw new Fault(describe(place.error.issues[0], part, path));
    const entry = handedEntrySchema.safeParse(value);
    if (!entry.success) throw new Fault(describe(entry.error.issues[0], part, path));
    if (!isWellPlaced(path, entry.data.entry)) throw new Fault(mixedUp(path));
    entries.set(path, entry.data);
  }
  return entries;
}

/** What a shape alone cannot say too: that every change is one of its own. */
function readHistory(list: readonly unknown[]): readonly Change[] {
  const ids = new Set<string>();
  return list.map((value, index) => {
    const change = handedChangeSchema.safeParse(value);
    if (!change.success) throw new Fault(describe(change.error.issues[0], 'history', index));
    const { id, edits } = change.data;
    if (ids.has(id)) throw new Fault(`history: the change ${id} stands there twice`);
    ids.add(id);
    const wrong = edits.find(({ path, after }) => after !== null && !isWellPlaced(path, after));
    if (wrong !== undefined) throw new Fault(mixedUp(wrong.path));
    return change.data;
  });
}

function readEditions(list: readonly unknown[]): readonly HandedEdition[] {
  return list.map((value, index) => {
    const edition = handedEditionSchema.safeParse(value);
    if (!edition.success) throw new Fault(describe(edition.error.issues[0], 'editions', index));
    // The parts that are read have just been checked; the rest is carried, not read.
    return edition.data as unknown as HandedEdition;
  });
}

function mixedUp(path: Path): string {
  return `${path}: a row and an answer are mixed up`;
}

const byteOrderMark = 0xfeff;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Format and version come first: what a newer file holds is not ours to judge. */
function checkMarks(parsed: unknown, fileName: string): Result<null> {
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed)) {
    return failed('file-not-workbook', 'it does not say what it is');
  }
  if (parsed.format !== handOffFormat) return failed('file-not-workbook', 'it is of another kind');
  const version = 'formatVersion' in parsed ? parsed.formatVersion : undefined;
  if (typeof version === 'number' && version > handOffVersion)
    return failed('file-newer', fileName);
  return ok(null);
}

type Issue = {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

/** The place and what is wrong there, short enough for one line. */
function describe(issue: Issue | undefined, ...within: readonly PropertyKey[]): string {
  const place = [...within, ...(issue?.path ?? [])].map(String).join(' › ');
  const text = `${place === '' ? 'the whole' : place}: ${issue?.message ?? 'has another shape'}`;
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** Without the revision that a recorded change also carries. */
function asChange({ id, kind, of, label, at, by, edits }: Change): Change {
  return { id, kind, of, label, at, by, edits };
}

function asRecord(entries: HandedEntries): Readonly<Record<Path, HandedEntry>> {
  return Object.fromEntries(
    [...entries].map(([path, { entry, at, by }]) => [path, { entry, at, by }]),
  );
}
