import { placeOn, type TimeScale, windowWords, yearOf } from './time-scale.ts';

/** A support window in words, and as a line on the scale that the whole list shares. */
export function SupportWindow({
  start,
  end,
  scale,
}: {
  readonly start: string | null;
  readonly end: string | null;
  readonly scale: TimeScale;
}) {
  const today = new Date().toLocaleDateString('en-CA');
  const words = windowWords(start, end, today);
  const hasLine = start !== null || end !== null;
  return (
    <div className="support-window">
      {hasLine && <WindowLine start={start} end={end} scale={scale} />}
      <p>{words}</p>
    </div>
  );
}

/** The hairline is the scale, the bar the window, the tick today. */
function WindowLine({
  start,
  end,
  scale,
}: {
  readonly start: string | null;
  readonly end: string | null;
  readonly scale: TimeScale;
}) {
  const from = placeOn(scale, start === null ? scale.today : yearOf(start));
  const to = placeOn(scale, end === null ? scale.to : yearOf(end));
  const today = placeOn(scale, scale.today);
  return (
    <div className="support-window__scale" aria-hidden="true">
      <span>{scale.from}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="support-window__line">
        <title>Support window</title>
        <path d="M0 5H100" className="support-window__rule" />
        <path d={`M${from} 5H${Math.max(to, from + 0.5)}`} className="support-window__bar" />
        <path d={`M${today} 0V10`} className="support-window__today" />
      </svg>
      <span>{scale.to}</span>
    </div>
  );
}
