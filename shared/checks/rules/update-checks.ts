import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { sharesWords, stemsOf } from '../words.ts';
import { claims, decisionsOf, isClaimed, nameOf } from './decisions.ts';

/** Software updates: what is said about them has to fit together (Activity 6, topic 4). */
export const updateChecks: readonly Check[] = [
  {
    id: 'forced-updates-without-notice',
    title: 'Updates that cannot be refused come without notice',
    severity: 'exposed',
    message:
      'Updates install themselves, customers cannot switch that off, and nothing says how they learn of an update.',
    remedy: 'Say how customers learn of updates before and after they are installed.',
    why: 'An update can change or stop a device that somebody is relying on at that moment.',
    basis: ['A6.4-Q4'],
    *find(view) {
      if (view.choice('updates.kind') === 'automatic' && !view.has('updates.notice'))
        yield { place: 'updates.notice', related: ['updates.kind'] };
    },
  },
  {
    id: 'updates-unverified',
    title: 'Nothing says how updates are verified',
    severity: 'exposed',
    message: 'The device takes updates, and nothing says how it knows that they are yours.',
    remedy:
      'Say how updates are verified, or decide on SU-2 and tell customers what to do instead.',
    why: 'Whoever can pass off an update owns every device that takes it.',
    basis: ['A6.4-Q5', 'SU-2'],
    *find(view) {
      const kind = view.choice('updates.kind');
      if (kind === null || kind === 'none' || view.has('updates.verification')) return;
      if (decisionsOf(view).some(({ place }) => place.element === 'SU-2')) return;
      yield { place: 'updates.verification', related: ['updates.kind'] };
    },
  },
  {
    id: 'update-decision-contradicted',
    title: 'The decision on updates and how they are installed differ',
    severity: 'misled',
    message: '{subject} is {outcome}, but how updates are installed says that {kind}.',
    remedy: 'Correct one of the two.',
    why: 'Customers cannot tell whether weaknesses will ever be fixed.',
    basis: ['SU-1', 'A6.4-Q1'],
    *find(view) {
      const kind = view.choice('updates.kind');
      if (kind === null) return;
      for (const { row, place } of decisionsOf(view)) {
        if (place.element !== 'SU-1') continue;
        const outcome = row.choice('outcome');
        const related = ['updates.kind'];
        const words = { subject: nameOf('SU-1') };
        if (isClaimed(outcome) && kind === 'none')
          yield {
            place: row.at('outcome'),
            words: { ...words, outcome: claims[outcome], kind: 'there are no updates' },
            related,
          };
        const isAutomatic = kind === 'automatic' || kind === 'automaticCanBeOff';
        if (outcome === 'notProvided' && isAutomatic)
          yield {
            place: row.at('outcome'),
            words: { ...words, outcome: 'not provided', kind: 'they install themselves' },
            related,
          };
      }
    },
  },
  {
    id: 'update-switch-contradicted',
    title: 'Updating can be switched off, and cannot',
    severity: 'misled',
    message:
      '{subject} is provided, but how updates are installed says that customers cannot switch them off.',
    remedy: 'Correct one of the two.',
    why: 'Customers who must freeze a version, for a test or an approval, rely on being able to.',
    basis: ['SU-5', 'A6.4-Q1'],
    *find(view) {
      if (view.choice('updates.kind') !== 'automatic') return;
      for (const { row, place } of decisionsOf(view))
        if (place.element === 'SU-5' && row.choice('outcome') === 'provided')
          yield {
            place: row.at('outcome'),
            words: { subject: nameOf('SU-5') },
            related: ['updates.kind'],
          };
    },
  },
  {
    id: 'rollback-contradicted',
    title: 'Going back to an older version is possible, and is not',
    severity: 'misled',
    message: '{subject} is provided, but another answer says that there is no way back: “{words}”.',
    remedy: 'Say the same in both places. If it holds for one component only, say for which.',
    why: 'Customers install an update because they believe that they can undo it.',
    basis: ['SU-3', 'A3-Q2e'],
    *find(view) {
      const denial = rollbackDenial(view);
      if (denial === null) return;
      for (const { row, place } of decisionsOf(view))
        if (place.element === 'SU-3' && row.choice('outcome') === 'provided')
          yield {
            place: row.at('outcome'),
            words: { subject: nameOf('SU-3'), words: denial.words },
            related: [denial.place],
          };
    },
  },
  {
    id: 'update-performer-contradicted',
    title: 'Who performs updates does not fit how they are installed',
    severity: 'misled',
    message: 'Updates are installed {kind}, but performed only by {who}.',
    remedy: 'Correct one of the two.',
    why: 'Customers may wait for an update that waits for them.',
    basis: ['A6.4-Q1'],
    *find(view) {
      const kind = view.choice('updates.kind');
      const who = view.several('updates.performedBy');
      const isOnly = (one: string) => who.length === 1 && who[0] === one;
      const isAutomatic = kind === 'automatic' || kind === 'automaticCanBeOff';
      const related = ['updates.kind'];
      const place = 'updates.performedBy';
      if (isAutomatic && isOnly('customer'))
        yield { place, words: { kind: 'automatically', who: 'the customer' }, related };
      if (kind === 'onRequest' && isOnly('device'))
        yield {
          place,
          words: { kind: 'when the customer starts them', who: 'the device itself' },
          related,
        };
    },
  },
  {
    id: 'customer-updates-without-duty',
    title: 'Customers must install updates and are not told to',
    severity: 'exposed',
    message:
      'Updates are installed only when the customer starts them, and no duty, task or responsibility says so.',
    remedy: 'Add a duty to install updates, with how to do it and how soon.',
    why: 'An update that nobody installs protects nobody.',
    basis: ['A6.4-Q1', 'A6.6-Q2'],
    *find(view) {
      if (view.choice('updates.kind') !== 'onRequest') return;
      const told = [
        ...view.rows('customerDuties').flatMap((duty) => [duty.title, duty.text('instruction')]),
        ...view.rows('maintenanceTasks').map((task) => task.title),
        ...view.rows('responsibilities').map((topic) => topic.text('customer')),
      ];
      if (!sharesWords(stemsOf('update upgrade firmware'), told.join(' ')))
        yield { place: 'customerDuties', related: ['updates.kind'] };
    },
  },
  {
    id: 'no-updates-but-described',
    title: 'There are no updates, yet they are described',
    severity: 'misled',
    message: 'There are no updates by one answer, and “{subject}” describes them.',
    remedy: 'Correct how updates are installed, or mark the description as not applicable.',
    why: 'Customers cannot tell whether weaknesses will ever be fixed.',
    basis: ['A6.4-Q1', 'A6.4-Q2'],
    *find(view) {
      if (view.choice('updates.kind') !== 'none') return;
      for (const [place, subject] of descriptions)
        if (view.text(place) !== '') yield { place, words: { subject }, related: ['updates.kind'] };
    },
  },
];

const descriptions = [
  ['updates.availability', 'When updates are released'],
  ['updates.delivery', 'How updates reach the device'],
  ['updates.notice', 'How customers learn of updates'],
] as const;

const noWayBack =
  /\b(?:no (?:way back|return|roll-?back|downgrade)\b|(?:cannot|can not|can’t|impossible to) (?:be )?(?:roll(?:ed)? back|go back|return|downgrade)|roll-?back is not)[^.;\n]{0,60}/i;

/** Where a limitation or the answer on reverting says that there is no way back. */
function rollbackDenial(
  view: CheckView,
): { readonly place: string; readonly words: string } | null {
  const texts: readonly (readonly [place: string, text: string])[] = [
    ['robustness.rollback', view.text('robustness.rollback')],
    ...view
      .rows('limitations')
      .map((one) => [one.path, `${one.title}. ${one.text('detail')}`] as const),
  ];
  for (const [place, text] of texts) {
    const words = noWayBack.exec(text)?.[0];
    if (words !== undefined) return { place, words: words.trim() };
  }
  return null;
}
