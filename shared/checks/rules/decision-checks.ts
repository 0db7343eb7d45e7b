import { nist8259a } from '../../content/catalogues.ts';
import {
  decidedElements,
  decisionRow,
  elementsToDecide,
  parseDecisionRow,
} from '../../workbook/decision.ts';
import { cellPath } from '../../workbook/path.ts';
import type { Check, Found } from '../check-model.ts';
import type { CheckView, RowView } from '../check-view.ts';
import {
  carriers,
  claims,
  decisionsOf,
  decisionsOnAny,
  elements,
  hasCarrier,
  isClaimed,
  nameAt,
  nameOf,
} from './decisions.ts';

/** What was decided for each capability element of NISTIR 8259A (Activity 3). */
export const decisionChecks: readonly Check[] = [
  {
    id: 'element-undecided',
    title: 'A capability element on which nothing is decided',
    severity: 'hindered',
    message: 'Others are decided, but nothing is decided on {subject}.',
    remedy:
      'Decide on it for one component. Leaving it out on purpose, with the reason and what the customer does instead, is a good decision.',
    why: 'Customers compare devices by these elements and read silence as they like.',
    basis: ['A3-Q3'],
    *find(view) {
      const decided = decidedElements(view.snapshot.entries);
      const [component] = [...view.rows('components')].sort(deviceFirst);
      if (component === undefined) return;
      const at = (element: string) =>
        cellPath('decisions', decisionRow(element, component.id), 'outcome');
      for (const { title, open, isBegun } of capabilitiesWith(decided)) {
        if (isBegun)
          for (const element of open)
            yield { place: at(element), words: { subject: nameOf(element) } };
        else if (isHalfway(decided))
          yield {
            place: at(open[0] ?? ''),
            words: { subject: `“${title}” as a whole` },
            related: open.slice(1).map(at),
          };
      }
    },
  },
  {
    id: 'claim-without-evidence',
    title: 'Claims without evidence',
    severity: 'untidy',
    message:
      '{count} of {total} decisions that say “Provided”, or in part, name no evidence: {subject}.',
    remedy:
      'Note at each decision what shows it: a test report, a design document, an address. Evidence stays internal.',
    why: 'A claim that nobody can trace is hard to defend when a customer or an authority asks.',
    basis: ['A3-Q3'],
    *find(view) {
      const claims = view.allRows('decisions').filter((row) => isClaimed(row.choice('outcome')));
      const bare = claims.filter((row) => !hasEvidence(row));
      if (bare.length === 0) return;
      yield {
        place: 'decisions',
        words: {
          count: String(bare.length),
          total: String(claims.length),
          subject: shortened(bare.map((row) => elementOf(row))),
        },
        related: bare.map((row) => row.at('outcome')),
      };
    },
  },
  {
    id: 'decision-without-reason',
    title: 'A decision without its reason',
    severity: 'hindered',
    message: 'The decision on {subject} has no reason.',
    remedy: 'Say why it was decided so.',
    why: 'The reason lets customers judge whether the decision suits them, too.',
    basis: ['A3-Q3'],
    *find(view) {
      for (const { row, place, lacks } of decisionsOf(view))
        if (lacks.includes('reason'))
          yield { place: row.at('reason'), words: { subject: nameAt(view, place) } };
    },
  },
  {
    id: 'not-provided-without-action',
    title: 'Not provided, and nothing to do instead',
    severity: 'exposed',
    message: '{subject} is not provided, and nothing says what the customer must do instead.',
    remedy:
      'Say what the customer does instead, or that nothing can be done and what then remains.',
    why: 'Customers know of the gap but not how to live with it.',
    basis: ['A3-Q3', 'A6.6-Q1'],
    find: (view) => withoutAction(view, 'notProvided'),
  },
  {
    id: 'left-to-customer-without-action',
    title: 'Left to the customer without saying what to do',
    severity: 'exposed',
    message: '{subject} is left to the customer, and nothing says what the customer does.',
    remedy: 'Say what the customer does, step by step where it takes more than one.',
    why: 'The protection exists only if the customer knows that it is theirs to provide.',
    basis: ['A3-Q3', 'A6.6-Q2'],
    find: (view) => withoutAction(view, 'customer'),
  },
  {
    id: 'provided-without-how',
    title: 'A capability claimed without saying how it works',
    severity: 'hindered',
    message: '{subject} is {outcome}, and nothing says how it works.',
    remedy: 'Say in a few sentences how it works and what the customer sees of it.',
    why: 'Customers cannot use or judge a capability of which they know only the name.',
    basis: ['A6.6-Q1'],
    *find(view) {
      for (const { row, place } of decisionsOf(view)) {
        const outcome = row.choice('outcome');
        if (isClaimed(outcome) && !row.isSaid('how'))
          yield {
            place: row.at('how'),
            words: { subject: nameAt(view, place), outcome: claims[outcome] },
          };
      }
    },
  },
  {
    id: 'other-means-unnamed',
    title: 'By other means, without saying which',
    severity: 'hindered',
    message: '{subject} is done by other means, and nothing says {missing}.',
    remedy: 'Choose who or what does it, and say how.',
    why: 'Customers cannot tell on whom they depend.',
    basis: ['A3-Q3', 'A6.6-Q3'],
    *find(view) {
      for (const { row, place } of decisionsOf(view)) {
        if (row.choice('outcome') !== 'otherMeans') continue;
        const subject = nameAt(view, place);
        if (row.choice('means') === null)
          yield { place: row.at('means'), words: { subject, missing: 'by which' } };
        else if (!row.isSaid('how'))
          yield { place: row.at('how'), words: { subject, missing: 'how' } };
      }
    },
  },
  {
    id: 'other-means-of-missing-component',
    title: 'Other means that are not listed',
    severity: 'misled',
    message: '{subject} is done by {carrier}, and none is listed among the components.',
    remedy: 'Add it to the components, with who runs it and how long.',
    why: 'Customers need to know whose service or device they depend on, and until when.',
    basis: ['A3-Q3', 'W-components'],
    *find(view) {
      for (const { row, place } of decisionsOf(view)) {
        const means = row.choice('outcome') === 'otherMeans' ? row.choice('means') : null;
        if (means !== 'service' && means !== 'relatedDevice') continue;
        if (hasCarrier(view, means)) continue;
        yield {
          place: row.at('means'),
          words: { subject: nameAt(view, place), carrier: carriers[means] },
          related: ['components'],
        };
      }
    },
  },
  {
    id: 'decision-for-removed-component',
    title: 'A decision on a component that was removed',
    severity: 'misled',
    message: 'What was decided on a component that was removed still stands: {subject}.',
    remedy:
      'Put the component back, move its decisions to another, or remove them; Decisions offers all three.',
    why: 'Documents leave these decisions out, so the elements look as if nobody had thought of them.',
    basis: ['A3-Q3'],
    *find(view) {
      const components = new Set(view.allRows('components').map(({ id }) => id));
      const stray = decisionsOnAny(view).filter(({ place }) => !components.has(place.component));
      // One finding for each component: it is repaired at once.
      for (const component of new Set(stray.map(({ place }) => place.component))) {
        const decisions = stray.filter(({ place }) => place.component === component);
        const [first, ...others] = decisions;
        if (first === undefined) continue;
        yield {
          place: first.row.path,
          words: { subject: shortened(decisions.map(({ row }) => elementOf(row))) },
          related: others.map(({ row }) => row.path),
        };
      }
    },
  },
  {
    id: 'decision-on-unknown-element',
    title: 'A decision on an element that the guidance does not have',
    severity: 'untidy',
    message: '“{subject}” is no element of the baseline that this workbook follows.',
    remedy: 'Carry what was decided over to the element that took its place, then remove it.',
    why: 'Documents leave the decision out.',
    basis: ['A3-Q3'],
    *find(view) {
      for (const row of view.allRows('decisions')) {
        const place = parseDecisionRow(row.id);
        if (place === null || !elements.has(place.element))
          yield { place: row.path, words: { subject: place?.element ?? row.id } };
      }
    },
  },
  {
    id: 'interfaces-off-contradicted',
    title: 'Interfaces that can be disabled, of which none can',
    severity: 'misled',
    message:
      '{subject} is {outcome}, but by the list of interfaces none of them can be switched off.',
    remedy: 'Correct the decision or the list of interfaces.',
    why: 'Customers plan to close what they do not need and find that they cannot.',
    basis: ['LA-1', 'A6.3-Q5'],
    *find(view) {
      const interfaces = view.rows('interfaces');
      if (interfaces.length === 0) return;
      if (!interfaces.every((one) => one.choice('canBeOff') === 'no')) return;
      for (const { row, place } of decisionsOf(view)) {
        const outcome = row.choice('outcome');
        if (place.element === 'LA-1' && isClaimed(outcome))
          yield {
            place: row.at('outcome'),
            words: { subject: nameOf('LA-1'), outcome: claims[outcome] },
            related: interfaces.map((one) => one.at('canBeOff')),
          };
      }
    },
  },
];

/** Every capability with its elements on which nothing is decided. */
function capabilitiesWith(decided: ReadonlySet<string>) {
  return nist8259a.capabilities.map(({ title, elements: inside }) => {
    const whole = inside.map(({ id }) => id).filter((id) => elementsToDecide.includes(id));
    const open = whole.filter((id) => !decided.has(id));
    return { title, open, isBegun: open.length < whole.length };
  });
}

/** Before that, an untouched capability is work to come and not one that was passed over. */
function isHalfway(decided: ReadonlySet<string>): boolean {
  return capabilitiesWith(decided).filter(({ isBegun }) => isBegun).length >= 3;
}

function* withoutAction(view: CheckView, outcome: 'notProvided' | 'customer'): Iterable<Found> {
  for (const { row, place, lacks } of decisionsOf(view))
    if (row.choice('outcome') === outcome && lacks.includes('customerAction'))
      yield { place: row.at('customerAction'), words: { subject: nameAt(view, place) } };
}

function hasEvidence(row: RowView<'decisions'>): boolean {
  return (['outcome', 'how', 'defaultSetting', 'reason'] as const).some(
    (column) => row.evidence(column) > 0,
  );
}

function elementOf(row: RowView<'decisions'>): string {
  return parseDecisionRow(row.id)?.element ?? row.id;
}

/** The first few of many, and how many more there are. */
function shortened(names: readonly string[]): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, 6).join(', ');
  return different.length > 6 ? `${shown} and ${different.length - 6} more` : shown;
}

function deviceFirst(a: RowView<'components'>, b: RowView<'components'>): number {
  return Number(b.choice('kind') === 'device') - Number(a.choice('kind') === 'device');
}
