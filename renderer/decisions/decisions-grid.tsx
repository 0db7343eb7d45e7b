/**
 * Capability elements down, components across. One cell is a stop of the
 * keyboard; arrows move between cells, letters decide, Delete takes a decision
 * back, Enter goes to its details.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Capability } from '../../shared/content/content-model.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { shownTitle } from '../fields/value-words.ts';
import { useIsReadOnly } from '../store/use-store.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { coverageOf, coverageWords } from './coverage.ts';
import { DecisionCell } from './decision-cell.tsx';
import { type CellPlace, moveInGrid } from './grid-keys.ts';
import { outcomes } from './outcome-words.ts';
import { useDecide } from './use-decide.ts';

const elementClass = 'decisions-grid__element';

export function DecisionsGrid({
  capabilities,
  components,
  current,
  onMove,
  onOpen,
}: {
  readonly capabilities: readonly Capability[];
  readonly components: readonly string[];
  readonly current: CellPlace | null;
  readonly onMove: (to: CellPlace) => void;
  /** To the details of the current decision; `isByHand` where a click asked for it. */
  readonly onOpen: (isByHand: boolean) => void;
}) {
  const { entries } = useSnapshot();
  const { decide, undecide } = useDecide();
  const isReadOnly = useIsReadOnly();
  const table = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const [said, setSaid] = useState('');
  const elements = capabilities.flatMap((capability) => capability.elements.map(({ id }) => id));

  useEffect(() => {
    if (!isMoving.current || current === null) return;
    isMoving.current = false;
    cellIn(table.current, current)?.focus();
  }, [current]);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (current === null || event.altKey || event.nativeEvent.isComposing) return;
    const isWhole = event.ctrlKey || event.metaKey;
    const to = moveInGrid(event.key, isWhole, current, elements, components);
    const { element, component } = current;
    if (to !== null) {
      isMoving.current = true;
      onMove(to);
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(false);
    else if (isWhole || isReadOnly) return;
    else if (event.key === 'Delete' || event.key === 'Backspace')
      setSaid(undecide(element, component));
    else {
      const chosen = outcomes.find(({ letter }) => letter === event.key.toLowerCase());
      if (chosen === undefined) return;
      setSaid(decide(element, component, chosen.id));
    }
    event.preventDefault();
  }

  return (
    <div className="decisions-frame">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in cell by cell.
        role="grid"
        className="decisions-grid"
        aria-label="Decisions on capability elements"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const place = placeOf(event.target);
          if (place === null) return;
          onMove(place);
          onOpen(true);
        }}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place !== null && !isSamePlace(place, current)) onMove(place);
        }}
      >
        <thead>
          <tr>
            <th scope="col" className="decisions-grid__head">
              Capability element
            </th>
            {components.map((component) => (
              <th
                key={component}
                scope="col"
                className="decisions-grid__head decisions-grid__head--component"
              >
                {shownTitle(entries, 'components', component)}
              </th>
            ))}
          </tr>
        </thead>
        {capabilities.map((capability) => (
          <tbody key={capability.id}>
            <tr>
              <th
                className="decisions-grid__capability"
                scope="rowgroup"
                colSpan={components.length + 1}
              >
                <span className="decisions-grid__title">{capability.title}</span>
                <span className="decisions-grid__summary">
                  {coverageWords(coverageOf(entries, capability, components))}
                </span>
              </th>
            </tr>
            {capability.elements.map((element) => (
              <tr key={element.id}>
                <th
                  scope="row"
                  className={
                    element.partOf === undefined
                      ? elementClass
                      : `${elementClass} ${elementClass}--part`
                  }
                >
                  <span className="id">{element.id}</span> {element.title}
                </th>
                {components.map((component) => (
                  <DecisionCell
                    key={component}
                    element={element.id}
                    component={component}
                    isCurrent={current?.element === element.id && current.component === component}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td') : null;
  const { element, component } = cell?.dataset ?? {};
  return element === undefined || component === undefined ? null : { element, component };
}

function isSamePlace(a: CellPlace, b: CellPlace | null): boolean {
  return a.element === b?.element && a.component === b.component;
}

export function cellIn(place: ParentNode | null, { element, component }: CellPlace) {
  return place?.querySelector<HTMLElement>(
    `td[data-element="${CSS.escape(element)}"][data-component="${CSS.escape(component)}"]`,
  );
}
