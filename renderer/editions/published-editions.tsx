/** What is published, whether it still holds, and what to do with it. */

import { useState } from 'react';
import { noLongerHolding } from '../../shared/editions/compare-outlines.ts';
import type { Edition, EditionSummary } from '../../shared/editions/edition.ts';
import { editionDay } from '../../shared/editions/edition-day.ts';
import { isHolding } from '../../shared/editions/standing.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords } from '../fields/disclosure-words.ts';
import { useExport } from '../leaving/use-export.ts';
import { Writing } from '../leaving/writing.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import { ChangesDialog } from './changes-dialog.tsx';
import './editions.css';
import { counted } from '../../shared/text/counts.ts';
import { lapsedWords, sentences } from './standing-words.ts';
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
  const { run, write, stop } = useExport(async (bridge, workbookId, job) => {
    const edition = { workbookId, edition: summary.id };
    const result = await bridge.invoke('editions/export', { ...edition, job });
    if (result.ok) say(`Saved ${result.value.files.join(', ')}.`);
    return result;
  });
  const { label, audience, approvedBy } = summary;
  return (
    <article className="published__edition" aria-label={`Edition ${label}`}>
      <p className="published__name">
        <strong>{`Edition ${label}`}</strong>{' '}
        <time dateTime={editionDay(summary)}>{dateInWords(editionDay(summary))}</time>{' '}
        {edition !== undefined && <StandingTag edition={edition} />}
      </p>
      <p className="field__description">
        {`For ${audienceWords[audience].label.toLowerCase()}. Approved by ${approvedBy}. Made at change ${summary.revision}.`}
        {!summary.hasFiles &&
          ' The files are where it was published; dates, hashes and sentences are here.'}
      </p>
      <Parts summary={summary} edition={edition} />
      {run.kind === 'writing' && <Writing progress={run.progress} />}
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      <div className="rewording__actions">
        <Button size="small" isDisabled={edition === undefined} onPress={() => setComparing(true)}>
          {`What changed since ${label}`}
        </Button>
        {summary.hasFiles && (
          <Button
            size="small"
            kind="quiet"
            onPress={run.kind === 'writing' ? stop : () => void write()}
          >
            {run.kind === 'writing' ? `Stop saving ${label}` : `Save ${label} as zip`}
          </Button>
        )}
      </div>
      {isComparing && edition !== undefined && (
        <ChangesDialog from={edition} editions={editions} onClose={() => setComparing(false)} />
      )}
    </article>
  );
}

/** What is in it, part by part: which still holds. */
function Parts({
  summary,
  edition,
}: {
  readonly summary: EditionSummary;
  readonly edition: Edition | undefined;
}) {
  const { documents, twins = [], files } = summary;
  const parts = [
    counted(documents.length, 'document'),
    ...(twins.length === 0 ? [] : [counted(twins.length, 'machine-readable file')]),
  ];
  return (
    <Disclosure title={`${parts.join(' and ')}, in ${counted(files.length, 'file')}`}>
      {edition !== undefined && <PartStandings summary={summary} edition={edition} />}
      <p className="field__description published__hash">
        {`SHA-256 of the manifest in its zip: ${summary.manifest}. Publish it beside the zip, so that others can tell that theirs is this one.`}
      </p>
    </Disclosure>
  );
}

function PartStandings({
  summary,
  edition,
}: {
  readonly summary: EditionSummary;
  readonly edition: Edition;
}) {
  const { changes, twins: lapsedTwins } = useChangesSince(useSnapshot(), edition);
  const lapsed = noLongerHolding(changes);
  return (
    <ul className="published__parts">
      {summary.documents.map(({ id, title }) => {
        const count = lapsed.filter(({ document }) => document === id).length;
        return (
          <li key={id}>
            {title}{' '}
            <Tag tone={count > 0 ? 'warn' : 'done'}>
              {count > 0 ? `No longer holds: ${sentences(count)}` : 'Still holds'}
            </Tag>
          </li>
        );
      })}
      {summary.twins?.map(({ id, title }) => {
        const hasLapsed = lapsedTwins.some(({ twin }) => twin === id);
        return (
          <li key={id}>
            {title}{' '}
            <Tag tone={hasLapsed ? 'warn' : 'done'}>
              {hasLapsed ? 'No longer holds' : 'Still holds'}
            </Tag>
          </li>
        );
      })}
    </ul>
  );
}

function StandingTag({ edition }: { readonly edition: Edition }) {
  const { standing } = useChangesSince(useSnapshot(), edition);
  return <Tag tone={isHolding(standing) ? 'done' : 'warn'}>{lapsedWords(standing)}</Tag>;
}
