import type { Edit } from '../workbook/change.ts';
import { factOfPath, type Path, parsePath } from '../workbook/path.ts';
import type { Answers } from '../workbook/resolve.ts';
import { isDocumentId } from './catalogue.ts';
import type { Audience, DocumentId, Outline, Sentence } from './outline.ts';
import { rewordEdits, takeComposedEdits } from './rewording-edits.ts';
import { allRewordings, composedWords, type Rewording } from './rewordings.ts';
import { sentencesOf } from './sentences.ts';

/** A writer's words for a sentence that the document no longer has. */
export type VanishedRewording = Rewording & {
  readonly document: DocumentId;
  /** A sentence that now says what the vanished one said, entered anew perhaps; null: there is none. */
  readonly successor: Sentence | null;
};

/**
 * The rewordings whose sentence is gone: its answer was taken away, withheld or
 * entered anew. The words wait, and stand again by themselves once it is back.
 */
export function vanishedRewordings(
  answers: Answers,
  compose: (document: DocumentId, audience: Audience) => Pick<Outline, 'facts' | 'sections'>,
): readonly VanishedRewording[] {
  return allRewordings(answers).flatMap((rewording) => {
    const { document, audience, sentence, basedOn } = rewording;
    if (!isDocumentId(document)) return [];
    const all = sentencesOf(compose(document, audience)).map((place) => place.sentence);
    if (all.some(({ id }) => id === sentence)) return [];
    const successor = all.find(
      (one) =>
        one.reworded === undefined &&
        composedWords(one) === basedOn &&
        kindOf(one.facts) === kindOf(rewording.facts),
    );
    return [{ ...rewording, document, successor: successor ?? null }];
  });
}

/** What a sentence is made from, whatever rows it is about. */
function kindOf(facts: readonly Path[]): string {
  const kinds = facts.map((path) => {
    const place = parsePath(path);
    return place?.at === 'cell' ? `${place.fact}/${place.column}` : factOfPath(path);
  });
  return [...new Set(kinds)].sort().join();
}

/** Puts the words on another sentence of the document, in place of the one that is gone. One change, so one step back. */
export function putBackEdits(
  answers: Answers,
  vanished: Rewording & { readonly document: DocumentId },
  sentence: Sentence,
): readonly Edit[] {
  return [
    ...takeComposedEdits(answers, vanished, vanished.sentence),
    ...rewordEdits(answers, vanished, sentence, vanished.words),
  ];
}
