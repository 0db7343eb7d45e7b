/** Letting a carrier carry a need, and taking that back, as one step of undo each. */
import { useMemo } from 'react';
import { nameEdits, tieEdits, untieEdits } from '../../shared/workbook/means-edits.ts';
import {
  type Carrier,
  carrierColumns,
  carrying,
  type MeansKind,
  meansByGoal,
} from '../../shared/workbook/means-grid.ts';
import { rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { shownTitle } from '../fields/value-words.ts';
import { useStoreApi } from '../store/use-store.tsx';

export type Tie = {
  /** Ties or, where it is tied already, takes the tie away; returns what was done, in words. */
  readonly toggle: (goal: string, carrier: Carrier, kind?: MeansKind) => string;
  readonly untie: (goal: string, carrier: Carrier) => string;
  readonly tieTo: (means: string, carrier: Carrier) => void;
};

export function useTie(): Tie {
  const store = useStoreApi();
  return useMemo(() => {
    const now = () => store.getState().workbook?.entries ?? new Map();
    const nameOf = ({ kind, id, title }: Carrier) => (kind === 'duty' ? title : `${id} ${title}`);
    const needOf = (goal: string) => shownTitle(now(), 'goals', goal);
    const untie = (goal: string, carrier: Carrier, isOffered = true) => {
      const edits = untieEdits(now(), goal, carrier);
      if (edits.length === 0) return `${nameOf(carrier)}: nothing to take away`;
      const others = othersServed(now(), goal, carrier);
      const said = `${nameOf(carrier)} no longer carries the need${others}`;
      store.getState().applyEdits(`Took “${nameOf(carrier)}” from “${needOf(goal)}”`, edits);
      // Whoever ties and unties by the same key needs no message for each; what changes out of sight is told.
      if (isOffered || others !== '') store.getState().offerUndo(`${said}.`);
      return said;
    };
    return {
      untie,
      toggle: (goal, carrier, kind = carrierColumns[carrier.kind].kinds[0]) => {
        const entries = now();
        const kinds: readonly string[] = carrierColumns[carrier.kind].kinds;
        if (!kinds.includes(kind)) return `${nameOf(carrier)} cannot be carried that way`;
        if (carrying(meansByGoal(entries).get(goal) ?? [], carrier).length > 0)
          return untie(goal, carrier, false);
        const made = crypto.randomUUID();
        const edits = tieEdits(entries, goal, carrier, kind, made);
        store.getState().applyEdits(`Let “${nameOf(carrier)}” carry “${needOf(goal)}”`, edits);
        if (edits.some(({ path }) => path === rowPath('means', made)))
          return `${nameOf(carrier)} carries the need by a new means; say how it works`;
        const means = edits[0]?.path.split('/')[1] ?? '';
        const said = `${nameOf(carrier)} carries the need by “${shownTitle(entries, 'means', means)}”`;
        // With a second means of the kind nobody sees which of them it is: that is named.
        const own = meansByGoal(entries).get(goal) ?? [];
        if (own.filter((row) => row.kind === kind).length > 1)
          store.getState().offerUndo(`${said}.`);
        return said;
      },
      tieTo: (means, carrier) => {
        const edits = nameEdits(now(), means, carrier, true);
        const title = shownTitle(now(), 'means', means);
        if (edits.length > 0)
          store.getState().applyEdits(`Let “${nameOf(carrier)}” carry “${title}”`, edits);
      },
    };
  }, [store]);
}

/** The other needs that a means serves from which the carrier is taken, in words. */
function othersServed(entries: Entries, goal: string, carrier: Carrier): string {
  const means = carrying(meansByGoal(entries).get(goal) ?? [], carrier);
  const others = new Set(means.flatMap(({ goals }) => goals).filter((id) => id !== goal));
  if (others.size === 0) return '';
  return `, nor ${others.size === 1 ? 'the other need' : `the ${others.size} other needs`} that the same means serves`;
}
