/** What was said of a decision beside its outcome: how, reason, instruction, owner, evidence. */
import { facts } from '../../shared/content/facts.ts';
import {
  type DecisionLack,
  decisionLacks,
  decisionRow,
  outcomeOf,
} from '../../shared/workbook/decision.ts';
import { cellPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { RowCells } from '../fields/row-cells.tsx';
import { RowDisclosure } from '../fields/row-disclosure.tsx';
import { Signature } from '../fields/signature.tsx';
import { TraceLink } from '../fields/trace-link.tsx';
import { useAnswerAt } from '../fields/use-answer-at.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { LookedAt } from './looked-at.tsx';

const list = 'decisions';
const definition = facts.decisions;
/** What is asked beside the outcome; element and component are given by the cell. */
const columns = [
  'means',
  'how',
  'defaultSetting',
  'remains',
  'reason',
  'customerAction',
  'plannedFor',
  'plan',
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
  const missing = useStore((state) =>
    JSON.stringify(missingWords(state.workbook?.entries ?? none, element, component)),
  );
  const { answer, stored, actions } = useAnswerAt(cellPath(list, row, 'outcome'), 'workbook');
  const common = { list, row, title, definition, target: 'workbook' as const };
  return (
    <>
      <LookedAt row={row} title={title} />
      <DraftNotice row={row} title={title} />
      <RowCells {...common} columns={columns} missing={JSON.parse(missing)} />
      <DecisionNotes answer={answer} isReadOnly={isReadOnly} actions={actions} />
      <div className="row__foot">
        <RowDisclosure {...common} isReadOnly={isReadOnly} />
        <TraceLink list={list} row={row} title={title} />
        <Signature stored={stored} />
      </div>
    </>
  );
}

/** What is missing, said at its field. */
function missingWords(entries: Entries, element: string, component: string) {
  const isPart = outcomeOf(entries, element, component) === 'partly';
  const words: Readonly<Record<DecisionLack, string>> = {
    reason: 'Every decision needs its reason.',
    remains: 'Say what remains.',
    customerAction: isPart
      ? 'Say what the customer does about what remains.'
      : 'Say what the customer must do instead.',
  };
  return Object.fromEntries(
    decisionLacks(entries, element, component).map((lack) => [lack, words[lack]]),
  );
}

const none: Entries = new Map();
