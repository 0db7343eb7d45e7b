/** In the preview: which sentences say something else than the newest edition for the same readers. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { SentenceChange } from '../../shared/editions/compare-outlines.ts';
import type { Edition } from '../../shared/editions/edition.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { Tag } from '../ui/tag.tsx';
import { changesSince, type EditionShelf } from './use-editions.ts';

type Marks = {
  /** The edition compared with; null: none holds this document. */
  readonly label: string | null;
  readonly bySentence: ReadonlyMap<string, SentenceChange>;
};

const none: Marks = { label: null, bySentence: new Map() };
const MarksContext = createContext<Marks>(none);

export function PublishedMarks({
  shelf,
  document,
  audience,
  children,
}: {
  readonly shelf: EditionShelf;
  readonly document: DocumentId;
  readonly audience: Audience;
  readonly children: ReactNode;
}) {
  const snapshot = useSnapshot();
  const edition = newestHolding(shelf, document, audience);
  const marks = useMemo((): Marks => {
    if (edition === undefined) return none;
    const { changes } = changesSince(snapshot, edition);
    const own = changes.filter(
      (change) => change.document === document && change.part === 'sentence',
    );
    return {
      label: edition.summary.label,
      bySentence: new Map(own.map((change) => [change.sentence, change])),
    };
  }, [snapshot, edition, document]);
  return <MarksContext value={marks}>{children}</MarksContext>;
}

/** How a sentence differs from what is published: `changed`, `added`; undefined where it does not. */
export function usePublishedMark(sentence: string): SentenceChange['kind'] | undefined {
  return useContext(MarksContext).bySentence.get(sentence)?.kind;
}

/** Beside the picked sentence: what customers read in its place. */
export function PublishedWords({ sentence }: { readonly sentence: string }) {
  const { label, bySentence } = useContext(MarksContext);
  const change = bySentence.get(sentence);
  if (label === null || change === undefined) return null;
  if (change.kind === 'added') return <p>{`Edition ${label} does not say this.`}</p>;
  return (
    <div className="rewording">
      <Tag tone="warn">{`Edition ${label} says something else`}</Tag>
      <dl className="rewording__sides">
        <div>
          <dt>Published</dt>
          <dd>{change.before}</dd>
        </div>
        {change.movedFrom !== null && (
          <div>
            <dt>Published under</dt>
            <dd>{change.movedFrom}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function newestHolding(
  { summaries, editions }: EditionShelf,
  document: DocumentId,
  audience: Audience,
): Edition | undefined {
  const newest = summaries.find(
    (summary) =>
      summary.audience === audience && summary.documents.some(({ id }) => id === document),
  );
  return newest === undefined ? undefined : editions.get(newest.id);
}
