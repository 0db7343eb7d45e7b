/**
 * Decisions whose component or element is not there any more: kept in sight until
 * the component is put back, or the decision is moved to another or let go.
 */

import type { Change, Edit } from '../../shared/workbook/change.ts';
import { decisionRow, parseDecisionRow } from '../../shared/workbook/decision.ts';
import { cellAnswer, rowsOf } from '../../shared/workbook/list-rows.ts';
import { rowPath } from '../../shared/workbook/path.ts';
import { moveDecisionEdits, nameBefore, removalOf } from '../../shared/workbook/removed-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { shownTitle } from '../fields/value-words.ts';
import { restoreRow } from '../store/restore-row.ts';
import { useIsReadOnly, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Notice } from '../ui/notice.tsx';
import { undecideEdits } from './decision-edits.ts';

export function StrayDecisions({ rows }: { readonly rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <Notice
      tone="warn"
      happened="Some decisions belong to a component or an element that is not there any more."
      safe="They are kept as they were, and no document prints them."
      next={
        <ul className="stray-decisions">
          {rows.map((row) => (
            <Stray key={row} row={row} />
          ))}
        </ul>
      }
    />
  );
}

function Stray({ row }: { readonly row: string }) {
  const { entries } = useSnapshot();
  const store = useStoreApi();
  const isReadOnly = useIsReadOnly();
  const words = strayWords(row, store.getState().workbook?.changes ?? []);
  const reason = reasonOf(entries, row);
  const place = parseDecisionRow(row);
  const isComponentGone = place !== null && !entries.has(rowPath('components', place.component));
  const others = place === null ? [] : componentsWithout(entries, place.element);

  function change(label: string, said: string, make: (now: Entries) => readonly Edit[]) {
    const { applyEdits, offerUndo, workbook } = store.getState();
    const edits = make(workbook?.entries ?? new Map());
    if (edits.length === 0) return;
    applyEdits(label, edits);
    offerUndo(said);
  }

  return (
    <li>
      <span>
        {words}
        {reason !== '' && `: ${reason}`}
      </span>
      {!isReadOnly && (
        <span className="stray-decisions__ways">
          {isComponentGone && (
            <Button
              size="small"
              aria-label={`Put the component back: ${words}`}
              onPress={() => void restoreRow(store, ['components'], place.component)}
            >
              Put the component back
            </Button>
          )}
          {others.length > 0 && (
            <Menu
              label={`Move to another component: ${words}`}
              trigger={
                <Button size="small" aria-label={`Move to another component: ${words}`}>
                  Move to another
                </Button>
              }
              entries={others.map((id) => {
                const title = shownTitle(entries, 'components', id);
                return {
                  id,
                  label: title,
                  onAction: () =>
                    change(
                      `Moved the decision on ${words} to ${title}`,
                      `Moved to ${title}.`,
                      (now) => moveDecisionEdits(now, row, id),
                    ),
                };
              })}
            />
          )}
          <Button
            size="small"
            kind="quiet"
            aria-label={`Remove the decision on ${words}`}
            onPress={() =>
              change(
                `Removed the decision on ${words}`,
                `Removed the decision on ${words}.`,
                (now) => undecideEdits(now, row),
              )
            }
          >
            Remove
          </Button>
        </span>
      )}
    </li>
  );
}

function strayWords(row: string, changes: readonly Change[]): string {
  const decision = parseDecisionRow(row);
  if (decision === null) return row;
  const removal = removalOf(changes, ['components'], decision.component);
  const name = removal === null ? '' : nameBefore(removal);
  return `${decision.element} on ${name === '' ? `a removed component (${decision.component})` : `“${name}”, removed`}`;
}

function reasonOf(entries: Entries, row: string): string {
  const answer = cellAnswer(entries, 'decisions', row, 'reason');
  return answer?.state === 'answered' && answer.value.kind === 'text' ? answer.value.text : '';
}

/** The components on which nothing is decided for an element. */
function componentsWithout(entries: Entries, element: string): readonly string[] {
  return rowsOf(entries, 'components')
    .map(({ id }) => id)
    .filter((id) => !entries.has(rowPath('decisions', decisionRow(element, id))));
}
