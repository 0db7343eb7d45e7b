import { z } from 'zod';
import type { Column, FactDefinition } from '../content/content-model.ts';
import { factDefinition, listDefinition } from '../content/facts.ts';
import { currentPackId } from '../content/packs.ts';
import { failed, ok, type Result } from '../result.ts';
import { type Answer, answerOf, type Entry, openAnswer } from '../workbook/answer.ts';
import { applyEdits, mergeEdits } from '../workbook/apply-edits.ts';
import type { Edit } from '../workbook/change.ts';
import { isKnownValue, kindOf } from '../workbook/kinds/kinds.ts';
import type { Value } from '../workbook/kinds/value.ts';
import { newWorkbookEdits } from '../workbook/new-workbook.ts';
import { cellPath, rowPath } from '../workbook/path.ts';
import { disclosureSchema, valueSchema } from '../workbook/schema.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/**
 * A sample workbook in the short form it is written in by hand: values stand
 * plainly and take their kind from the fact's definition.
 */
const plainSchema = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);
const notApplicableForm = z.strictObject({ notApplicable: z.string().min(1) });
const unknownForm = z.strictObject({ unknown: z.literal(true) });
const listSchema = z.union([
  z.array(z.record(z.string(), plainSchema)),
  notApplicableForm,
  unknownForm,
]);

export const sampleSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  about: z.string().min(1),
  facts: z.record(z.string(), plainSchema),
  lists: z.record(z.string(), listSchema),
});

export type Sample = z.infer<typeof sampleSchema>;

const fullForm = z.strictObject({
  value: z.unknown(),
  disclosure: disclosureSchema.optional(),
  note: z.string().optional(),
  evidence: z.array(z.strictObject({ title: z.string(), address: z.string() })).optional(),
});

/** Reads a sample; fails with `file-not-json` or `file-not-workbook` and names the first thing wrong. */
export function parseSample(text: string): Result<Sample> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed('file-not-json', 'the sample');
  }
  const parsed = sampleSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failed('file-not-workbook', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  try {
    sampleEdits(parsed.data);
  } catch (error) {
    return failed('file-not-workbook', error instanceof Error ? error.message : String(error));
  }
  return ok(parsed.data);
}

/**
 * The edits that make a new workbook out of a sample. Throws with the place
 * where a fact, column, option or value is not one: a sample is content, and
 * content that is wrong fails the build.
 */
export function sampleEdits(sample: Sample): readonly Edit[] {
  const edits: Edit[] = [
    add('workbook.sample', answerOf({ kind: 'text', text: sample.name })),
    ...Object.entries(sample.facts).map(([fact, plain]) => add(fact, factAnswer(fact, plain))),
    ...Object.entries(sample.lists).flatMap(([list, content]) => listEdits(list, content)),
  ];
  return mergeEdits(newWorkbookEdits({ title: sample.title, packId: currentPackId }), edits);
}

/** A sample as documents and checks read it, without any storage. */
export function sampleSnapshot(sample: Sample): Snapshot {
  const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' };
  return {
    workbookId: `sample-${sample.name}`,
    packId: currentPackId,
    revision: 1,
    entries: applyEdits(new Map(), sampleEdits(sample), stamp),
    company: new Map(),
  };
}

function factAnswer(fact: string, plain: unknown): Answer {
  const definition = factDefinition(fact);
  if (definition === undefined || definition.kind === 'list')
    throw new Error(`${fact}: no such fact`);
  return plainAnswer(fact, definition, plain);
}

function listEdits(list: string, content: Sample['lists'][string]): readonly Edit[] {
  const definition = listDefinition(list);
  if (definition === undefined) throw new Error(`${list}: no such list`);
  if (!Array.isArray(content)) return [add(list, stateAnswer(content) ?? openAnswer)];
  return content.flatMap((row, index) => {
    const { id, disclosure, ...cells } = row;
    if (typeof id !== 'string') throw new Error(`${list}, row ${index + 1}: has no id`);
    const level = disclosure === undefined ? null : disclosureSchema.parse(disclosure);
    return [
      add(rowPath(list, id), { kind: 'row', position: index + 1, disclosure: level }),
      ...Object.entries(cells).map(([column, plain]) => {
        const shape: Column | undefined = Object.hasOwn(definition.columns, column)
          ? definition.columns[column]
          : undefined;
        const place = cellPath(list, id, column);
        if (shape === undefined) throw new Error(`${place}: no such column`);
        return add(place, plainAnswer(place, shape, plain));
      }),
    ];
  });
}

function plainAnswer(place: string, shape: FactDefinition | Column, plain: unknown): Answer {
  const state = stateAnswer(plain);
  if (state !== undefined) return state;
  const full = fullForm.safeParse(plain);
  if (!full.success) return answerOf(plainValue(place, shape, plain));
  const { value, disclosure, note, evidence } = full.data;
  return {
    ...plainAnswer(place, shape, value),
    disclosure: disclosure ?? null,
    note: note ?? '',
    evidence: evidence ?? [],
  };
}

/** A state instead of a value. Only alone: a note beside it belongs in the full form. */
function stateAnswer(plain: unknown): Answer | undefined {
  const notApplicable = notApplicableForm.safeParse(plain);
  if (notApplicable.success) {
    return { ...openAnswer, state: 'notApplicable', reason: notApplicable.data.notApplicable };
  }
  return unknownForm.safeParse(plain).success ? { ...openAnswer, state: 'unknown' } : undefined;
}

function plainValue(place: string, shape: FactDefinition | Column, plain: unknown): Value {
  const value = valueSchema.safeParse(
    shape.kind === 'list' ? plain : kindOf(shape.kind).fromPlain(plain),
  );
  if (!value.success || !isKnownValue(value.data, shape))
    throw new Error(`${place}: not a ${shape.kind}: ${JSON.stringify(plain)}`);
  return value.data;
}

function add(path: string, after: Entry): Edit {
  return { path, before: null, after };
}
