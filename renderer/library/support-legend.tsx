/** What the lines of the support windows mean, and the same windows as a table. */
import type { WorkbookSummary } from '../../shared/bridge.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { type TimeScale, ticksOf } from './time-scale.ts';

const signs = [
  ['sale', 'M0 5H20', 'On sale'],
  ['bar', 'M0 5H20', 'Security support and updates'],
  ['life', 'M0 5H20', 'Until end of life'],
  ['component', 'M10 0V10', 'First component’s support ends'],
  ['today', 'M10 0V10', 'Today'],
] as const;

export function SupportLegend({ scale }: { readonly scale: TimeScale }) {
  const [first, second] = ticksOf(scale);
  const step = first === undefined || second === undefined ? 1 : second - first;
  return (
    <ul className="support-legend" aria-hidden="true">
      {signs.map(([name, path, words]) => (
        <li key={name}>
          <svg viewBox="0 0 20 10" width="20" height="10" className="support-window__line">
            <title>{words}</title>
            <path d={path} className={`support-window__${name}`} />
          </svg>
          {words}
        </li>
      ))}
      <li>{step === 1 ? 'A mark for every year' : `A mark every ${step} years`}</li>
    </ul>
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
