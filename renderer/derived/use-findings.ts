/**
 * What the checks find in the open workbook. They run when the keyboard leaves
 * time for it, a few milliseconds at a stretch, once for each state of the
 * answers, whoever asks.
 */

import { useEffect, useState } from 'react';
import type { Finding } from '../../shared/checks/check-model.ts';
import { checkSteps } from '../../shared/checks/run-checks.ts';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';
import { useSnapshot } from './snapshot-context.tsx';
import { today } from './today.ts';
import { whenIdle } from './when-idle.ts';

const none: readonly Finding[] = [];
const longestWait = 20;
/** As long as the checks hold up the window at once, in milliseconds. */
const longestStretch = 8;

type Found = {
  readonly company: Entries;
  readonly day: string;
  readonly findings: readonly Finding[];
};
const known = new WeakMap<Entries, Found>();

export type Findings = {
  readonly findings: readonly Finding[];
  /** The answers changed since; the findings follow in a moment. */
  readonly isLate: boolean;
};

export function useFindings(): Findings {
  const snapshot = useSnapshot();
  const [last, setLast] = useState<readonly Finding[]>(() => knownFor(snapshot) ?? none);
  const now = knownFor(snapshot);
  useEffect(() => {
    const already = knownFor(snapshot);
    if (already !== undefined) {
      setLast(already);
      return;
    }
    return findWhenIdle(snapshot, setLast);
  }, [snapshot]);
  return { findings: now ?? last, isLate: now === undefined };
}

/**
 * Runs the checks between two key strokes until they are done or stopped.
 * Whoever asks first for this state of the answers does it for all.
 */
export function findWhenIdle(
  snapshot: Snapshot,
  onFound: (findings: readonly Finding[]) => void,
): () => void {
  const day = today();
  const steps = checkSteps(snapshot, { today: day });
  let cancel = whenIdle(goOn, longestWait);
  function goOn(): void {
    const already = knownFor(snapshot);
    if (already !== undefined) {
      onFound(already);
      return;
    }
    const end = performance.now() + longestStretch;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) onFound(keep(snapshot, day, step.value));
    else cancel = whenIdle(goOn, longestWait);
  }
  return () => cancel();
}

function keep(
  { entries, company }: Snapshot,
  day: string,
  findings: readonly Finding[],
): readonly Finding[] {
  known.set(entries, { company, day, findings });
  return findings;
}

/** Findings nobody set aside. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ setAside }) => setAside === null);
}

function knownFor({ entries, company }: Snapshot): readonly Finding[] | undefined {
  const found = known.get(entries);
  return found?.company === company && found.day === today() ? found.findings : undefined;
}
