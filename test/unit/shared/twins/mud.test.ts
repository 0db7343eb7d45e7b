import { describe, expect, it, test } from 'vitest';
import { faultOf } from '../../../../electron/twins/check-twin-file.ts';
import { makeTwin } from '../../../../shared/twins/make-twin.ts';
import { lackWords } from '../../../../shared/twins/twin-model.ts';
import { type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import {
  answer,
  choice,
  date,
  notApplicable,
  row,
  text,
  workbookOf,
} from '../documents/workbook-of.ts';

const at = '2026-11-21T21:13:03Z';

const base: Readonly<Record<string, Entry>> = {
  'device.name': text('V-1 Valve'),
  'company.name': text('Maker'),
  'support.endDate': date('2030-01-01'),
  'network.mudUrl': answer({ kind: 'web', address: 'https://maker.example/v1.json' }),
};

function facing(id: string, cells: Readonly<Record<string, Entry>>): Record<string, Entry> {
  const entries: Record<string, Entry> = { [`interfaces/${id}`]: row(1) };
  for (const [column, entry] of Object.entries(cells))
    entries[`interfaces/${id}/${column}`] = entry;
  return entries;
}

const cloud = facing('cloud', {
  name: text('Cloud'),
  medium: choice('internet'),
  direction: choice('outbound'),
  protocol: text('MQTT, TCP 8883, cloud.maker.example'),
});
const page = facing('page', {
  name: text('Page'),
  medium: choice('ethernet'),
  direction: choice('inbound'),
  protocol: text('HTTPS, TCP 443'),
  peer: text('local-networks'),
});

const several = (...options: readonly string[]) => answer({ kind: 'several', options });
const firewall = {
  name: text('Cloud'),
  medium: choice('internet'),
  direction: choice('outbound'),
  ports: text('TCP 443'),
  peers: several('localNetwork'),
};

function mud(...parts: readonly Readonly<Record<string, Entry>>[]) {
  return makeTwin('mud', workbookOf(Object.assign({}, base, ...parts)), {
    audience: 'internal',
    at,
  });
}

function reasons(...parts: readonly Readonly<Record<string, Entry>>[]): readonly string[] {
  const twin = mud(...parts);
  return twin.ok ? [] : twin.lacks.map(lackWords);
}

describe('a MUD file', () => {
  test('lets through what the interfaces say, in both directions, and nothing else', () => {
    const twin = mud(cloud, page);
    if (!twin.ok) throw new Error(twin.lacks.map(lackWords).join());
    const [file] = twin.files;
    if (file === undefined) throw new Error('no file');
    expect(faultOf(file, at)).toBeNull();
    const data = JSON.parse(JSON.stringify(file.data));
    expect(data['ietf-mud:mud']).toMatchObject({
      'mud-version': 1,
      'mud-url': 'https://maker.example/v1.json',
      'is-supported': true,
      'mfg-name': 'Maker',
    });
    const acls = data['ietf-access-control-list:acls'].acl;
    expect(acls.map(({ name }: { name: string }) => name)).toEqual([
      'mud-v-1-valve-v4fr',
      'mud-v-1-valve-v6fr',
      'mud-v-1-valve-v4to',
      'mud-v-1-valve-v6to',
    ]);
    expect(acls[0].aces.ace.map(({ matches }: { matches: unknown }) => matches)).toEqual([
      {
        ipv4: { 'ietf-acldns:dst-dnsname': 'cloud.maker.example', protocol: 6 },
        tcp: {
          'ietf-mud:direction-initiated': 'from-device',
          'destination-port': { operator: 'eq', port: 8883 },
        },
      },
      {
        'ietf-mud:mud': { 'local-networks': [null] },
        ipv4: { protocol: 6 },
        tcp: {
          'ietf-mud:direction-initiated': 'to-device',
          'source-port': { operator: 'eq', port: 443 },
        },
      },
    ]);
    expect(acls[3].aces.ace[1].matches).toMatchObject({
      tcp: { 'destination-port': { operator: 'eq', port: 443 } },
    });
  });

  test('is made from what is given for firewalls, whatever the protocol says to people', () => {
    const twin = mud(
      facing('x', {
        ...firewall,
        protocol: text('MQTT, TCP 8883 or as set in the app'),
        ports: text('TCP 8883, UDP 5000 to 5010, ICMP'),
        hosts: text('cloud.maker.example'),
        peers: several('localNetwork', 'ourDevices', 'customerServer', 'anywhere'),
      }),
    );
    if (!twin.ok) throw new Error(twin.lacks.map(lackWords).join());
    const [file] = twin.files;
    if (file === undefined) throw new Error('no file');
    expect(faultOf(file, at)).toBeNull();
    const written = JSON.parse(JSON.stringify(file.data));
    const [v4, v6] = written['ietf-access-control-list:acls'].acl;
    type Ace = { matches: Record<string, Record<string, unknown>> };
    const ends = v4.aces.ace.map(({ matches }: Ace) => [
      matches.ipv4?.protocol,
      matches.ipv4?.['ietf-acldns:dst-dnsname'] ?? Object.keys(matches['ietf-mud:mud'] ?? {})[0],
    ]);
    const peers = [
      'cloud.maker.example',
      'local-networks',
      'same-manufacturer',
      'my-controller',
      undefined,
    ];
    expect(ends).toEqual([6, 17, 1].flatMap((protocol) => peers.map((peer) => [protocol, peer])));
    expect(v6.aces.ace.at(-1)).toMatchObject({ matches: { ipv6: { protocol: 58 } } });
  });

  test('leaves out a row whose ports are said not to apply: it is the cable or the radio', () => {
    const radio = facing('radio', {
      name: text('Radio'),
      medium: choice('wifi'),
      direction: choice('both'),
      protocol: text('Wi-Fi 6'),
      ports: notApplicable('It is the radio itself.'),
    });
    expect(mud(cloud, radio)).toMatchObject({ ok: true });
    expect(mud(radio)).toMatchObject({ ok: false });
  });

  test('says when support has ended', () => {
    const twin = mud(cloud, { 'support.endDate': date('2026-11-20') });
    expect(JSON.stringify(twin)).toContain('"is-supported":false');
  });

  test('needs no word about DNS, time and DHCP, which are let through in any case', () => {
    const names = facing('names', {
      name: text('Names'),
      medium: choice('ethernet'),
      direction: choice('outbound'),
      protocol: text('DHCP, UDP 67 and 68; DNS, UDP and TCP 53; NTP, UDP 123'),
      peer: text('Servers of the network'),
    });
    const twin = mud(cloud, names);
    expect(twin.ok).toBe(true);
    expect(JSON.stringify(twin.ok && twin.files)).not.toMatch(/"port":(?:53|67|123)\b/);
  });

  test('is about the device: what an app or a service does is not its traffic', () => {
    const app: Record<string, Entry> = {
      'components/app': row(1),
      'components/app/name': text('App'),
      'components/app/kind': choice('app'),
      ...facing('app', {
        name: text('App to service'),
        medium: choice('internet'),
        direction: choice('outbound'),
        protocol: text('HTTPS'),
        component: answer({ kind: 'reference', rows: ['app'] }),
      }),
    };
    expect(mud(cloud, app).ok).toBe(true);
  });
});

describe('a MUD file is refused', () => {
  test.each([
    [
      'without an address of its own',
      [cloud, { 'network.mudUrl': openAnswer }],
      'Where the MUD file is: not answered yet',
    ],
    [
      'where there is none on purpose',
      [cloud, { 'network.mudUrl': notApplicable('We offer none.') }],
      'Where the MUD file is: said not to apply',
    ],
    [
      'with an address that is not https',
      [cloud, { 'network.mudUrl': answer({ kind: 'web', address: 'http://a.example/1' }) }],
      'not an https address',
    ],
    [
      'without a port',
      [cloud, facing('x', { ...without(cloud, 'protocol'), protocol: text('HTTPS') })],
      'Ports, in the form for firewalls, “Cloud”: not answered yet. Write TCP 443',
    ],
    [
      'with a port that is none',
      [facing('x', { ...firewall, ports: text('TCP 443, web') })],
      '“web” is no port',
    ],
    [
      'with a host that is none',
      [facing('x', { ...firewall, hosts: text('cloud.maker.example, our cloud') })],
      'Host names it speaks with, “Cloud”: “our cloud” is neither a host name in full',
    ],
    [
      'without a kind that says whether there is a network',
      [facing('x', { ...without(cloud, 'medium'), protocol: text('HTTPS, TCP 443') })],
      'Choose Ethernet',
    ],
    [
      'without a peer',
      [
        facing('x', {
          name: text('X'),
          medium: choice('internet'),
          direction: choice('outbound'),
          protocol: text('TCP 443'),
          peer: text('Our cloud'),
        }),
      ],
      'the other end is not given for machines',
    ],
    [
      'without a direction',
      [
        facing('x', {
          name: text('X'),
          medium: choice('internet'),
          protocol: text('TCP 443, a.example'),
        }),
      ],
      'who starts it is not given',
    ],
    ['without interfaces', [], 'not answered yet'],
    [
      'with none that carries IP',
      [facing('x', { name: text('X'), medium: choice('usb') })],
      'none of the device that is on as delivered names a host',
    ],
    [
      'where the end of support is not public',
      [
        cloud,
        {
          'support.endDate': answer(
            { kind: 'date', date: '2030-01-01' },
            { disclosure: 'internal' },
          ),
        },
      ],
      'not for everyone',
    ],
  ] as const)('%s', (_, parts, words) => {
    expect(reasons(...parts).join('\n')).toContain(words);
  });
});

function without(entries: Readonly<Record<string, Entry>>, column: string): Record<string, Entry> {
  const cells = Object.entries(entries).filter(([path]) => path.split('/').length === 3);
  return Object.fromEntries(
    cells
      .map(([path, entry]) => [path.split('/')[2] ?? '', entry] as const)
      .filter(([name]) => name !== column),
  );
}

describe('an interface that not everyone may read of', () => {
  const inside = { 'interfaces/cloud': row(1, 'internal') };

  it('is left out of the file, and the file says of which rows that is true', () => {
    expect(mud(cloud, page)).toMatchObject({ ok: true, leftOut: [] });
    expect(mud(cloud, page, inside)).toMatchObject({ ok: true, leftOut: ['interfaces/cloud'] });
  });

  it('is none where no rule would be made of it: another device, or no network', () => {
    const app = {
      'components/app': row(2, 'internal'),
      'components/app/kind': choice('app'),
      'interfaces/cloud/component': answer({ kind: 'reference', rows: ['app'] }),
    };
    expect(mud(cloud, page, inside, app)).toMatchObject({ ok: true, leftOut: [] });
    const radio = { 'interfaces/cloud/medium': choice('bluetooth') };
    expect(mud(cloud, page, inside, radio)).toMatchObject({ ok: true, leftOut: [] });
  });
});

type List = {
  readonly name: string;
  readonly type: string;
  readonly aces: { readonly ace: readonly { readonly matches: unknown }[] };
};

/** The access lists of a file that keeps the rules of its format, by the ends of their names. */
function listsOf(twin: ReturnType<typeof mud>) {
  if (!twin.ok) throw new Error(twin.lacks.map(lackWords).join());
  const [file] = twin.files;
  if (file === undefined) throw new Error('no file');
  expect(faultOf(file, at)).toBeNull();
  const lists: readonly List[] = JSON.parse(JSON.stringify(file.data))[
    'ietf-access-control-list:acls'
  ].acl;
  return (ending: string) =>
    lists.find(({ name }) => name.endsWith(ending))?.aces.ace.map((ace) => ace.matches);
}

const port = (first: number, last = first) =>
  first === last ? { operator: 'eq', port: first } : { 'lower-port': first, 'upper-port': last };

test.each([
  ['443/tcp', [['tcp', port(443)]]],
  ['tcp/443', [['tcp', port(443)]]],
  ['TCP:443', [['tcp', port(443)]]],
  ['TCP port 443', [['tcp', port(443)]]],
  ['443 TCP', [['tcp', port(443)]]],
  ['TCP 443 (HTTPS)', [['tcp', port(443)]]],
  ['5000-5010/udp', [['udp', port(5000, 5010)]]],
  ['5000:5010/udp', [['udp', port(5000, 5010)]]],
  ['UDP 5000–5010', [['udp', port(5000, 5010)]]],
  [
    'TCP 80, 443',
    [
      ['tcp', port(80)],
      ['tcp', port(443)],
    ],
  ],
  [
    'TCP/UDP 5060',
    [
      ['tcp', port(5060)],
      ['udp', port(5060)],
    ],
  ],
  [
    '5060/tcp/udp',
    [
      ['tcp', port(5060)],
      ['udp', port(5060)],
    ],
  ],
])('the ports %s are read as firewalls write them', (ports, expected) => {
  const from = listsOf(mud(facing('a', { ...firewall, ports: text(ports) })))('v4fr') ?? [];
  expect(
    from.map((matches) => {
      const [transport, said] =
        Object.entries(matches as Record<string, Record<string, unknown>>).find(([key]) =>
          ['tcp', 'udp'].includes(key),
        ) ?? [];
      return [transport, said?.['destination-port']];
    }),
  ).toEqual(expected);
});

test.each(['443', 'TCP 443/80', 'web', 'TCP 80, https', '99999/tcp', '443/tls'])(
  'the ports %s are unclear, and not guessed at',
  (ports) => {
    expect(reasons(facing('a', { ...firewall, ports: text(ports) })).join()).toContain(
      'is no port',
    );
  },
);

test('a fixed address of either family, a protocol without ports and a name of another script are read', () => {
  const { peers: _, ...rest } = firewall;
  const matches = listsOf(
    mud(
      facing('a', { ...rest, hosts: text('192.0.2.7') }),
      facing('b', { ...rest, ports: text('UDP 5000'), hosts: text('2001:DB8:0::/32') }),
      facing('c', { ...firewall, ports: text('IGMPv3, ICMP, GRE') }),
      facing('d', { ...rest, hosts: text('müller-geräte.example') }),
    ),
  );
  expect(matches('v4fr')).toMatchObject([
    { ipv4: { 'destination-ipv4-network': '192.0.2.7/32', protocol: 6 } },
    { ipv4: { protocol: 2 } },
    { ipv4: { protocol: 1 } },
    { ipv4: { protocol: 47 } },
    { ipv4: { 'ietf-acldns:dst-dnsname': 'xn--mller-gerte-t8a71a.example' } },
  ]);
  expect(matches('v6to')).toMatchObject([
    {
      ipv6: { 'source-ipv6-network': '2001:db8::/32', protocol: 17 },
      udp: { 'source-port': { operator: 'eq', port: 5000 } },
    },
    { ipv6: { protocol: 58 } },
    { ipv6: { protocol: 47 } },
    { ipv6: { 'ietf-acldns:src-dnsname': 'xn--mller-gerte-t8a71a.example' } },
  ]);
});

test('a family without traffic has no list', () => {
  const { peers: _, ...rest } = firewall;
  const matches = listsOf(mud(facing('a', { ...rest, hosts: text('192.0.2.7') })));
  expect(matches('v4to')).toHaveLength(1);
  expect(matches('v6to')).toBeUndefined();
});

test.each([
  ['ports', { ports: text('TCP 443, SCTP 3868') }, 'SCTP 3868'],
  ['hosts', { hosts: text('a.maker.example, *.maker.example') }, '*.maker.example'],
] as const)(
  'what MUD has no form for among %s is named, and the rest is written',
  (_, cells, written) => {
    const twin = mud(cloud, facing('x', { ...firewall, ...cells }));
    expect(twin.ok && twin.unsaid.map(lackWords)).toEqual([
      expect.stringContaining(`“Cloud”: a MUD file cannot say “${written}”`),
    ]);
    expect(listsOf(twin)('v4fr')?.length).toBeGreaterThan(1);
  },
);

describe('what is off as delivered', () => {
  const telnet = {
    ...firewall,
    name: text('Telnet'),
    ports: text('TCP 23'),
    direction: choice('inbound'),
  };
  const said = (cells: Readonly<Record<string, Entry>>) => mud(cloud, facing('telnet', cells));

  it('gets no rule, and whoever makes the file is told', () => {
    expect(JSON.stringify(said({ ...telnet, state: choice('on') }))).toContain('"port":23');
    const twin = said({ ...telnet, state: choice('off') });
    expect(JSON.stringify(twin.ok && twin.files)).not.toContain('"port":23');
    expect(twin.ok && twin.unsaid.map(lackWords)).toEqual([
      'As delivered, “Telnet”: off, so the file lets nothing through for it. Whoever switches it on has to allow it.',
    ]);
  });

  it('keeps its rule where it goes only to servers that the customer names', () => {
    const broker = { ...telnet, ports: text('TCP 8883'), peers: several('customerServer') };
    const twin = said({ ...broker, state: choice('off') });
    expect(twin).toMatchObject({ ok: true, unsaid: [] });
    expect(JSON.stringify(twin)).toContain('"my-controller"');
  });

  it('keeps its rule where the device itself starts it, protected: updates must come through from the first day', () => {
    const update = {
      ...telnet,
      ports: text('TCP 443'),
      direction: choice('outbound'),
      state: choice('off'),
    };
    expect(said(update)).toMatchObject({ ok: true, unsaid: [] });
    expect(said({ ...update, direction: choice('inbound') })).toMatchObject({
      unsaid: [{ path: 'interfaces/telnet/state' }],
    });
  });

  it('is no reason to refuse the file, whatever its ports say', () => {
    expect(said({ ...telnet, ports: text('the usual'), state: choice('off') }).ok).toBe(true);
    expect(
      said({
        name: text('Cable'),
        medium: choice('ethernet'),
        protocol: text('1000BASE-T'),
        state: choice('off'),
      }),
    ).toMatchObject({ ok: true, unsaid: [] });
  });
});

test('says in words why the end of support is wanted', () => {
  const { 'support.endDate': _, ...undated } = base;
  const twin = makeTwin('mud', workbookOf({ ...undated, ...cloud }), { audience: 'public', at });
  expect(twin.ok ? [] : twin.lacks.map(lackWords)).toEqual([
    'End of security support: not answered yet. The file has to say whether the device is still supported (is-supported, RFC 8520), and that follows from this date.',
  ]);
});

describe('a port that the customer can choose', () => {
  const broker = { ...firewall, name: text('Broker'), peers: several('customerServer') };

  it('keeps the rule for the port as delivered, and whoever makes the file is told', () => {
    const twin = mud(cloud, facing('b', { ...broker, portChoice: choice('yes') }));
    expect(JSON.stringify(twin.ok && twin.files)).toContain('"my-controller"');
    expect(twin.ok && twin.unsaid.map(lackWords)).toEqual([
      'Can the customer choose the port, “Broker”: yes, and the file lets through the port as delivered and no other.',
    ]);
  });

  it('is no reason to refuse the file where none is given', () => {
    const { ports: _, ...open } = broker;
    const twin = mud(cloud, facing('b', { ...open, portChoice: choice('yes') }));
    expect(twin.ok && twin.unsaid.map(({ path }) => path)).toEqual(['interfaces/b/portChoice']);
  });
});

test.each([
  ['while it is sold', {}, true],
  ['until the last unit’s time is over', { 'sale.endDate': date('2021-11-30') }, true],
  ['and not afterwards', { 'sale.endDate': date('2021-11-20') }, false],
])('a time for each unit says whether the device is supported: %s', (_, sale, isSupported) => {
  const { 'support.endDate': _end, ...rest } = base;
  const each = { 'support.duration': answer({ kind: 'quantity', amount: 60, unit: 'months' }) };
  const twin = makeTwin('mud', workbookOf({ ...rest, ...cloud, ...each, ...sale }), {
    audience: 'public',
    at,
  });
  expect(JSON.stringify(twin)).toContain(`"is-supported":${isSupported}`);
});
