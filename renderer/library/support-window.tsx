/** A support window in words, and as a picture on the scale that the whole list shares. */
import { placeOn, type TimeScale, ticksOf, windowWords, yearOf } from './time-scale.ts';

type Days = {
  readonly start: string | null;
  readonly end: string | null;
  /** End of sale. */
  readonly sale: string | null;
  /** End of life. */
  readonly life: string | null;
  /** When the support of the first component ends. */
  readonly component: string | null;
  readonly scale: TimeScale;
};

export function SupportWindow(days: Days) {
  const { start, end, sale, life, component } = days;
  const today = new Date().toLocaleDateString('en-CA');
  const hasLine = [start, end, sale, life, component].some((day) => day !== null);
  const isEarly = component !== null && end !== null && component < end;
  return (
    <div className="support-window">
      {hasLine && <WindowLine {...days} />}
      <p>{windowWords(start, end, today)}</p>
      {sale !== null && <p>{`${sale < today ? 'Sold' : 'On sale'} until ${sale}`}</p>}
      {life !== null && <p>{`End of life ${life}`}</p>}
      {isEarly && <p>{`First component ends ${component}`}</p>}
    </div>
  );
}

/** Three lanes, one under the other: sale, support, life. The marks are the first component’s end and today. */
function WindowLine({ start, end, sale, life, component, scale }: Days) {
  const place = (day: string) => placeOn(scale, yearOf(day));
  const today = placeOn(scale, scale.today);
  const from = start === null ? today : place(start);
  const to = end === null ? placeOn(scale, scale.to) : place(end);
  const at = component === null ? null : place(component);
  const lane = (y: number, until: number) =>
    `M${Math.min(from, until)} ${y}H${Math.max(until, from + 0.5)}`;
  return (
    <div className="support-window__scale" aria-hidden="true">
      <span>{scale.from}</span>
      <svg viewBox="0 0 100 18" preserveAspectRatio="none" className="support-window__line">
        <title>Support window</title>
        {ticksOf(scale).map((year) => (
          <path key={year} d={`M${placeOn(scale, year)} 0V18`} className="support-window__tick" />
        ))}
        {sale !== null && <path d={lane(3, place(sale))} className="support-window__sale" />}
        {(start !== null || end !== null) && (
          <path
            d={lane(9, to)}
            className={
              end === null ? 'support-window__bar support-window__bar--open' : 'support-window__bar'
            }
          />
        )}
        {life !== null && <path d={lane(15, place(life))} className="support-window__life" />}
        {at !== null && <path d={`M${at} 5V13`} className="support-window__component" />}
        <path d={`M${today} 0V18`} className="support-window__today" />
      </svg>
      <span>{scale.to}</span>
    </div>
  );
}
