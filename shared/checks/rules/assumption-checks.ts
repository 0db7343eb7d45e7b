import { holds } from '../../applying/condition.ts';
import type { Condition } from '../../content/content-model.ts';
import type { ListId } from '../../content/facts.ts';
import { packById } from '../../content/packs.ts';
import type { Check } from '../check-model.ts';

/** What was assumed about customers, surroundings and other systems (Activities 1 and 6). */
export const assumptionChecks: readonly Check[] = [
  {
    id: 'assumption-withheld',
    title: 'An assumption that customers are not told',
    severity: 'misled',
    message: '{subject} was assumed, and is kept out of the public document.',
    remedy: 'Make it public, or set this aside and say how customers learn of it before they buy.',
    why: 'A customer who differs from what you assumed cannot know that the protection does not suit them.',
    basis: ['A6.1-Q1', 'A6.1-Q2', 'A6.1-Q3'],
    *find(view) {
      for (const list of assumptions) {
        const rows = view.rows(list);
        if (rows.length === 0) continue;
        if (view.disclosure(list) !== 'public') {
          yield { place: list, words: { subject: labels[list] } };
          continue;
        }
        for (const row of rows)
          if (view.disclosure(row.path) !== 'public')
            yield { place: row.path, words: { subject: `“${row.title}”` } };
      }
    },
  },
  {
    id: 'dependency-without-fallback',
    title: 'What happens without it is not said',
    severity: 'exposed',
    message: 'The device needs “{subject}”, and nothing says what happens without it.',
    remedy: 'Say what stops, what goes on, and how customers notice.',
    why: 'When it fails, customers learn its part in their security at the worst moment.',
    basis: ['A1-Q7'],
    *find(view) {
      for (const dependency of view.rows('dependencies')) {
        const need = dependency.choice('need');
        if (need !== 'always' && need !== 'some') continue;
        if (!dependency.isSaid('without'))
          yield { place: dependency.at('without'), words: { subject: dependency.title } };
      }
    },
  },
  {
    id: 'dependency-ends-with-support',
    title: 'Nothing says what works after our service ends',
    severity: 'exposed',
    message:
      'The device needs “{subject}” from you, support has an end, and nothing says what still works afterwards.',
    remedy: 'Answer what still works after support has ended, and until when the service runs.',
    why: 'Customers may own a device that stops, or stops being protected, on a day they do not know.',
    basis: ['A6.2-Q3', 'A1-Q7'],
    *find(view) {
      if (view.date('support.endDate') === '' || view.has('support.functionsAfterEnd')) return;
      for (const dependency of view.rows('dependencies')) {
        const need = dependency.choice('need');
        if (dependency.choice('provider') !== 'us' || need === 'optional' || need === null)
          continue;
        if (dependency.choice('kind') === 'power') continue;
        yield {
          place: dependency.path,
          words: { subject: dependency.title },
          related: ['support.functionsAfterEnd', 'support.endDate'],
        };
      }
    },
  },
  {
    id: 'dependency-without-commitment',
    title: 'Another company’s service without a commitment',
    severity: 'exposed',
    message:
      'Basic operation rests on “{subject}” from another company, and nothing says what that company commits to.',
    remedy: 'Write down what suppliers commit to and until when, or why you can do without.',
    why: 'Your support period is worth no more than the shortest commitment behind it.',
    basis: ['A4-Q11'],
    *find(view) {
      if (view.has('suppliers.support')) return;
      for (const dependency of view.rows('dependencies')) {
        const isTheirs = dependency.choice('provider') === 'thirdParty';
        if (isTheirs && dependency.choice('need') === 'always')
          yield {
            place: dependency.path,
            words: { subject: dependency.title },
            related: ['suppliers.support'],
          };
      }
    },
  },
  {
    id: 'outside-scope',
    title: 'The guidance is meant for another kind of device',
    severity: 'untidy',
    message: '{says}',
    remedy: 'Look at this answer again, or set this aside and say why you use the workbook.',
    why: 'Some questions will not fit, and customers may take the document for more than it is.',
    basis: ['SC-1', 'SC-2', 'SC-3', 'SC-4', 'SC-5'],
    *find(view) {
      const outside = packById(view.snapshot.packId)?.scope.outside ?? [];
      for (const { when, says } of outside) {
        const place = factsIn(when)[0];
        if (place !== undefined && holds(when, view.snapshot)) yield { place, words: { says } };
      }
    },
  },
];

const labels = {
  people: 'Which people have the device',
  organisations: 'Which organisations have the device',
  useCases: 'How the device is used',
  environments: 'Where the device is used',
  dependencies: 'What the device depends on',
} as const satisfies Partial<Record<ListId, string>>;

const assumptions = Object.keys(labels) as readonly (keyof typeof labels)[];

function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('answered' in condition) return [condition.answered];
  return 'equals' in condition ? [condition.equals[0]] : [condition.includes[0]];
}
