/** Beside the answers: the sentences they become in every other document. */
import { memo } from 'react';
import { type DocumentEntry, documentsFor } from '../../shared/documents/catalogue.ts';
import type { DocumentId } from '../../shared/documents/outline.ts';
import { wordsOf } from '../../shared/documents/sentences.ts';
import { counted } from '../../shared/text/counts.ts';
import { sentenceNode } from '../../shared/trace/trace-sentences.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { useComposedEverywhere } from '../derived/composed-everywhere.ts';
import { type Becomes, becomes } from '../derived/outlines.ts';
import { shortened } from '../fields/value-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** The document that says everything; its sentences are shown as they are typed. */
export const marginDocument: DocumentId = 'deviceCybersecurityDisclosure';

const mostShown = 8;

export function Elsewhere({ facts }: { readonly facts: readonly string[] }) {
  const snapshot = useComposedEverywhere();
  return snapshot === null ? null : <Found snapshot={snapshot} facts={facts.join(' ')} />;
}

/** Drawn again only when the person has come to rest at other answers. */
const Found = memo(function Found({
  snapshot,
  facts,
}: {
  readonly snapshot: Snapshot;
  readonly facts: string;
}) {
  const found = documentsFor(snapshot, 'internal')
    .filter(({ id }) => id !== marginDocument)
    .map((entry) => ({ entry, sentences: becomes(snapshot, entry.id, facts.split(' ')) }))
    .filter(({ sentences }) => sentences.length > 0);
  if (found.length === 0) return null;
  const count = found.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <section className="becomes becomes--elsewhere">
      <Disclosure
        title={`${counted(count, 'sentence')} in ${counted(found.length, 'other document')}`}
      >
        {found.map(({ entry, sentences }) => (
          <InDocument key={entry.id} entry={entry} sentences={sentences} />
        ))}
      </Disclosure>
    </section>
  );
});

function InDocument({
  entry,
  sentences,
}: {
  readonly entry: DocumentEntry;
  readonly sentences: readonly Becomes[];
}) {
  const goTo = useStore((state) => state.goTo);
  const shown = sentences.slice(0, mostShown);
  const more = sentences.length - shown.length;
  return (
    <div className="elsewhere">
      <p className="label-small">{entry.title}</p>
      <ul className="elsewhere__list">
        {shown.map(({ sentence, isWithheld }) => (
          <li key={`${sentence.id} ${isWithheld}`}>
            <button
              type="button"
              className="link"
              onClick={() => goTo('documents', sentenceNode(entry.id, sentence.id))}
            >
              {shortened(wordsOf(sentence), 140)}
            </button>
            {isWithheld && <span className="elsewhere__level"> Not public</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{`and ${more} more`}</p>}
    </div>
  );
}
