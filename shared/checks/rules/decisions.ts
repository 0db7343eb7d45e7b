import { nist8259a } from '../../content/catalogues/nist-8259a.ts';
import type { CapabilityElement } from '../../content/content-model.ts';
import { decisionLacks, parseDecisionRow } from '../../workbook/decision.ts';
import type { CheckView, RowView } from '../check-view.ts';

/** A decision that counts: it has an outcome, and its element is known. */
export type Decision = {
  readonly row: RowView<'decisions'>;
  readonly place: { readonly element: string; readonly component: string };
  readonly lacks: readonly ('reason' | 'customerAction')[];
};

export function decisionsOf(view: CheckView): readonly Decision[] {
  return view.allRows('decisions').flatMap((row) => {
    const place = parseDecisionRow(row.id);
    if (place === null || !elements.has(place.element) || row.choice('outcome') === null) return [];
    const lacks = decisionLacks(view.snapshot.entries, place.element, place.component);
    return [{ row, place, lacks }];
  });
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

export const carriers = { service: 'a service', relatedDevice: 'a related device' } as const;

/** Whether a component, or a dependency of ours, is of the kind that carries a means. */
export function hasCarrier(view: CheckView, kind: 'service' | 'relatedDevice'): boolean {
  return view.rows('components').some((component) => component.choice('kind') === kind);
}
