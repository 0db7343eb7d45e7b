import { relevantRegimes } from '../../applying/regime-relevance.ts';
import { evaluateRule, factsOfTest } from '../../applying/regime-rules.ts';
import type { Regime } from '../../content/regime-model.ts';
import type { Check, Found } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';

/** What laws and standards let compute, where they are shown for this device. */
export const regimeChecks: readonly Check[] = [
  {
    id: 'regime-rule',
    title: 'A law or standard that these answers do not fit',
    severity: 'hindered',
    message: '{says} What {regime} says in {clause}, in our words: “{asks}”',
    remedy:
      'Look at the requirement and at this answer. If the requirement does not concern this device, set this aside and say why.',
    why: 'These rules are the least that lawmakers think customers need. This is our reading and no legal advice.',
    basis: [],
    *find(view) {
      const found = new Map<string, Found>();
      for (const { regime, isShown } of relevantRegimes(view.snapshot))
        if (isShown)
          for (const one of brokenRules(regime, view))
            if (!found.has(one.key ?? '')) found.set(one.key ?? '', one);
      yield* found.values();
    },
  },
];

/** Rules whose *no* is news but nothing to mend: another way serves, or a check of ours tells more. */
const informs: ReadonlySet<string> = new Set([
  'ca-route-b',
  'or-route-a',
  'ca-unique',
  'ca-first-use',
  'cra-applies',
  'cra-support-covers-use',
]);

function* brokenRules(regime: Regime, view: CheckView): Iterable<Found> {
  for (const requirement of regime.requirements) {
    for (const rule of requirement.rules ?? []) {
      const { outcome, says } = evaluateRule(rule, view.snapshot);
      const [place, ...related] = factsOfTest(rule.test);
      const isOtherwise = outcome === 'doesNotHold' || outcome === 'inPart';
      if (!isOtherwise || place === undefined || informs.has(rule.id)) continue;
      yield {
        place,
        // Two versions of a standard share a rule: it is told once.
        key: rule.id,
        words: {
          says,
          regime: regime.shortName,
          clause: requirement.ref,
          asks: requirement.paraphrase,
        },
        related,
      };
    }
  }
}
