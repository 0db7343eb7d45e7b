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
  /** A sentence says the same words as an answer that these readers may not have. */
  | { readonly why: 'repeats'; readonly path: Path; readonly sentence: string };

/** Shorter texts are the same by chance: a name, a role, a common phrase. */
const fewestLetters = 20;
const fewestWords = 4;

export function nearTheLine(
  snapshot: Snapshot,
  outlines: readonly Outline[],
): readonly NearTheLine[] {
  const found = outlines.flatMap((outline) => [
    ...opened(snapshot, outline),
    ...repeated(snapshot, outline),
  ]);
  const seen = new Set<string>();
  return found.filter(({ why, path }) => {
    const key = `${why} ${path}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function opened(snapshot: Snapshot, outline: Outline): readonly NearTheLine[] {
  const paths = new Set(sentencesOf(outline).flatMap(({ sentence }) => sentence.facts));
  return [...paths]
    .filter(
      (path) =>
        !mayRead(outline.audience, usualLevel(path)) &&
        mayRead(outline.audience, disclosureOf(snapshot, path)),
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

function repeated(snapshot: Snapshot, outline: Outline): readonly NearTheLine[] {
  const kept = keptBack(snapshot, outline.audience);
  if (kept.length === 0) return [];
  const sentences = sentencesOf(outline).map(({ sentence }) => ({
    id: sentence.id,
    words: compared(wordsOf(sentence)),
  }));
  // One search through everything first: nearly always nothing is found.
  const whole = sentences.map(({ words }) => words).join('\n');
  return kept.flatMap(({ path, text }) => {
    if (!whole.includes(text)) return [];
    const sentence = sentences.find(({ words }) => words.includes(text));
    return sentence === undefined ? [] : [{ why: 'repeats', path, sentence: sentence.id } as const];
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
