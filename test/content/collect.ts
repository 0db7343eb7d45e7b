import { questionsOf } from '../../shared/applying/pack-questions.ts';
import { nist8259a, nist8259b } from '../../shared/content/catalogues.ts';
import type {
  CapabilityElement,
  Condition,
  FactDefinition,
  Question,
  ValueShape,
} from '../../shared/content/content-model.ts';
import { type FactId, facts } from '../../shared/content/facts.ts';
import { allPacks, packOutlines } from '../../shared/content/packs.ts';
import { regimeBySlug } from '../../shared/content/regimes.ts';

/** Everything that the tests of content look at. */
export { allPacks };
export const catalogues = [nist8259a, nist8259b];
export const capabilities = catalogues.flatMap((catalogue) => catalogue.capabilities);
export const elements: readonly CapabilityElement<FactId>[] = capabilities.flatMap(
  (capability) => capability.elements,
);
/** Each once, whatever number of packs asks it. */
export const questions: readonly Question<FactId>[] = [
  ...new Set(allPacks.flatMap((pack) => questionsOf(pack).map(({ question }) => question))),
];
export const parts = questions.flatMap((question) => question.parts ?? []);
export const definitions: ReadonlyMap<string, FactDefinition> = new Map(Object.entries(facts));

/** Every condition anywhere in the packs, with the id of the thing it stands at. */
export const conditions: readonly { readonly at: string; readonly condition: Condition }[] = [
  ...questions.flatMap(({ id, askedWhen }) =>
    askedWhen ? [{ at: id, condition: askedWhen }] : [],
  ),
  ...allPacks.flatMap((pack) =>
    pack.scope.outside.map(({ when }, index) => ({
      at: `${pack.id}, outside ${index + 1}`,
      condition: when,
    })),
  ),
];

/** The facts that decide whether a question is asked, by its condition or by the laws it serves. */
export function decidersOf({ askedWhen, serves }: Question): string[] {
  const ofRegimes = (serves ?? []).flatMap((slug) =>
    (regimeBySlug(slug)?.relevance ?? []).flatMap(({ when }) => factsIn(when)),
  );
  return [
    ...(askedWhen === undefined ? [] : factsIn(askedWhen)),
    ...(serves === undefined ? [] : ['regimeChoices', ...ofRegimes]),
  ];
}

/** A condition's own tests, without the all, any and not around them. */
export function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

export function factsIn(condition: Condition): string[] {
  return leavesOf(condition).map((leaf) => {
    if ('answered' in leaf) return leaf.answered;
    if ('equals' in leaf) return leaf.equals[0];
    if ('includes' in leaf) return leaf.includes[0];
    throw new Error('not a leaf');
  });
}

/** Every text in a piece of content, with the way to it: `A1-Q6.why`. */
export function textsIn(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsIn(item, `${at}.${idOf(item) ?? index}`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${at}.${key}`));
  }
  return [];
}

/** All words of the packs, the catalogues and the facts. */
export const allTexts: readonly { readonly at: string; readonly text: string }[] = [
  ...allPacks.flatMap((pack) => textsIn(pack, pack.id)),
  ...catalogues.flatMap((catalogue) => textsIn(catalogue, catalogue.id)),
  ...packOutlines.flatMap((outline) => textsIn(outline, outline.id)),
  ...textsIn(facts, 'facts'),
];

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

/**
 * Every id that a saved workbook or a published document may hold, with what it
 * means: a question's fact, a fact's or column's kind with its options.
 */
export function idsAndMeanings(): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const { id, fact } of questions) meanings.set(`question ${id}`, fact);
  for (const { id } of parts) meanings.set(`part ${id}`, 'part');
  for (const { id } of [...capabilities, ...elements]) meanings.set(`element ${id}`, 'element');
  for (const [id, definition] of definitions) {
    meanings.set(`fact ${id}`, kindOf(definition));
    if (definition.kind !== 'list') continue;
    for (const [name, column] of Object.entries(definition.columns)) {
      meanings.set(`fact ${id}.${name}`, kindOf(column));
    }
  }
  return meanings;
}

function kindOf(shape: FactDefinition | ValueShape): string {
  if (shape.kind === 'choice' || shape.kind === 'several') {
    return [shape.kind, ...Object.keys(shape.options)].join(' ');
  }
  if (shape.kind === 'quantity') return [shape.kind, ...Object.keys(shape.units)].join(' ');
  if (shape.kind === 'reference') return [shape.kind, ...shape.lists].join(' ');
  return shape.kind;
}
