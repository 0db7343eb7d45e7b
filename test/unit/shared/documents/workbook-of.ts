import type { Disclosure } from '../../../../shared/content/content-model.ts';
import {
  type Answer,
  answerOf,
  type Entry,
  openAnswer,
} from '../../../../shared/workbook/answer.ts';
import type { Value } from '../../../../shared/workbook/kinds/value.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';

/** A workbook of the entries given, as compose reads it. */
export function workbookOf(
  entries: Readonly<Record<string, Entry>>,
  company: Readonly<Record<string, Entry>> = {},
): Snapshot {
  return {
    workbookId: 'test',
    packId: 'nistir-8259@2020-05',
    revision: 7,
    entries: stored(entries),
    company: stored(company),
  };
}

export const text = (words: string, more: Partial<Answer> = {}): Entry =>
  ({ ...answerOf({ kind: 'text', text: words }), ...more }) as Entry;

export const answer = (value: Value, more: Partial<Answer> = {}): Entry =>
  ({ ...answerOf(value), ...more }) as Entry;

export const choice = (option: string): Entry => answerOf({ kind: 'choice', option });

export const date = (day: string): Entry => answerOf({ kind: 'date', date: day });

export const notApplicable = (reason: string, more: Partial<Answer> = {}): Entry =>
  ({ ...openAnswer, state: 'notApplicable', reason, ...more }) as Entry;

export const unknown: Entry = { ...openAnswer, state: 'unknown' };

export const row = (position: number, disclosure: Disclosure | null = null): Entry => ({
  kind: 'row',
  position,
  disclosure,
});

function stored(entries: Readonly<Record<string, Entry>>): Snapshot['entries'] {
  return new Map(
    Object.entries(entries).map(([path, entry]) => [
      path,
      { entry, revision: 7, at: '2026-11-21T00:00:00.000Z', by: 'AUTHOR-NAME' },
    ]),
  );
}
