import { z } from 'zod';

/** The rules of CycloneDX 1.6 for the parts that we write, and ours: every reference leads somewhere. */
const words = z.string().min(1);
const ref = z.string().min(1);
const iri = z.string().regex(/^[^\s<>"\\^`{|}[\]]+$/);
const dateTime = z.iso.datetime();
const properties = z
  .array(z.strictObject({ name: words, value: words }))
  .min(1)
  .optional();
const organization = z.strictObject({
  name: words,
  url: z.array(iri).min(1).optional(),
  contact: z
    .array(
      z.strictObject({
        name: words.optional(),
        email: z
          .string()
          .regex(/^\S+@\S+$/)
          .optional(),
        phone: words.optional(),
      }),
    )
    .min(1)
    .optional(),
});

const component = z.strictObject({
  type: z.enum(['device', 'application', 'library', 'firmware']),
  'bom-ref': ref,
  manufacturer: organization.optional(),
  supplier: organization.optional(),
  name: words,
  version: z.string().max(1024).optional(),
  description: words.optional(),
  licenses: z.array(z.strictObject({ license: z.strictObject({ name: words }) })).optional(),
  cpe: z
    .string()
    .regex(/^cpe:2\.3:[aho*-](?::[^\s:]+){10}$/)
    .optional(),
  purl: z
    .string()
    .regex(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/)
    .optional(),
  externalReferences: z
    .array(
      z.strictObject({
        type: z.enum([
          'security-contact',
          'rfc-9116',
          'advisories',
          'support',
          'website',
          'bom',
          'attestation',
        ]),
        url: iri,
        comment: words.optional(),
      }),
    )
    .min(1)
    .optional(),
  properties,
});

const service = z.strictObject({
  'bom-ref': ref,
  provider: organization.optional(),
  name: words,
  version: z.string().max(1024).optional(),
  description: words.optional(),
  properties,
});

const refs = z.array(ref).min(1).optional();

export const cycloneDxRules = z
  .strictObject({
    $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
    bomFormat: z.literal('CycloneDX'),
    specVersion: z.literal('1.6'),
    serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    version: z.int().min(1),
    metadata: z.strictObject({
      timestamp: dateTime,
      tools: z.strictObject({
        components: z.array(z.strictObject({ type: z.literal('application'), name: words })),
      }),
      manufacturer: organization,
      component,
      properties,
    }),
    components: z.array(component).min(1).optional(),
    services: z.array(service).min(1).optional(),
    compositions: z.array(
      z.strictObject({ aggregate: z.literal('unknown'), assemblies: z.array(ref).min(1) }),
    ),
    definitions: z.strictObject({
      standards: z.array(
        z.strictObject({
          'bom-ref': ref,
          name: words,
          version: words,
          description: words,
          owner: words,
          requirements: z
            .array(
              z.strictObject({
                'bom-ref': ref,
                identifier: words,
                title: words,
                text: words,
                parent: ref.optional(),
              }),
            )
            .min(1),
        }),
      ),
    }),
    declarations: z.strictObject({
      assessors: z
        .array(z.strictObject({ 'bom-ref': ref, thirdParty: z.literal(false), organization }))
        .min(1),
      attestations: z
        .array(
          z.strictObject({
            summary: words,
            assessor: ref,
            map: z
              .array(z.strictObject({ requirement: ref, claims: refs, counterClaims: refs }))
              .min(1),
          }),
        )
        .min(1),
      claims: z
        .array(
          z.strictObject({
            'bom-ref': ref,
            target: ref,
            predicate: words,
            mitigationStrategies: refs,
            reasoning: words.optional(),
          }),
        )
        .min(1),
      evidence: z
        .array(
          z.strictObject({
            'bom-ref': ref,
            propertyName: words,
            description: words,
            data: z
              .array(z.strictObject({ name: words, contents: z.strictObject({ url: iri }) }))
              .min(1)
              .optional(),
            created: dateTime.optional(),
          }),
        )
        .min(1)
        .optional(),
      targets: z
        .strictObject({
          organizations: z.array(z.strictObject({ 'bom-ref': ref, name: words })).length(1),
        })
        .optional(),
    }),
  })
  .superRefine((bom, context) => {
    const named = refsNamed(bom);
    const known = new Set(named);
    if (known.size !== named.length) context.addIssue('two parts have the same bom-ref');
    const { attestations, claims } = bom.declarations;
    const used = [
      ...bom.compositions.flatMap(({ assemblies }) => assemblies),
      ...attestations.flatMap(({ assessor, map }) => [
        assessor,
        ...map.flatMap((one) => [
          one.requirement,
          ...(one.claims ?? []),
          ...(one.counterClaims ?? []),
        ]),
      ]),
      ...claims.flatMap(({ target, mitigationStrategies }) => [
        target,
        ...(mitigationStrategies ?? []),
      ]),
    ];
    const lost = used.find((one) => !known.has(one));
    if (lost !== undefined) context.addIssue(`nothing has the bom-ref ${lost}`);
  });

function refsNamed(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsNamed);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'bom-ref' && typeof inner === 'string' ? [inner] : refsNamed(inner),
  );
}
