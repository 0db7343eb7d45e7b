import { fingerprint } from '../text/fingerprint.ts';
import { answerOf, type Entry } from '../workbook/answer.ts';
import { sameEntry } from '../workbook/apply-edits.ts';
import type { Edit } from '../workbook/change.ts';
import { nextPosition } from '../workbook/list-rows.ts';
import { cellPath, rowPath } from '../workbook/path.ts';
import type { Answers } from '../workbook/resolve.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { Outline, Sentence } from './outline.ts';
import { composedWords, rewordingsList, valuesBehind } from './rewordings.ts';

/** Where a sentence is reworded: in which document, as which readers see it. */
export type RewordingPlace = Pick<Outline, 'document' | 'audience'>;

/** The edits that put a writer's words in place of a sentence's composed ones, as those stand now. */
export function rewordEdits(
  answers: Answers,
  place: RewordingPlace,
  sentence: Sentence,
  words: string,
): readonly Edit[] {
  const { entries } = answers;
  const row = rewordingRow(place, sentence.id);
  const own = rowPath(rewordingsList, row);
  const cells = {
    document: place.document,
    audience: place.audience,
    sentence: sentence.id,
    words,
    basedOn: composedWords(sentence),
    facts: sentence.facts.join('\n'),
    values: valuesBehind(answers, sentence.facts),
  };
  const position = nextPosition(entries, rewordingsList);
  const rowEntry = entries.get(own)?.entry ?? { kind: 'row', position, disclosure: null };
  return [
    edit(entries, own, rowEntry),
    ...Object.entries(cells).map(([column, text]) =>
      edit(entries, cellPath(rewordingsList, row, column), answerOf({ kind: 'text', text })),
    ),
  ].filter(({ before, after }) => !sameEntry(before, after));
}

/** The edits that take a rewording away, so that the composed words stand again. */
export function takeComposedEdits(
  { entries }: Pick<Answers, 'entries'>,
  place: RewordingPlace,
  sentence: string,
): readonly Edit[] {
  const own = rowPath(rewordingsList, rewordingRow(place, sentence));
  return [...entries].flatMap(([path, { entry }]) =>
    path === own || path.startsWith(`${own}/`) ? [{ path, before: entry, after: null }] : [],
  );
}

/** A sentence's id may be longer than a row's, and hold what a row's may not; the row's own columns keep the whole. */
export function rewordingRow({ document, audience }: RewordingPlace, sentence: string): string {
  return `${document.slice(0, 60)}_${fingerprint(JSON.stringify([document, audience, sentence]))}`;
}

function edit(entries: Entries, path: string, after: Entry): Edit {
  return { path, before: entries.get(path)?.entry ?? null, after };
}
