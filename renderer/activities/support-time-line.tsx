/** A device's life as one picture: sale, support, updates, end of life, and the component that ends first. */

import { type LifeSpan, lifeSpans } from '../../shared/workbook/support-line.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { placeOn, type TimeScale, ticksOf, yearOf } from '../derived/time-scale.ts';
import { today } from '../derived/today.ts';
import { useStore } from '../store/use-store.tsx';
import './support-time-line.css';

export function SupportTimeLine() {
  const snapshot = useSnapshot();
  const spans = lifeSpans(snapshot);
  if (spans.every(({ from, to }) => from === null && to === null)) return null;
  const day = today();
  const scale = scaleOf(spans, day);
  return (
    <section className="life" aria-labelledby="life-title">
      <p id="life-title" className="label-small">
        The device’s life by these answers
      </p>
      <ul>
        {spans.map((span) => (
          <Span key={span.id} span={span} scale={scale} />
        ))}
      </ul>
      <div className="life__scale" aria-hidden="true">
        {ticksOf(scale).map((year) => (
          <span key={year} style={{ left: `${placeOn(scale, year)}%` }}>
            {year}
          </span>
        ))}
      </div>
      <p className="life__legend" aria-hidden="true">
        A bar ends where its stretch ends. The upright line is today. In orange: it ends before
        security support does.
      </p>
    </section>
  );
}

function Span({ span, scale }: { readonly span: LifeSpan; readonly scale: TimeScale }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  const { label, from, to, path, isEarly } = span;
  const start = placeOn(scale, from === null ? scale.from : yearOf(from));
  const end = to === null ? null : placeOn(scale, yearOf(to));
  const now = placeOn(scale, scale.today);
  return (
    <li className={isEarly ? 'life__span life__span--early' : 'life__span'}>
      <p>
        {label}:{' '}
        <button type="button" className="link" onClick={() => goToAnswer(path)}>
          {endWords(span)}
        </button>
        {isEarly && (
          <span className="life__early">
            {' '}
            <span aria-hidden="true">▲ </span>before security support ends
          </span>
        )}
      </p>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 5H100" className="life__rule" />
        {ticksOf(scale).map((year) => (
          <path key={year} d={`M${placeOn(scale, year)} 2V8`} className="life__rule" />
        ))}
        {end !== null && (
          <path d={`M${start} 5H${Math.max(end, start + 0.5)}`} className="life__bar" />
        )}
        {end !== null && <path d={`M${end} 1V9`} className="life__end" />}
        <path d={`M${now} 0V10`} className="life__today" />
      </svg>
    </li>
  );
}

function endWords({ from, to, note }: LifeSpan): string {
  if (note !== undefined) return note;
  if (to === null) return 'no end said yet';
  return from === null ? `until ${to}` : `${from} to ${to}`;
}

function scaleOf(spans: readonly LifeSpan[], day: string): TimeScale {
  const today = yearOf(day);
  const years = spans
    .flatMap(({ from, to }) => [from, to])
    .flatMap((one) => (one === null ? [] : [yearOf(one)]));
  const from = Math.floor(Math.min(today, ...years));
  return { from, to: Math.max(from + 4, Math.ceil(Math.max(today, ...years))), today };
}
