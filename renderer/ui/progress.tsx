/**
 * Progress: how many of those asked are answered, as a line and in words.
 * It counts; it never scores, so no percentage is shown.
 */
import { ProgressBar } from 'react-aria-components/ProgressBar';
import './progress.css';

export function Progress({
  label,
  done,
  of,
  words = `${done} of ${of} answered`,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** How the count is said. */
  readonly words?: string;
  readonly isLabelHidden?: boolean;
}) {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      value={done}
      minValue={0}
      maxValue={Math.max(of, 1)}
      valueLabel={words}
    >
      {!isLabelHidden && <span className="progress__label">{label}</span>}
      <svg
        className="progress__line"
        aria-hidden="true"
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
      >
        <title>{words}</title>
        <rect className="progress__done" width={of === 0 ? 0 : (100 * done) / of} height="1" />
      </svg>
      <span className="progress__words">{words}</span>
    </ProgressBar>
  );
}
