import type { Outcome } from '../../workbook/decision.ts';
import type { Check } from '../check-model.ts';
import type { CheckView, RowView } from '../check-view.ts';
import { sharesWords, stemsOf } from '../words.ts';
import { carriers, decisionsOf, hasCarrier, nameOf } from './decisions.ts';

/** From customers to their needs, and from needs to what meets them (Activities 2 and 3). */
export const goalChecks: readonly Check[] = [
  {
    id: 'goal-without-means',
    title: 'A need that nothing meets',
    severity: 'exposed',
    message: 'Nothing is named that meets the need “{subject}”.',
    remedy:
      'Under Decisions, “Needs and means”, name who or what meets it: the device, a related device, a service, your own actions or the customer. If it is left unmet on purpose, say so at the need, with the reason.',
    why: 'Customers read a need as something that was taken care of.',
    basis: ['A3-Q1'],
    *find(view) {
      const met = new Set(view.allRows('means').flatMap((means) => means.refs('goals')));
      for (const goal of view.rows('goals'))
        if (!met.has(goal.id) && goal.choice('outcome') !== 'notMet')
          yield { place: goal.path, words: { subject: goal.title } };
    },
  },
  {
    id: 'unmet-goal-unexplained',
    title: 'A need left unmet without a word to the customer',
    severity: 'exposed',
    message: 'The need “{subject}” is not met on purpose, and nothing says {missing}.',
    remedy: 'Say why it is not met, and what that means for the customer.',
    why: 'Leaving a need unmet can be right. Customers must know, so that they can look elsewhere.',
    basis: ['W-goals', 'A6.6-Q1'],
    *find(view) {
      for (const goal of view.rows('goals')) {
        if (goal.choice('outcome') !== 'notMet') continue;
        const subject = goal.title;
        if (!goal.isSaid('notMetReason'))
          yield { place: goal.at('notMetReason'), words: { subject, missing: 'why' } };
        else if (!goal.isSaid('notMetMeaning'))
          yield {
            place: goal.at('notMetMeaning'),
            words: { subject, missing: 'what that means for the customer' },
          };
      }
    },
  },
  {
    id: 'unmet-goal-contradicted',
    title: 'A need that is not met, and has means',
    severity: 'misled',
    message: 'The need “{subject}” is not met on purpose, yet {means} is named as a means for it.',
    remedy: 'Take the need out of the means, or say that it is met.',
    why: 'The document says both, and customers believe the one they like.',
    basis: ['W-goals', 'A3-Q1'],
    *find(view) {
      const byGoal = meansByGoal(view);
      for (const goal of view.rows('goals')) {
        const means = byGoal.get(goal.id)?.[0];
        if (means !== undefined && goal.choice('outcome') === 'notMet')
          yield {
            place: goal.at('outcome'),
            words: { subject: goal.title, means: `“${means.title}”` },
            related: [means.path],
          };
      }
    },
  },
  {
    id: 'means-without-words',
    title: 'A means that says nothing',
    severity: 'hindered',
    message: 'A means is named for {goal}, and nothing says how it is met.',
    remedy: 'Say in a few words how the need is met, or take the means away.',
    why: 'The document leaves the means out, and customers read nothing of what meets their need.',
    basis: ['A3-Q1'],
    *find(view) {
      const goals = new Map(view.rows('goals').map(({ id, title }) => [id, title]));
      for (const means of view.allRows('means')) {
        const goal = means.isNamed ? undefined : means.refs('goals').find((id) => goals.has(id));
        if (goal !== undefined)
          yield {
            place: means.at('how'),
            words: { goal: `the need “${goals.get(goal)}”` },
            related: [means.at('goals')],
          };
      }
    },
  },
  {
    id: 'means-without-goal',
    title: 'Means that no need asked for',
    severity: 'untidy',
    message: '“{subject}” is named as a means, but for no need or goal.',
    remedy: 'Choose the needs it serves, or add the need that it was built for.',
    why: 'Without its need, customers cannot tell what they would lose by switching it off.',
    basis: ['A3-Q1'],
    *find(view) {
      const goals = new Set(view.allRows('goals').map(({ id }) => id));
      for (const means of view.rows('means'))
        if (!means.refs('goals').some((goal) => goals.has(goal)))
          yield { place: means.at('goals'), words: { subject: means.title } };
    },
  },
  {
    id: 'goal-for-nobody',
    title: 'A need of nobody in particular',
    severity: 'untidy',
    message: 'Nobody is named who has the need “{subject}”.',
    remedy: 'Choose the kinds of people or organisations who need it.',
    why: 'A need without its customer cannot be asked about, and cannot be judged.',
    basis: ['A1-Q1', 'A1-Q2'],
    *find(view) {
      if (view.rows('people').length + view.rows('organisations').length === 0) return;
      for (const goal of view.rows('goals'))
        if (!goal.isSaid('customers'))
          yield { place: goal.at('customers'), words: { subject: goal.title } };
    },
  },
  {
    id: 'customer-without-need',
    title: 'Customers whose needs are not stated',
    severity: 'hindered',
    message: 'No need, use case or requirement names “{subject}”.',
    remedy: 'State what they need, or name them where they share a need of others.',
    why: 'A group that no need names was probably not thought of when the device was designed.',
    basis: ['A1-Q1', 'A1-Q2', 'W-goals'],
    *find(view) {
      const goals = view.rows('goals');
      if (goals.length === 0) return;
      const named = new Set([
        ...goals.flatMap((goal) => goal.refs('customers')),
        ...view.rows('useCases').flatMap((use) => use.refs('customers')),
        ...view.rows('requirements').flatMap((requirement) => requirement.refs('appliesTo')),
      ]);
      const people = view.rows('people').filter((one) => one.choice('role') !== 'bystander');
      for (const customer of [...people, ...view.rows('organisations')])
        if (!named.has(customer.id))
          yield { place: customer.path, words: { subject: customer.title } };
    },
  },
  {
    id: 'essential-need-on-customer',
    title: 'An essential need that rests on the customer alone',
    severity: 'exposed',
    message: 'The essential need “{subject}” is met by nothing but what the customer does.',
    remedy:
      'Add a means of your own, or make sure that the customer is told before buying that this is left to them.',
    why: 'A customer who does nothing has no protection here, and may not know it.',
    basis: ['A3-Q1'],
    *find(view) {
      const byGoal = meansByGoal(view);
      for (const goal of view.rows('goals')) {
        if (goal.choice('importance') !== 'essential') continue;
        const means = byGoal.get(goal.id) ?? [];
        if (means.length === 0 || means.some((one) => one.choice('kind') !== 'customer')) continue;
        const related = means.map(({ path }) => path);
        yield { place: goal.path, words: { subject: goal.title }, related };
      }
    },
  },
  {
    id: 'customer-means-without-instruction',
    title: 'A means that the customer is never told of',
    severity: 'exposed',
    message: '“{subject}” is left to the customer, and no duty or guidance speaks of it.',
    remedy: 'Add a duty with the steps, and choose it at this means.',
    why: 'The protection exists only if the customer knows that it is theirs to provide.',
    basis: ['A6.6-Q2', 'A3-Q1'],
    *find(view) {
      const own = view.rows('means').filter((means) => means.choice('kind') === 'customer');
      if (own.length === 0) return;
      const told = stemsOf(instructions(view).join(' '));
      for (const means of own)
        if (!namesDuty(view, means) && !sharesWords(told, means.title))
          yield { place: means.path, words: { subject: means.title } };
    },
  },
  {
    id: 'means-of-missing-component',
    title: 'A means carried by something that is not listed',
    severity: 'misled',
    message: '“{subject}” is done by {carrier}, and none is listed among the components.',
    remedy: 'Add it to the components, with who runs it and how long.',
    why: 'Customers need to know whose service or device they depend on, and until when.',
    basis: ['A3-Q1', 'W-components'],
    *find(view) {
      for (const means of view.rows('means')) {
        const kind = means.choice('kind');
        if (kind !== 'service' && kind !== 'relatedDevice') continue;
        if (means.refs('components').length > 0 || hasCarrier(view, kind)) continue;
        yield {
          place: means.at('kind'),
          words: { subject: means.title, carrier: carriers[kind] },
          related: ['components'],
        };
      }
    },
  },
  {
    id: 'means-on-missing-capability',
    title: 'A means that rests on what is not there',
    severity: 'misled',
    message: '“{subject}” rests on {element}, which was decided on and is not provided.',
    remedy: 'Correct the decision, or name what carries this means instead.',
    why: 'Customers are told of a protection that the device does not have.',
    basis: ['A3-Q1', 'A3-Q3'],
    *find(view) {
      const absent = absentElements(view);
      if (absent.size === 0) return;
      for (const means of view.rows('means')) {
        if (means.choice('kind') !== 'device') continue;
        for (const element of means.several('elements'))
          if (absent.has(element))
            yield {
              place: means.at('elements'),
              key: element,
              words: { subject: means.title, element: nameOf(element) },
            };
      }
    },
  },
  {
    id: 'threat-without-response',
    title: 'A threat that nothing answers',
    severity: 'exposed',
    message: '“{subject}” is thought {likelihood}, and nothing says what is done about it.',
    remedy: 'Say what you do about it, or what the customer can do, or add a known limitation.',
    why: 'You know of the danger and the customer does not.',
    basis: ['A1-Q8'],
    *find(view) {
      for (const threat of view.rows('threats')) {
        const likelihood = threat.choice('likelihood');
        if (likelihood !== 'likely' && likelihood !== 'possible') continue;
        if (!threat.isSaid('response'))
          yield { place: threat.at('response'), words: { subject: threat.title, likelihood } };
      }
    },
  },
];

/** Everything that tells the customer what to do. */
export function instructions(view: CheckView): readonly string[] {
  return [
    ...view.rows('customerDuties').flatMap((duty) => [duty.title, duty.text('instruction')]),
    ...view
      .rows('maintenanceTasks')
      .filter((task) => task.choice('who') === 'customer')
      .map((task) => task.title),
    ...view.rows('responsibilities').map((topic) => topic.text('customer')),
    view.text('guidance.setup'),
    view.text('guidance.hardening'),
    view.text('support.keepSecurable'),
  ];
}

/** Whether a means names a duty that tells the customer how. */
function namesDuty(view: CheckView, means: RowView<'means'>): boolean {
  const duties = means.refs('duties');
  return view
    .allRows('customerDuties')
    .some((duty) => duties.includes(duty.id) && duty.isSaid('instruction'));
}

/** Elements on which something is decided, and which neither device nor other means provide. */
function absentElements(view: CheckView): ReadonlySet<string> {
  const absent = new Set<string>();
  const present = new Set<string>();
  for (const { row, place } of decisionsOf(view)) {
    const outcome = row.choice('outcome');
    (outcome !== null && carried[outcome] ? present : absent).add(place.element);
  }
  return new Set([...absent].filter((element) => !present.has(element)));
}

/** Whether something is there that a need can rest on; a part is, and says itself what remains. */
const carried: Readonly<Record<Outcome, boolean>> = {
  provided: true,
  partly: true,
  otherMeans: true,
  customer: false,
  notProvided: false,
};

function meansByGoal(view: CheckView): ReadonlyMap<string, readonly RowView<'means'>[]> {
  const byGoal = new Map<string, RowView<'means'>[]>();
  for (const means of view.allRows('means')) {
    for (const goal of means.refs('goals')) {
      const known = byGoal.get(goal);
      if (known === undefined) byGoal.set(goal, [means]);
      else known.push(means);
    }
  }
  return byGoal;
}
