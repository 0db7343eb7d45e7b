/** The first view: every element of NISTIR 8259A, for every component, with its reason. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { nist8259a } from '../../shared/content/catalogues/nist-8259a.ts';
import type { Capability } from '../../shared/content/content-model.ts';
import { decisionLacks, outcomeOf, parseDecisionRow } from '../../shared/workbook/decision.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { focusInside } from '../fields/use-arrival.ts';
import type { Place } from '../store/navigation-slice.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { ComponentChooser } from './component-chooser.tsx';
import { strayDecisions, usualComponents } from './decision-components.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { cellIn, DecisionsGrid } from './decisions-grid.tsx';
import './decisions.css';
import type { CellPlace } from './grid-keys.ts';
import { StrayDecisions } from './stray-decisions.tsx';

export function ElementsView() {
  const snapshot = useSnapshot();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string> | null>(null);
  const asked = useAskedCell();
  const usual = usualComponents(snapshot.entries);
  const components = withAsked(chosen ?? usual, asked);
  const capabilities = open === null ? nist8259a.capabilities : onlyOpen(open);
  return (
    <div className="decisions">
      <StrayDecisions rows={strayDecisions(snapshot.entries, nist8259a)} />
      {components.length === 0 ? (
        <NoComponents />
      ) : (
        <>
          <div className="decisions__tools">
            <span className="page-filter">
              <InlineSelect
                label="Which elements"
                before="Show"
                value={open === null ? 'every' : 'open'}
                onChange={(id) =>
                  setOpen(id === 'open' ? openElements(snapshot, components) : null)
                }
                options={[
                  { id: 'every', label: 'every element' },
                  {
                    id: 'open',
                    label: 'open elements',
                    help: 'Undecided, or something missing.',
                  },
                ]}
              />
              <span className="decisions__on">on</span>
              <ComponentChooser shown={components} onChoose={setChosen} />
            </span>
            <p className="decisions__keys">
              Arrows move. <kbd>P</kbd> provided, <kbd>B</kbd> by other means, <kbd>L</kbd> left to
              the customer, <kbd>N</kbd> not provided. <kbd>Enter</kbd> opens, <kbd>Delete</kbd>{' '}
              takes back.
            </p>
          </div>
          {capabilities.length === 0 ? (
            <p className="prose">Every element is decided for these components, with its reason.</p>
          ) : (
            <Board capabilities={capabilities} components={components} asked={asked} />
          )}
        </>
      )}
    </div>
  );
}

type Asked = { readonly cell: CellPlace; readonly isWhole: boolean; readonly step: number } | null;

function Board({
  capabilities,
  components,
  asked,
}: {
  readonly capabilities: readonly Capability[];
  readonly components: readonly string[];
  readonly asked: Asked;
}) {
  const first = firstCell(capabilities, components);
  const [current, setCurrent] = useState<CellPlace | null>(asked?.cell ?? first);
  const [isOpened, setOpened] = useState(asked !== null);
  const [seenStep, setSeenStep] = useState(asked?.step ?? 0);
  const place = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const isEntering = useRef(asked?.isWhole ?? false);
  if (asked !== null && asked.step !== seenStep) {
    setSeenStep(asked.step);
    setCurrent(asked.cell);
    setOpened(true);
    isEntering.current = asked.isWhole;
  }
  const shown = isIn(current, capabilities, components) ? current : first;
  // The form of the next cell is drawn when the keyboard leaves time for it.
  const late = useDeferredValue(shown);

  useEffect(() => {
    if (!isEntering.current || panel.current === null || late !== shown) return;
    isEntering.current = false;
    focusInside(panel.current, { isScrolled: false });
  });
  useEffect(() => {
    if (asked !== null) cellIn(place.current, asked.cell)?.scrollIntoView({ block: 'center' });
  }, [asked]);

  const capability = capabilities.find(({ elements }) =>
    elements.some(({ id }) => id === late?.element),
  );
  const element = capability?.elements.find(({ id }) => id === late?.element);
  return (
    <div ref={place} className={isOpened ? 'board board--opened' : 'board'}>
      <div className="board__grid">
        <DecisionsGrid
          capabilities={capabilities}
          components={components}
          current={shown}
          onMove={setCurrent}
          onOpen={(isByHand) => {
            setOpened(true);
            isEntering.current = !isByHand;
          }}
        />
      </div>
      <div className="board__panel">
        {capability !== undefined && element !== undefined && late !== null && (
          <DecisionPanel
            capability={capability}
            element={element}
            component={late.component}
            panel={panel}
            onBack={() => {
              setOpened(false);
              if (shown !== null) setTimeout(() => cellIn(place.current, shown)?.focus(), 0);
            }}
          />
        )}
      </div>
    </div>
  );
}

function NoComponents() {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <EmptyState
      title="No components are listed"
      actions={<Button onPress={() => goToAnswer('components')}>List the components</Button>}
    >
      <p>
        Decisions are made for components: the device, a gateway, an app, a service. List at least
        the device first.
      </p>
    </EmptyState>
  );
}

/** The decision that navigation asks for. */
function useAskedCell(): Asked {
  const place = useStore((state) => state.place);
  return useMemo(() => askedCell(place), [place]);
}

function askedCell({ path, step }: Place): Asked {
  const parsed = path === null ? null : parsePath(path);
  if (parsed === null || parsed.at === 'fact' || parsed.fact !== 'decisions') return null;
  const cell = parseDecisionRow(parsed.row);
  if (cell === null) return null;
  // A field of the decision takes the focus itself.
  const isWhole = parsed.at === 'row' || parsed.column === 'outcome';
  return { cell, isWhole, step };
}

function withAsked(components: readonly string[], asked: Asked): readonly string[] {
  return asked === null || components.includes(asked.cell.component)
    ? components
    : [...components, asked.cell.component];
}

/** The elements that are undecided, or whose decision lacks something, on any shown component. */
function openElements(snapshot: Snapshot, components: readonly string[]): ReadonlySet<string> {
  const isOpen = (element: string) =>
    components.some(
      (component) =>
        outcomeOf(snapshot.entries, element, component) === null ||
        decisionLacks(snapshot.entries, element, component).length > 0,
    );
  return new Set(
    nist8259a.capabilities.flatMap(({ elements }) => elements.map(({ id }) => id)).filter(isOpen),
  );
}

function onlyOpen(open: ReadonlySet<string>): readonly Capability[] {
  return nist8259a.capabilities
    .map((capability) => ({
      ...capability,
      elements: capability.elements.filter(({ id }) => open.has(id)),
    }))
    .filter(({ elements }) => elements.length > 0);
}

function firstCell(
  capabilities: readonly Capability[],
  components: readonly string[],
): CellPlace | null {
  const element = capabilities[0]?.elements[0]?.id;
  const component = components[0];
  return element === undefined || component === undefined ? null : { element, component };
}

function isIn(
  cell: CellPlace | null,
  capabilities: readonly Capability[],
  components: readonly string[],
): boolean {
  return (
    cell !== null &&
    components.includes(cell.component) &&
    capabilities.some(({ elements }) => elements.some(({ id }) => id === cell.element))
  );
}
