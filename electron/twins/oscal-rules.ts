import { z } from 'zod';

/**
 * The rules of OSCAL 1.2 for the parts that we write: required fields and data
 * types as NIST's JSON Schema has them, and nothing beside them. Written by us,
 * because no package carries that schema; a test compares both.
 */
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const token = z.string().regex(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u);
const line = z.string().regex(/^\S(?:.*\S)?$/);
const markupLine = z.string().regex(/^[^\n]+$/);
const markup = z.string().min(1);
const uriReference = z.string().regex(/^[^\s<>"\\^`{|}[\]]+$/);
const dateTime = z.iso.datetime();

const prop = z.strictObject({
  name: token,
  ns: uriReference.optional(),
  value: line,
  remarks: z.string().min(1).optional(),
});
const props = z.array(prop).min(1).optional();
const link = z.strictObject({ href: uriReference, rel: token.optional() });
const links = z.array(link).min(1).optional();
const roleOf = z.strictObject({
  'role-id': token,
  'party-uuids': z.array(uuid).min(1).optional(),
});
const roles = z.array(roleOf).min(1).optional();

const metadata = z.strictObject({
  title: markupLine,
  'last-modified': dateTime,
  version: line,
  'oscal-version': z.literal('1.2.1'),
  props,
  links,
  roles: z
    .array(z.strictObject({ id: token, title: markupLine }))
    .min(1)
    .optional(),
  parties: z
    .array(
      z.strictObject({
        uuid,
        type: z.literal('organization'),
        name: line,
        'email-addresses': z
          .array(z.string().regex(/^\S+@\S+$/))
          .min(1)
          .optional(),
        links,
      }),
    )
    .min(1)
    .optional(),
  'responsible-parties': z
    .array(z.strictObject({ 'role-id': token, 'party-uuids': z.array(uuid).min(1) }))
    .min(1)
    .optional(),
  remarks: markup.optional(),
});

const part = z.strictObject({ id: token, name: token, ns: uriReference.optional(), prose: markup });

const control = z.strictObject({
  id: token,
  class: token,
  title: markupLine,
  props,
  parts: z.array(part).min(1),
  get controls() {
    return z.array(control).min(1).optional();
  },
});

export const oscalCatalogRules = z.strictObject({
  catalog: z.strictObject({
    uuid,
    metadata,
    groups: z
      .array(
        z.strictObject({
          id: token,
          class: token,
          title: markupLine,
          parts: z.array(part).min(1),
          controls: z.array(control).min(1),
        }),
      )
      .min(1),
  }),
});

const statement = z.strictObject({
  'statement-id': token,
  uuid,
  description: markup,
  'responsible-roles': roles,
  remarks: markup.optional(),
});

const requirement = z.strictObject({
  uuid,
  'control-id': token,
  description: markup,
  props,
  'responsible-roles': roles,
  statements: z.array(statement).min(1),
});

const component = z.strictObject({
  uuid,
  type: z.enum(['hardware', 'software', 'service', 'process-procedure']),
  title: markupLine,
  description: markup,
  props,
  'responsible-roles': roles,
  protocols: z
    .array(
      z.strictObject({
        uuid,
        name: line,
        title: markupLine,
        'port-ranges': z
          .array(
            z.strictObject({
              start: z.int().min(1).max(65535),
              end: z.int().min(1).max(65535),
              transport: z.enum(['TCP', 'UDP']),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .optional(),
  'control-implementations': z
    .array(
      z.strictObject({
        uuid,
        source: uriReference,
        description: markup,
        'implemented-requirements': z.array(requirement).min(1),
      }),
    )
    .min(1)
    .optional(),
});

export const oscalComponentRules = z
  .strictObject({
    'component-definition': z.strictObject({
      uuid,
      metadata,
      components: z.array(component).min(1),
      capabilities: z
        .array(
          z.strictObject({
            uuid,
            name: line,
            description: markup,
            'incorporates-components': z
              .array(z.strictObject({ 'component-uuid': uuid, description: markup }))
              .min(1),
          }),
        )
        .min(1)
        .optional(),
      'back-matter': z.strictObject({
        resources: z
          .array(
            z.strictObject({
              uuid,
              title: markupLine,
              description: markup.optional(),
              rlinks: z
                .array(z.strictObject({ href: uriReference, 'media-type': z.string().optional() }))
                .min(1),
            }),
          )
          .min(1),
      }),
    }),
  })
  .refine(
    (file) => new Set(uuidsIn(file)).size === uuidsIn(file).length,
    'two subjects have the same UUID',
  );

function uuidsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(uuidsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'uuid' && typeof inner === 'string' ? [inner] : uuidsIn(inner),
  );
}
