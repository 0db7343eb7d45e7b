import { nist8259a } from '../content/catalogues.ts';
import type { CapabilityElement } from '../content/content-model.ts';
import { plannedRest } from '../documents/parts/provided-in-part.ts';
import type { Reader, RowRef } from '../documents/reader.ts';
import { assertNever } from '../result.ts';
import { type Outcome, parseDecisionRow } from '../workbook/decision.ts';
import { plainOrNull } from './plain-text.ts';

/** A decision as twins say it; parts that are withheld or open are null. */
export type Decision = {
  readonly row: string;
  readonly element: CapabilityElement;
  readonly component: RowRef<'components'>;
  readonly outcome: Outcome;
  readonly means: 'relatedDevice' | 'service' | 'manufacturer' | null;
  readonly how: string | null;
  readonly asDelivered: string | null;
  readonly reason: string | null;
  readonly customerAction: string | null;
  /** What is left open by a decision to provide a part, and what is planned for it. */
  readonly remains: string | null;
  readonly plan: string | null;
};

/** The decisions that were taken and may be read, in the order of the catalogue and of the components. */
export function decisionsOf(
  read: Reader,
  components: readonly RowRef<'components'>[],
): readonly Decision[] {
  const rows = read.rows('decisions').flatMap((row) => {
    const place = parseDecisionRow(row.id);
    return place === null ? [] : [{ row, ...place }];
  });
  return elements.flatMap((element) =>
    components.flatMap((component) =>
      rows
        .filter((other) => other.element === element.id && other.component === component.id)
        .flatMap(({ row }) => decisionOf(read, row, element, component) ?? []),
    ),
  );
}

const elements: readonly CapabilityElement[] = nist8259a.capabilities.flatMap(
  (capability) => capability.elements,
);

function decisionOf(
  read: Reader,
  row: RowRef<'decisions'>,
  element: CapabilityElement,
  component: RowRef<'components'>,
): Decision | null {
  const outcome = read.cellChoice(row, 'outcome');
  if (outcome === null) return null;
  return {
    row: row.id,
    element,
    component,
    outcome,
    means: read.cellChoice(row, 'means'),
    how: plainOrNull(read.cellText(row, 'how')),
    asDelivered: read.cellLine(row, 'defaultSetting'),
    reason: plainOrNull(read.cellText(row, 'reason')),
    customerAction: plainOrNull(read.cellText(row, 'customerAction')),
    remains: plainOrNull(read.cellText(row, 'remains')),
    plan: outcome === 'partly' ? plannedRest(read, row) : null,
  };
}

/** What was decided, as a sentence about the component. */
export function outcomeSentence({ outcome, means }: Decision): string {
  switch (outcome) {
    case 'provided':
      return 'The component provides it.';
    case 'partly':
      return 'The component provides a part of it.';
    case 'otherMeans':
      return `It is met by other means: ${means === null ? 'something else than the component' : byMeans[means]}.`;
    case 'customer':
      return 'It is left to the customer.';
    case 'notProvided':
      return 'It is not provided.';
    default:
      return assertNever(outcome);
  }
}

/** Whether a decision says that the need is answered, and how far; files for machines must not blur it. */
export function extentOf({ outcome }: Decision): 'whole' | 'part' | 'none' {
  switch (outcome) {
    case 'provided':
    case 'otherMeans':
      return 'whole';
    case 'partly':
      return 'part';
    case 'customer':
    case 'notProvided':
      return 'none';
    default:
      return assertNever(outcome);
  }
}

/** What a decision to provide a part leaves open, and when that follows; null for any other. */
export function restSentence({ outcome, remains, plan }: Decision): string | null {
  if (outcome !== 'partly') return null;
  const open = remains === null ? 'What remains is not stated.' : `Remaining: ${remains}`;
  return [open, ...(plan === null ? [] : [plan])].join('\n\n');
}

const byMeans = {
  relatedDevice: 'a related device',
  service: 'a service',
  manufacturer: 'the manufacturer’s own actions',
} as const;
