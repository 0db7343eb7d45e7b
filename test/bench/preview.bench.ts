import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import { newWorkbookEdits } from '../../shared/workbook/new-workbook.ts';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { goTo, openWorkbook } from '../support/steps.ts';
import { generatedWorkbook } from '../unit/shared/documents/generated-workbook.ts';
import { verdict } from './verdict.ts';

/**
 * `npm run bench -- preview`: from a key in an answer
 * beside the document until the sheet shows it, in the real app, with the full
 * disclosure of 600 answers as colleagues read it.
 */
const bound = 50;
const keys = 40;
const dataFolder = newFolder();
fillLibrary();

const { page, quit } = await launchApp({ dataFolder });
await openWorkbook(page, 'Large');
await goTo(page, 'Documents');
await page.locator('button[aria-label="Readers"]').click();
await page.getByRole('option', { name: /^colleagues/ }).click();
await page.locator('[data-sentence="title.models"]').click();
await page.getByRole('button', { name: 'Change “Models covered” here' }).click();
const sentences = await page.locator('.sheet [data-sentence]').count();
console.log(`The sheet holds ${sentences} sentences.`);
await watch(page);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const worked: number[] = [];
for (let key = 0; key < keys; key += 1) {
  const before = await work();
  await page.keyboard.type(key % 7 === 6 ? ' ' : 'x');
  // Long enough for the sheet, and too short for what is done when the person rests.
  await page.waitForTimeout(250);
  worked.push((await work()) - before);
}
const times = await page.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
const [first = 0] = times;
times.sort((a, b) => a - b);
worked.sort((a, b) => a - b);
const at = (of: readonly number[], share: number) =>
  (of[Math.floor((of.length - 1) * share)] ?? Number.NaN).toFixed(0);
console.log(
  `The window’s own thread worked for each key, saving and checks included: median ${at(worked, 0.5)} ms, p90 ${at(worked, 0.9)} ms; the median is ${verdict(Number(at(worked, 0.5)), bound)}.`,
);
console.log(
  `${times.length} of ${keys} keys were shown one by one, whatever else the computer did: median ${at(times, 0.5)} ms, p90 ${at(times, 0.9)} ms, first ${first.toFixed(0)} ms.`,
);
await quit();

/** What the window's thread has worked so far, in milliseconds; other programs do not change it. */
async function work(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** From the input event to the first frame after the sheet changed. */
async function watch(window: Page): Promise<void> {
  await window.evaluate(() => {
    const shown: number[] = [];
    Object.assign(globalThis, { shown });
    let typed: number | null = null;
    document.addEventListener(
      'input',
      (event) => {
        typed = event.timeStamp;
      },
      { capture: true },
    );
    new MutationObserver(() => {
      const from = typed;
      typed = null;
      if (from !== null) requestAnimationFrame(() => shown.push(performance.now() - from));
    }).observe(document.querySelector('.sheet') as Node, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

function fillLibrary(): void {
  const folder = join(dataFolder, 'library');
  mkdirSync(folder, { recursive: true });
  const stamp = '2026-03-02T10:00:00.000Z';
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const library = value(openLibrary(folder, { clock: () => stamp, newId }));
  const { snapshot } = generatedWorkbook(
    7,
    (path) => `An answer of ordinary length that somebody gave to ${path}, with a reason.`,
    { answered: 1, levelled: 0 },
  );
  const there = new Set(
    newWorkbookEdits({ title: 'Large', packId: currentPackId }).map(({ path }) => path),
  );
  const entries = new Map<string, Entry>();
  let left = 600;
  for (const [path, { entry }] of snapshot.entries)
    if (!path.startsWith('workbook.') && !there.has(path) && (entry.kind === 'row' || left-- > 0))
      entries.set(path, entry);
  entries.set('device.models', answerOf({ kind: 'text', text: 'A range of models' }));
  const created = value(createWorkbook(library, { title: 'Large', packId: currentPackId, by: '' }));
  value(
    applyChange(library, created.workbookId, {
      id: 'fill',
      kind: 'edit',
      of: null,
      label: 'Filled',
      at: stamp,
      by: '',
      edits: [...entries].map(([path, after]) => ({ path, before: null, after })),
    }),
  );
  closeLibrary(library);
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
