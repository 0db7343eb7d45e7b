import { type FactId, factDefinition, facts } from '../content/facts.ts';
import { type Answer, answerOf, type Entry } from '../workbook/answer.ts';
import { canHold } from '../workbook/can-hold.ts';
import type { Edit } from '../workbook/change.ts';
import { disclosureOf, strictest } from '../workbook/disclosure.ts';
import { isFactSettled } from '../workbook/fact-settled.ts';
import { cellAnswer, nextPosition, rowsOf } from '../workbook/list-rows.ts';
import { cellPath, factOfPath, rowPath } from '../workbook/path.ts';
import type { Answers } from '../workbook/resolve.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { StrayAnswer } from './pack-tray.ts';

const list = 'workbook.setAside' satisfies FactId;

/** What a person decided about an answer in the tray. */
export type TrayChoice =
  | { readonly choice: 'kept' }
  /** `place`: the fact it was copied into. */
  | { readonly choice: 'placed'; readonly place: string };

/** What was decided about an answer in the tray; undefined while nothing is. */
export function trayChoice(entries: Entries, fact: string): TrayChoice | undefined {
  const row = rowOf(fact);
  if (!rowsOf(entries, list).some(({ id }) => id === row)) return undefined;
  const option = optionIn(cellAnswer(entries, list, row, 'choice'));
  const place = cellAnswer(entries, list, row, 'place');
  if (option === 'kept') return { choice: 'kept' };
  if (option !== 'placed') return undefined;
  const isText = place?.state === 'answered' && place.value.kind === 'text';
  return { choice: 'placed', place: isText ? place.value.text : '' };
}

/** The edits that keep an answer where it is, as something a person decided. */
export function keepEdits(entries: Entries, stray: StrayAnswer): readonly Edit[] {
  return choiceEdits(entries, stray, { choice: 'kept' });
}

/** The edits that open the question again what is to become of an answer. It stays where it is. */
export function reconsiderEdits(entries: Entries, { fact }: StrayAnswer): readonly Edit[] {
  const own = rowPath(list, rowOf(fact));
  return [...entries].flatMap(([path, { entry }]) =>
    path === own || path.startsWith(`${own}/`) ? [{ path, before: entry, after: null }] : [],
  );
}

/** The facts among `asked` that could take the answer over: of its kind, and still empty. */
export function placesFor(
  answers: Answers,
  { fact }: StrayAnswer,
  asked: ReadonlySet<string>,
): readonly FactId[] {
  const own = entriesOf(answers.entries, fact);
  return [...asked].filter((place): place is FactId => {
    const target = Object.hasOwn(facts, place) ? factDefinition(place) : undefined;
    if (target === undefined || target.scope !== undefined || place === fact) return false;
    if (rowsOf(answers.entries, place).length > 0 || isFactSettled(place, answers)) return false;
    return own.every(([path, { entry }]) => canHold(target, path, entry));
  });
}

/**
 * The edits that copy an answer into another fact; the old one stays. The copy is
 * never more open than the answer was: placing must not publish anything.
 */
export function placeEdits(answers: Answers, stray: StrayAnswer, place: FactId): readonly Edit[] {
  const copies = entriesOf(answers.entries, stray.fact).map(([path, { entry }]): Edit => {
    const to = place + path.slice(stray.fact.length);
    const usual = disclosureOf(nothing, to);
    const level = strictest(disclosureOf(answers, path), usual);
    const after: Entry = { ...entry, disclosure: level === usual ? null : level };
    return { path: to, before: answers.entries.get(to)?.entry ?? null, after };
  });
  return [...copies, ...choiceEdits(answers.entries, stray, { choice: 'placed', place })];
}

const nothing: Answers = { entries: new Map(), company: new Map() };

function choiceEdits(entries: Entries, stray: StrayAnswer, choice: TrayChoice): readonly Edit[] {
  const row = rowOf(stray.fact);
  const text = (words: string) => answerOf({ kind: 'text', text: words });
  const edit = (path: string, after: Entry | null): Edit => ({
    path,
    before: entries.get(path)?.entry ?? null,
    after,
  });
  const position = nextPosition(entries, list);
  const isThere = entries.has(rowPath(list, row));
  const place = edit(
    cellPath(list, row, 'place'),
    choice.choice === 'placed' ? text(choice.place) : null,
  );
  return [
    ...(isThere ? [] : [edit(rowPath(list, row), { kind: 'row', position, disclosure: null })]),
    edit(cellPath(list, row, 'fact'), text(stray.label)),
    edit(cellPath(list, row, 'choice'), answerOf({ kind: 'choice', option: choice.choice })),
    ...(place.before === null && place.after === null ? [] : [place]),
  ];
}

/** A row's id has no full stop, a fact's id no underscore. */
function rowOf(fact: string): string {
  return fact.replaceAll('.', '_');
}

function entriesOf(entries: Entries, fact: string) {
  return [...entries].filter(([path]) => factOfPath(path) === fact);
}

function optionIn(answer: Answer | undefined): string {
  return answer?.state === 'answered' && answer.value.kind === 'choice' ? answer.value.option : '';
}
