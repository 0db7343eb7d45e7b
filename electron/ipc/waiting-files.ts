import { randomUUID } from 'node:crypto';
import type { WaitingFile } from '../../shared/bridge.ts';
import type { HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { failed, ok, type Result } from '../../shared/result.ts';

/** Hand-off files that were read and checked and wait for a person to decide. */
export type WaitingFiles = {
  readonly keep: (handOff: HandOff, file: string) => WaitingFile;
  readonly get: (token: string) => Result<{ readonly handOff: HandOff; readonly file: string }>;
  readonly forget: (token: string) => void;
};

/** A file can be large, and a person decides about one at a time. */
const most = 2;

export function makeWaitingFiles(): WaitingFiles {
  const files = new Map<string, { readonly handOff: HandOff; readonly file: string }>();
  return {
    keep: (handOff, file) => {
      const token = randomUUID();
      files.set(token, { handOff, file });
      const [oldest] = files.keys();
      if (files.size > most && oldest !== undefined) files.delete(oldest);
      return { token, file, title: titleOf(handOff) };
    },
    get: (token) => {
      const file = files.get(token);
      return file === undefined ? failed('file-not-waiting') : ok(file);
    },
    forget: (token) => {
      files.delete(token);
    },
  };
}

export function titleOf({ entries }: HandOff): string {
  const entry = entries.get('workbook.title')?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return '';
  return entry.value.kind === 'text' ? entry.value.text : '';
}
