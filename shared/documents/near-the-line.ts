/**
 * What leaves with a document and lies near the line between levels, for a person to
 * look at before it does. The levels themselves are kept by the reader (reader.ts);
 * this is about what people said or wrote in the wrong place.
 */
import { factDefinition, listDefinition } from '../content/facts.ts';
import type { Answer } from '../workbook/answer.ts';
import { disclosureOf, mayRead, strictest } from '../workbook/disclosure.ts';
import { type Path, parsePath } from '../workbook/path.ts';
import { resolveAnswer } from '../workbook/resolve.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Audience, Outline } from './outline.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

export type NearTheLine =
  /** Usually for a narrower circle; somebody opened it to these readers. */
  | { readonly why: 'opened'; readonly path: Path }
  /** A sentence, or a file for programs, says the same words as an answer that these readers may not have. */
  | { readonly why: 'repeats'; readonly path: Path; readonly sentence: string };

/** A machine-readable file as it leaves: who may have it, what it was made from, and what it says. */
export type LeavingTwin = {
  readonly audience: Audience;
  readonly facts: readonly Path[];
  readonly files: readonly { readonly name: string; readonly data: unknown }[];
};

/** What leaves, whatever its form. */
type Leaving = {
  readonly audience: Audience;
  readonly facts: ReadonlySet<Path>;
  readonly said: readonly { readonly id: string; readonly words: string }[];
};

/** Shorter texts are the same by chance: a name, a role, a common phrase. */
const fewestLetters = 20;
const fewestWords = 4;

export function nearTheLine(
  snapshot: Snapshot,
  outlines: readonly Outline[],
  twins: readonly LeavingTwin[] = [],
): readonly NearTheLine[] {
  const leaving = [...outlines.map(ofOutline), ...twins.map(ofTwin)];
  const found = leaving.flatMap((one) => [...opened(snapshot, one), ...repeated(snapshot, one)]);
  const seen = new Set<string>();
  return found.filter(({ why, path }) => {
    const key = `${why} ${path}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function ofOutline(outline: Outline): Leaving {
  const sentences = sentencesOf(outline).map(({ sentence }) => sentence);
  return {
    audience: outline.audience,
    facts: new Set(sentences.flatMap(({ facts }) => facts)),
    said: sentences.map((sentence) => ({ id: sentence.id, words: compared(wordsOf(sentence)) })),
  };
}

function ofTwin({ audience, facts, files }: LeavingTwin): Leaving {
  return {
    audience,
    facts: new Set(facts),
    said: files.flatMap(({ name, data }) =>
      textsIn(data).map((words) => ({ id: name, words: compared(words) })),
    ),
  };
}

/** Every text in JSON, wherever it stands. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

function opened(snapshot: Snapshot, { audience, facts }: Leaving): readonly NearTheLine[] {
  return [...facts]
    .filter(
      (path) =>
        // That a row is there is no answer.
        parsePath(path)?.at !== 'row' &&
        !mayRead(audience, usualLevel(path)) &&
        mayRead(audience, disclosureOf(snapshot, path)),
    )
    .map((path) => ({ why: 'opened', path }));
}

/** The level an answer has where nobody says another. */
function usualLevel(path: Path): Audience {
  const place = parsePath(path);
  const fact = place === null ? undefined : factDefinition(place.fact);
  if (place === null || fact === undefined) return 'internal';
  if (place.at !== 'cell') return fact.disclosure;
  const column = listDefinition(place.fact)?.columns[place.column];
  return strictest(fact.disclosure, column?.disclosure ?? 'public');
}

function repeated(snapshot: Snapshot, { audience, said }: Leaving): readonly NearTheLine[] {
  const kept = keptBack(snapshot, audience);
  if (kept.length === 0) return [];
  // One search through everything first: nearly always nothing is found.
  const whole = said.map(({ words }) => words).join('\n');
  return kept.flatMap(({ path, text }) => {
    if (!whole.includes(text)) return [];
    const one = said.find(({ words }) => words.includes(text));
    return one === undefined ? [] : [{ why: 'repeats', path, sentence: one.id } as const];
  });
}

/** The texts that these readers may not have, as they are compared. */
function keptBack(snapshot: Snapshot, audience: Audience) {
  const paths = new Set([...snapshot.entries.keys(), ...snapshot.company.keys()]);
  return [...paths].flatMap((path) => {
    if (path.startsWith('workbook.') || mayRead(audience, disclosureOf(snapshot, path))) return [];
    const text = compared(textOf(resolveAnswer(snapshot, path)));
    const isLong = text.length >= fewestLetters && text.split(' ').length >= fewestWords;
    return isLong ? [{ path, text }] : [];
  });
}

function textOf(answer: Answer | undefined): string {
  if (answer?.state === 'notApplicable') return answer.reason;
  return answer?.state === 'answered' && answer.value.kind === 'text' ? answer.value.text : '';
}

/** Without marks of light Markdown, case, or how words are set on lines; a last stop is no difference. */
function compared(text: string): string {
  return text
    .replace(/[*`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.;:]$/, '');
}
