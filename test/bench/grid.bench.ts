import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { goTo, openWorkbook } from '../support/steps.ts';
import { verdict } from './verdict.ts';

/**
 * `npm run bench -- grid`: what a key takes in the
 * grids of the real app, with all carriers unfolded and all components shown.
 */
const bound = 32;
const needs = 60;
const components = 40;
const dataFolder = newFolder();
fillLibrary();

const { page, quit } = await launchApp({ dataFolder });
await openWorkbook(page, 'Large');
await goTo(page, 'Decisions');
await page.getByRole('tab', { name: 'Needs and means' }).click();
await page.getByRole('button', { name: 'Unfold all' }).click();
await page.locator('[data-column]').first().click();
await page.keyboard.press('Escape');
await count(page, '[data-column]', 'needs and means');
for (const pause of [150, 35]) {
  await measure(page, `arrows, one in ${pause} ms`, pause, [
    ...Array<string>(20).fill('ArrowDown'),
    ...Array<string>(20).fill('ArrowRight'),
    ...Array<string>(20).fill('ArrowUp'),
  ]);
  await measure(page, `Space, one in ${pause} ms`, pause, Array<string>(40).fill(' '));
  await measure(
    page,
    `Space and arrows, one in ${pause} ms`,
    pause,
    Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? ' ' : 'ArrowRight')),
  );
}
await page.locator('[data-column]').first().click();
await page.locator('.decision-panel').waitFor();
await measure(page, 'Space, with the form open', 150, Array<string>(20).fill(' '));
await page.keyboard.press('Escape');
await measure(page, 'to the ends', 150, [
  ...Array.from({ length: 10 }, () => ['Control+End', 'Control+Home']).flat(),
]);
await measure(page, 'F folds and unfolds', 300, Array<string>(20).fill('f'));

await page.getByRole('tab', { name: 'Capability elements' }).click();
await page.locator('[data-row="DI-1"]').first().click();
await page.keyboard.press('Escape');
await count(page, '[data-column]', 'capability elements');
for (const pause of [150, 35]) {
  await measure(page, `arrows, one in ${pause} ms`, pause, [
    ...Array<string>(15).fill('ArrowDown'),
    ...Array<string>(20).fill('ArrowRight'),
    ...Array<string>(15).fill('ArrowUp'),
  ]);
  await measure(
    page,
    `letters, one in ${pause} ms`,
    pause,
    Array.from({ length: 40 }, (_, at) => 'pbln'[at % 4] ?? 'p'),
  );
}
await quit();

/**
 * Two times of each key. `shown`: from the key to the picture that shows it, as
 * the browser's event timing tells it in steps of 8 ms; it rises with whatever
 * else the computer does. `worked`: what the window's own thread worked for it,
 * until it rested again, which other programs do not change.
 */
async function measure(page: Page, name: string, pause: number, keys: readonly string[]) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.evaluate(() => {
    const times: Record<string, number> = {};
    const seen = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown') times[String(entry.startTime)] = entry.duration;
    });
    seen.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { keyTimes: times });
  });
  const worked: number[] = [];
  for (const key of keys) {
    const before = await work();
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
    worked.push((await work()) - before);
  }
  const slow = await page.evaluate(() => Object.values(Reflect.get(window, 'keyTimes') as object));
  await session.detach();
  // What took less than 16 ms is not told at all.
  const shown = [...Array<number>(Math.max(0, keys.length - slow.length)).fill(8), ...slow];
  console.log(
    `  ${name.padEnd(34)} worked p50 ${figure(worked, 0.5)}  p95 ${figure(worked, 0.95)}   shown p50 ${figure(shown, 0.5)}  p95 ${figure(shown, 0.95)} ms; p95 of worked is ${verdict(at(worked, 0.95), bound)}`,
  );
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}

function figure(times: readonly number[], share: number): string {
  return at(times, share).toFixed(0).padStart(4);
}

async function count(page: Page, cells: string, name: string): Promise<void> {
  console.log(`${name}: ${await page.locator(cells).count()} cells drawn`);
}

function fillLibrary(): void {
  const folder = join(dataFolder, 'library');
  mkdirSync(folder, { recursive: true });
  const at = '2026-01-01T00:00:00.000Z';
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const library = done(openLibrary(folder, { clock: () => at, newId }));
  const { workbookId } = done(
    createWorkbook(library, { title: 'Large', packId: currentPackId, by: '' }),
  );
  const edits: Edit[] = [];
  const put = (path: string, after: Entry) => edits.push({ path, before: null, after });
  const row = (position: number): Entry => ({ kind: 'row', position, disclosure: null });
  for (let index = 0; index < components; index += 1) {
    put(`components/part${index}`, row(index + 2));
    put(`components/part${index}/name`, text(`Component number ${index}`));
    const option = ['service', 'app', 'relatedDevice', 'software'][index % 4] ?? 'service';
    put(`components/part${index}/kind`, answerOf({ kind: 'choice', option }));
    // Whatever is decided on is shown.
    put(`decisions/DI-1_part${index}`, row(index + 1));
    put(
      `decisions/DI-1_part${index}/outcome`,
      answerOf({ kind: 'choice', option: index % 2 === 0 ? 'provided' : 'customer' }),
    );
  }
  for (let index = 0; index < needs; index += 1) {
    put(`goals/need${index}`, row(index + 1));
    put(`goals/need${index}/statement`, text(`Only authorised people change setting ${index}`));
    put(`means/means${index}`, row(index + 1));
    put(`means/means${index}/how`, text(`Personal accounts with a role of their own, ${index}`));
    put(`means/means${index}/kind`, answerOf({ kind: 'choice', option: 'device' }));
    put(`means/means${index}/goals`, answerOf({ kind: 'reference', rows: [`need${index}`] }));
    const options = ['LA-1', 'LA-2', 'DP-1', 'SU-1'].slice(0, 1 + (index % 4));
    put(`means/means${index}/elements`, answerOf({ kind: 'several', options }));
  }
  for (let index = 0; index < 11; index += 1) {
    put(`customerDuties/duty${index}`, row(index + 1));
    put(`customerDuties/duty${index}/duty`, text(`Duty number ${index}`));
  }
  for (let index = 0; index < 400; index += 1)
    put(`limitations/l${index}/detail`, text(`An answer of ordinary length, number ${index}.`));
  const change = { kind: 'edit', of: null, label: 'Answered', at, by: 'Q', edits } as const;
  done(applyChange(library, workbookId, { ...change, id: newId() }));
  closeLibrary(library);
}

function text(words: string): Entry {
  return answerOf({ kind: 'text', text: words });
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
