/** Every change ever made to some rows, newest first, read from the workbook's history. */

import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { localDay } from '../../shared/text/local-day.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import type { RecordedChange } from '../../shared/workbook/change.ts';
import type { Path } from '../../shared/workbook/path.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useBridge, useStore } from '../store/use-store.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ChangeLine } from '../views/change-line.tsx';
import '../views/change-line.css';

const pageLength = 500;

/** A fold around the history, which is read only once it is opened: it can be long. */
export function HistoryFold({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly Path[];
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={title} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <RowHistory rows={rows} />}
    </Disclosure>
  );
}

function RowHistory({ rows }: { readonly rows: readonly Path[] }) {
  const { changes, failure, isWhole } = useWholeHistory();
  const own = changes.flatMap((change) => {
    const edits = change.edits.filter(({ path }) =>
      rows.some((row) => path === row || path.startsWith(`${row}/`)),
    );
    return edits.length === 0 ? [] : [{ ...change, edits }];
  });
  return (
    <div className="row-history">
      {failure !== null && <FailureNotice failure={failure} />}
      {!isWhole && failure === null && <p>Reading the history</p>}
      {isWhole && own.length === 0 && <p>Nothing was changed since the workbook began.</p>}
      <ol className="history__list" reversed>
        {own.map((change) => (
          <li key={change.id} className="row-history__change">
            <p className="row-history__day">{dateInWords(localDay(change.at))}</p>
            <ol className="history__list">
              <ChangeLine change={change} target="workbook" />
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Page after page, until the first change of the workbook; begun anew when something is saved. */
function useWholeHistory() {
  const bridge = useBridge();
  const workbookId = useStore((state) => state.workbook?.id);
  const revision = useStore((state) => state.workbook?.revision);
  const [changes, setChanges] = useState<readonly RecordedChange[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWhole, setWhole] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved change is a reason to read again.
  useEffect(() => {
    if (workbookId === undefined) return;
    let isEnded = false;
    const read = async (before: number | null, earlier: readonly RecordedChange[]) => {
      const result = await bridge.invoke('workbook/history', {
        workbookId,
        before,
        limit: pageLength,
      });
      if (isEnded) return;
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      const all = [...earlier, ...result.value];
      setChanges(all);
      const oldest = result.value.at(-1)?.revision;
      if (result.value.length < pageLength || oldest === undefined) setWhole(true);
      else await read(oldest, all);
    };
    void read(null, []);
    return () => {
      isEnded = true;
    };
  }, [bridge, workbookId, revision]);
  return { changes, failure, isWhole };
}
