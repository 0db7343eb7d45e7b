import { placeOn, type TimeScale, windowWords, yearOf } from './time-scale.ts';

type Days = {
  readonly start: string | null;
  readonly end: string | null;
  /** End of life. */
  readonly life: string | null;
  /** When the support of the first component ends. */
  readonly component: string | null;
  readonly scale: TimeScale;
};

/** A support window in words, and as a line on the scale that the whole list shares. */
export function SupportWindow(days: Days) {
  const { start, end, life, component } = days;
  const today = new Date().toLocaleDateString('en-CA');
  const hasLine = [start, end, life, component].some((day) => day !== null);
  const isEarly = component !== null && end !== null && component < end;
  return (
    <div className="support-window">
      {hasLine && <WindowLine {...days} />}
      <p>{windowWords(start, end, today)}</p>
      {life !== null && <p>{`End of life ${life}`}</p>}
      {isEarly && <p>{`First component ends ${component}`}</p>}
    </div>
  );
}

/** The hairline is the scale, the bar support, the thin line life, the marks are the first component's end and today. */
function WindowLine({ start, end, life, component, scale }: Days) {
  const place = (day: string) => placeOn(scale, yearOf(day));
  const today = placeOn(scale, scale.today);
  const from = start === null ? today : place(start);
  const to = end === null ? placeOn(scale, scale.to) : place(end);
  const at = component === null ? null : place(component);
  return (
    <div className="support-window__scale" aria-hidden="true">
      <span>{scale.from}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="support-window__line">
        <title>Support window</title>
        <path d="M0 5H100" className="support-window__rule" />
        {life !== null && (
          <path d={`M${from} 5H${Math.max(place(life), from)}`} className="support-window__life" />
        )}
        {(start !== null || end !== null) && (
          <path d={`M${from} 5H${Math.max(to, from + 0.5)}`} className="support-window__bar" />
        )}
        {at !== null && <path d={`M${at} 1V9`} className="support-window__component" />}
        <path d={`M${today} 0V10`} className="support-window__today" />
      </svg>
      <span>{scale.to}</span>
    </div>
  );
}
