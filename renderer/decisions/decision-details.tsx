/** What was said of a decision beside its outcome: how, reason, instruction, owner, evidence. */
import { facts } from '../../shared/content/facts.ts';
import { decisionLacks, decisionRow } from '../../shared/workbook/decision.ts';
import { cellPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { RowCells } from '../fields/row-cells.tsx';
import { RowDisclosure } from '../fields/row-disclosure.tsx';
import { Signature } from '../fields/signature.tsx';
import { TraceLink } from '../fields/trace-link.tsx';
import { useAnswerAt } from '../fields/use-answer-at.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { LookedAt } from './looked-at.tsx';

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

export function DecisionDetails({
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
      <LookedAt row={row} title={title} />
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

const none: Entries = new Map();
