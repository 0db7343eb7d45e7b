import { useCallback, useState } from 'react';
import { isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { outlineOf, sentenceIndex } from '../derived/outlines.ts';
import { disclosureLevels } from '../fields/disclosure-words.ts';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { lastPlace, rememberDocument } from './last-place.ts';
import { sentenceOfNode } from './sentence-node.ts';

/** Which document is shown, as which readers see it: as asked for, or else as the last time. */
export function useShown(snapshot: Snapshot) {
  const store = useStoreApi();
  const place = useStore((state) => state.place);
  const [shown, setShown] = useState<{ document: DocumentId; audience: Audience }>(() => {
    const asked = sentenceOfNode(place.path);
    const last = lastPlace(store);
    if (asked === null) return last;
    return { document: asked.document, audience: audienceWith(snapshot, asked, last.audience) };
  });
  const show = useCallback(
    (document: DocumentId, audience: Audience) => {
      rememberDocument(store, { document, audience });
      setShown({ document, audience });
    },
    [store],
  );
  return { ...shown, show };
}

/** The readers that were looked at last, where they get the sentence; else the widest that do. */
function audienceWith(
  snapshot: Snapshot,
  { document, sentence }: { readonly document: DocumentId; readonly sentence: string },
  last: Audience,
): Audience {
  const readers = [last, ...disclosureLevels].filter((level) => isForAudience(document, level));
  return (
    readers.find((level) =>
      sentenceIndex(outlineOf(snapshot, document, level)).byId.has(sentence),
    ) ?? 'internal'
  );
}
