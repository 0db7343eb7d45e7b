/** Something worked out from the answers, in words, with the answers it was worked out from. */
import { factDefinition } from '../../shared/content/facts.ts';
import { factsOfTest, type RuleOutcome } from '../../shared/workbook/regime-rules.ts';
import { standingWords } from '../activities/source-words.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { useJump } from './leaving-from.ts';
import { placeWords } from './place-words.ts';

const heads = {
  holds: 'Worked out from the answers',
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
        .{rule.standing !== 'checked' && ` ${standingWords[rule.standing]}`}
      </p>
    </div>
  );
}
