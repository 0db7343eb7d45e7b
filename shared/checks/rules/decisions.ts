import { nist8259a } from '../../content/catalogues.ts';
import type { CapabilityElement } from '../../content/content-model.ts';
import {
  type DecisionLack,
  decisionLacks,
  type Outcome,
  parseDecisionRow,
} from '../../workbook/decision.ts';
import { rowTitle } from '../../workbook/list-rows.ts';
import type { CheckView, RowView } from '../check-view.ts';

/** A decision that counts: it has an outcome, its element is known, and its component is there. */
export type Decision = {
  readonly row: RowView<'decisions'>;
  readonly place: { readonly element: string; readonly component: string };
  readonly lacks: readonly DecisionLack[];
};

export function decisionsOf(view: CheckView): readonly Decision[] {
  const components = new Set(view.allRows('components').map(({ id }) => id));
  return decisionsOnAny(view).filter(({ place }) => components.has(place.component));
}

/** Those on components that were removed too; documents leave them out. */
export function decisionsOnAny(view: CheckView): readonly Decision[] {
  return view.allRows('decisions').flatMap((row) => {
    const place = parseDecisionRow(row.id);
    if (place === null || !elements.has(place.element) || row.choice('outcome') === null) return [];
    const lacks = decisionLacks(view.snapshot.entries, place.element, place.component);
    return [{ row, place, lacks }];
  });
}

/** Outcomes that say that the component does it, in whole or in part. */
export const claims = { provided: 'provided', partly: 'partly provided' } as const;

export function isClaimed(outcome: Outcome | null): outcome is keyof typeof claims {
  return outcome !== null && Object.hasOwn(claims, outcome);
}

/** Every element of the baseline by its id. */
export const elements: ReadonlyMap<string, CapabilityElement> = new Map(
  nist8259a.capabilities.flatMap((capability) =>
    capability.elements.map((element): [string, CapabilityElement] => [element.id, element]),
  ),
);

/** `SU-3 “Roll back to a previous version”` */
export function nameOf(element: string): string {
  const title = elements.get(element)?.title;
  return title === undefined ? element : `${element} “${title}”`;
}

/** `SU-3 “Roll back to a previous version” on Home Base`; the component only where there are several. */
export function nameAt(view: CheckView, { element, component }: Decision['place']): string {
  if (view.allRows('components').length < 2) return nameOf(element);
  const title = rowTitle(view.snapshot.entries, 'components', component).trim();
  return `${nameOf(element)} on ${title || 'an unnamed component'}`;
}

export const carriers = { service: 'a service', relatedDevice: 'a related device' } as const;

/** Whether a component, or a dependency of ours, is of the kind that carries a means. */
export function hasCarrier(view: CheckView, kind: 'service' | 'relatedDevice'): boolean {
  return view.rows('components').some((component) => component.choice('kind') === kind);
}
