import { z } from 'zod';

export type FaultAt = { readonly path: readonly PropertyKey[]; readonly message: string };

/**
 * The first thing that is wrong with a value, or null where nothing is seen. A
 * schema by itself notes everything that is wrong, which for a million empty
 * parts takes many seconds and then more stack than there is; this stops at the
 * first. It looks only where parts can be many, so the schema has the last word.
 */
export function firstFault(schema: z.core.$ZodType, value: unknown): FaultAt | null {
  if (schema instanceof z.ZodReadonly) return firstFault(schema.def.innerType, value);
  if (schema instanceof z.ZodOptional)
    return value === undefined ? null : firstFault(schema.def.innerType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return inList(schema, value);
  if (schema instanceof z.ZodObject && isRecord(value))
    return firstOf(Object.entries(schema.shape), ([key, part]) =>
      within(key, firstFault(part, value[key])),
    );
  if (schema instanceof z.ZodRecord && isRecord(value))
    return firstOf(Object.entries(value), ([key, part]) =>
      within(key, firstFault(schema.keyType, key) ?? firstFault(schema.valueType, part)),
    );
  if (schema instanceof z.ZodUnion) return ofKind(schema.options, value);
  return asItSays(schema, value);
}

/** Its parts, and then what is asked of the list as a whole, such as its longest length. */
function inList(schema: z.ZodArray, list: readonly unknown[]): FaultAt | null {
  const inPart = firstOf(list.entries(), ([at, part]) =>
    within(at, firstFault(schema.element, part)),
  );
  if (inPart !== null || schema.def.checks === undefined) return inPart;
  const asWhole = z.core.clone(schema, { ...schema.def, element: z.unknown() });
  return asItSays(asWhole, list);
}

function asItSays(schema: z.core.$ZodType, value: unknown): FaultAt | null {
  const issue = z.safeParse(schema, value).error?.issues[0];
  return issue === undefined ? null : { path: issue.path, message: issue.message };
}

/** Of several shapes the one that takes the value; the others' faults are not its own. */
function ofKind(options: readonly z.core.$ZodType[], value: unknown): FaultAt | null {
  let fault: FaultAt | null = null;
  for (const option of options) {
    fault = firstFault(option, value);
    if (fault === null) return null;
  }
  return fault;
}

function firstOf<T>(parts: Iterable<T>, look: (part: T) => FaultAt | null): FaultAt | null {
  for (const part of parts) {
    const fault = look(part);
    if (fault !== null) return fault;
  }
  return null;
}

function within(key: PropertyKey, fault: FaultAt | null): FaultAt | null {
  return fault === null ? null : { ...fault, path: [key, ...fault.path] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
