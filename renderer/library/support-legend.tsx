/** What the lines of the support windows mean, and the same windows as a table. */
import type { WorkbookSummary } from '../../shared/bridge.ts';
import { placeOn, type TimeScale, ticksOf } from '../derived/time-scale.ts';
import { Disclosure } from '../ui/disclosure.tsx';

const signs = [
  ['sale', 'On sale'],
  ['support', 'Security support and updates'],
  ['life', 'Until end of life'],
  ['component', 'First component’s support ends (orange: before the device’s)'],
] as const;

/** The signs, and under them the years, over the column in which the windows are drawn. */
export function SupportLegend({ scale }: { readonly scale: TimeScale }) {
  return (
    <div className="support-head" aria-hidden="true">
      <ul className="support-legend">
        {signs.map(([id, words]) => (
          <li key={id}>
            <span className="support-legend__sign">
              <span className={`support-line support-line--${id}`} />
            </span>
            {words}
          </li>
        ))}
        <li>
          <span className="support-legend__sign">
            <span className="support-window__today" />
          </span>
          Today
        </li>
      </ul>
      <p className="support-head__years">
        {ticksOf(scale).map((year) => (
          <span key={year} style={{ insetInlineStart: `${placeOn(scale, year)}%` }}>
            {year}
          </span>
        ))}
      </p>
    </div>
  );
}

const columns = [
  ['supportStart', 'On sale from'],
  ['saleEnd', 'Sale ends'],
  ['supportEnd', 'Support and updates end'],
  ['endOfLife', 'End of life'],
  ['componentEnd', 'First component’s support ends'],
] as const satisfies readonly (readonly [keyof WorkbookSummary, string])[];

export function SupportTable({ summaries }: { readonly summaries: readonly WorkbookSummary[] }) {
  return (
    <Disclosure title="The dates as a table">
      <div className="support-table">
        <table>
          <caption className="visually-hidden">
            Sale, support and end of life of each device
          </caption>
          <thead>
            <tr>
              <th scope="col">Device</th>
              {columns.map(([id, title]) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summaries.map((summary) => (
              <tr key={summary.id}>
                <th scope="row">{summary.title === '' ? 'Untitled workbook' : summary.title}</th>
                {columns.map(([id]) => (
                  <td key={id}>{summary[id] ?? 'Not said'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
