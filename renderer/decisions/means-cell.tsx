/** One need at one carrier, in words; and the need itself at the head of its row. */
import { createContext, useContext } from 'react';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { shownTitle } from '../fields/value-words.ts';
import { cellFor, type MeansColumn, type Tone } from './means-cells.ts';
import { everyNeed, isUnmet, type MeansFilter, meansOf } from './means-filter.ts';

/** What the cells need to know of the whole grid. */
export type MeansShown = {
  readonly filter: MeansFilter;
  readonly columns: ReadonlyMap<string, MeansColumn>;
};

export const MeansContext = createContext<MeansShown>({ filter: everyNeed, columns: new Map() });

const marks: Readonly<Record<Exclude<Tone, 'empty'>, string>> = {
  settled: '● ',
  partly: '◐ ',
  open: '▲ ',
};

export function MeansCell({ row, column }: { readonly row: string; readonly column: string }) {
  const { filter, columns } = useContext(MeansContext);
  const { entries } = useSnapshot();
  const known = columns.get(column);
  if (known === undefined) return null;
  const { words, tone } = cellFor(entries, meansOf(entries, row, filter), known);
  if (tone === 'empty') return <span className="visually-hidden">Nothing</span>;
  return (
    <span className={`decision means-cell means-cell--${tone}`} title={words}>
      <span aria-hidden="true">{marks[tone]}</span>
      {words}
    </span>
  );
}

export function MeansRowHead({ row }: { readonly row: string }) {
  const { filter } = useContext(MeansContext);
  const { entries } = useSnapshot();
  const title = shownTitle(entries, 'goals', row);
  const means = meansOf(entries, row, filter).length;
  return (
    <>
      <span className="grid__title" title={title}>
        {title}
      </span>
      <span className="grid__under">
        {isUnmet(entries, row) ? 'Left unmet on purpose' : meansWords(means)}
      </span>
    </>
  );
}

function meansWords(count: number): string {
  if (count === 0) return 'No means yet';
  return count === 1 ? '1 means' : `${count} means`;
}
