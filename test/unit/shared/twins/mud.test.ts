import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../../electron/twins/check-twin-file.ts';
import { makeTwin } from '../../../../shared/twins/make-twin.ts';
import { lackWords } from '../../../../shared/twins/twin-model.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { answer, choice, date, row, text, workbookOf } from '../documents/workbook-of.ts';

const at = '2026-11-21T21:13:03Z';

const base: Readonly<Record<string, Entry>> = {
  'device.name': text('V-1 Valve'),
  'company.name': text('Maker'),
  'support.endDate': date('2030-01-01'),
  'network.behaviour': text('It calls home. The MUD file is at `https://maker.example/v1.json`.'),
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
      [cloud, { 'network.behaviour': text('See https://a.example.') }],
      'does not say where',
    ],
    [
      'with two',
      [cloud, { 'network.behaviour': text('MUD: https://a.example/1 and https://a.example/2') }],
      'more than one',
    ],
    [
      'without a port',
      [cloud, facing('x', { ...without(cloud, 'protocol'), protocol: text('HTTPS') })],
      'no TCP or UDP port',
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
      'not given by host name',
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
      'direction is not given',
    ],
    ['without interfaces', [], 'not answered yet'],
    [
      'with none that carries IP',
      [facing('x', { name: text('X'), medium: choice('usb') })],
      'none of the device names',
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
