import { z } from 'zod';
import { changeSchema, editSchema, entrySchema, pathSchema } from './schema.ts';

/** The first thing that tells the file from any other JSON. */
export const handOffFormat = 'securable-workbook';
export const handOffVersion = 1;

/** 64 MiB; a workbook of a thousand long answers has three. */
export const largestHandOff = 64 * 1024 * 1024;
/** Ours nest nine deep. */
export const deepestHandOff = 64;

const handedEntry = z.strictObject({
  entry: entrySchema,
  at: z.iso.datetime(),
  by: z.string().max(200),
});

/**
 * A workbook as a file. Revisions are numbers of one library and mean nothing in
 * another, so history is only an order; a change whose details were lost in a
 * damaged library keeps its place with no edits.
 */
export const handOffSchema = z.strictObject({
  format: z.literal(handOffFormat),
  formatVersion: z.literal(handOffVersion),
  workbookId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  pack: z.string().min(1).max(200),
  company: z.record(pathSchema, handedEntry),
  entries: z.record(pathSchema, handedEntry),
  history: z.array(changeSchema.extend({ edits: z.array(editSchema).max(200_000) })).max(1_000_000),
});
