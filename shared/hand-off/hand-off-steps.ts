import type { z } from 'zod';
import { failed, ok, type Result } from '../result.ts';
import type { Change } from '../workbook/change.ts';
import type { Path } from '../workbook/path.ts';
import { isWellPlaced } from '../workbook/placement.ts';
import { pathSchema } from '../workbook/schema.ts';
import { carriableTree, isPlain, ReservedKey } from './carriable-tree.ts';
import { firstFault } from './first-fault.ts';
import { describe, Fault, mixedUp, Refused } from './hand-off-faults.ts';
import { type Parts, readFrame, wholeLimits, wholeParts } from './hand-off-frame.ts';
import type {
  DecodedHandOff,
  HandedEdition,
  HandedEntries,
  HandedEntry,
} from './hand-off-model.ts';
import {
  handedChangeSchema,
  handedEditionSchema,
  handedEntrySchema,
  largestHandOff,
  mostChangesOfHandOff,
  mostEditionsOfHandOff,
  mostEntriesOfHandOff,
  mostNamesOfHandOff,
  mostPartsOfPiece,
} from './hand-off-schema.ts';
import { exceeded, NotJson, type Piece, Pieces, parseJson, TooMuch } from './json-pieces.ts';
import { otherFile } from './other-file.ts';

/** A reading that may be set aside between any two answers or changes of the file. */
export type HandOffSteps = Generator<void, Result<DecodedHandOff>>;

/**
 * Reads a hand-off file from anywhere, one answer and one change at a time. The
 * text is looked through first, which builds nothing; then each piece is parsed,
 * must have its exact shape, and the first that has not ends the reading. So a
 * crafted file costs no more than what is good in it.
 */
export function* handOffSteps(text: string, fileName: string): HandOffSteps {
  if (text.length > largestHandOff) return failed('file-too-large', fileName);
  try {
    return ok(yield* read(text, fileName));
  } catch (error) {
    if (error instanceof Refused) return error.result;
    if (error instanceof NotJson) {
      const other = otherFile(text.slice(0, 2000), fileName);
      return other === null
        ? failed('file-not-json', fileName)
        : failed('file-not-workbook', other);
    }
    if (error instanceof TooMuch)
      return failed(error.of === 'depth' ? 'file-too-deep' : 'file-too-large', fileName);
    if (error instanceof ReservedKey || error instanceof Fault)
      return failed('file-not-workbook', error.message);
    throw error;
  }
}

function* read(text: string, fileName: string): Generator<void, DecodedHandOff> {
  const parts = wholeParts(text, fileName);
  yield;
  const frame = readFrame(text, parts, fileName);
  const reader = readerOf(text);
  const entries = yield* readEntries('entries', text, parts, reader);
  const company = yield* readEntries('company', text, parts, reader);
  const history = yield* readHistory(text, parts, reader);
  const editions = yield* readEditions(text, parts, reader);
  const { workbookId, pack: packId } = frame;
  return { workbookId, packId, entries, company, history, editions, dropped: reader.dropped() };
}

type Reader = {
  /** The value of one piece, cleaned of what no file can carry and of its exact shape. */
  readonly piece: <T>(schema: z.ZodType<T>, piece: Piece, part: string) => T;
  readonly dropped: () => number;
};

/** Characters; shorter pieces cannot hold enough faults to matter. */
const smallPiece = 100_000;
const pieceLimits = {
  deepest: wholeLimits.deepest,
  mostParts: mostPartsOfPiece,
  mostNames: mostNamesOfHandOff,
};

function readerOf(text: string): Reader {
  let dropped = 0;

  function valueAt({ start, end }: Piece): unknown {
    const own = text.slice(start, end);
    const passed = own.length < smallPiece ? null : exceeded(own, pieceLimits);
    if (passed !== null) throw new TooMuch(passed);
    const value = parseJson(own);
    if (isPlain(own)) return value;
    const cleaned = carriableTree(value);
    dropped += cleaned.dropped;
    return cleaned.value;
  }

  return {
    piece: (schema, piece, part) => {
      const value = valueAt(piece);
      const isSmall = piece.end - piece.start < smallPiece;
      const fault = isSmall ? null : firstFault(schema, value);
      if (fault !== null) throw new Fault(describe(fault, part, piece.key));
      const parsed = schema.safeParse(value);
      if (!parsed.success) throw new Fault(describe(parsed.error.issues[0], part, piece.key));
      return parsed.data;
    },
    dropped: () => dropped,
  };
}

/** The members of one long part; none where the file does not have it. */
function membersOf(text: string, part: Piece | undefined): Iterable<Piece> {
  return part === undefined ? [] : new Pieces(text, wholeLimits, part.start).members();
}

function* readEntries(
  part: 'entries' | 'company',
  text: string,
  parts: Parts,
  reader: Reader,
): Generator<void, HandedEntries> {
  const entries = new Map<Path, HandedEntry>();
  for (const piece of membersOf(text, parts.get(part))) {
    const path = String(piece.key);
    const place = pathSchema.safeParse(path);
    if (!place.success) throw new Fault(describe(place.error.issues[0], part, path));
    if (entries.size >= mostEntriesOfHandOff) throw new Fault(`${part}: there are too many`);
    const entry = reader.piece(handedEntrySchema, piece, part);
    if (!isWellPlaced(path, entry.entry)) throw new Fault(mixedUp(path));
    if (entries.has(path)) throw new Fault(`${part}: ${path} stands there twice`);
    entries.set(path, entry);
    yield;
  }
  return entries;
}

/** What a shape alone cannot say too: that every change is one of its own. */
function* readHistory(
  text: string,
  parts: Parts,
  reader: Reader,
): Generator<void, readonly Change[]> {
  const ids = new Set<string>();
  const history: Change[] = [];
  for (const piece of membersOf(text, parts.get('history'))) {
    if (history.length >= mostChangesOfHandOff) throw new Fault('history: it is too long');
    const change = reader.piece(handedChangeSchema, piece, 'history');
    const { id, edits } = change;
    if (ids.has(id)) throw new Fault(`history: the change ${id} stands there twice`);
    ids.add(id);
    const wrong = edits.find(({ path, after }) => after !== null && !isWellPlaced(path, after));
    if (wrong !== undefined) throw new Fault(mixedUp(wrong.path));
    history.push(change);
    yield;
  }
  return history;
}

function* readEditions(
  text: string,
  parts: Parts,
  reader: Reader,
): Generator<void, readonly HandedEdition[]> {
  const editions: HandedEdition[] = [];
  for (const piece of membersOf(text, parts.get('editions'))) {
    if (editions.length >= mostEditionsOfHandOff) throw new Fault('editions: there are too many');
    editions.push(reader.piece(handedEditionSchema, piece, 'editions'));
    yield;
  }
  return editions;
}
