/** History: every change of the open workbook, newest first, with what was there before and after. */

import { useMemo, useState } from 'react';
import { localDay } from '../../shared/text/local-day.ts';
import type { RecordedChange } from '../../shared/workbook/change.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import type { Target } from '../store/state.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ChangeLine } from '../views/change-line.tsx';
import './history.css';
import { useHistoryPages } from './use-history-pages.ts';
import '../views/change-line.css';

export function HistoryScreen() {
  const [target, setTarget] = useState<Target>('workbook');
  return (
    <Page
      title="History"
      lead="Every change, newest first. Nothing here is ever removed; undoing is a change of its own."
    >
      <Tabs
        label="Whose history"
        selected={target}
        onSelect={(id) => setTarget(id === 'company' ? 'company' : 'workbook')}
        entries={[
          { id: 'workbook', label: 'This workbook', content: <Changes target="workbook" /> },
          { id: 'company', label: 'Company profile', content: <Changes target="company" /> },
        ]}
      />
    </Page>
  );
}

function Changes({ target }: { readonly target: Target }) {
  const { changes, failure, isEnd, loadMore } = useHistoryPages(target);
  const days = useMemo(() => byDay(changes), [changes]);
  return (
    <>
      {failure !== null && (
        <FailureNotice failure={failure} actions={<Button onPress={loadMore}>Try again</Button>} />
      )}
      {isEnd && changes.length === 0 && (
        <EmptyState title="Nothing has changed yet">
          Your first answer will be the first line here.
        </EmptyState>
      )}
      {days.map(([day, ofDay]) => (
        <section key={day} className="history__day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{day}</time>
          </h2>
          <ol className="history__list" reversed>
            {ofDay.map((change) => (
              <ChangeLine key={change.id} change={change} target={target} />
            ))}
          </ol>
        </section>
      ))}
      {!isEnd && failure === null && (
        <div className="history__more">
          <Button onPress={loadMore}>Show earlier changes</Button>
        </div>
      )}
    </>
  );
}

type Day = readonly [day: string, changes: readonly RecordedChange[]];

/** The changes of each day, where the person is; days in the order they come in. */
function byDay(changes: readonly RecordedChange[]): readonly Day[] {
  const days = new Map<string, RecordedChange[]>();
  for (const change of changes) {
    const day = localDay(change.at);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days];
}
