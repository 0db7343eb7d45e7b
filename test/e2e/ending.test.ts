import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import { launchApp, newFolder } from '../support/launch-app.ts';

// Whoever closes Securable and starts it again at once gets a window, though the first start still
// writes backups and readable copies when the second comes.
it('a start while the last one is ending waits for its end, and opens its window', async () => {
  const folder = fullFolder();
  const first = await launchApp({ dataFolder: folder });
  const ended = new Promise((resolve) => first.electron.process().once('exit', resolve));
  // As a person does it: the window closes, and the app goes on to its end by itself.
  await first.electron.evaluate(({ app }) => {
    setTimeout(() => app.quit());
  });
  await first.page.waitForEvent('close');
  const second = await launchApp({ dataFolder: folder });
  await ended;
  await second.page.getByText('Device 0', { exact: true }).first().waitFor();
  expect(second.complaints).toEqual([]);
  await second.quit();
});

/** A library with so much to copy that an ending takes all the time it may. */
function fullFolder(): string {
  const folder = newFolder();
  const data = join(folder, 'library');
  mkdirSync(data);
  const clock = () => new Date().toISOString();
  const library = unwrap(openLibrary(data, { clock, newId: () => randomUUID() }));
  for (let number = 0; number < 40; number += 1) {
    const title = `Device ${number}`;
    const made = unwrap(createWorkbook(library, { title, packId: currentPackId, by: 'Q' }));
    const edits = Array.from({ length: 300 }, (_, index) => ({
      path: `facts.f${index}`,
      before: null,
      after: answerOf({ kind: 'text', text: `Answer ${index} of ${title}` }),
    }));
    const about = { kind: 'edit', of: null, label: 'Answered', at: clock(), by: 'Q' } as const;
    unwrap(applyChange(library, made.workbookId, { id: randomUUID(), ...about, edits }));
  }
  closeLibrary(library);
  return folder;
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
