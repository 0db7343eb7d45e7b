/** Decisions whose component or element is not there any more: kept in sight until someone lets them go. */
import { parseDecisionRow } from '../../shared/workbook/decision.ts';
import { cellAnswer } from '../../shared/workbook/list-rows.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { undecideEdits } from './decision-edits.ts';

export function StrayDecisions({ rows }: { readonly rows: readonly string[] }) {
  const { entries } = useSnapshot();
  const store = useStoreApi();
  const say = useStore((state) => state.say);
  const isReadOnly = useIsReadOnly();
  if (rows.length === 0) return null;

  function remove(row: string) {
    const now = store.getState().workbook?.entries ?? new Map();
    const words = strayWords(row);
    store.getState().applyEdits(`Removed the decision on ${words}`, undecideEdits(now, row));
    say(`Removed the decision on ${words}.`, {
      label: 'Undo',
      run: () => store.getState().undo(),
    });
  }

  return (
    <Notice
      tone="warn"
      happened="Some decisions belong to a component or an element that is not there any more."
      safe="They are kept as they were, and no document prints them."
      next={
        <ul className="stray-decisions">
          {rows.map((row) => {
            const reason = cellAnswer(entries, 'decisions', row, 'reason');
            const text =
              reason?.state === 'answered' && reason.value.kind === 'text' ? reason.value.text : '';
            return (
              <li key={row}>
                <span>
                  {strayWords(row)}
                  {text !== '' && `: ${text}`}
                </span>
                {!isReadOnly && (
                  <Button size="small" onPress={() => remove(row)} aria-label={`Remove ${row}`}>
                    Remove
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}

function strayWords(row: string): string {
  const decision = parseDecisionRow(row);
  return decision === null
    ? row
    : `${decision.element} on a removed component (${decision.component})`;
}
