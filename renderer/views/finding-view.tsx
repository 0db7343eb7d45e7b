/** One finding: what was found, where, and what can be done with it. */
import './findings.css';
import type { Finding } from '../../shared/checks/check-model.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { shortened } from '../fields/value-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { SetAside } from './set-aside-form.tsx';

export function FindingView({
  finding,
  hasRemedy = false,
}: {
  readonly finding: Finding;
  /** With its remedy, where it does not stand above. */
  readonly hasRemedy?: boolean;
}) {
  return (
    <>
      <p className="finding__says">{finding.says}</p>
      {hasRemedy && <p className="finding__remedy">{finding.check.remedy}</p>}
      {finding.setAside !== null && (
        <p className="finding__remedy">Set aside: {finding.setAside}</p>
      )}
      {finding.setAsideBefore !== undefined && (
        <p className="finding__remedy">
          Set aside before: {finding.setAsideBefore} An answer under it has changed since, so it is
          open again.
        </p>
      )}
      <div className="finding__ways">
        <PlaceLink finding={finding} />
        <SetAside finding={finding} />
      </div>
    </>
  );
}

function PlaceLink({ finding: { place } }: { readonly finding: Finding }) {
  const { entries } = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <button type="button" className="link" onClick={() => goToAnswer(place)}>
      <span className="visually-hidden">Go to </span>
      {shortened(capitalised(nameOfPath(entries, place)))}
    </button>
  );
}

/** The link begins a line of its own. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
