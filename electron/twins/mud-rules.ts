import { z } from 'zod';

/**
 * RFC 8520 and RFC 8519 for the parts that we write. No package carries a JSON
 * Schema of them; these rules are written from the YANG modules ietf-mud
 * (2019-01-28) and ietf-access-control-list (2019-03-04): mandatory leaves,
 * types, ranges and keys, and what RFC 8520 says about them in words.
 */
const port = z.int().min(0).max(65535);
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

const v4Network = z.cidrv4().optional();
const v6Network = z.cidrv6().optional();

const ip = z.strictObject({
  'ietf-acldns:src-dnsname': host.optional(),
  'ietf-acldns:dst-dnsname': host.optional(),
  protocol: z.literal([1, 2, 6, 17, 47, 50, 51, 58]),
});
const ipv4 = ip.extend({
  'source-ipv4-network': v4Network,
  'destination-ipv4-network': v4Network,
});
const ipv6 = ip.extend({
  'source-ipv6-network': v6Network,
  'destination-ipv6-network': v6Network,
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
    ipv4: ipv4.optional(),
    ipv6: ipv6.optional(),
    tcp: z
      .strictObject({
        'ietf-mud:direction-initiated': z.enum(['to-device', 'from-device']),
        ...ports,
      })
      .optional(),
    udp: z.strictObject(ports).optional(),
  })
  .superRefine(({ ipv4, ipv6, tcp, udp }, context) => {
    const number = (ipv4 ?? ipv6)?.protocol;
    if ((ipv4 === undefined) === (ipv6 === undefined)) context.addIssue('not one address family');
    if ((tcp !== undefined) !== (number === 6))
      context.addIssue('TCP by one word and not by another');
    if ((udp !== undefined) !== (number === 17))
      context.addIssue('UDP by one word and not by another');
    if (ipv4?.protocol === 58 || ipv6?.protocol === 1 || ipv6?.protocol === 2)
      context.addIssue('ICMP or IGMP of the other family');
  });

type Matches = z.infer<typeof matches>;

const acl = z
  .strictObject({
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
  })
  .superRefine(({ type, aces }, context) => {
    const names = aces.ace.map(({ name }) => name);
    if (new Set(names).size !== names.length) context.addIssue('two entries have one name');
    const family = type === 'ipv4-acl-type' ? 'ipv4' : 'ipv6';
    if (aces.ace.some((one) => one.matches[family] === undefined))
      context.addIssue('an entry of the other address family');
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
      'mud-url': z.string().regex(/^https:\/\/[^\s<>"\\^`{|}]+$/i),
      'last-update': z.iso.datetime({ offset: true }),
      'cache-validity': z.int().min(1).max(168),
      'is-supported': z.boolean(),
      systeminfo: z
        .string()
        .min(1)
        .refine((text) => [...text].length <= 60, 'too long')
        .optional(),
      'mfg-name': z.string().min(1).optional(),
      'model-name': z.string().min(1).optional(),
      'from-device-policy': policy,
      'to-device-policy': policy,
    }),
    'ietf-access-control-list:acls': z.strictObject({ acl: z.array(acl).min(1) }),
  })
  .superRefine((file, context) => {
    const { acl: acls } = file['ietf-access-control-list:acls'];
    const { 'from-device-policy': from, 'to-device-policy': to } = file['ietf-mud:mud'];
    const lists = acls.map(({ name }) => name);
    const named = (one: z.infer<typeof policy>) =>
      one['access-lists']['access-list'].map(({ name }) => name);
    if (new Set(lists).size !== lists.length) context.addIssue('two access lists have one name');
    if ([...lists].sort().join() !== [...named(from), ...named(to)].sort().join())
      context.addIssue('policies and access lists do not name each other');
    for (const { name, aces } of acls)
      if (aces.ace.some((one) => isAgainst(one.matches, named(from).includes(name))))
        context.addIssue(`${name} names the other end at the device’s end`);
  });

/** What comes from the device has the other end as destination, what goes to it as source. */
function isAgainst({ ipv4, ipv6 }: Matches, isFromDevice: boolean): boolean {
  const ends = isFromDevice
    ? ['ietf-acldns:src-dnsname', 'source-ipv4-network', 'source-ipv6-network']
    : ['ietf-acldns:dst-dnsname', 'destination-ipv4-network', 'destination-ipv6-network'];
  return Object.keys(ipv4 ?? ipv6 ?? {}).some((key) => ends.includes(key));
}
