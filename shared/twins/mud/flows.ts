import { type ColumnId, facts } from '../../content/facts.ts';
import type { Reader, RowRef } from '../../documents/reader.ts';
import { type Path, rowPath } from '../../workbook/path.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { Asking } from '../asking.ts';
import { readAllowed, type Traffic } from './allowed.ts';
import { type Peer, type PortRange, readPeers, readProtocol } from './read-protocol.ts';

/** Traffic that the device is meant to have. */
export type Flow = {
  readonly startedBy: 'device' | 'peer';
  readonly port: Exclude<Traffic, { readonly transport: 'other' }>;
  readonly peer: Exclude<Peer, { readonly kind: 'other' }>;
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
  if (read.cellSeveral(row, 'alsoOn')?.some((other) => ipMedia.has(other))) return true;
  return medium === null || medium === 'other' || ipMedia.has(medium);
}

function flowsOf(ask: Asking, row: RowRef<'interfaces'>): readonly Flow[] {
  const { read } = ask;
  const medium = read.cellChoice(row, 'medium');
  if (mayCarryIp(read, row) && isOffUntilChosen(read, row)) {
    if (isTraffic(read, row))
      leaveUnsaid(
        ask,
        row,
        'state',
        'off, so the file lets nothing through for it. Whoever switches it on has to allow it.',
      );
    return [];
  }
  const isChosen = mayCarryIp(read, row) && read.cellChoice(row, 'portChoice') === 'yes';
  if (isChosen)
    leaveUnsaid(
      ask,
      row,
      'portChoice',
      read.cellLine(row, 'ports') === null
        ? 'yes, and no port is given as delivered, so the file lets nothing through for it.'
        : 'yes, and the file lets through the port as delivered and no other.',
    );
  if (isChosen && read.cellLine(row, 'ports') === null) return [];
  const groups = mayCarryIp(read, row) ? groupsOf(ask, row, medium) : [];
  if (groups.length === 0) return [];
  const direction = read.cellChoice(row, 'direction');
  if (direction === null) return unfit(ask, row, 'direction', 'who starts it is not given.');
  return groups.flatMap(({ traffic, peers }) =>
    traffic.flatMap((port) =>
      peers.flatMap((peer) => {
        if (port.transport === 'other') return unsayable(ask, row, 'ports', port.written);
        if (peer.kind === 'other') return unsayable(ask, row, 'hosts', peer.written);
        return startersOf(direction).map((startedBy) => ({ startedBy, port, peer }));
      }),
    ),
  );
}

/**
 * Off as delivered, and a way in or something in the clear: nobody’s network opens it
 * before its people have chosen it. What the device itself starts, protected, is its
 * intended traffic also before it is set up. And what goes only to servers that the
 * customer names stays: a network lets it through when its people have named them
 * (RFC 8520, my-controller).
 */
function isOffUntilChosen(read: Reader, row: RowRef<'interfaces'>): boolean {
  if (read.cellChoice(row, 'state') !== 'off') return false;
  const peers = read.cellSeveral(row, 'peers');
  if (peers?.length === 1 && peers[0] === 'customerServer') return false;
  return read.cellChoice(row, 'direction') !== 'outbound' || isInTheClear(read, row);
}

function isInTheClear(read: Reader, row: RowRef<'interfaces'>): boolean {
  const { traffic } = readAllowed(read, row);
  const protocol = readProtocol(read.cellLine(row, 'protocol') ?? '');
  const said = protocol.ok ? protocol.groups.flatMap(({ ports }) => ports) : [];
  const all = traffic === null || 'unclear' in traffic ? said : traffic;
  return all.some((one) => 'first' in one && clearPorts.some((port) => holds(one, port)));
}

function holds({ first, last }: PortRange, port: number): boolean {
  return first <= port && port <= last;
}

/** Registered for protocols that carry names, commands and contents as anyone can read them. */
const clearPorts: readonly number[] = [
  20, 21, 23, 25, 69, 80, 110, 143, 161, 162, 389, 502, 514, 554, 1883, 4840, 5683, 20000, 44818,
  47808,
];

/** Rules would be made of it; a cable or a radio is none. */
function isTraffic(read: Reader, row: RowRef<'interfaces'>): boolean {
  if (read.cellWhyNot(row, 'ports') !== null) return false;
  return read.cellLine(row, 'ports') !== null || !links.test(read.cellLine(row, 'protocol') ?? '');
}

function unsayable(
  ask: Asking,
  row: RowRef<'interfaces'>,
  column: 'ports' | 'hosts',
  written: string,
): readonly [] {
  leaveUnsaid(
    ask,
    row,
    column,
    `a MUD file cannot say “${written}”. A network that enforces it blocks this.`,
  );
  return [];
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
      `“${peers.unclear}” is neither a host name in full, such as api.example.com, nor an address.`,
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
  ask.unfit(`interfaces/${row.id}/${column}`, labelOfCell(ask, row, column), says);
  return [];
}

function leaveUnsaid(
  ask: Asking,
  row: RowRef<'interfaces'>,
  column: ColumnId<'interfaces'>,
  says: string,
): void {
  ask.leaveUnsaid(`interfaces/${row.id}/${column}`, labelOfCell(ask, row, column), says);
}

function labelOfCell(
  ask: Asking,
  row: RowRef<'interfaces'>,
  column: ColumnId<'interfaces'>,
): string {
  const title = ask.read.title(row);
  const { label } = facts.interfaces.columns[column];
  return `${label}, ${title === null ? 'an interface without a name' : `“${title}”`}`;
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
        'first' in one &&
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
