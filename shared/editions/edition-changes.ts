import {
  type ConsequenceId,
  consequenceOfColumn,
  consequenceOfFact,
  consequences,
} from '../content/consequences.ts';
import type { FactId } from '../content/facts.ts';
import type { AnswerValues } from '../workbook/answer-values.ts';
import { factOfPath, type Path, parsePath } from '../workbook/path.ts';
import { type Compared, compareOutlines, type SentenceChange } from './compare-outlines.ts';

/** What was or would be published: the documents, and the answers behind their sentences. */
export type PublishedState = {
  readonly outlines: readonly Compared[];
  readonly values: AnswerValues;
};

export type WeighedChange = SentenceChange & {
  readonly consequence: ConsequenceId;
  /** Those of its answers that changed; all of them where none did. */
  readonly changed: readonly Path[];
};

/** What changed for the customer between two states, the weightiest consequence first. Documents that only one holds are told elsewhere. */
export function changesBetween(
  then: PublishedState,
  now: PublishedState,
): readonly WeighedChange[] {
  const changes = then.outlines.flatMap((old) => {
    const next = now.outlines.find(({ document }) => document === old.document);
    return next === undefined ? [] : compareOutlines(old, next);
  });
  return changes
    .map((change) => {
      const changed = change.facts.filter((path) => then.values[path] !== now.values[path]);
      return {
        ...change,
        consequence: weigh(change, changed),
        changed: changed.length > 0 ? changed : change.facts,
      };
    })
    .sort((a, b) => rank(a.consequence) - rank(b.consequence));
}

/** The changes of one consequence together, in the order of consequences. */
export function byConsequence(changes: readonly WeighedChange[]) {
  return consequences
    .map(({ id, title }) => ({
      id,
      title,
      changes: changes.filter(({ consequence }) => consequence === id),
    }))
    .filter((group) => group.changes.length > 0);
}

/** The weightiest of the answers that changed; where none did, the words alone. */
function weigh(change: SentenceChange, changed: readonly Path[]): ConsequenceId {
  const facts = changed.length > 0 || change.kind === 'changed' ? changed : change.facts;
  // The name under the title and marks such as “sample” tell what the whole paper is about.
  if (facts.length === 0 && isAboutAll(change)) return 'product';
  if (facts.length === 0) return 'wording';
  return facts.map(consequenceOf).reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

function isAboutAll({ part, sentence }: SentenceChange): boolean {
  return part === 'mark' || (part === 'name' && sentence === 'subtitle');
}

function consequenceOf(path: Path): ConsequenceId {
  const place = parsePath(path);
  const column = place?.at === 'cell' ? `${place.fact}/${place.column}` : '';
  const ofColumn = Object.hasOwn(consequenceOfColumn, column)
    ? consequenceOfColumn[column]
    : undefined;
  const fact = factOfPath(path);
  const ofFact = Object.hasOwn(consequenceOfFact, fact)
    ? consequenceOfFact[fact as FactId]
    : undefined;
  return ofColumn ?? ofFact ?? 'other';
}

function rank(id: ConsequenceId): number {
  return consequences.findIndex((other) => other.id === id);
}
