import { type ColumnId, facts } from '../../content/facts.ts';
import type { Reader, RowRef } from '../../documents/reader.ts';
import { type Path, rowPath } from '../../workbook/path.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { Asking } from '../asking.ts';
import { readAllowed, type Traffic } from './allowed.ts';
import { type Peer, readPeers, readProtocol } from './read-protocol.ts';

/** Traffic that the device is meant to have. */
export type Flow = {
  readonly startedBy: 'device' | 'peer';
  readonly port: Traffic;
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

/**
 * Interfaces that would have rules if everyone might read of them: a network that
 * enforces the file blocks what goes over them, and nobody outside can tell why.
 */
export function interfacesLeftOut(
  snapshot: Snapshot,
  { read }: Asking,
  at: string,
): readonly Path[] {
  const all = new Asking(snapshot, 'internal', at).read;
  const told = new Set(read.rows('interfaces').map(({ id }) => id));
  return all
    .rows('interfaces')
    .filter((row) => !told.has(row.id) && isOfDevice(all, row) && mayCarryIp(all, row))
    .map(({ id }) => rowPath('interfaces', id));
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

function mayCarryIp(read: Reader, row: RowRef<'interfaces'>): boolean {
  const medium = read.cellChoice(row, 'medium');
  return medium === null || medium === 'other' || ipMedia.has(medium);
}

function flowsOf(ask: Asking, row: RowRef<'interfaces'>): readonly Flow[] {
  const { read } = ask;
  const medium = read.cellChoice(row, 'medium');
  const groups = mayCarryIp(read, row) ? groupsOf(ask, row, medium) : [];
  if (groups.length === 0) return [];
  const direction = read.cellChoice(row, 'direction');
  if (direction === null) return unfit(ask, row, 'direction', 'who starts it is not given.');
  return groups.flatMap(({ traffic, peers }) =>
    traffic.flatMap((port) =>
      peers.flatMap((peer) =>
        startersOf(direction).map((startedBy) => ({ startedBy, port, peer })),
      ),
    ),
  );
}

type Group = { readonly traffic: readonly Traffic[]; readonly peers: readonly Peer[] };

/** What was given for firewalls, and where nothing was, what the protocol’s own words say clearly. */
function groupsOf(ask: Asking, row: RowRef<'interfaces'>, medium: string | null): readonly Group[] {
  const { read } = ask;
  // Said not to apply: the row is the cable or the radio, and other rows are what goes over it.
  if (read.cellWhyNot(row, 'ports') !== null) return [];
  const protocol = read.cellLine(row, 'protocol');
  const { traffic, peers } = readAllowed(read, row);
  if (peers !== null && 'unclear' in peers)
    return unfit(
      ask,
      row,
      'hosts',
      `“${peers.unclear}” is no host name in full, such as api.example.com.`,
    );
  if (traffic !== null && 'unclear' in traffic)
    return unfit(ask, row, 'ports', `“${traffic.unclear}” is no port. ${howPortsAreWritten}`);
  if (traffic !== null) {
    const group = { traffic, peers: peers ?? peersInWords(read, row, protocol) };
    return group.peers.length > 0 || isAlwaysPermitted(group) ? needed(group) : noPeer(ask, row);
  }
  const namesPorts = protocol !== null && /\b(?:TCP|UDP)\b/i.test(protocol);
  if (!namesPorts && (medium === 'other' || (protocol !== null && links.test(protocol)))) return [];
  if (medium === null || medium === 'other')
    return unfit(
      ask,
      row,
      'medium',
      'its kind is none for which ports and hosts are asked. Choose Ethernet, Wi-Fi, Cellular or Internet service, or a kind without a network.',
    );
  const said = protocol === null ? null : readProtocol(protocol);
  if (said === null || !said.ok || said.groups.some(({ ports }) => ports.length === 0))
    return unfit(ask, row, 'ports', `not answered yet. ${howPortsAreWritten}`);
  const found = said.groups.map((group) => ({
    traffic: group.ports,
    peers: peers ?? (group.peers.length > 0 ? group.peers : peersInWords(read, row, null)),
  }));
  return found.every((group) => group.peers.length > 0 || isAlwaysPermitted(group))
    ? found.flatMap(needed)
    : noPeer(ask, row);
}

const howPortsAreWritten = 'Write TCP 443, or UDP 5000 to 5010, or ICMP, with commas between.';

/** Hosts that older answers name in the protocol or the peer. */
function peersInWords(
  read: Reader,
  row: RowRef<'interfaces'>,
  protocol: string | null,
): readonly Peer[] {
  const inProtocol = protocol === null ? null : readProtocol(protocol);
  const named = inProtocol?.ok ? inProtocol.groups.flatMap(({ peers }) => peers) : [];
  return named.length > 0 ? named : (readPeers(read.cellLine(row, 'peer') ?? '') ?? []);
}

function noPeer(ask: Asking, row: RowRef<'interfaces'>): readonly [] {
  return unfit(
    ask,
    row,
    'hosts',
    'the other end is not given for machines. Write host names, or choose other machines it speaks with.',
  );
}

function unfit(
  ask: Asking,
  row: RowRef<'interfaces'>,
  column: ColumnId<'interfaces'>,
  says: string,
): readonly [] {
  const title = ask.read.title(row);
  const { label } = facts.interfaces.columns[column];
  const name = title === null ? 'an interface without a name' : `“${title}”`;
  ask.unfit(`interfaces/${row.id}/${column}`, `${label}, ${name}`, says);
  return [];
}

/** The group without what every network lets through. */
function needed({ traffic, peers }: Group): readonly Group[] {
  const left = traffic.filter((one) => !isAlwaysPermitted({ traffic: [one], peers }));
  return left.length === 0 ? [] : [{ traffic: left, peers }];
}

/** RFC 8520, section 4.1 permits local DNS and NTP in any case; an address by DHCP comes before any rule. */
function isAlwaysPermitted({ traffic, peers }: Group): boolean {
  return (
    peers.every(({ kind }) => kind === 'class') &&
    traffic.length > 0 &&
    traffic.every(
      (one) =>
        one.transport !== 'icmp' &&
        one.first === one.last &&
        (one.first === 53 || (one.transport === 'udp' && localServices.includes(one.first))),
    )
  );
}

const localServices: readonly number[] = [67, 68, 123, 546, 547];

function startersOf(direction: 'inbound' | 'outbound' | 'both'): readonly Flow['startedBy'][] {
  if (direction === 'both') return ['device', 'peer'];
  return direction === 'outbound' ? ['device'] : ['peer'];
}
