/**
 * What the checks find in the open workbook. They run when the keyboard leaves
 * time for it, once for each state of the answers, whoever asks.
 */
import { useEffect, useState } from 'react';
import type { Finding } from '../../shared/checks/check-model.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';

const none: readonly Finding[] = [];
const longestWait = 30;

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
    return whenIdle(() => setLast(findingsOf(snapshot)));
  }, [snapshot]);
  return { findings: now ?? last, isLate: now === undefined };
}

export function findingsOf(snapshot: Snapshot): readonly Finding[] {
  const already = knownFor(snapshot);
  if (already !== undefined) return already;
  const day = today();
  const findings = runChecks(snapshot, { today: day });
  known.set(snapshot.entries, { company: snapshot.company, day, findings });
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

/** The day where the person is. */
function today(): string {
  return new Date().toLocaleDateString('en-CA');
}

function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: longestWait });
  return () => window.cancelIdleCallback(handle);
}
