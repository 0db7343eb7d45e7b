/**
 * Every document composed for every state of the answers at which the person
 * rests: not while they type, and one document at a stretch, so that the keyboard
 * is never kept waiting.
 */

import { startTransition, useEffect, useState } from 'react';
import { documentsFor } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { outlineOf } from './outlines.ts';
import { useSnapshot } from './snapshot-context.tsx';
import { whenIdle } from './when-idle.ts';

/** How long nothing changes before it is worth while, in milliseconds. */
const rest = 400;
/** How long a document waits for a pause, in milliseconds. */
const longestWait = 2000;

/** The newest state of the answers of which every document is composed; null: none yet. */
export function useComposedEverywhere(): Snapshot | null {
  const snapshot = useSnapshot();
  const [ready, setReady] = useState<Snapshot | null>(() => (done.has(snapshot) ? snapshot : null));
  useEffect(
    // A key that is pressed meanwhile comes before what is drawn of it.
    () => whenComposed(snapshot, () => startTransition(() => setReady(snapshot))),
    [snapshot],
  );
  return ready;
}

type Job = { readonly listeners: Set<() => void>; readonly stop: () => void };
const done = new WeakSet<Snapshot>();
const jobs = new WeakMap<Snapshot, Job>();

/** Whoever asks first for a state of the answers has it done for all; it ends when nobody asks any more. */
export function whenComposed(snapshot: Snapshot, onDone: () => void): () => void {
  if (done.has(snapshot)) {
    onDone();
    return () => undefined;
  }
  const job = jobs.get(snapshot) ?? startJob(snapshot);
  jobs.set(snapshot, job);
  job.listeners.add(onDone);
  return () => {
    job.listeners.delete(onDone);
    if (job.listeners.size > 0) return;
    job.stop();
    jobs.delete(snapshot);
  };
}

function startJob(snapshot: Snapshot): Job {
  const listeners = new Set<() => void>();
  const left = outlinesNeeded(snapshot);
  let stopIdle = (): void => undefined;
  const timer = window.setTimeout(goOn, rest);
  function goOn(): void {
    const next = left.shift();
    if (next === undefined) {
      done.add(snapshot);
      for (const listener of listeners) listener();
      return;
    }
    outlineOf(snapshot, ...next);
    stopIdle = whenIdle(goOn, longestWait);
  }
  return {
    listeners,
    stop: () => {
      window.clearTimeout(timer);
      stopIdle();
    },
  };
}

function outlinesNeeded(snapshot: Snapshot): [DocumentId, Audience][] {
  return documentsFor(snapshot, 'internal').flatMap(({ id, audiences }) =>
    (['internal', 'public'] as const)
      .filter((audience) => audiences.includes(audience))
      .map((audience): [DocumentId, Audience] => [id, audience]),
  );
}
