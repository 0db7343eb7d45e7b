/** What both copies changed, side by side, and which of the two shall stand. */
import { memo } from 'react';
import type { MergeChoice, MergeItem } from '../../shared/incoming/merge/merge-model.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { levelNote, levelWords, nameOfItem, whatHappened } from '../derived/merge-words.ts';
import { useStore } from '../store/use-store.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { PlaceSides } from './place-sides.tsx';

export type ItemParts = {
  readonly item: MergeItem;
  readonly choice: MergeChoice;
  readonly names: Entries;
  readonly isBusy: boolean;
};

export const MergeQuestion = memo(function MergeQuestion({
  item,
  choice,
  names,
  isBusy,
}: ItemParts) {
  const chooseInMerge = useStore((state) => state.chooseInMerge);
  const name = nameOfItem(item, names);
  const notes = [...new Set(item.places.map(levelNote))].filter((note) => note !== null);
  return (
    <article className="merge-question" aria-label={name}>
      <h3>{name}</h3>
      {item.kind !== 'answer' && <p className="merge__hint">{whatHappened(item)}</p>}
      {item.places.map((place) => (
        <PlaceSides key={place.path} place={place} names={names} isRow={item.kind !== 'answer'} />
      ))}
      {notes.map((note) => (
        <p key={note} className="merge__hint">
          {note}
        </p>
      ))}
      <RadioGroup
        aria-label={`${name}: which shall stand`}
        orientation="horizontal"
        isDisabled={isBusy}
        value={choice}
        onChange={(id) => chooseInMerge([item.id], choiceNamed(id))}
        options={choicesFor(item)}
      />
    </article>
  );
});

function choiceNamed(id: string): MergeChoice {
  return id === 'theirs' || id === 'theirsAndLevel' ? id : 'ours';
}

/** The ways there are, in words that fit the case. */
export function choicesFor(item: MergeItem) {
  return [
    { id: 'ours', label: item.kind === 'rowRemovedHere' ? 'Leave it removed' : 'Keep yours' },
    { id: 'theirs', label: item.kind === 'rowRemoved' ? 'Remove it here too' : 'Take the file’s' },
    ...(item.widens
      ? [{ id: 'theirsAndLevel', label: `Take it and make it ${openedTo(item)}` }]
      : []),
  ];
}

/** To whom taking the level as well would open it. */
export function openedTo({ places }: MergeItem): string {
  const opened = places.find(
    ({ after }) => after.theirsAndLevel?.disclosure !== after.theirs?.disclosure,
  );
  const entry = opened?.after.theirsAndLevel;
  return opened === undefined || entry === null || entry === undefined
    ? 'as open as in the file'
    : levelWords(opened.path, entry).toLowerCase();
}
