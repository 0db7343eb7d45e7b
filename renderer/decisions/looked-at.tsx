/** Words that were written for another outcome of a decision are marked until somebody has looked at them. */
import { facts } from '../../shared/content/facts.ts';
import { cellPath } from '../../shared/workbook/path.ts';
import { outcomeWords } from '../derived/outcome-words.ts';
import { askedColumns } from '../fields/asked-columns.ts';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type DecisionText, writtenFor } from './written-for.ts';

const list = 'decisions';
const names: Readonly<Record<DecisionText, string>> = {
  how: 'How it is done',
  remains: 'What remains',
  reason: 'The reason',
  customerAction: 'What the customer does',
};

export function LookedAt({ row, title }: { readonly row: string; readonly title: string }) {
  const store = useStoreApi();
  const entries = useStore((state) => state.workbook?.entries);
  const changes = useStore((state) => state.workbook?.changes);
  const isReadOnly = useStore((state) => state.workbook?.isReadOnly === true);
  const pathOf = (column: DecisionText) => cellPath(list, row, column);
  const asked = entries === undefined ? [] : askedColumns(facts.decisions, entries, list, row);
  const found = writtenFor(changes ?? [], row, (column) => {
    const entry = entries?.get(pathOf(column))?.entry;
    // What the outcome does not ask for is kept, but stands nowhere.
    return asked.includes(column) && entry?.kind === 'answer' && entry.state !== 'open';
  });
  if (found === null || isReadOnly) return null;

  /** A change that changes nothing: the history shows who looked, and when. */
  function keep() {
    const edits = (found?.columns ?? []).flatMap((column) => {
      const entry = entries?.get(pathOf(column))?.entry;
      return entry === undefined ? [] : [{ path: pathOf(column), before: entry, after: entry }];
    });
    store.getState().applyEdits(`Looked at the words under ${title}: they hold`, edits);
  }

  const words = found.columns.map((column) => names[column]).join(', ');
  return (
    <Notice
      tone="warn"
      happened={`Written for: ${outcomeWords(found.outcome).label.toLowerCase()}. ${words}`}
      next="Change the words, or say that they hold for this decision too."
      actions={
        <Button size="small" onPress={keep}>
          They hold
        </Button>
      }
    />
  );
}
