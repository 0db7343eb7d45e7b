import { oncePer } from '../once-per.ts';
import { cleanText } from '../text/clean-text.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { valuesOf } from '../workbook/answer-values.ts';
import { disclosureOf, mayRead } from '../workbook/disclosure.ts';
import { cellAnswer, rowsOf } from '../workbook/list-rows.ts';
import type { Path } from '../workbook/path.ts';
import type { Answers } from '../workbook/resolve.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { Audience, Outline, Sentence } from './outline.ts';
import { runsOf } from './phrase.ts';
import { sentencesOf, withSentences, wordsOf } from './sentences.ts';

export const rewordingsList = 'workbook.rewordings';

/** A sentence in a writer's words, and what it was reworded from. */
export type Rewording = {
  readonly document: string;
  /** For whom the sentence was shown when it was reworded. */
  readonly audience: Audience;
  readonly sentence: string;
  readonly words: string;
  readonly basedOn: string;
  readonly facts: readonly Path[];
  readonly values: string;
};

/**
 * The outline with its sentences as writers reworded them. A rewording holds for
 * the readers it was written for and for narrower circles, as long as the composed
 * words are those it was written for, no answer behind it changed, and those
 * readers may see them all. Otherwise the composed words stand; the sentence's
 * facts are always its own.
 */
export function withRewordings(outline: Outline, answers: Answers): Outline {
  const rewordings = rewordingsOf(answers.entries, outline.document);
  if (rewordings.size === 0) return outline;
  return withSentences(outline, (sentence) => {
    const own = rewordings.get(sentence.id);
    return own === undefined ? sentence : reworded(sentence, own, outline.audience, answers);
  });
}

/** The sentences of an outline whose rewording waits for a decision. */
export function staleSentences(outline: Pick<Outline, 'facts' | 'sections'>): readonly Sentence[] {
  return sentencesOf(outline)
    .map(({ sentence }) => sentence)
    .filter(({ staleRewording }) => staleRewording !== undefined);
}

/** The composed words of a sentence, whether a writer's words stand in their place or not. */
export function composedWords(sentence: Sentence): string {
  return sentence.reworded?.composed ?? wordsOf(sentence);
}

/** A fingerprint of what is answered at the paths. */
export function valuesBehind(answers: Answers, facts: readonly Path[]): string {
  return fingerprint(JSON.stringify(valuesOf(answers, facts)));
}

function reworded(
  sentence: Sentence,
  rewordings: readonly Rewording[],
  audience: Audience,
  answers: Answers,
): Sentence {
  const composed = wordsOf(sentence);
  const allowed = rewordings.filter(
    (one) =>
      mayRead(audience, one.audience) &&
      one.facts.every((path) => mayRead(audience, disclosureOf(answers, path))),
  );
  const own = allowed.find((one) => one.audience === audience);
  const holding = [...(own === undefined ? allowed : [own])].find(
    ({ basedOn, facts, values }) => basedOn === composed && values === valuesBehind(answers, facts),
  );
  if (holding !== undefined)
    return { ...sentence, runs: runsOf(holding.words), reworded: { composed } };
  if (own === undefined) return sentence;
  return { ...sentence, staleRewording: { words: own.words, was: own.basedOn, now: composed } };
}

/** Every rewording of a workbook, of whatever document. */
export function allRewordings({ entries }: Pick<Answers, 'entries'>): readonly Rewording[] {
  return [...documentsOf(entries).values()].flatMap((sentences) => [...sentences.values()].flat());
}

type Sentences = ReadonlyMap<string, readonly Rewording[]>;
const none: Sentences = new Map();

/** A document's rewordings by sentence, the widest readers first. */
function rewordingsOf(entries: Entries, document: string): Sentences {
  return documentsOf(entries).get(document) ?? none;
}

const documentsOf = oncePer((entries: Entries): ReadonlyMap<string, Sentences> => {
  const documents = new Map<string, Map<string, Rewording[]>>();
  for (const { id } of rowsOf(entries, rewordingsList)) {
    const rewording = readOne(entries, id);
    if (rewording === null) continue;
    const sentences = documents.get(rewording.document) ?? new Map<string, Rewording[]>();
    documents.set(rewording.document, sentences);
    sentences.set(rewording.sentence, [...(sentences.get(rewording.sentence) ?? []), rewording]);
  }
  for (const sentences of documents.values())
    for (const one of sentences.values())
      one.sort((a, b) => audiences.indexOf(a.audience) - audiences.indexOf(b.audience));
  return documents;
});

const audiences: readonly Audience[] = ['public', 'onRequest', 'internal'];

/** Null where something is missing: then nobody knows what the words were written for. */
function readOne(entries: Entries, row: string): Rewording | null {
  const read = (column: string) => {
    const answer = cellAnswer(entries, rewordingsList, row, column);
    return answer?.state === 'answered' && answer.value.kind === 'text' ? answer.value.text : '';
  };
  const words = cleanText(read('words')).trim();
  const audience = audiences.find((one) => one === read('audience'));
  if (words === '' || audience === undefined) return null;
  return {
    document: read('document'),
    audience,
    sentence: read('sentence'),
    words,
    basedOn: read('basedOn'),
    facts: read('facts')
      .split('\n')
      .filter((path) => path !== ''),
    values: read('values'),
  };
}
