import { performance } from 'node:perf_hooks';
import type { DocumentJob } from '../../electron/ipc/aside/document-jobs.ts';
import { makeDocumentWriter } from '../../electron/ipc/aside/document-writer.ts';
import type { WorkbookRows } from '../../electron/storage/workbook-rows.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { failed } from '../../shared/result.ts';
import { someDay } from '../support/some-day.ts';
import { startWriterOnNode, writingHere } from '../unit/electron/ipc/document-writers.ts';
import { fullDisclosure } from './full-disclosure.ts';
import { machineLoad, verdict } from './verdict.ts';

/**
 * `npm run bench -- documents-aside`: how long the process that saves works, and at worst stands
 * still, while a Word file of 600 and of 6,000 answers is composed and written: in a process aside,
 * as the app does it, and in itself, as it did before. Work is the time this thread took of the
 * processor; where the machine is busy with something else, it tells more than the clock.
 */
const bound = 50;
const rounds = 5;
const { logo: _, ...style } = plainStyle;
const look = { style, logo: null, logoAlt: '', template: null, templateUse: 'styles' } as const;
const needs = { step: () => true, print: async () => failed('pdf-failed', 'no printer') };
const never = new AbortController().signal;
const aside = makeDocumentWriter(startWriterOnNode, console.error);

for (const answers of [600, 6000]) {
  const job: DocumentJob = {
    kind: 'document',
    rows: rowsOf(answers),
    look,
    document: 'deviceCybersecurityDisclosure',
    audience: 'public',
    day: someDay,
    formats: ['docx'],
  };
  const here = await measured(() => writingHere(job, needs, never));
  const there = await measured(() => aside(job, needs, never));
  console.log(
    `docx, ${answers} answers: longest stop ${there.stop.toFixed(0)} ms aside, ${here.stop.toFixed(0)} ms here; ` +
      `work of this thread ${there.work.toFixed(0)} and ${here.work.toFixed(0)} ms (${(there.work / here.work).toFixed(2)} ×); ` +
      `work aside: ${verdict(there.work, bound)}; ${machineLoad()}`,
  );
}

/** Medians of some rounds, the first of which is not counted. Watching is work too, so each has rounds of its own. */
async function measured(work: () => Promise<unknown>): Promise<{ stop: number; work: number }> {
  const stops: number[] = [];
  const works: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    const stop = await longestStop(work);
    if (round === 0) continue;
    stops.push(stop);
    works.push((user + system) / 1000);
  }
  return { stop: median(stops), work: median(works) };
}

/** The longest time in which this thread did nothing else. */
async function longestStop(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const watch = setInterval(look, 5);
  await work();
  look();
  clearInterval(watch);
  return longest;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** A full workbook as the library holds it, its rows repeated under other ids until there are so many. */
function rowsOf(answers: number): WorkbookRows {
  const { snapshot } = fullDisclosure();
  const own = [...snapshot.entries].map(([path, { entry, ...rest }]) => ({
    ...rest,
    path,
    body: JSON.stringify(entry),
  }));
  const inLists = own.filter(({ path }) => path.includes('/'));
  for (let copy = 1; own.length < answers; copy += 1) {
    for (const row of inLists) {
      const [list, id, ...column] = row.path.split('/');
      own.push({ ...row, path: [list, `${id}-${copy}`, ...column].join('/') });
    }
  }
  return { workbookId: snapshot.workbookId, revision: 1, own, company: [] };
}
