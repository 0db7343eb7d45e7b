import { nist8259a, nist8259b } from '../content/catalogues.ts';
import { oncePer } from '../once-per.ts';
import { decisionRow, type Outcome, outcomeOf } from './decision.ts';
import { cellAnswer, rowsOf, rowTitle } from './list-rows.ts';
import { rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/** What can carry a means: an element of 8259A, an action of 8259B, or a duty of the customer. */
export type CarrierKind = 'element' | 'action' | 'duty';

export type Carrier = {
  readonly kind: CarrierKind;
  readonly id: string;
  readonly title: string;
  /** A duty that means still name, and that is not there any more. */
  readonly isRemoved?: true;
};

/** Carriers that belong together: a capability, or what the customer does. */
export type CarrierGroup = {
  readonly id: string;
  readonly kind: CarrierKind;
  readonly title: string;
  readonly carriers: readonly Carrier[];
};

export type MeansKind = 'device' | 'relatedDevice' | 'service' | 'manufacturer' | 'customer';

/** One means as the grid reads it. */
export type MeansRow = {
  readonly id: string;
  readonly kind: MeansKind | '';
  readonly goals: readonly string[];
  readonly components: readonly string[];
  readonly carriers: ReadonlySet<string>;
  readonly owner: string;
};

/** Where each kind of carrier is named in a means, and which kinds of means can name it. */
export const carrierColumns = {
  element: { column: 'elements', kinds: ['device', 'relatedDevice', 'service'] },
  action: { column: 'actions', kinds: ['manufacturer'] },
  duty: { column: 'duties', kinds: ['customer'] },
} as const satisfies Record<CarrierKind, { column: string; kinds: readonly MeansKind[] }>;

/** Every carrier, in the order in which they stand across the grid. */
export function carrierGroups(entries: Entries): readonly CarrierGroup[] {
  const duties = rowsOf(entries, 'customerDuties').map(
    ({ id }): Carrier => ({
      kind: 'duty',
      id,
      title: rowTitle(entries, 'customerDuties', id).trim() || 'Unnamed duty',
    }),
  );
  const removed = removedDuties(entries).map(
    (id): Carrier => ({ kind: 'duty', id, title: 'A removed duty', isRemoved: true }),
  );
  return [
    ...catalogueGroups,
    ...(duties.length + removed.length === 0
      ? []
      : [
          {
            id: 'duties',
            kind: 'duty',
            title: 'What the customer must do',
            carriers: [...duties, ...removed],
          } as const,
        ]),
  ];
}

/** Duties that means name, and that were removed. */
function removedDuties(entries: Entries): readonly string[] {
  const named = [...meansByGoal(entries).values()]
    .flat()
    .filter(({ kind }) => kind === 'customer')
    .flatMap(({ carriers }) => [...carriers]);
  return [...new Set(named)].filter((id) => !entries.has(rowPath('customerDuties', id)));
}

const catalogueGroups: readonly CarrierGroup[] = [
  ...nist8259a.capabilities.map((capability) => groupOf('element', capability)),
  ...nist8259b.capabilities.map((capability) => groupOf('action', capability)),
];

function groupOf(
  kind: 'element' | 'action',
  { id, title, elements }: (typeof nist8259a)['capabilities'][number],
): CarrierGroup {
  return {
    id,
    kind,
    title,
    carriers: elements.map((one) => ({ kind, id: one.id, title: one.title })),
  };
}

/** The means of each goal, read once for each state of the answers. */
export const meansByGoal = oncePer((entries: Entries): ReadonlyMap<string, readonly MeansRow[]> => {
  const byGoal = new Map<string, MeansRow[]>();
  for (const { id } of rowsOf(entries, 'means')) {
    const row = meansRow(entries, id);
    for (const goal of row.goals) {
      const others = byGoal.get(goal);
      if (others === undefined) byGoal.set(goal, [row]);
      else others.push(row);
    }
  }
  return byGoal;
});

function meansRow(entries: Entries, id: string): MeansRow {
  const value = (column: string) => {
    const answer = cellAnswer(entries, 'means', id, column);
    return answer?.state === 'answered' ? answer.value : undefined;
  };
  const rows = (column: string) => {
    const found = value(column);
    return found?.kind === 'reference' ? found.rows : [];
  };
  const kind = value('kind');
  const owner = value('owner');
  const chosen = kind?.kind === 'choice' ? (kind.option as MeansKind) : '';
  return {
    id,
    kind: chosen,
    goals: rows('goals'),
    components: rows('components'),
    owner: owner?.kind === 'text' ? owner.text.trim() : '',
    carriers: new Set(
      Object.values(carrierColumns)
        .filter(({ kinds }) => kinds.some((one) => one === chosen))
        .flatMap(({ column }) => {
          const named = value(column);
          if (named?.kind === 'several') return named.options;
          return named?.kind === 'reference' ? named.rows : [];
        }),
    ),
  };
}

/** The means of a goal that name a carrier. */
export function carrying(means: readonly MeansRow[], { kind, id }: Carrier): readonly MeansRow[] {
  const kinds: readonly string[] = carrierColumns[kind].kinds;
  return means.filter((row) => kinds.includes(row.kind) && row.carriers.has(id));
}

/** What was decided on an element where a means rests on it; one for each component, undecided last. */
export function decisionsUnder(
  entries: Entries,
  element: string,
  means: readonly MeansRow[],
): readonly (Outcome | 'undecided')[] {
  const named = new Set(means.flatMap(({ components }) => components));
  const components =
    named.size > 0 ? [...named] : rowsOf(entries, 'components').map(({ id }) => id);
  const outcomes = components.flatMap((component) => outcomeOf(entries, element, component) ?? []);
  return outcomes.length === 0 ? ['undecided'] : [...new Set(outcomes)];
}

/** The decisions on an element, by component. */
export function decisionsOn(
  entries: Entries,
  element: string,
): readonly { readonly component: string; readonly row: string; readonly outcome: Outcome }[] {
  return rowsOf(entries, 'components').flatMap(({ id: component }) => {
    const outcome = outcomeOf(entries, element, component);
    return outcome === null ? [] : [{ component, row: decisionRow(element, component), outcome }];
  });
}
