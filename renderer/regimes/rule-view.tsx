/** Something worked out from the answers, in words, with the answers it was worked out from. */

import { factsOfTest, type RuleOutcome } from '../../shared/applying/regime-rules.ts';
import type { Standing } from '../../shared/content/content-model.ts';
import { factDefinition } from '../../shared/content/facts.ts';
import { placeWords } from '../derived/place-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useJump } from './leaving-from.ts';

/** How far the rule itself can be trusted. */
const standings: Readonly<Record<Standing, string>> = {
  checked: '',
  secondary: 'The rule comes from what others write about the publication.',
  unchecked: 'The rule was not compared with the publication.',
  ours: 'The rule is our own reckoning.',
};

const heads = {
  holds: 'Worked out from the answers',
  inPart: 'Worked out from the answers: in part',
  doesNotHold: 'Worked out from the answers: otherwise than asked',
  cannotBeToldYet: 'Cannot be worked out yet',
} as const;

export function RuleView({ outcome: { rule, outcome, says } }: { readonly outcome: RuleOutcome }) {
  const snapshot = useSnapshot();
  const { toAnswer } = useJump();
  const facts = [...new Set(factsOfTest(rule.test))];
  return (
    <div className="rule">
      <h4 className="label-small">{heads[outcome]}</h4>
      <p className="rule__says">{says}</p>
      <p className="rule__from">
        From{' '}
        {facts.map((fact, at) => {
          const words = placeWords(fact, snapshot);
          return (
            <span key={fact}>
              {at > 0 && '; '}
              <button type="button" className="link" onClick={() => toAnswer(fact)}>
                {factDefinition(fact)?.label ?? fact}
              </button>
              {`: ${words === '' ? 'open' : words}`}
            </span>
          );
        })}
        . {standings[rule.standing]}
      </p>
    </div>
  );
}
