/** How far the decisions are, where a question asks for them; they are made on a screen of their own. */
import { nist8259a } from '../../shared/content/catalogues.ts';
import { coverageOf, coverageWords } from '../derived/coverage.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';

export function DecisionsSummary() {
  const { entries } = useSnapshot();
  const goTo = useStore((state) => state.goTo);
  return (
    <div className="decisions-summary" data-path="decisions">
      <dl>
        {nist8259a.capabilities.map((capability) => (
          <div key={capability.id}>
            <dt>{capability.title}</dt>
            <dd>{coverageWords(coverageOf(entries, capability))}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={() => goTo('decisions')}>Go to the decisions</Button>
    </div>
  );
}
