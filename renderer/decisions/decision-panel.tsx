/** What was decided in one cell, with its reasons, beside what the element asks for. */
import { type Ref, useId } from 'react';
import type { Capability, CapabilityElement } from '../../shared/content/content-model.ts';
import { facts } from '../../shared/content/facts.ts';
import { decisionLacks, decisionRow, outcomeOf } from '../../shared/workbook/decision.ts';
import { cellPath, type Path, rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { Folds, SourceLine } from '../activities/question-guidance.tsx';
import { FindingsBeside } from '../checks/findings-beside.tsx';
import { RowCells } from '../fields/row-cells.tsx';
import { RowDisclosure } from '../fields/row-disclosure.tsx';
import { Signature } from '../fields/signature.tsx';
import { useAnswerAt } from '../fields/use-answer-at.ts';
import { shownTitle } from '../fields/value-words.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { TraceLink } from '../trace/trace-link.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { outcomes } from './outcome-words.ts';
import { RowHistory } from './row-history.tsx';
import { useDecide } from './use-decide.ts';

const list = 'decisions';
const definition = facts.decisions;
/** What is asked beside the outcome; element and component are given by the cell. */
const columns = [
  'means',
  'how',
  'defaultSetting',
  'reason',
  'customerAction',
  'alternatives',
  'owner',
];

export function DecisionPanel({
  capability,
  element,
  component,
  panel,
  onBack,
}: {
  readonly capability: Capability;
  readonly element: CapabilityElement;
  readonly component: string;
  readonly panel: Ref<HTMLElement>;
  readonly onBack: () => void;
}) {
  const titleId = useId();
  const own = rowPath(list, decisionRow(element.id, component));
  const componentTitle = useStore((state) =>
    shownTitle(state.workbook?.entries ?? none, 'components', component),
  );
  const outcome = useStore((state) =>
    outcomeOf(state.workbook?.entries ?? none, element.id, component),
  );
  return (
    <section
      ref={panel}
      className="decision-panel"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <p className="decision-panel__place">
        <span className="id">{element.id}</span> on {componentTitle}
      </p>
      <h2 id={titleId}>{element.title}</h2>
      <p className="prose decision-panel__wording">{element.wording}</p>
      <Guidance capability={capability} element={element} />
      <FindingsBeside
        concerns={({ place, related }) => [place, ...related].some((path) => isOrIn(path, own))}
      />
      <OutcomeChoice element={element.id} component={component} labelledBy={titleId} />
      {outcome !== null && (
        <Details
          key={decisionRow(element.id, component)}
          element={element.id}
          component={component}
          title={`${element.id}, ${componentTitle}`}
        />
      )}
      <Disclosure title="Every change to this decision">
        <RowHistory rows={[own]} />
      </Disclosure>
      <div className="decision-panel__back">
        <Button kind="quiet" size="small" onPress={onBack}>
          Close
        </Button>
      </div>
    </section>
  );
}

function Guidance({
  capability,
  element,
}: {
  readonly capability: Capability;
  readonly element: CapabilityElement;
}) {
  const { goodAnswer, example, source } = element;
  return (
    <Folds
      of={element.id}
      folds={[
        {
          id: 'why',
          title: 'Why it matters',
          content: (
            <>
              <p>{capability.meaning}</p>
              <p>{capability.rationale}</p>
            </>
          ),
        },
        ...(goodAnswer === undefined
          ? []
          : [{ id: 'good', title: 'A good answer', content: <p>{goodAnswer}</p> }]),
        ...(example === undefined
          ? []
          : [{ id: 'example', title: 'Example', content: <p>{example}</p> }]),
        { id: 'source', title: 'Source', content: <SourceLine source={source} /> },
      ]}
    />
  );
}

function OutcomeChoice({
  element,
  component,
  labelledBy,
}: {
  readonly element: string;
  readonly component: string;
  readonly labelledBy: string;
}) {
  const outcome = useStore((state) =>
    outcomeOf(state.workbook?.entries ?? none, element, component),
  );
  const isReadOnly = useIsReadOnly();
  const { decide, undecide } = useDecide();
  const options = definition.columns.outcome.options;
  return (
    <div
      className="decision-panel__outcome"
      data-path={cellPath(list, decisionRow(element, component), 'outcome')}
    >
      <RadioGroup
        aria-labelledby={labelledBy}
        isReadOnly={isReadOnly}
        value={outcome}
        onChange={(id) => {
          const chosen = outcomes.find((known) => known.id === id);
          if (chosen !== undefined) decide(element, component, chosen.id);
        }}
        options={outcomes.map(({ id }) => ({ id, ...options[id] }))}
      />
      {outcome !== null && !isReadOnly && (
        <Button kind="quiet" size="small" onPress={() => undecide(element, component)}>
          Take the decision back
        </Button>
      )}
    </div>
  );
}

function Details({
  element,
  component,
  title,
}: {
  readonly element: string;
  readonly component: string;
  readonly title: string;
}) {
  const row = decisionRow(element, component);
  const isReadOnly = useIsReadOnly();
  const lacks = useStore((state) =>
    decisionLacks(state.workbook?.entries ?? none, element, component).join(' '),
  );
  const { answer, stored, actions } = useAnswerAt(cellPath(list, row, 'outcome'), 'workbook');
  const common = { list, row, title, definition, target: 'workbook' as const };
  return (
    <>
      <RowCells {...common} columns={columns} missing={missingWords(lacks)} />
      <DecisionNotes answer={answer} isReadOnly={isReadOnly} actions={actions} />
      <div className="row__foot">
        <RowDisclosure {...common} isReadOnly={isReadOnly} />
        <TraceLink list={list} row={row} title={title} />
        <Signature stored={stored} />
      </div>
    </>
  );
}

function missingWords(lacks: string): Readonly<Record<string, string>> {
  const all = {
    reason: 'Every decision needs its reason.',
    customerAction: 'Say what the customer must do instead.',
  } as const;
  return Object.fromEntries(Object.entries(all).filter(([column]) => lacks.includes(column)));
}

/** Whether a path is a row, or a cell of it. */
function isOrIn(path: Path, row: Path): boolean {
  return path === row || path.startsWith(`${row}/`);
}

const none: Entries = new Map();
