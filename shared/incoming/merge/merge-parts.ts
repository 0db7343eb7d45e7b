import type { Disclosure } from '../../content/content-model.ts';
import { factDefinition, listDefinition } from '../../content/facts.ts';
import {
  type Answer,
  type AnswerState,
  type Entry,
  type Level,
  openAnswer,
} from '../../workbook/answer.ts';
import { sameEntry } from '../../workbook/apply-edits.ts';
import { canonicalJson } from '../../workbook/canonical-json.ts';
import { readersOf, strictest } from '../../workbook/disclosure.ts';
import { type Path, parsePath } from '../../workbook/path.ts';
import type { MergeChoice } from './merge-model.ts';

/** What becomes of one path at which the copies differ. */
export type Outcome = {
  readonly isQuestion: boolean;
  readonly widens: boolean;
  readonly after: Readonly<Record<MergeChoice, Entry | null>>;
};

/** The three sides of one path; several bases where the copies met more than once. */
export type Sides = {
  readonly path: Path;
  readonly ours: Entry | null;
  readonly theirs: Entry | null;
  readonly bases: readonly (Entry | null)[];
};

/**
 * Three ways at one path. Null: there is nothing to take over, because both say
 * the same or only this workbook has changed it.
 */
export function mergeEntry(sides: Sides): Outcome | null {
  const { ours, theirs, bases } = sides;
  if (same(ours, theirs) || bases.every((base) => same(base, theirs))) return null;
  if (ours?.kind === 'answer' && theirs?.kind === 'answer')
    return mergeAnswers(sides, ours, theirs);
  if (ours?.kind === 'row' && theirs?.kind === 'row') return mergeLevelAlone(sides, ours, theirs);
  return mergePresence(sides);
}

/** Whether two entries say the same; an answer of nothing is nothing. */
export function same(a: Entry | null, b: Entry | null): boolean {
  const [one, other] = [isBlank(a) ? null : a, isBlank(b) ? null : b];
  if (one === null || other === null) return one === other;
  // Most are written alike, and comparing those as they are is quicker.
  return JSON.stringify(one) === JSON.stringify(other) || sameEntry(one, other);
}

function isBlank(entry: Entry | null): boolean {
  if (entry?.kind !== 'answer' || entry.state !== 'open') return false;
  return entry.note === '' && entry.evidence.length === 0 && entry.disclosure === null;
}

/** One copy has nothing here. Only what the other did not touch since goes away or comes in by itself. */
function mergePresence(sides: Sides): Outcome {
  const { ours, theirs, bases } = sides;
  const isQuestion = !bases.every((base) => same(base, ours));
  return { isQuestion, ...taking(sides, theirs, ours) };
}

function mergeAnswers(sides: Sides, ours: Answer, theirs: Answer): Outcome | null {
  const bases = sides.bases.map((base) => (base?.kind === 'answer' ? base : openAnswer));
  const picked = parts.map((part) => pick(part, ours, theirs, bases));
  if (picked.every(({ isSame }) => isSame)) return mergeLevelAlone(sides, ours, theirs);
  const [said, note, evidence] = picked.map(({ from }) => (from === 'ours' ? ours : theirs));
  if (said === undefined || note === undefined || evidence === undefined) return null;
  const joined: Answer = {
    ...said,
    note: note.note,
    evidence: evidence.evidence,
    // Words keep the level of whoever chose both.
    disclosure: said === ours && !hasMoved(sides, theirs) ? ours.disclosure : theirs.disclosure,
  };
  const isQuestion = picked.some(({ isConflict }) => isConflict);
  const outcome = { isQuestion, ...taking(sides, joined, ours) };
  if (isQuestion) return withTighterLevel(sides, outcome, ours, theirs);
  // What is left to take may be the level alone, and that opens the answer to more people.
  if (!same(outcome.after.theirs, ours)) return outcome;
  return outcome.widens ? onlyIfAsked(outcome) : null;
}

/** The whole entry of the other copy, whoever changed which part; for what holds together with other paths. */
export function takeWhole(sides: Sides, isQuestion: boolean): Outcome {
  const { ours, theirs } = sides;
  const stays = ours?.kind === 'row' && theirs?.kind === 'row' ? ours.position : null;
  const taken = stays === null || theirs === null ? theirs : { ...theirs, position: stays };
  const outcome = { isQuestion, ...taking(sides, taken, ours) };
  if (!isQuestion || ours?.kind !== 'answer' || theirs?.kind !== 'answer') return outcome;
  return withTighterLevel(sides, outcome, ours, theirs);
}

/** What an answer says, its note and its evidence; each may have been changed by another person. */
const parts = ['said', 'note', 'evidence'] as const;
type Part = (typeof parts)[number];

function pick(part: Part, ours: Answer, theirs: Answer, bases: readonly Answer[]) {
  const mine = partOf(part, ours);
  const other = partOf(part, theirs);
  const isSame = mine === other;
  const isTheirsOld = bases.every((base) => partOf(part, base) === other);
  const isOursOld = bases.every((base) => partOf(part, base) === mine);
  return {
    isSame,
    from: isSame || isTheirsOld ? ('ours' as const) : ('theirs' as const),
    isConflict: !isSame && !isTheirsOld && !isOursOld,
  };
}

function partOf(part: Part, answer: Answer): string {
  return part === 'said' ? canonicalJson(stateOf(answer)) : canonicalJson(answer[part]);
}

function stateOf(answer: Answer): AnswerState {
  switch (answer.state) {
    case 'answered':
      return { state: answer.state, value: answer.value };
    case 'notApplicable':
      return { state: answer.state, reason: answer.reason };
    default:
      return { state: answer.state };
  }
}

/** A level that the other copy has made more secret holds whichever words are kept. */
function withTighterLevel(sides: Sides, outcome: Outcome, ours: Answer, theirs: Answer): Outcome {
  const usual = defaultLevel(sides.path);
  const kept = readersOf(ours.disclosure ?? usual);
  const isTighter = strictest(kept, readersOf(theirs.disclosure ?? usual)) !== kept;
  if (!isTighter || !hasMoved(sides, theirs)) return outcome;
  const after = { ...outcome.after, ours: { ...ours, disclosure: theirs.disclosure } };
  return { ...outcome, after };
}

/** Whether the other copy changed who may read it. */
function hasMoved({ bases }: Sides, { disclosure }: Entry): boolean {
  return bases.some((base) => (base?.disclosure ?? null) !== disclosure);
}

/** Nothing differs but who may read it: closing is taken, opening is asked for. */
function mergeLevelAlone<E extends Entry>(sides: Sides, ours: E, theirs: E): Outcome | null {
  if (!hasMoved(sides, theirs)) return null;
  const level = { ...ours, disclosure: theirs.disclosure };
  const outcome = { isQuestion: false, ...taking(sides, level, ours) };
  if (same(level, ours)) return null;
  return same(outcome.after.theirs, ours)
    ? outcome.widens
      ? onlyIfAsked(outcome)
      : null
    : outcome;
}

function onlyIfAsked({ after }: Pick<Outcome, 'after'>): Outcome {
  const { ours, theirsAndLevel } = after;
  return {
    isQuestion: true,
    widens: false,
    after: { ours, theirs: theirsAndLevel, theirsAndLevel },
  };
}

/** The outcome of taking an entry: with the more secret of the two levels, unless more is asked for. */
function taking(
  sides: Sides,
  taken: Entry | null,
  ours: Entry | null,
): Pick<Outcome, 'widens' | 'after'> {
  if (taken === null) return { widens: false, after: { ours, theirs: null, theirsAndLevel: null } };
  const usual = defaultLevel(sides.path);
  const before = sides.bases.map((base) => readersOf(base?.disclosure ?? usual));
  const kept = readersOf(ours === null ? strictest(usual, ...before) : (ours.disclosure ?? usual));
  const offered = readersOf(taken.disclosure ?? usual);
  const isWider = strictest(kept, offered) !== offered;
  const closed = ours === null ? (kept === usual ? null : kept) : ours.disclosure;
  const theirs = isWider ? withLevel(taken, closed) : taken;
  const widens = isWider && hasMoved(sides, taken);
  return { widens, after: { ours, theirs, theirsAndLevel: widens ? taken : theirs } };
}

/** A row knows no drafts. */
function withLevel(entry: Entry, level: Level | null): Entry {
  return entry.kind === 'row'
    ? { ...entry, disclosure: readersOf(level) }
    : { ...entry, disclosure: level };
}

/** Who may read what stands at a path while nobody says otherwise; its list apart. */
export function defaultLevel(path: Path): Disclosure {
  const place = parsePath(path);
  if (place === null) return 'internal';
  if (place.at === 'fact') return factDefinition(place.fact)?.disclosure ?? 'internal';
  if (place.at === 'row') return 'public';
  const columns = listDefinition(place.fact)?.columns;
  const isColumn = columns !== undefined && Object.hasOwn(columns, place.column);
  return (isColumn ? columns[place.column]?.disclosure : 'internal') ?? 'public';
}
