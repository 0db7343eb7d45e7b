import type { Column, FactDefinition } from '../../content/content-model.ts';
import { factDefinition, listDefinition } from '../../content/facts.ts';
import { oncePer } from '../../once-per.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Answer } from '../../workbook/answer.ts';
import { disclosureOf, mayRead } from '../../workbook/disclosure.ts';
import { valueProse } from '../../workbook/kinds/kinds.ts';
import { cellAnswer } from '../../workbook/list-rows.ts';
import { type ParsedPath, type Path, parsePath } from '../../workbook/path.ts';
import { resolveAnswer } from '../../workbook/resolve.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

/** A text that a person wrote and that may leave the company. */
export type PublishedText = {
  readonly path: Path;
  readonly text: string;
  /** What was answered: the same object as long as nobody answers anew, so that what is read in it can be kept. */
  readonly answer: Answer;
};

/**
 * Every text that a document may show to the public or on request. It is read
 * from the answers and not from composed documents: what documents add around it
 * is ours, and composing all of them after each key would take too long. A test
 * holds that no document shows a text that is missing here.
 */
export function publishedTexts(snapshot: Snapshot): readonly PublishedText[] {
  const paths = new Set([...snapshot.entries.keys(), ...snapshot.company.keys()]);
  return [...paths].flatMap((path) => {
    const place = parsePath(path);
    if (place === null || place.at === 'row') return [];
    const shape = shapeOf(place);
    if (shape === undefined || !isAsked(shape, place, snapshot)) return [];
    const answer = resolveAnswer(snapshot, path);
    if (answer === undefined || !mayRead('onRequest', disclosureOf(snapshot, path))) return [];
    const text = textOf(answer);
    return text.trim() === '' ? [] : [{ path, text, answer }];
  });
}

function shapeOf(place: ParsedPath): FactDefinition | Column | undefined {
  if (place.at !== 'cell') return factDefinition(place.fact);
  const columns = listDefinition(place.fact)?.columns;
  return columns !== undefined && Object.hasOwn(columns, place.column)
    ? columns[place.column]
    : undefined;
}

/** What was answered before another column changed is kept, but neither asked nor published. */
function isAsked(
  shape: FactDefinition | Column,
  place: ParsedPath,
  { entries }: Snapshot,
): boolean {
  if (place.at !== 'cell' || !('when' in shape) || shape.when === undefined) return true;
  const answer = cellAnswer(entries, place.fact, place.row, shape.when.column);
  if (answer?.state !== 'answered' || answer.value.kind !== 'choice') return false;
  return shape.when.in.includes(answer.value.option);
}

const textOf = oncePer((answer: Answer): string => {
  if (answer.state === 'notApplicable') return withoutMarks(cleanText(answer.reason));
  return answer.state === 'answered' ? withoutMarks(cleanText(valueProse(answer.value))) : '';
});

/** Without the marks of light Markdown, which may stand between words that belong together. */
function withoutMarks(text: string): string {
  return text.replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, '').replace(/\*+|`/g, '');
}
