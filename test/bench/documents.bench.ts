import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  formats,
  type WrittenFormat,
  writeOutline,
} from '../../electron/documents/write-outline.ts';
import { outlineOf } from '../../renderer/derived/outlines.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { parseSample, sampleSnapshot } from '../../shared/hand-off/sample.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { someDay } from '../support/some-day.ts';
import { fullDisclosure, manySections, withOneAnswerMore } from './full-disclosure.ts';
import { verdict } from './verdict.ts';

/**
 * How long a full disclosure takes to be made, and what memory it takes. Run with
 * `npm run bench -- documents`, alone on the machine. Times are of this
 * process, memory is of a fresh one for each format: its highest resident set
 * (getrusage) while it composes and writes the document three times, less its
 * resident set before the first, with everything loaded and rubbish collected.
 * Own work is what this thread itself took of the processor; where the machine is
 * busy with something else, it tells more than the clock.
 */
const bounds = { docx: 250, html: 100, md: 100, json: 100 } as const;
const mostMemory = 150 * 1024 * 1024;
const previewBound = 50;
const rounds = 15;

const { snapshot, answers } = fullDisclosure();
const measured = process.argv[2] === '--memory' ? asFormat(process.argv[3]) : null;
if (measured === null) await main();
else await printMemory(measured);

async function main(): Promise<void> {
  const plain = compose();
  const long = manySections(plain, 200);
  const sample = sampleWorkbook();
  console.log(
    'Memory: highest resident set of a fresh process while it makes the document three times, less its resident set before, all loaded and collected.',
  );
  console.log(
    `A disclosure of ${answers} answers has ${plain.sections.length} sections; its about ${words(long)} words are also shared out to ${long.sections.length}, each with a heading and tables of its own.`,
  );
  for (const format of formats) {
    const bound = bounds[format];
    await measure(`${format}, composed and written, ${plain.sections.length} sections`, bound, () =>
      writeOutline(compose(), format),
    );
    await measure(`${format}, composed and written, 200 sections`, bound, () => {
      const outline = compose();
      return writeOutline({ ...outline, sections: long.sections }, format);
    });
    memoryOf(format);
    await measure(
      `${format}, composed and written, a sample of ${answersIn(sample)} answers`,
      bound,
      () => writeOutline(compose(sample), format),
    );
  }
  await measure('preview after one answer: compose, sections compared', previewBound, (round) =>
    outlineOf(withOneAnswerMore(snapshot, round), 'deviceCybersecurityDisclosure', 'internal'),
  );
  console.log('  What React draws of it afterwards is not in this figure.');
  await besidePandoc(long);
}

/** pandoc makes a Word file of our Markdown of the same document; its start is in its time, as ours is not. */
async function besidePandoc(long: ReturnType<typeof compose>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'securable-bench-'));
  try {
    const [from, to] = [join(folder, 'long.md'), join(folder, 'long.docx')];
    writeFileSync(from, await writeOutline(long, 'md'));
    const pandoc = () => spawnSync('pandoc', ['-f', 'gfm', '-t', 'docx', '-o', to, from]);
    if (pandoc().status !== 0) {
      console.log('NOT RUN: pandoc beside it; pandoc is not installed.');
      return;
    }
    const start = await timed(5, () => spawnSync('pandoc', ['--version']));
    const times = await timed(5, pandoc);
    const ours = (await writeOutline(long, 'docx')).length;
    console.log(
      `pandoc, docx of our Markdown of the same 200 sections: median ${ms(times)} ms (its start alone ${ms(start)} ms); ${kb(statSync(to).size)} KB, ours ${kb(ours)} KB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  name: string,
  bound: number,
  work: (round: number) => unknown,
): Promise<void> {
  const inOrder: number[] = [];
  const before = process.threadCpuUsage();
  const times = await timed(rounds, work, inOrder);
  const { user, system } = process.threadCpuUsage(before);
  const own = (user + system) / 1000 / rounds;
  console.log(
    `${name}: median ${ms(times)} ms, slowest ${times.at(-1)?.toFixed(0)}, first ${inOrder[0]?.toFixed(0)}, own work ${own.toFixed(0)} each; ${verdict(middle(times), bound)}`,
  );
}

/** The times in milliseconds, shortest first. */
async function timed(
  count: number,
  work: (round: number) => unknown,
  inOrder: number[] = [],
): Promise<readonly number[]> {
  for (let round = 0; round < count; round += 1) {
    const start = performance.now();
    await work(round);
    inOrder.push(performance.now() - start);
  }
  return inOrder.toSorted((a, b) => a - b);
}

function memoryOf(format: WrittenFormat): void {
  const self = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, ['--expose-gc', self, '--memory', format], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const { idle, above }: { idle: number; above: number } = JSON.parse(child.stdout);
  console.log(
    `${format}, memory at 200 sections: ${mib(above)} MiB above ${mib(idle)} MiB idle; ${verdict(above / 1024 / 1024, mostMemory / 1024 / 1024, 'MiB')}`,
  );
}

async function printMemory(format: WrittenFormat): Promise<void> {
  // Loads the writer and what it stands on, with a document of one section.
  const small = { ...compose(), sections: [] };
  await writeOutline(small, format);
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  for (let round = 0; round < 3; round += 1)
    await writeOutline(manySections(compose(), 200), format);
  const highest = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ idle, above: highest - idle }));
}

/** A whole workbook of ours, more than twice what is promised. */
function sampleWorkbook(): Snapshot {
  const parsed = parseSample(readFileSync('assets/samples/room-controller.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return sampleSnapshot(parsed.value);
}

function answersIn({ entries }: Snapshot): number {
  return [...entries.values()].filter(({ entry }) => entry.kind === 'answer').length;
}

function compose(of: Snapshot = snapshot) {
  return composeDocument(of, 'deviceCybersecurityDisclosure', 'internal', someDay);
}

function words(outline: ReturnType<typeof compose>): number {
  return JSON.stringify(outline.sections, (key, value) =>
    key === 'facts' ? undefined : value,
  ).split(/\s+/).length;
}

function asFormat(given: string | undefined): WrittenFormat {
  const format = formats.find((one) => one === given);
  if (format === undefined) throw new Error(`no format ${given}`);
  return format;
}

function middle(times: readonly number[]): number {
  return times[Math.floor(times.length / 2)] ?? 0;
}

function ms(times: readonly number[]): string {
  return middle(times).toFixed(0);
}

function mib(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
