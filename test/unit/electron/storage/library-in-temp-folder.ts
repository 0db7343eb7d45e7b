import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../../../../electron/storage/library.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import type { Result } from '../../../../shared/result.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import type { Change, Edit } from '../../../../shared/workbook/change.ts';

/** A folder of the test's own, gone when the test is. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'securable-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Time and ids that rise by one, so that a test can say exactly what is stored. */
export function exactOptions(prefix = 'id') {
  let ticks = 0;
  let ids = 0;
  return {
    clock: () => new Date(Date.UTC(2026, 0, 1, 0, 0, ticks++)).toISOString(),
    newId: () => `${prefix}-${++ids}`,
  };
}

export function openedIn(folder: string, prefix?: string): Library {
  const library = unwrap(openLibrary(folder, exactOptions(prefix)));
  onTestFinished(() => closeLibrary(library));
  return library;
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

let changes = 0;

export function changeOf(...edits: readonly Edit[]): Change {
  changes += 1;
  return {
    id: `change-${changes}`,
    kind: 'edit',
    of: null,
    label: 'Answered',
    at: '2026-02-03T04:05:06.000Z',
    by: 'Quality',
    edits,
  };
}

export function textEdit(path: string, before: string | null, after: string | null): Edit {
  return { path, before: textEntry(before), after: textEntry(after) };
}

function textEntry(text: string | null): Entry | null {
  return text === null ? null : answerOf({ kind: 'text', text });
}
