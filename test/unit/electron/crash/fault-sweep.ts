import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSoak } from '../../../support/soak.ts';
import { type Scenario, scenarios } from './fault-scenarios.ts';
import {
  begin,
  beginTrace,
  disk,
  end,
  type Fault,
  type FaultKind,
  faultKinds,
  makeDisk,
  traceSoFar,
} from './io-control.ts';
import { type Operation, readTrace } from './io-trace.ts';

/** What one scenario met, as the test reads it from standard output. */
export type SweepReport = {
  readonly name: string;
  readonly operations: number;
  readonly faults: number;
  readonly bad: readonly string[];
};

// `fault-sweep.ts SCENARIO`, with the shim: each of its operations fails once, and from there on for ever.
const scenario = scenarios.find(({ name }) => name === process.argv[2]);
if (scenario === undefined) throw new Error(`There is no scenario ${process.argv[2]}`);
makeDisk();
const templates = mkdtempSync(join(tmpdir(), 'securable-templates-'));
process.stdout.write(JSON.stringify(await sweep(scenario)));
rmSync(templates, { recursive: true });

async function sweep(scenario: Scenario): Promise<SweepReport> {
  const template = join(templates, scenario.name);
  mkdirSync(template);
  scenario.prepare(template);
  const kinds = await operationsOf(scenario, template);
  const bad: string[] = [];
  let faults = 0;
  for (let at = 1; at <= kinds.length; at += 1) {
    const all = faultsAt(at, kinds[at - 1]);
    // A test run tries one at every second operation, each time another; the soak tries all at all.
    const tried = at % 2 === 0 ? [] : all.slice((at >> 1) % all.length).slice(0, 1);
    for (const fault of isSoak ? all : tried) {
      const outcome = await runOnce(scenario, template, fault);
      faults += outcome.hits > 0 ? 1 : 0;
      const how = `${fault.kind}${fault.isLasting ? ' for ever' : ''}`;
      const where = `${how} at ${at} (${kinds[at - 1] ?? '?'})`;
      bad.push(...outcome.found.map((what) => `${where}: ${what}`));
    }
  }
  return { name: scenario.name, operations: kinds.length, faults, bad };
}

/** Each way in which this operation may fail, once and from there on for ever. */
function faultsAt(at: number, operation: Operation['kind'] | undefined): readonly Fault[] {
  return (Object.keys(faultKinds) as FaultKind[])
    .filter((kind) => canFail(operation, kind))
    .flatMap((kind) => [
      { at, kind, isLasting: false },
      { at, kind, isLasting: true },
    ]);
}

/** One run without a fault, for how many operations there are and of which kind. */
async function operationsOf(
  scenario: Scenario,
  template: string,
): Promise<readonly (Operation['kind'] | undefined)[]> {
  const before = traceSoFar().length;
  const folder = freshFolder(template);
  beginTrace();
  const check = await scenario.run(folder);
  const { count } = end();
  const found = await check();
  if (found.length > 0) throw new Error(`${scenario.name} without a fault: ${found.join('; ')}`);
  const byCount = new Map(
    readTrace(traceSoFar().subarray(before)).map((operation) => [operation.count, operation.kind]),
  );
  return Array.from({ length: count }, (_, index) => byCount.get(index + 1));
}

/** As in io-shim.c; what has no name in the trace is a file that was looked for and not there. */
function canFail(operation: Operation['kind'] | undefined, kind: FaultKind): boolean {
  if (kind === 'short') return operation === 'write';
  if (kind === 'unsynced') return operation === 'sync';
  if (kind === 'full')
    return operation !== 'read' && operation !== 'open' && operation !== undefined;
  return true;
}

async function runOnce(
  scenario: Scenario,
  template: string,
  fault: Fault,
): Promise<{ readonly hits: number; readonly found: readonly string[] }> {
  const folder = freshFolder(template);
  try {
    begin(fault);
    const check = await scenario.run(folder);
    const { hits } = end();
    return { hits, found: await check() };
  } catch (error) {
    return {
      hits: end().hits,
      found: [error instanceof Error ? String(error.stack) : String(error)],
    };
  }
}

function freshFolder(template: string): string {
  const folder = join(disk, 'run');
  rmSync(folder, { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
  return folder;
}
