/** What is published, whether it still holds, and what to do with it. */
import { useState } from 'react';
import { type Edition, type EditionSummary, standingOf } from '../../shared/documents/edition.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { useExport } from '../documents/use-export.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords } from '../fields/disclosure-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import { ChangesDialog } from './changes-dialog.tsx';
import './published.css';
import { lapsedWords } from './standing-words.ts';
import { type EditionShelf, useChangesSince } from './use-editions.ts';

export function PublishedEditions({ shelf }: { readonly shelf: EditionShelf }) {
  const { summaries, editions } = shelf;
  if (summaries.length === 0) return null;
  const [newest, ...older] = summaries;
  return (
    <section className="published" aria-labelledby="published-title">
      <h2 id="published-title" className="label-small">
        Published editions
      </h2>
      {newest !== undefined && <EditionLine summary={newest} editions={editions} />}
      {older.length > 0 && (
        <Disclosure title={older.length === 1 ? 'One before it' : `${older.length} before it`}>
          {older.map((summary) => (
            <EditionLine key={summary.id} summary={summary} editions={editions} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function EditionLine({
  summary,
  editions,
}: {
  readonly summary: EditionSummary;
  readonly editions: EditionShelf['editions'];
}) {
  const [isComparing, setComparing] = useState(false);
  const edition = editions.get(summary.id);
  const say = useStore((state) => state.say);
  const { run, write } = useExport(async (bridge, workbookId) => {
    const result = await bridge.invoke('editions/export', { workbookId, edition: summary.id });
    if (result.ok) say(`Saved ${result.value.files.join(', ')}.`);
    return result;
  });
  const { label, publishedAt, audience, approvedBy, documents } = summary;
  return (
    <article className="published__edition" aria-label={`Edition ${label}`}>
      <p className="published__name">
        <strong>{`Edition ${label}`}</strong>{' '}
        <time dateTime={publishedAt}>{publishedAt.slice(0, 10)}</time>{' '}
        {edition !== undefined && <StandingTag edition={edition} />}
      </p>
      <p className="field__description">
        {`${documents.length === 1 ? 'One document' : `${documents.length} documents`} for ${audienceWords[audience].label.toLowerCase()}. Approved by ${approvedBy}. Made at change ${summary.revision}.`}
        {!summary.hasFiles &&
          ' The files are where it was published; dates, hashes and sentences are here.'}
      </p>
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      <div className="rewording__actions">
        <Button size="small" isDisabled={edition === undefined} onPress={() => setComparing(true)}>
          {`What changed since ${label}`}
        </Button>
        {summary.hasFiles && (
          <Button size="small" kind="quiet" onPress={() => void write()}>
            {`Save ${label} as zip`}
          </Button>
        )}
      </div>
      {isComparing && edition !== undefined && (
        <ChangesDialog from={edition} editions={editions} onClose={() => setComparing(false)} />
      )}
    </article>
  );
}

function StandingTag({ edition }: { readonly edition: Edition }) {
  const standing = standingOf(useChangesSince(useSnapshot(), edition));
  return <Tag tone={standing.lapsed > 0 ? 'warn' : 'done'}>{lapsedWords(standing)}</Tag>;
}
