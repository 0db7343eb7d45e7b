import { failed, type Result } from '../result.ts';
import { carriableTree, ReservedKey } from './carriable-tree.ts';
import { describe, Fault, Refused } from './hand-off-faults.ts';
import {
  deepestHandOff,
  handOffFormat,
  handOffFrameSchema,
  handOffVersion,
  mostNamesOfHandOff,
  mostPartsOfHandOff,
} from './hand-off-schema.ts';
import { exceeded, NotJson, type Piece, Pieces, parseJson, TooMuch } from './json-pieces.ts';

export const wholeLimits = { deepest: deepestHandOff, mostParts: mostPartsOfHandOff };

export type Parts = ReadonlyMap<string, Piece>;

const longParts: ReadonlySet<string> = new Set(['company', 'entries', 'history', 'editions']);
/** Ours have eight; names that are not ours are told one by one, so not many are kept. */
const mostTopNames = 1_000;
/** The longest of them, a pack's name, has two hundred characters. */
const longestFramePart = 10_000;

/** Where the parts of the whole stand. Nothing is built but their names. */
export function wholeParts(text: string, fileName: string): Parts {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  if (!/^[ \t\r\n]*\{/.test(text.slice(start, start + 10_000)))
    return refuseOther(text, start, fileName);
  const parts = new Map<string, Piece>();
  const pieces = new Pieces(text, wholeLimits, start);
  for (const piece of pieces.members()) {
    // As in JSON.parse, the last of two of the same name counts.
    parts.set(String(piece.key), piece);
    if (parts.size > mostTopNames) throw new TooMuch('parts');
  }
  pieces.finish();
  return parts;
}

/** What does not begin as an object is refused in any case; here only why is found out. */
function refuseOther(text: string, start: number, fileName: string): never {
  const passed = exceeded(text, { ...wholeLimits, mostNames: mostNamesOfHandOff });
  if (passed !== null) throw new TooMuch(passed);
  checkMarks(parseJson(text.slice(start)), fileName);
  throw new NotJson();
}

/** What stands beside the long parts: all of it is short. */
export function readFrame(text: string, parts: Parts, fileName: string) {
  const values = [...parts].map(([name, { start, end }]): [string, unknown] => {
    if (longParts.has(name)) return [name, emptyLike(text.charCodeAt(start))];
    if (name === '__proto__') throw new ReservedKey(`it holds a part named ${name}`);
    return [name, end - start > longestFramePart ? null : parseJson(text.slice(start, end))];
  });
  const given: unknown = Object.fromEntries(values);
  checkMarks(given, fileName);
  const frame = handOffFrameSchema.safeParse(carriableTree(given).value);
  if (!frame.success) throw new Fault(describe(frame.error.issues[0]));
  return frame.data;
}

/** What stands for a long part until its pieces are read: as empty as it can be, and of its kind. */
function emptyLike(firstUnit: number): unknown {
  if (firstUnit === openBracket) return [];
  return firstUnit === openBrace ? {} : null;
}

/** Format and version come first: what a newer file holds is not ours to judge. */
function checkMarks(parsed: unknown, fileName: string): void {
  const refusal = refusalOfMarks(parsed, fileName);
  if (refusal !== null) throw new Refused(refusal);
}

function refusalOfMarks(parsed: unknown, fileName: string): Result<never> | null {
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed))
    return failed('file-not-workbook', 'it does not say what it is');
  if (parsed.format !== handOffFormat) return failed('file-not-workbook', 'it is of another kind');
  const version = 'formatVersion' in parsed ? parsed.formatVersion : undefined;
  const isNewer = typeof version === 'number' && version > handOffVersion;
  return isNewer ? failed('file-newer', fileName) : null;
}

const byteOrderMark = 0xfeff;
const openBrace = 0x7b;
const openBracket = 0x5b;
