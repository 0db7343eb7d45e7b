import type { Snapshot } from '../workbook/snapshot.ts';
import { allChecks } from './all-checks.ts';
import { type Check, type Finding, type Found, type Severity, severities } from './check-model.ts';
import { CheckView } from './check-view.ts';
import { findingId } from './finding-id.ts';
import { setAsideState } from './set-aside.ts';

type Run = { readonly today: string; readonly checks?: readonly Check[] };

/**
 * Everything that the checks find in a workbook, what concerns customers most first.
 * @internal The window runs them in steps; tests have no key strokes to wait for.
 */
export function runChecks(snapshot: Snapshot, run: Run): readonly Finding[] {
  const steps = checkSteps(snapshot, run);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `runChecks`, with a pause after every check, so that a window can draw
 * and listen in between. Returns the findings once all checks have run.
 */
export function* checkSteps(
  snapshot: Snapshot,
  { today, checks = allChecks }: Run,
): Generator<void, readonly Finding[]> {
  const view = new CheckView(snapshot, today);
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const found of check.find(view)) findings.push(findingOf(check, found, snapshot));
    yield;
  }
  return findings.sort((a, b) => rank(a.check.severity) - rank(b.check.severity));
}

function findingOf(check: Check, found: Found, snapshot: Snapshot): Finding {
  const { place, key, words = {}, related = [] } = found;
  const id = findingId(check.id, place, key);
  const quote = words.words ?? words.clause;
  return {
    id,
    check,
    place,
    says: filled(check.message, words),
    related,
    ...(quote === undefined ? {} : { quote }),
    ...setAsideState(snapshot, { id, place, related }),
  };
}

/** The message with its names filled; a word that itself looks like a name stays as it is. */
function filled(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/\{([a-z]+)\}/gi, (name, key: string) =>
    Object.hasOwn(words, key) ? (words[key] ?? name) : name,
  );
}

const order = Object.keys(severities);

function rank(severity: Severity): number {
  return order.indexOf(severity);
}
