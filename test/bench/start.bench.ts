import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareElectron } from '../../electron/dev/prepare-electron.ts';
import { projectRoot } from '../../electron/dev/project.ts';
import { fillLibrary } from './fill-library.ts';
import { marks, type Start, type Started, startOnce } from './start/start-once.ts';
import { machineLoad, verdict } from './verdict.ts';

/**
 * `npm run bench -- start [LAUNCHES] [WORKBOOKS]`: how long the app takes until its first page is
 * drawn and a button on it reacts, against an empty window on the same Electron, started in turn.
 * Cold is the first start there ever is: no profile and no library. Warm is a library of one
 * workbook and a profile used three times before. The last part starts with a library of many
 * workbooks (1,000; 0 leaves it out) and of one in turn.
 */
const launches = Number(process.argv[2] ?? 10);
const workbooks = Number(process.argv[3] ?? 1000);
const bounds = { usable: 1.5, memory: 100, library: 300 };
const warming = 3;

const electron = await prepareElectron();
const root = mkdtempSync(join(tmpdir(), 'securable-start-'));
let profiles = 0;
try {
  await againstEmpty();
  if (workbooks > 0) await againstLarge();
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}

async function againstEmpty(): Promise<void> {
  const empty = { warm: emptyIn(newProfile()), cold: () => emptyIn(newProfile()) };
  const app = { warm: appIn(newProfile(), 1), cold: () => appIn(newProfile(), 0) };
  for (let count = 0; count < warming; count += 1) {
    await startOnce(electron, empty.warm);
    await startOnce(electron, app.warm);
  }
  const cold = { empty: [] as Start[], app: [] as Start[] };
  const warm = { empty: [] as Start[], app: [] as Start[] };
  for (let count = 0; count < launches; count += 1) {
    cold.empty.push(await startOnce(electron, empty.cold()));
    cold.app.push(await startOnce(electron, app.cold()));
    warm.empty.push(await startOnce(electron, empty.warm));
    warm.app.push(await startOnce(electron, app.warm));
  }
  report('cold', cold.empty, cold.app);
  report('warm', warm.empty, warm.app);
}

/** The same app with one workbook and with many. */
async function againstLarge(): Promise<void> {
  const one = appIn(newProfile(), 1);
  const many = appIn(newProfile(), workbooks);
  for (let count = 0; count < warming; count += 1) {
    await startOnce(electron, one);
    await startOnce(electron, many);
  }
  const starts = { one: [] as Start[], many: [] as Start[] };
  for (let count = 0; count < launches; count += 1) {
    starts.one.push(await startOnce(electron, one));
    starts.many.push(await startOnce(electron, many));
  }
  table('1 workbook', starts.one, `${workbooks} workbooks`, starts.many);
  const more = median(starts.many.map(usable)) - median(starts.one.map(usable));
  console.log(
    `with ${workbooks} workbooks usable ${more.toFixed(0)} ms later than with one: ${verdict(more, bounds.library)}\n`,
  );
}

function report(profile: string, empty: readonly Start[], app: readonly Start[]): void {
  table(`${profile}, empty`, empty, `${profile}, app`, app);
  const ratio = median(app.map(usable)) / median(empty.map(usable));
  const stands = verdict(ratio, bounds.usable, 'times the empty window');
  console.log(`${profile}: usable after ${ratio.toFixed(2)} times the empty window: ${stands}`);
  const paint = median(app.map(firstPaint)) / median(empty.map(firstPaint));
  console.log(`${profile}: first paint after ${paint.toFixed(2)} times the empty window`);
  const worked = median(app.map(work)) / median(empty.map(work));
  console.log(`${profile}: work of all processes until then ${worked.toFixed(2)} times`);
  const above = median(app.map(memory)) - median(empty.map(memory));
  const holds = Number.isNaN(above) ? 'not read here' : verdict(above, bounds.memory, 'MiB');
  console.log(`${profile}: memory of all processes ${above.toFixed(0)} MiB above it: ${holds}\n`);
}

function table(
  first: string,
  firsts: readonly Start[],
  second: string,
  seconds: readonly Start[],
): void {
  console.log(
    `Milliseconds since the process was started, median (p90) of ${firsts.length} each; ${machineLoad()}`,
  );
  console.log(`${''.padEnd(20)}${first.padStart(18)}${second.padStart(18)}`);
  for (const mark of marks) {
    const of = (starts: readonly Start[]) => spread(starts.map(({ at }) => at[mark])).padStart(18);
    console.log(`${mark.padEnd(20)}${of(firsts)}${of(seconds)}`);
  }
  for (const [name, figure] of [
    ['work, all processes', work],
    ['memory, MiB', memory],
  ] as const) {
    const of = (starts: readonly Start[]) => spread(starts.map(figure)).padStart(18);
    console.log(`${name.padEnd(20)}${of(firsts)}${of(seconds)}`);
  }
}

/** Drawn, shown, and alive. */
function usable({ at }: Start): number {
  return Math.max(at['button reacts'], at['window shown']);
}

function firstPaint({ at }: Start): number {
  return Math.max(at['first paint'], at['window shown']);
}

function work(start: Start): number {
  return start.work ?? Number.NaN;
}

function memory(start: Start): number {
  return start.memory ?? Number.NaN;
}

function spread(figures: readonly number[]): string {
  return `${median(figures).toFixed(0)} (${share(figures, 0.9).toFixed(0)})`;
}

function median(figures: readonly number[]): number {
  return share(figures, 0.5);
}

function share(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

function newProfile(): string {
  profiles += 1;
  return join(root, `profile-${profiles}`);
}

function emptyIn(profile: string): Started {
  return {
    folder: join(import.meta.dirname, 'start/empty-window'),
    args: [`--user-data-dir=${profile}`],
    watched: { content: 'main h1', button: 'main button', reaction: '[data-reacted]' },
  };
}

/** With no workbook the first page is the welcome; with one, the library's list. */
function appIn(profile: string, holding: number): Started {
  const library = join(profile, 'library');
  if (holding > 0) fillLibrary(library, holding);
  const content = holding > 0 ? 'main .workbook-line' : 'main .first-run__samples li';
  return {
    folder: projectRoot,
    args: [`--user-data-dir=${join(profile, 'user')}`, '--data-dir', library],
    watched: { content, button: 'main .button--primary', reaction: '[role=dialog] input' },
  };
}
