/** Findings beside the thing they are about: a question, a decision, a sentence. */
import type { Finding } from '../../shared/checks/check-model.ts';
import { useStore } from '../store/use-store.tsx';
import './findings.css';
import { openFindings, useFindings } from '../derived/use-findings.ts';
import { FindingView } from './finding-view.tsx';

const mostShown = 3;

export function FindingsBeside({ concerns }: { readonly concerns: (finding: Finding) => boolean }) {
  const { findings } = useFindings();
  const goTo = useStore((state) => state.goTo);
  const own = openFindings(findings).filter(concerns);
  if (own.length === 0) return null;
  return (
    <section className="findings-beside">
      <p className="label-small">
        <span aria-hidden="true">▲ </span>
        {own.length === 1 ? 'A check found' : `Checks found ${own.length} things`}
      </p>
      <ul>
        {own.slice(0, mostShown).map((finding) => (
          <li key={finding.id} className="finding">
            <FindingView finding={finding} hasRemedy />
          </li>
        ))}
      </ul>
      {own.length > mostShown && (
        <button type="button" className="link" onClick={() => goTo('checks')}>
          {`${own.length - mostShown} more on the Checks page`}
        </button>
      )}
    </section>
  );
}
