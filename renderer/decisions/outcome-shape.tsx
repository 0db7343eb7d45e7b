/** The shape of an outcome: told apart without colour, and the same in every typeface. */
import type { Outcome } from '../../shared/workbook/decision.ts';

export function OutcomeShape({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <svg className="outcome-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {drawings[outcome ?? 'undecided'] ?? drawings.undecided}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const drawings: Readonly<Record<Outcome | 'undecided', React.JSX.Element>> = {
  provided: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  partly: (
    <>
      {ring}
      <path d="M1.5 6a4.5 4.5 0 0 0 9 0z" fill="currentColor" />
    </>
  ),
  otherMeans: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  customer: <path d="M6 1 11 6 6 11 1 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  notProvided: ring,
  undecided: <circle cx="6" cy="6" r="1.25" fill="currentColor" />,
};
