import { existsSync, readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { ok, type Result } from '../../shared/result.ts';
import { writeFileWhole } from '../files/write-file-whole.ts';

const storedSchema = z.object({
  author: z.string().max(200).default(''),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Null: the folder the app chooses itself. */
  dataFolder: z.string().max(4000).nullable().default(null),
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().min(200),
      height: z.number().int().min(200),
      isMaximized: z.boolean(),
    })
    .nullable()
    .default(null),
});

export type StoredSettings = z.infer<typeof storedSchema>;
export type WindowPlace = NonNullable<StoredSettings['window']>;

/** What belongs to this computer and not to a workbook. Not undoable, and without history. */
export type SettingsStore = {
  readonly read: () => StoredSettings;
  readonly write: (change: Partial<StoredSettings>) => Promise<Result<StoredSettings>>;
};

/** Reads the settings once; a file that makes no sense is set aside, not overwritten. */
export function openSettings(file: string): SettingsStore {
  let current = readStored(file);
  let lastWrite: Promise<unknown> = Promise.resolve();
  return {
    read: () => current,
    write: (change) => {
      current = { ...current, ...change };
      const next = current;
      const text = `${JSON.stringify(next, null, 2)}\n`;
      const write = lastWrite.then(() => writeFileWhole(file, Buffer.from(text)));
      lastWrite = write;
      return write.then((result) => (result.ok ? ok(next) : result));
    },
  };
}

function readStored(file: string): StoredSettings {
  if (!existsSync(file)) return storedSchema.parse({});
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    renameSync(file, `${file}.unreadable`);
    return storedSchema.parse({});
  }
}
