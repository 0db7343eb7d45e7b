import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { launchApp } from '../support/launch-app.ts';
import { openActivity, startWorkbook } from '../support/steps.ts';

const kills = Number(process.env.SECURABLE_TYPING_KILLS ?? 4);
const pace = 40;

describe('the process being killed while a person types', () => {
  it('takes at most the last second of it', { timeout: 600_000 }, async () => {
    const atRisk: number[] = [];
    for (let kill = 0; kill < kills; kill += 1)
      atRisk.push(await typeAndKill(1200 + 900 * Math.random() + 150 * kill));
    const worst = Math.max(...atRisk);
    process.stdout.write(`Typing at risk: ${kills} kills, at worst ${worst} ms of typing lost\n`);
    expect(worst).toBeLessThanOrEqual(1000);
  });
});

/** Types without a pause until the kill; gives how old the oldest lost keystroke was, in milliseconds. */
async function typeAndKill(after: number): Promise<number> {
  const { page, kill, dataFolder } = await launchApp();
  await startWorkbook(page, 'Gate sensor');
  await openActivity(page, 'Before you start');
  await page.getByRole('textbox', { name: 'Device name' }).focus();
  const times: number[] = [];
  const started = performance.now();
  while (performance.now() - started < after) {
    const key = String(times.length % 10);
    // When the key has arrived, not when it was sent: what the window never got, nobody typed.
    await page.keyboard.press(key);
    times.push(performance.now());
    await page.waitForTimeout(pace);
  }
  const killed = performance.now();
  await kill();
  const kept = keptText(join(dataFolder, 'library'));
  const typed = times.map((_, index) => String(index % 10)).join('');
  expect(typed.startsWith(kept)).toBe(true);
  const firstLost = times[kept.length];
  return firstLost === undefined ? 0 : Math.round(killed - firstLost);
}

/** As the next start finds it. */
function keptText(folder: string): string {
  const opened = openLibrary(folder, {
    clock: () => new Date().toISOString(),
    newId: () => 'unused',
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  const row = opened.value
    .statement<[], { body: string }>(`SELECT body FROM entries WHERE path = 'device.name'`)
    .get();
  closeLibrary(opened.value);
  if (row === undefined) return '';
  // Written by the window that was killed.
  return (JSON.parse(row.body) as { value: { text: string } }).value.text;
}
