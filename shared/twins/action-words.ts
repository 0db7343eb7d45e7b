import type { CapabilityElement } from '../content/content-model.ts';
import { type FactId, factDefinition } from '../content/facts.ts';
import type { Reader } from '../documents/reader.ts';
import { factWords } from './fact-words.ts';

export type ActionWords = {
  readonly words: string;
  /** Nothing is said but that it does not apply. */
  readonly isNone: boolean;
};

/**
 * What the maker said it does about an action of 8259B; null where nothing was said
 * that means it, or not to these readers.
 */
export function actionWords(read: Reader, element: CapabilityElement): ActionWords | null {
  const done = carriers(read, element.id);
  const answers = (element.facts ?? []).flatMap((fact) => {
    const own = answerWords(read, fact as FactId);
    return own === null ? [] : [{ ...own, isBeside: element.beside?.includes(fact) === true }];
  });
  // A claim rests on an answer that means it, and not on one that only stands beside it.
  if (done.length === 0 && answers.every(({ isBeside }) => isBeside)) return null;
  const said = [...done, ...answers.map(({ words }) => words)];
  return {
    words: said.join('\n\n'),
    isNone: done.length === 0 && answers.every(({ isNone }) => isNone),
  };
}

/** What the maker said it does and that it counts towards this action. */
function carriers(read: Reader, element: string): readonly string[] {
  return read.rows('means').flatMap((row) => {
    if (read.cellChoice(row, 'kind') !== 'manufacturer') return [];
    const actions: readonly string[] = read.cellSeveral(row, 'actions') ?? [];
    return actions.includes(element) ? (read.cellLine(row, 'how') ?? []) : [];
  });
}

function answerWords(read: Reader, fact: FactId): ActionWords | null {
  // Decisions stand at the components they were taken for.
  if (fact === 'decisions') return null;
  const words = factWords(read, fact);
  return words === null
    ? null
    : {
        words: `${factDefinition(fact)?.label}: ${words}`,
        isNone: read.whyNot(fact) !== null,
      };
}
