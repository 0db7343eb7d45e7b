import { mkdirSync } from 'node:fs';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import type { Edit } from '../../shared/workbook/change.ts';

const at = '2026-01-01T00:00:00.000Z';
const sentence =
  'The gateway checks the signature of every update before it installs one and keeps the old image. ';
const media = ['ethernet', 'wifi', 'bluetooth', 'cellular', 'usb'];

/** Makes a library of so many workbooks of 600 answers each, of ordinary length, all of them told apart. */
export function fillLibrary(folder: string, workbooks: number): void {
  mkdirSync(folder, { recursive: true });
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const library = done(openLibrary(folder, { clock: () => at, newId }));
  for (let count = 1; count <= workbooks; count += 1) {
    const asked = { title: `Device ${count}`, packId: currentPackId, by: '' };
    const { workbookId } = done(createWorkbook(library, asked));
    const change = { id: newId(), kind: 'edit', of: null, label: 'Answered', at, by: 'Q' } as const;
    done(applyChange(library, workbookId, { ...change, edits: answers(count) }));
  }
  closeLibrary(library);
}

function answers(workbook: number): readonly Edit[] {
  return Array.from({ length: 600 }, (_, index): Edit => {
    // One answer in four was chosen from a list.
    if (index % 4 === 0) {
      const option = media[index % media.length] ?? '';
      const path = `interfaces/i${index}/medium`;
      return { path, before: null, after: answerOf({ kind: 'choice', option }) };
    }
    const text = `${sentence}${workbook} ${index}`;
    return { path: `facts.f${index}`, before: null, after: answerOf({ kind: 'text', text }) };
  });
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
