/** Under a decision: words that are for colleagues until somebody has looked at them. */
import { byCount, countedInText } from '../../shared/text/counts.ts';
import { draftsOfDecision, lookedAtEdits } from '../../shared/workbook/drafts.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

export function DraftNotice({ row, title }: { readonly row: string; readonly title: string }) {
  const store = useStoreApi();
  const isReadOnly = useIsReadOnly();
  const count = useStore(({ workbook }) => draftsOfDecision(workbook?.entries ?? none, row).length);
  if (count === 0) return null;
  return (
    <Notice
      happened={`Draft: ${countedInText(count, 'text')} ${byCount(count, 'is', 'are')} for colleagues until somebody has looked at ${byCount(count, 'it', 'them')}.`}
      next="Until then documents leave out what is written here."
      actions={
        !isReadOnly && (
          <Button
            size="small"
            onPress={() => {
              const entries = store.getState().workbook?.entries ?? none;
              const edits = lookedAtEdits(entries, draftsOfDecision(entries, row));
              store.getState().applyEdits(`Looked at the words under ${title}`, edits);
            }}
          >
            Looked at
          </Button>
        )
      }
    />
  );
}

const none: Entries = new Map();
