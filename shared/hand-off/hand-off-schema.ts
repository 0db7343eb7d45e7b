import { z } from 'zod';
import { editionRecordSchema, frozenPartSchema } from '../editions/edition-schema.ts';
import { changeSchema, editSchema, entrySchema, pathSchema } from '../workbook/schema.ts';

/** The first thing that tells the file from any other JSON. */
export const handOffFormat = 'securable-workbook';
export const handOffVersion = 4;
/** A workbook in which nothing was ever decided in part, and no edition bears its own day, is written as before that could be said. */
export const versionWithoutParts = 3;
/** A workbook into which nothing was brought from another copy is written as before that was possible. */
export const versionWithoutMerges = 2;
/** A workbook without published editions is written as ever, so that older versions can read it. */
export const versionWithoutEditions = 1;

/** 256 MiB; a workbook of a thousand long answers has three, one of 200,000 changes about 220. */
export const largestHandOff = 256 * 1024 * 1024;
/** Ours nest nine deep. */
export const deepestHandOff = 64;
/** Two hundred thousand changes have five million. */
export const mostPartsOfHandOff = 6_000_000;
/** The same of a single answer, change or edition, before it is built. */
export const mostPartsOfPiece = 2_500_000;
/** Different names within one piece: its own, and in an edition the paths it was made from. */
export const mostNamesOfHandOff = 100_000;
/** Ten thousand needs have a hundred thousand. */
export const mostEntriesOfHandOff = 200_000;
export const mostChangesOfHandOff = 1_000_000;
export const mostEditionsOfHandOff = 1_000;

export const handedEntrySchema = z.strictObject({
  entry: entrySchema,
  at: z.iso.datetime(),
  by: z.string().max(200),
});

/** A change whose details were lost in a damaged library keeps its place with no edits. */
export const handedChangeSchema = changeSchema.extend({ edits: z.array(editSchema).max(200_000) });

/** A published edition without its files: what was published, with every hash, and every sentence of it. */
export const handedEditionSchema = z.strictObject({
  record: editionRecordSchema,
  outlines: z.array(frozenPartSchema).max(100),
});

/**
 * A workbook as a file. Revisions are numbers of one library and mean nothing in
 * another, so history is only an order.
 */
export const handOffSchema = z.strictObject({
  format: z.literal(handOffFormat),
  formatVersion: z.literal([
    versionWithoutEditions,
    versionWithoutMerges,
    versionWithoutParts,
    handOffVersion,
  ]),
  workbookId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  pack: z.string().min(1).max(200),
  company: z.record(pathSchema, handedEntrySchema),
  entries: z.record(pathSchema, handedEntrySchema),
  history: z.array(handedChangeSchema).max(mostChangesOfHandOff),
  editions: z.array(handedEditionSchema).max(mostEditionsOfHandOff).optional(),
});

const entriesAsTheyCome = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'is not a set of answers',
);

/**
 * The same without looking into the three long parts. Whoever checks a file from
 * anywhere goes through those one by one and stops at the first fault: the schema
 * above notes all of them, and a small file can hold millions.
 */
export const handOffFrameSchema = handOffSchema.extend({
  company: entriesAsTheyCome,
  entries: entriesAsTheyCome,
  history: z.array(z.unknown()).max(mostChangesOfHandOff),
  editions: z.array(z.unknown()).max(mostEditionsOfHandOff).optional(),
});
