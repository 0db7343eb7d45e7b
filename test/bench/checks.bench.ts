import { readFileSync } from 'node:fs';
import { allChecks, closureChecks } from '../../shared/checks/all-checks.ts';
import { CheckView } from '../../shared/checks/check-view.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { parseSample, sampleSnapshot } from '../../shared/hand-off/sample.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import { applyEdits } from '../../shared/workbook/apply-edits.ts';
import type { Snapshot, Stored } from '../../shared/workbook/snapshot.ts';
import { machineLoad, verdict } from './verdict.ts';

// `npm run bench -- checks`: what the checks take after one change, in milliseconds.
const bound = 50;
const today = '2026-11-21';
const stamp = { revision: 2, at: '2026-03-02T09:00:00.000Z', by: '' };
const sample = read('assets/samples/room-controller.json');

console.log(`${allChecks.length} checks, ${machineLoad()}; p50 is held to the bound`);
measure('cold, 600 answers, 60 goals', 1, workbook(600, 60), { bound });
measure('600 answers, 60 goals', 200, workbook(600, 60), { bound });
measure('… closure without lint', 200, workbook(600, 60), { checks: closureChecks });
measure('the sample', 60, sample, { bound });
measure('10,000 goals, none met', 10, workbook(600, 10_000));
measure('10,000 goals, all met', 10, workbook(600, 10_000, true));
measure('… closure without lint', 10, workbook(600, 10_000, true), { checks: closureChecks });
slowest(workbook(600, 60));

function measure(
  name: string,
  runs: number,
  snapshot: Snapshot,
  options: { readonly bound?: number; readonly checks?: typeof allChecks } = {},
): void {
  const { bound, checks = allChecks } = options;
  let findings = 0;
  const times = timed(runs, (run) => {
    // Every run sees entries of its own, as after a keystroke, so that nothing kept by entries helps.
    const edit = { path: 'device.summary', before: null, after: text(`Changed ${run}`) };
    const entries = applyEdits(snapshot.entries, [edit], stamp);
    findings = runChecks({ ...snapshot, entries }, { today, checks }).length;
  });
  const at = (share: number) => times[Math.floor(runs * share)] ?? 0;
  const entries = String(snapshot.entries.size).padStart(6);
  const stands = bound === undefined ? '' : `; ${verdict(at(0.5), bound)}`;
  console.log(
    `${name.padEnd(30)} ${entries} entries  p50 ${figure(at(0.5))}  p99 ${figure(at(0.99))}  ${findings} findings${stands}`,
  );
}

function slowest(snapshot: Snapshot): void {
  const view = new CheckView(snapshot, today);
  void view.published;
  const times = allChecks
    .map(({ id, find }) => ({ id, time: timed(20, () => Array.from(find(view)))[10] ?? 0 }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 5);
  console.log('slowest rules:', times.map(({ id, time }) => `${id} ${time.toFixed(2)}`).join(', '));
}

/** The sample without most of its rows, filled with goals and means up to a number of answers. */
function workbook(answers: number, goals: number, isMet = false): Snapshot {
  const entries = new Map<string, Stored>();
  const put = (path: string, entry: Entry) =>
    entries.set(path, { entry, revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' });
  for (const [path, { entry }] of sample.entries) {
    if (/^(?:goals|means)\//.test(path)) continue;
    if (entries.size < answers - goals * 4 || !path.includes('/')) put(path, entry);
  }
  for (let at = 0; at < goals; at += 1) {
    put(`goals/g${at}`, { kind: 'row', position: at, disclosure: null });
    put(`goals/g${at}/statement`, text(`Only authorized staff change setting ${at}`));
    put(`goals/g${at}/importance`, answerOf({ kind: 'choice', option: 'essential' }));
    if (at % 2 === 0 && !isMet) continue;
    put(`means/m${at}`, { kind: 'row', position: at, disclosure: null });
    put(`means/m${at}/how`, text(`Personal accounts with role ${at}`));
    put(`means/m${at}/goals`, answerOf({ kind: 'reference', rows: [`g${at}`] }));
  }
  return { ...sample, entries };
}

/** Shortest first. */
function timed(runs: number, work: (run: number) => void): readonly number[] {
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

function figure(time: number): string {
  return time.toFixed(1).padStart(7);
}

function text(words: string): Entry {
  return answerOf({ kind: 'text', text: words });
}

function read(file: string): Snapshot {
  const parsed = parseSample(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return sampleSnapshot(parsed.value);
}
