import type { FactDefinition, ListShape } from './content-model.ts';
import { checkFacts } from './facts/check-facts.ts';
import { communicationFacts } from './facts/communication-facts.ts';
import { companyFacts } from './facts/company-facts.ts';
import { customerFacts } from './facts/customer-facts.ts';
import { deviceFacts } from './facts/device-facts.ts';
import { houseFacts } from './facts/house-facts.ts';
import { meansFacts } from './facts/means-facts.ts';
import { needFacts } from './facts/need-facts.ts';
import { regimeFacts } from './facts/regime-facts.ts';
import { rewordingFacts } from './facts/rewording-facts.ts';
import { supportFacts } from './facts/support-facts.ts';
import { workbookFacts } from './facts/workbook-facts.ts';

/** Every fact there is. Its key is its id: stable, readable, never reused. */
export const facts = {
  ...workbookFacts,
  ...companyFacts,
  ...houseFacts,
  ...deviceFacts,
  ...customerFacts,
  ...needFacts,
  ...meansFacts,
  ...supportFacts,
  ...communicationFacts,
  ...regimeFacts,
  ...checkFacts,
  ...rewordingFacts,
} as const satisfies Record<string, FactDefinition>;

type Facts = typeof facts;

export type FactId = keyof Facts;

/** The ids of the facts of one kind: `FactOfKind<'date'>`. */
export type FactOfKind<K extends FactDefinition['kind']> = {
  [F in FactId]: Facts[F] extends { readonly kind: K } ? F : never;
}[FactId];

export type ListId = FactOfKind<'list'>;

export type ColumnId<L extends ListId> = keyof Facts[L]['columns'] & string;

/** The columns of a list that hold one kind of value: `ColumnOfKind<'goals', 'choice'>`. */
export type ColumnOfKind<L extends ListId, K extends string> = {
  [C in ColumnId<L>]: Facts[L]['columns'][C] extends { readonly kind: K } ? C : never;
}[ColumnId<L>];

/** The definition of a fact by an id that may come from anywhere; undefined where there is none. */
export function factDefinition(id: string): FactDefinition | undefined {
  return Object.hasOwn(facts, id) ? facts[id as FactId] : undefined;
}

/** The definition of a list by an id that may come from anywhere; undefined where there is none. */
export function listDefinition(id: string): (FactDefinition & ListShape) | undefined {
  const definition = factDefinition(id);
  return definition?.kind === 'list' ? definition : undefined;
}
