/** The cells of the elements: a decision, or where something is folded, what was decided in it. */
import { createContext, useContext } from 'react';
import type { CapabilityElement } from '../../shared/content/content-model.ts';
import { briefCoverage, cellCoverage, coverageOf, coverageWords } from '../derived/coverage.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { DecisionCell } from './decision-cell.tsx';
import { type ElementsFilter, everyElement } from './elements-filter.ts';
import { elementById, foldedCapability, foldedKind, shownElements } from './elements-layout.ts';

/** What the cells need to know of the whole grid. */
export type ElementsShown = {
  readonly filter: ElementsFilter;
  readonly byKind: ReadonlyMap<string, readonly string[]>;
  readonly components: readonly string[];
  readonly folded: ReadonlySet<string>;
};

export const ElementsContext = createContext<ElementsShown>({
  filter: everyElement,
  byKind: new Map(),
  components: [],
  folded: new Set(),
});

export function ElementsCell({ row, column }: { readonly row: string; readonly column: string }) {
  const { filter, byKind } = useContext(ElementsContext);
  const capability = foldedCapability(row);
  const kind = foldedKind(column);
  if (capability === null && kind === null)
    return <DecisionCell element={row} component={column} owner={filter.owner} />;
  const elements = capability === null ? elementsOf(row) : shownElements(capability, filter);
  return (
    <Summary elements={elements} components={kind === null ? [column] : (byKind.get(kind) ?? [])} />
  );
}

function Summary({
  elements,
  components,
}: {
  readonly elements: readonly CapabilityElement[];
  readonly components: readonly string[];
}) {
  const { entries } = useSnapshot();
  const coverage = coverageOf(entries, { elements }, components);
  return (
    <span className="decision decision--sum" title={coverageWords(coverage)}>
      {cellCoverage(coverage)}
    </span>
  );
}

export function ElementsRowHead({ row }: { readonly row: string }) {
  const { components, folded } = useContext(ElementsContext);
  const { entries } = useSnapshot();
  const capability = foldedCapability(row);
  if (capability !== null) {
    const coverage = coverageOf(entries, capability, components);
    return (
      <>
        <span className="grid__title">
          <span aria-hidden="true">{folded.has(row) ? '▸ ' : '▾ '}</span>
          {capability.title}
        </span>
        <span className="grid__under" title={coverageWords(coverage)}>
          {briefCoverage(coverage)}
        </span>
      </>
    );
  }
  const found = elementById(row)?.element;
  if (found === undefined) return null;
  const isPart = found.partOf !== undefined;
  return (
    <span className={isPart ? 'grid__title grid__title--part' : 'grid__title'} title={found.title}>
      <span className="id">{found.id}</span> {found.title}
    </span>
  );
}

function elementsOf(row: string): readonly CapabilityElement[] {
  const found = elementById(row);
  return found === null ? [] : [found.element];
}
