import type { Reader, RowRef } from '../../documents/reader.ts';
import type { Asking } from '../asking.ts';
import {
  type Peer,
  type PortGroup,
  type PortRange,
  readPeers,
  readProtocol,
} from './read-protocol.ts';

/** Traffic that the device is meant to have. */
export type Flow = {
  readonly startedBy: 'device' | 'peer';
  readonly port: PortRange;
  readonly peer: Peer;
};

/** Kinds of interface that carry IP; through the others no MUD rule applies. */
const ipMedia: ReadonlySet<string> = new Set(['ethernet', 'wifi', 'cellular', 'internet']);

/** An interface row that is the link itself and no traffic over it. */
const links = /\bIEEE 802\b|\bIEEE 802\.|BASE-T|\bLTE\b|\b5G\b|\bGSM\b|\bNB-IoT\b/i;

/**
 * All traffic of the device itself. Where one interface does not say its ports
 * and peers in a form a machine can use, that is a reason to refuse the file:
 * a network that enforced it would block what was left out.
 */
export function askFlows(ask: Asking): readonly Flow[] {
  const { read } = ask;
  const rows = ask.need('interfaces', () => read.rows('interfaces')) ?? [];
  return rows.filter((row) => isOfDevice(read, row)).flatMap((row) => flowsOf(ask, row));
}

/** On the device or a part of it: related devices, apps and services have networks of their own. */
function isOfDevice(read: Reader, row: RowRef<'interfaces'>): boolean {
  const components = read.cellRows(row, 'component') as readonly RowRef<'components'>[];
  if (components.length === 0) return true;
  return components.some((component) => {
    const kind = read.cellChoice(component, 'kind');
    return kind !== 'relatedDevice' && kind !== 'app' && kind !== 'service';
  });
}

function flowsOf(ask: Asking, row: RowRef<'interfaces'>): readonly Flow[] {
  const { read } = ask;
  const medium = read.cellChoice(row, 'medium');
  const protocol = read.cellLine(row, 'protocol');
  const mayCarryIp = medium === null || medium === 'other' || ipMedia.has(medium);
  if (!mayCarryIp) return [];
  const namesPorts = protocol !== null && /\b(?:TCP|UDP)\b/i.test(protocol);
  if (!namesPorts && (medium === 'other' || (protocol !== null && links.test(protocol)))) return [];
  const unfit = (column: string, says: string) => {
    const title = read.title(row);
    const label = title === null ? 'An interface without a name' : `Interface “${title}”`;
    ask.unfit(`interfaces/${row.id}/${column}`, label, says);
    return [];
  };
  if (protocol === null) return unfit('protocol', 'its protocol and port are not given.');
  const direction = read.cellChoice(row, 'direction');
  if (direction === null) return unfit('direction', 'its direction is not given.');
  const ports = readProtocol(protocol);
  if (!ports.ok)
    return unfit(
      'protocol',
      `“${ports.unclear}” is not clear to a machine. Write ports as TCP 443 or UDP 5000 to 5010, hosts by their full names, with commas between them.`,
    );
  const peers = readPeers(read.cellLine(row, 'peer') ?? '');
  return ports.groups.flatMap((group) => {
    if (isAlwaysPermitted(group)) return [];
    if (group.ports.length === 0)
      return unfit('protocol', 'no TCP or UDP port is given for all of its traffic.');
    const with_ = group.peers.length > 0 ? group.peers : (peers ?? []);
    if (with_.length === 0)
      return unfit(
        'peer',
        'with whom it communicates is not given by host name. Name hosts in full, or write local-networks, my-controller (a server the customer runs) or same-manufacturer.',
      );
    return group.ports.flatMap((port) =>
      with_.flatMap((peer) =>
        startersOf(direction).map((startedBy) => ({ startedBy, port, peer })),
      ),
    );
  });
}

/** RFC 8520, section 4.1 permits local DNS and NTP in any case; an address by DHCP comes before any rule. */
function isAlwaysPermitted({ ports, peers }: PortGroup): boolean {
  return (
    peers.length === 0 &&
    ports.length > 0 &&
    ports.every(
      ({ transport, first, last }) =>
        (first === 53 && last === 53) ||
        (transport === 'udp' && first === last && [67, 68, 123, 546, 547].includes(first)),
    )
  );
}

function startersOf(direction: 'inbound' | 'outbound' | 'both'): readonly Flow['startedBy'][] {
  if (direction === 'both') return ['device', 'peer'];
  return direction === 'outbound' ? ['device'] : ['peer'];
}
