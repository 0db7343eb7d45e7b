/** One answer in both copies, side by side, with the words that differ marked. */

import type { MergePlace } from '../../shared/incoming/merge/merge-model.ts';
import { type DiffRun, wordDiff } from '../../shared/text/word-diff.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { differencesAt, signedWords } from '../derived/merge-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export function PlaceSides({
  place,
  names,
  isRow = false,
}: {
  readonly place: MergePlace;
  readonly names: Entries;
  /** One of several places of a row: each says its name. */
  readonly isRow?: boolean;
}) {
  const differences = differencesAt(place, names).filter(
    ({ ours, theirs }) => ours !== '' || theirs !== '',
  );
  if (differences.length === 0) return null;
  return (
    <div className="place-sides">
      {isRow && <p className="place-sides__name">{nameOfPath(names, place.path)}</p>}
      <p className="place-sides__who">
        <strong>Yours</strong> {signedWords(place.ours)}
      </p>
      <p className="place-sides__who">
        <strong>In the file</strong> {signedWords(place.theirs)}
      </p>
      {differences.map(({ id, label, ours, theirs }) => {
        const isCompared =
          id !== 'level' && place.ours.entry !== null && place.theirs.entry !== null;
        const diff = isCompared ? wordDiff(ours, theirs) : null;
        return (
          <div key={id} className="place-sides__pair">
            {id !== 'said' && <p className="place-sides__label">{label}</p>}
            <Side words={ours} runs={diff?.before} whose="Yours" />
            <Side words={theirs} runs={diff?.after} whose="In the file" />
          </div>
        );
      })}
    </div>
  );
}

function Side({
  words,
  runs,
  whose,
}: {
  readonly words: string;
  readonly runs: readonly DiffRun[] | undefined;
  readonly whose: string;
}) {
  return (
    <div className="place-sides__side">
      <VisuallyHidden>{whose}: </VisuallyHidden>
      {words === '' ? 'Nothing' : runs === undefined ? words : <Runs runs={runs} />}
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly DiffRun[] }) {
  return runs.map(({ text, isOther }, index) =>
    isOther ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs never move; they are made anew with their texts.
      <mark key={index}>{text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <span key={index}>{text}</span>
    ),
  );
}
