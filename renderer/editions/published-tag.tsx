/** On a workbook's line in the library: which editions are published, when, for whom, and which still hold. */

import { useEffect, useState } from 'react';
import type { WorkbookSummary } from '../../shared/bridge.ts';
import type { EditionStanding } from '../../shared/editions/edition.ts';
import { editionDay } from '../../shared/editions/edition-day.ts';
import { isHolding } from '../../shared/editions/standing.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import { audienceWords } from '../fields/disclosure-words.ts';
import { useBridge } from '../store/use-store.tsx';
import { Tag } from '../ui/tag.tsx';
import { lapsedWords } from './standing-words.ts';

/** Older editions of a workbook that has many are counted. */
const olderShown = 3;

export function PublishedTag({ summary }: { readonly summary: WorkbookSummary }) {
  const standings = useStandings(summary);
  const newest = newestForEach(standings);
  const older = standings.filter((one) => !newest.includes(one));
  if (standings.length === 0) return <Tag>{`Edition ${summary.published?.label ?? ''}`}</Tag>;
  return (
    <>
      {newest.map(({ id, label, audience, standing, ...dated }) => (
        <Tag key={id} tone={isHolding(standing) ? 'done' : 'warn'}>
          {`Edition ${label} of ${dateInWords(editionDay(dated))}${readers(audience)}. ${lapsedWords(standing)}`}
        </Tag>
      ))}
      {older.length > 0 && <span>{olderWords(older)}</span>}
    </>
  );
}

/** `Earlier: 1.0 of 2 March 2026 no longer holds; 0.9 of 1 March 2026 still holds` */
function olderWords(older: readonly EditionStanding[]): string {
  const said = older
    .slice(0, olderShown)
    .map(
      ({ label, audience, standing, ...dated }) =>
        `${label} of ${dateInWords(editionDay(dated))}${readers(audience)} ${isHolding(standing) ? 'still holds' : 'no longer holds'}`,
    );
  const more = older.length - olderShown;
  return `Earlier: ${said.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** What is for everyone need not be said; everything else must. */
function readers(audience: EditionStanding['audience']): string {
  return audience === 'public' ? '' : `, for ${audienceWords[audience].label.toLowerCase()}`;
}

/** The newest edition for each circle of readers; each of them has that one in hand. */
function newestForEach(standings: readonly EditionStanding[]): readonly EditionStanding[] {
  return standings.filter(
    (one, at) => standings.findIndex(({ audience }) => audience === one.audience) === at,
  );
}

/** Asked for line by line, and only where something is published; main keeps what it worked out. */
function useStandings({ id, revision, published }: WorkbookSummary): readonly EditionStanding[] {
  const bridge = useBridge();
  const [standings, setStandings] = useState<readonly EditionStanding[]>([]);
  const label = published?.label;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision or edition stands otherwise.
  useEffect(() => {
    let isShown = true;
    void bridge.invoke('editions/standing', { workbookId: id }).then((result) => {
      if (isShown && result.ok) setStandings(result.value);
    });
    return () => {
      isShown = false;
    };
  }, [bridge, id, revision, label]);
  return standings;
}
