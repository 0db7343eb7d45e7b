/** The differences: first those that someone must decide, then the rest by activity. */
import { useMemo, useState } from 'react';
import type { MergeOffer } from '../../shared/bridge.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import {
  answersIn,
  choiceFor,
  type MergeChoices,
  type MergeItem,
} from '../../shared/incoming/merge/merge-model.ts';
import { countedInText } from '../../shared/text/counts.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { useEntries, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice-groups.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { type MergeGroup, mergeGroups } from './merge-groups.ts';
import { MergeQuestion } from './merge-question.tsx';
import { TakenItem } from './taken-item.tsx';

/** More than this, and the groups begin folded. */
const mostUnfolded = 30;

type ListParts = {
  readonly names: Entries;
  readonly choices: MergeChoices;
  readonly isBusy: boolean;
};

export function MergeList({
  offer,
  choices,
  pack,
  isBusy,
}: {
  readonly offer: MergeOffer;
  readonly choices: MergeChoices;
  readonly pack: Pack<FactId> | undefined;
  readonly isBusy: boolean;
}) {
  const entries = useEntries('workbook');
  const names = useMemo(() => new Map([...offer.theirs, ...entries]), [offer.theirs, entries]);
  const questions = useMemo(() => offer.items.filter(({ isQuestion }) => isQuestion), [offer]);
  const groups = useMemo(
    () =>
      mergeGroups(
        offer.items.filter(({ isQuestion }) => !isQuestion),
        pack,
      ),
    [offer, pack],
  );
  const shared = { names, choices, isBusy };
  const isFolded = offer.items.length > mostUnfolded;
  return (
    <div className="merge__list">
      {questions.length > 0 && <Questions items={questions} {...shared} />}
      {groups.length > 0 && (
        <section aria-labelledby="merge-taken">
          <h2 id="merge-taken">To be brought in</h2>
          <p className="merge__hint">
            Only the file has changed these. Clear the tick of what you do not want.
          </p>
          {groups.map((group) => (
            <Group key={group.id} group={group} isFolded={isFolded} {...shared} />
          ))}
        </section>
      )}
    </div>
  );
}

function Questions({ items, ...rest }: ListParts & { readonly items: readonly MergeItem[] }) {
  const chooseInMerge = useStore((state) => state.chooseInMerge);
  const ids = items.map(({ id }) => id);
  return (
    <section aria-labelledby="merge-questions">
      <h2 id="merge-questions">For you to decide</h2>
      <p className="merge__hint">
        Nothing here changes unless you choose the file’s answer. What you do not take stays
        readable in the history.
      </p>
      {items.length > 1 && (
        <div className="merge__all">
          <Button size="small" isDisabled={rest.isBusy} onPress={() => chooseInMerge(ids, 'ours')}>
            Keep all of yours
          </Button>
          <Button
            size="small"
            isDisabled={rest.isBusy}
            onPress={() => chooseInMerge(ids, 'theirs')}
          >
            Take all of the file’s
          </Button>
        </div>
      )}
      {items.map((item) => (
        <MergeQuestion
          key={item.id}
          item={item}
          choice={choiceFor(item, rest.choices)}
          names={rest.names}
          isBusy={rest.isBusy}
        />
      ))}
    </section>
  );
}

function Group({
  group: { title, items },
  names,
  choices,
  isBusy,
  isFolded,
}: ListParts & { readonly group: MergeGroup; readonly isFolded: boolean }) {
  const [isOpen, setOpen] = useState(!isFolded);
  const chooseInMerge = useStore((state) => state.chooseInMerge);
  const taken = items.filter((item) => choiceFor(item, choices) !== 'ours');
  const count = items.reduce((sum, item) => sum + answersIn(item), 0);
  return (
    <div className="merge-group">
      <div className="merge-group__all">
        <Checkbox
          aria-label={`All of ${title}`}
          isDisabled={isBusy}
          isSelected={taken.length === items.length}
          isIndeterminate={taken.length > 0 && taken.length < items.length}
          onChange={(isSelected) =>
            chooseInMerge(
              items.map(({ id }) => id),
              isSelected ? 'theirs' : 'ours',
            )
          }
        >
          {''}
        </Checkbox>
      </div>
      <Disclosure
        level={3}
        title={`${title} (${countedInText(count, 'answer')})`}
        isExpanded={isOpen}
        onExpandedChange={setOpen}
      >
        {isOpen && (
          <ul className="merge-group__items">
            {items.map((item) => (
              <TakenItem
                key={item.id}
                item={item}
                choice={choiceFor(item, choices)}
                names={names}
                isBusy={isBusy}
              />
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
