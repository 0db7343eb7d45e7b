/** The editions of the open workbook, and how each stands at the answers on screen. */

import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type Edition,
  type EditionSummary,
  standingOf,
  stateOf,
  stateToday,
} from '../../shared/editions/edition.ts';
import { changesBetween, type WeighedChange } from '../../shared/editions/edition-changes.ts';
import { changedTwins, type TwinChange, twinsToday } from '../../shared/editions/edition-twins.ts';
import type { Standing } from '../../shared/editions/standing.ts';
import { oncePer } from '../../shared/once-per.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { outlineOf } from '../derived/outlines.ts';
import { useBridge, useStore } from '../store/use-store.tsx';

/** Once read it never changes, so nothing is read twice. */
export type EditionShelf = {
  readonly summaries: readonly EditionSummary[];
  /** Every label that a new edition may not have; also of editions that are not here any more. */
  readonly labels: readonly string[];
  readonly editions: ReadonlyMap<string, Edition>;
  readonly reload: () => Promise<void>;
};

export function useEditions(): EditionShelf {
  const bridge = useBridge();
  const workbookId = useStore((state) => state.workbook?.id ?? '');
  const reportFailure = useStore((state) => state.reportFailure);
  const [labels, setLabels] = useState<readonly string[]>([]);
  const [summaries, setSummaries] = useState<readonly EditionSummary[]>([]);
  const [editions, setEditions] = useState<ReadonlyMap<string, Edition>>(new Map());

  const reload = useCallback(async () => {
    const list = await bridge.invoke('editions/list', { workbookId });
    if (!list.ok) return reportFailure(list.failure);
    setSummaries(list.value);
    const taken = await bridge.invoke('editions/labels', { workbookId });
    if (!taken.ok) return reportFailure(taken.failure);
    setLabels(taken.value);
    for (const { id } of list.value) {
      const read = await bridge.invoke('editions/read', { workbookId, edition: id });
      if (!read.ok) return reportFailure(read.failure);
      setEditions((known) => new Map(known).set(id, read.value));
    }
  }, [bridge, workbookId, reportFailure]);

  useEffect(() => void reload(), [reload]);
  return { summaries, labels, editions, reload };
}

/** What differs between an edition and another, or the answers as they are on screen. */
export type Difference = {
  readonly changes: readonly WeighedChange[];
  readonly twins: readonly TwinChange[];
  readonly standing: Standing;
};

/** What changed since an edition, worked out once for each state of the answers. */
export function useChangesSince(snapshot: Snapshot, edition: Edition): Difference {
  return useMemo(() => changesSince(snapshot, edition), [snapshot, edition]);
}

export function changesSince(snapshot: Snapshot, edition: Edition): Difference {
  return since(snapshot)(edition);
}

const since = oncePer((snapshot: Snapshot) =>
  oncePer((edition: Edition) => differenceToday(snapshot, edition)),
);

function differenceToday(snapshot: Snapshot, edition: Edition): Difference {
  const today = stateToday(snapshot, edition, (document, audience) =>
    outlineOf(snapshot, document, audience),
  );
  const changes = changesBetween(stateOf(edition), today);
  const twins = changedTwins(edition.twins, twinsToday(snapshot, edition.twins));
  return { changes, twins, standing: standingOf(changes, twins) };
}

export function differenceBetween(then: Edition, now: Edition): Difference {
  const changes = changesBetween(stateOf(then), stateOf(now));
  const twins = changedTwins(then.twins, now.twins);
  return { changes, twins, standing: standingOf(changes, twins) };
}
