import { z } from 'zod';

/**
 * RFC 8520 and RFC 8519 for the parts that we write. No package carries a JSON
 * Schema of them; these rules are written from the YANG modules' mandatory leaves.
 */
const port = z.int().min(1).max(65535);
const range = z.union([
  z.strictObject({ operator: z.literal('eq'), port }),
  z
    .strictObject({ 'lower-port': port, 'upper-port': port })
    .refine((both) => both['lower-port'] < both['upper-port'], 'a port range that is none'),
]);
const host = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/);
const ports = { 'source-port': range.optional(), 'destination-port': range.optional() };
const none = z.tuple([z.null()]);

const ip = z.strictObject({
  'ietf-acldns:src-dnsname': host.optional(),
  'ietf-acldns:dst-dnsname': host.optional(),
  protocol: z.union([z.literal(6), z.literal(17)]),
});

const matches = z
  .strictObject({
    'ietf-mud:mud': z
      .strictObject({
        'local-networks': none.optional(),
        'my-controller': none.optional(),
        'same-manufacturer': none.optional(),
      })
      .optional(),
    ipv4: ip.optional(),
    ipv6: ip.optional(),
    tcp: z
      .strictObject({
        'ietf-mud:direction-initiated': z.enum(['to-device', 'from-device']),
        ...ports,
      })
      .optional(),
    udp: z.strictObject(ports).optional(),
  })
  .refine((one) => (one.ipv4 === undefined) !== (one.ipv6 === undefined), 'one family of addresses')
  .refine((one) => (one.tcp === undefined) !== (one.udp === undefined), 'one transport');

const acl = z.strictObject({
  name: z.string().min(1).max(64).regex(/^\S+$/),
  type: z.enum(['ipv4-acl-type', 'ipv6-acl-type']),
  aces: z.strictObject({
    ace: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(64),
          matches,
          actions: z.strictObject({ forwarding: z.literal('accept') }),
        }),
      )
      .min(1),
  }),
});

const policy = z.strictObject({
  'access-lists': z.strictObject({
    'access-list': z.array(z.strictObject({ name: z.string() })).min(1),
  }),
});

export const mudRules = z
  .strictObject({
    'ietf-mud:mud': z.strictObject({
      'mud-version': z.literal(1),
      'mud-url': z.string().regex(/^https:\/\/\S+$/i),
      'last-update': z.iso.datetime(),
      'cache-validity': z.int().min(1).max(168),
      'is-supported': z.boolean(),
      systeminfo: z
        .string()
        .min(1)
        .refine((text) => [...text].length <= 60, 'too long'),
      'mfg-name': z.string().min(1),
      documentation: z.string().min(1).optional(),
      'model-name': z.string().min(1),
      'from-device-policy': policy,
      'to-device-policy': policy,
    }),
    'ietf-access-control-list:acls': z.strictObject({ acl: z.array(acl).min(1) }),
  })
  .superRefine((file, context) => {
    const lists = file['ietf-access-control-list:acls'].acl.map(({ name }) => name);
    const { 'from-device-policy': from, 'to-device-policy': to } = file['ietf-mud:mud'];
    const named = [from, to].flatMap((one) =>
      one['access-lists']['access-list'].map(({ name }) => name),
    );
    if (new Set(lists).size !== lists.length) context.addIssue('two access lists have one name');
    if ([...lists].sort().join() !== [...named].sort().join())
      context.addIssue('policies and access lists do not name each other');
  });
