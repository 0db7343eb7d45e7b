import type { Path } from '../workbook/path.ts';
import {
  type Compared,
  type Statement,
  type StatementPart,
  statementsOf,
} from './compare-statements.ts';

export type { Compared } from './compare-statements.ts';

/** Words of one outline that do not stand in the other, or not there, or not the same. */
export type SentenceChange = {
  readonly kind: 'changed' | 'removed' | 'added';
  readonly document: string;
  readonly part: StatementPart;
  /** The sentence's id; of a heading, caption or label, what it belongs to. */
  readonly sentence: string;
  /** The title of the section it stands or stood in; empty on the title page. */
  readonly section: string;
  /** What it is called on the title page; empty elsewhere. */
  readonly label: string;
  /** Where it stood before, if it now says the same of something else: the title of a section or table. */
  readonly movedFrom: string | null;
  /** Null where it is new. */
  readonly before: string | null;
  /** Null where it is no longer there. */
  readonly after: string | null;
  /** The answers it was or is made from. */
  readonly facts: readonly Path[];
};

/**
 * What was changed, taken away and added on the way from one outline to another,
 * in the order of the newer one. A sentence holds if the one of its id has the
 * same words under the same heading; or, where its id is gone, if a new one with
 * the same words stands in the same row, list item or paragraph. Then everything
 * that it was said about is said again: somebody entered it anew.
 */
export function compareOutlines(then: Compared, now: Compared): readonly SentenceChange[] {
  const before = statementsOf(then);
  const after = statementsOf(now);
  const still = said(before, after);
  const changes: SentenceChange[] = [];
  for (const [key, statement] of after) {
    const old = before.get(key);
    if (old === undefined) {
      if (!take(still.added, statement)) changes.push(changeOf(now, null, statement));
    } else if (old.saying !== statement.saying || old.place !== statement.place)
      changes.push(changeOf(now, old, statement));
  }
  for (const [key, statement] of before) {
    if (!after.has(key) && !take(still.removed, statement))
      changes.push(changeOf(then, statement, null));
  }
  // A heading or caption that is gone or new went or came with its sentences, and those are told.
  return changes.filter(({ kind, part }) => kind === 'changed' || standsAlone.has(part));
}

const standsAlone: ReadonlySet<StatementPart> = new Set(['sentence', 'name', 'mark']);

/** Those of the changes after which an edition says something that is no longer so. */
export function noLongerHolding<T extends Pick<SentenceChange, 'kind'>>(
  changes: readonly T[],
): readonly T[] {
  return changes.filter(({ kind }) => kind !== 'added');
}

type Statements = ReadonlyMap<string, Statement>;

/** How often the same words stand in the same row, item or paragraph under an id that only one side has. */
function said(before: Statements, after: Statements) {
  const gone = counted([...before.values()].filter(({ key }) => !after.has(key)));
  const come = counted([...after.values()].filter(({ key }) => !before.has(key)));
  const both = () =>
    new Map([...gone].map(([words, count]) => [words, Math.min(count, come.get(words) ?? 0)]));
  return { removed: both(), added: both() };
}

function counted(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const words = inContext(statement);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function take(counts: Map<string, number>, statement: Statement): boolean {
  const words = inContext(statement);
  const left = counts.get(words) ?? 0;
  if (left > 0) counts.set(words, left - 1);
  return left > 0;
}

function inContext({ part, context, saying }: Statement): string {
  return JSON.stringify([part, context, saying]);
}

function changeOf(
  { document }: Compared,
  old: Statement | null,
  next: Statement | null,
): SentenceChange {
  const shown = next ?? old;
  const facts = [...(old?.facts ?? []), ...(next?.facts ?? [])];
  return {
    kind: old === null ? 'added' : next === null ? 'removed' : 'changed',
    document,
    part: shown?.part ?? 'sentence',
    sentence: shown?.id ?? '',
    section: shown?.section ?? '',
    label: shown?.label ?? '',
    movedFrom:
      old !== null && next !== null && old.place !== next.place ? formerPlace(old, next) : null,
    before: old === null ? null : old.words,
    after: next === null ? null : next.words,
    facts: [...new Set(facts)],
  };
}

function formerPlace(old: Statement, next: Statement): string {
  if (old.section !== next.section) return old.section === '' ? 'title page' : old.section;
  return old.table === '' ? old.section : old.table;
}
