import type { Pack } from '../content/content-model.ts';
import { type FactId, factDefinition } from '../content/facts.ts';
import { allPacks } from '../content/packs.ts';
import { factOfPath } from '../workbook/path.ts';
import type { Entries } from '../workbook/snapshot.ts';
import { factsOf, type PlacedQuestion, questionsOf } from './pack-questions.ts';

/** An answer that no question of the guidance asks for: kept as it is, in the tray. */
export type StrayAnswer = {
  readonly fact: string;
  /** `End of security support`; the fact's id where this version of Securable has no name for it. */
  readonly label: string;
  /** The question it was an answer to, in the words of its guidance; undefined where none is known. */
  readonly asked?: { readonly pack: Pack<FactId>; readonly question: PlacedQuestion };
};

/**
 * The answers of a workbook that `pack` does not ask for. `others` are the packs
 * whose words are shown, the one that the workbook came from first. What no pack
 * asks, such as the workbook's name, is no answer to a question and never here.
 */
export function strayAnswers(
  entries: Entries,
  pack: Pack<FactId>,
  others: readonly Pack<FactId>[] = allPacks,
): readonly StrayAnswer[] {
  const asked = factsAskedBy(pack);
  return [...new Set([...entries.keys()].map(factOfPath))]
    .filter((fact) => !asked.has(fact) && !fact.startsWith('workbook.'))
    .flatMap((fact) => strayAnswer(fact, others))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Every fact that some question of a pack asks for. */
export function factsAskedBy(pack: Pack<FactId>): ReadonlySet<string> {
  return new Set(questionsOf(pack).flatMap(({ question }) => factsOf(question)));
}

function strayAnswer(fact: string, others: readonly Pack<FactId>[]): readonly StrayAnswer[] {
  const label = factDefinition(fact)?.label;
  for (const pack of others) {
    const question = questionsOf(pack).find((placed) =>
      factsOf(placed.question).some((own) => own === fact),
    );
    if (question !== undefined) return [{ fact, label: label ?? fact, asked: { pack, question } }];
  }
  return label === undefined ? [{ fact, label: fact }] : [];
}
