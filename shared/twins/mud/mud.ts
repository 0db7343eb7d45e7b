import { marksOf } from '../../documents/marks.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { Asking, labelOf } from '../asking.ts';
import { askProduct } from '../product.ts';
import type { Commission, Json, Twin } from '../twin-model.ts';
import { httpsUri } from '../web-uri.ts';
import { askFlows, type Flow, interfacesLeftOut } from './flows.ts';
import type { PortRange } from './read-protocol.ts';

/** RFC 8520, section 3.6 wants no more than 60 characters. */
const longestSystemInfo = 60;

/**
 * A Manufacturer Usage Description (RFC 8520): the traffic the device is meant to
 * have, for networks that let through nothing else. Made from what is public,
 * whoever asks, because every network that meets the device fetches it.
 */
export function makeMud(snapshot: Snapshot, { at }: Commission): Twin {
  const ask = new Asking(snapshot, 'public', at);
  const product = askProduct(ask);
  const url = askMudUrl(ask);
  const isSupported = askSupport(snapshot, ask, at);
  const flows = askFlows(ask);
  if (!ask.hasLacks && flows.length === 0)
    ask.unfit(
      'interfaces',
      'Interfaces',
      'none of the device that is on as delivered names a host and a port.',
    );
  if (product === null || url === null || isSupported === null || ask.hasLacks)
    return ask.refused('mud');

  const acl = (direction: 'fr' | 'to', family: 'v4' | 'v6') =>
    `mud-${product.slug.slice(0, 40)}-${family}${direction}`;
  const families = (['v4', 'v6'] as const).filter((family) =>
    flows.some((flow) => isOfFamily(flow, family)),
  );
  const policy = (direction: 'fr' | 'to'): Json => ({
    'access-lists': {
      'access-list': families.map((family) => ({ name: acl(direction, family) })),
    },
  });
  const mark = marksOf(snapshot, 'public').length > 0 ? 'Sample: ' : '';
  const data: Json = {
    'ietf-mud:mud': {
      'mud-version': 1,
      'mud-url': url,
      'last-update': at,
      'cache-validity': 48,
      'is-supported': isSupported,
      systeminfo: cleanLine([...`${mark}${product.name}`].slice(0, longestSystemInfo).join('')),
      'mfg-name': product.maker,
      'model-name': product.name,
      'from-device-policy': policy('fr'),
      'to-device-policy': policy('to'),
    },
    'ietf-access-control-list:acls': {
      acl: (['fr', 'to'] as const).flatMap((direction) =>
        families.map((family) => ({
          name: acl(direction, family),
          type: family === 'v4' ? 'ipv4-acl-type' : 'ipv6-acl-type',
          aces: {
            ace: distinct(flows)
              .filter((flow) => isOfFamily(flow, family))
              .map((flow, at) => aceOf(flow, at, direction, family)),
          },
        })),
      ),
    },
  };
  const files = [{ name: `${product.slug}.mud.json`, form: 'mud', data }] as const;
  return ask.made('mud', files, interfacesLeftOut(snapshot, ask, at));
}

/**
 * Whether the device is still supported: by the day for all, or else by the time for
 * each unit, which has not passed for all while it is sold, nor that long afterwards.
 * When sale ends may be known to colleagues only; what follows from it is told.
 */
function askSupport(snapshot: Snapshot, ask: Asking, at: string): boolean | null {
  const { read } = ask;
  const day = at.slice(0, 10);
  const time = read.date('support.endDate') === null ? read.quantity('support.duration') : null;
  if (time !== null) {
    const lastSale = new Asking(snapshot, 'internal', at).read.date('sale.endDate');
    const months = Math.round(time.amount * (time.unit.one === 'year' ? 12 : 1));
    const last = lastSale === null ? null : monthsAfter(lastSale, months);
    return last === null || day <= last;
  }
  const end = ask.need(
    'support.endDate',
    (reader) => reader.date('support.endDate'),
    'The file has to say whether the device is still supported (is-supported, RFC 8520), and that follows from this date.',
  );
  return end === null ? null : day <= end;
}

/** Null where the day is none, or so far ahead that no calendar knows it. */
function monthsAfter(day: string, months: number): string | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999
    ? null
    : end.toISOString().slice(0, 10);
}

/** RFC 8520, section 5: the scheme is https. */
function askMudUrl(ask: Asking): string | null {
  const address = ask.need('network.mudUrl', (read) => read.web('network.mudUrl'));
  const url = httpsUri(address);
  if (address !== null && url === null)
    ask.unfit('network.mudUrl', labelOf('network.mudUrl'), 'not an https address.');
  return url;
}

function distinct(flows: readonly Flow[]): readonly Flow[] {
  return [...new Map(flows.map((flow) => [JSON.stringify(flow), flow])).values()];
}

function aceOf(flow: Flow, at: number, direction: 'fr' | 'to', family: 'v4' | 'v6'): Json {
  const { port, peer } = flow;
  const end = direction === 'fr' ? 'dst' : 'src';
  const ip: Json = {
    ...(peer.kind === 'address'
      ? { [`${end === 'dst' ? 'destination' : 'source'}-ip${family}-network`]: peer.network }
      : {}),
    ...(peer.kind === 'host' ? { [`ietf-acldns:${end}-dnsname`]: peer.host } : {}),
    protocol: protocolNumbers[family][port.transport],
  };
  return {
    name: `${direction}${family}-${at + 1}`,
    matches: {
      ...(peer.kind === 'class' ? { 'ietf-mud:mud': { [peer.class]: [null] } } : {}),
      [family === 'v4' ? 'ipv4' : 'ipv6']: ip,
      ...(!('first' in port) ? {} : { [port.transport]: portsOf(port, flow.startedBy, direction) }),
    },
    actions: { forwarding: 'accept' },
  };
}

/** A fixed address is of one family; IGMP is of IPv4, whose part in IPv6 ICMPv6 plays. */
function isOfFamily({ peer, port }: Flow, family: 'v4' | 'v6'): boolean {
  if (peer.kind === 'address' && peer.family !== family) return false;
  return port.transport !== 'igmp' || family === 'v4';
}

/** By IANA’s list of protocol numbers; ICMPv6 has its own, and IGMP none in IPv6. */
const protocolNumbers = {
  v4: { tcp: 6, udp: 17, icmp: 1, igmp: 2, esp: 50, ah: 51, gre: 47 },
  v6: { tcp: 6, udp: 17, icmp: 58, igmp: 2, esp: 50, ah: 51, gre: 47 },
} as const;

/** The port is that of the side that is connected to: the source of what it answers. */
function portsOf(
  { transport, first, last }: PortRange,
  startedBy: Flow['startedBy'],
  direction: 'fr' | 'to',
): Json {
  const isAnswer = (startedBy === 'device') !== (direction === 'fr');
  const by = startedBy === 'device' ? 'from-device' : 'to-device';
  return {
    ...(transport === 'tcp' ? { 'ietf-mud:direction-initiated': by } : {}),
    [isAnswer ? 'source-port' : 'destination-port']:
      first === last
        ? { operator: 'eq', port: first }
        : { 'lower-port': first, 'upper-port': last },
  };
}
