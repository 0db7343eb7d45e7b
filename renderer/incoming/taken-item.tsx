/** One thing that comes in from the file unless its tick is cleared. */
import { memo, useState } from 'react';
import { wordDiff } from '../../shared/text/word-diff.ts';
import {
  type Difference,
  differencesAt,
  levelNote,
  nameOfItem,
  signedWords,
  whatHappened,
} from '../derived/merge-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Checkbox } from '../ui/choice-groups.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { type ItemParts, openedTo } from './merge-question.tsx';
import { PlaceSides } from './place-sides.tsx';

const longestLine = 160;
/** Of what is the same, so much is shown before a change. */
const lead = 60;

export const TakenItem = memo(function TakenItem({ item, choice, names, isBusy }: ItemParts) {
  const chooseInMerge = useStore((state) => state.chooseInMerge);
  const [isOpen, setOpen] = useState(false);
  const name = nameOfItem(item, names);
  const [first] = item.places;
  const notes = [...new Set(item.places.map(levelNote))].filter((note) => note !== null);
  const signed = first === undefined ? '' : signedWords(first.theirs);
  const isTaken = choice !== 'ours';
  return (
    <li className="taken-item">
      <Checkbox
        isDisabled={isBusy}
        isSelected={isTaken}
        onChange={(isSelected) => chooseInMerge([item.id], isSelected ? 'theirs' : 'ours')}
        help={[whatHappened(item), signed].filter((words) => words !== '').join(' · ')}
      >
        {name}
      </Checkbox>
      <div className="taken-item__words">
        <p>{lineOf(item, names)}</p>
        {notes.map((note) => (
          <p key={note} className="merge__hint">
            {note}
          </p>
        ))}
        {item.widens && (
          <Checkbox
            isDisabled={isBusy || !isTaken}
            isSelected={choice === 'theirsAndLevel'}
            onChange={(isSelected) =>
              chooseInMerge([item.id], isSelected ? 'theirsAndLevel' : 'theirs')
            }
          >
            Also make it {openedTo(item)}, as in the file
          </Checkbox>
        )}
      </div>
      {item.kind !== 'order' && (
        <div className="taken-item__compare">
          <Disclosure title="Compare" isExpanded={isOpen} onExpandedChange={setOpen}>
            {isOpen &&
              item.places.map((place) => (
                <PlaceSides
                  key={place.path}
                  place={place}
                  names={names}
                  isRow={item.kind !== 'answer'}
                />
              ))}
          </Disclosure>
        </div>
      )}
    </li>
  );
});

/** A long answer from the place on where it begins to differ, and a little of what stands before. */
function fromFirstChange({ ours, theirs }: Difference): string {
  if (theirs.length <= longestLine) return theirs;
  const { after } = wordDiff(ours, theirs);
  const first = after.findIndex(({ isOther }) => isOther);
  const before = after.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0);
  const start = theirs.indexOf(' ', before - lead);
  return before <= lead ? theirs : `…${theirs.slice(start === -1 ? before : start)}`;
}

/** What the file says, in one line; where the words are the same, what else differs. */
function lineOf({ kind, places }: ItemParts['item'], names: ItemParts['names']): string {
  if (kind === 'rowRemoved' || kind === 'order') return '';
  const words = places.map((place) => {
    const differences = differencesAt(place, names);
    const said = differences.find(({ id }) => id === 'said');
    if (said !== undefined) return kind === 'answer' ? fromFirstChange(said) : said.theirs;
    return differences.map(({ label, theirs }) => `${label}: ${theirs || 'nothing'}`).join(' · ');
  });
  const line = words
    .filter((each) => each !== '')
    .join(' · ')
    .replace(/\s+/g, ' ');
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1).trimEnd()}…`;
}
