import { readFileSync } from 'node:fs';
import { allChecks, closureChecks } from '../../shared/checks/all-checks.ts';
import { CheckView } from '../../shared/checks/check-view.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import { parseSample, sampleSnapshot } from '../../shared/workbook/sample.ts';
import type { Snapshot, Stored } from '../../shared/workbook/snapshot.ts';

// `node test/bench/checks-bench.ts`: what a full run of all checks takes, in milliseconds.
const today = '2026-11-21';
const sample = read('assets/samples/room-controller.json');

console.log(`${allChecks.length} checks`);
// A window runs the same code after every change; the first runs are told apart as cold.
measure('cold, 600 answers, 60 goals', 1, workbook(600, 60));
measure('600 answers, 60 goals', 200, workbook(600, 60));
measure('… closure without lint', 200, workbook(600, 60), closureChecks);
measure('the sample', 60, sample);
measure('10,000 goals, none met', 10, workbook(600, 10_000));
measure('10,000 goals, all met', 10, workbook(600, 10_000, true));
measure('… closure without lint', 10, workbook(600, 10_000, true), closureChecks);
slowest(workbook(600, 60));

function measure(name: string, runs: number, snapshot: Snapshot, checks = allChecks): void {
  let findings = 0;
  const times = timed(runs, () => {
    // A new object each time, as after a change, so that nothing kept by entries helps.
    findings = runChecks(
      { ...snapshot, entries: new Map(snapshot.entries) },
      { today, checks },
    ).length;
  });
  const at = (share: number) => figure(times[Math.floor(runs * share)]);
  console.log(
    `${name.padEnd(30)} ${String(snapshot.entries.size).padStart(6)} entries  p50 ${at(0.5)}  p99 ${at(0.99)}  ${findings} findings`,
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

function timed(runs: number, work: () => void): readonly number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

function figure(time: number | undefined): string {
  return (time ?? 0).toFixed(1).padStart(7);
}

function text(words: string): Entry {
  return answerOf({ kind: 'text', text: words });
}

function read(file: string): Snapshot {
  const parsed = parseSample(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return sampleSnapshot(parsed.value);
}
