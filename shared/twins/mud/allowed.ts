import type { Reader, RowRef } from '../../documents/reader.ts';
import { type Peer, type PortRange, readPeers, readPorts } from './read-protocol.ts';

/** What a network can let through: ports, or the messages of ICMP, which have none. */
export type Traffic = PortRange | { readonly transport: 'icmp' };

/** What was given for firewalls, as far as it was given; what cannot be read stands for itself. */
export type Allowed = {
  readonly traffic: readonly Traffic[] | { readonly unclear: string } | null;
  readonly peers: readonly Peer[] | { readonly unclear: string } | null;
};

/** The columns `ports`, `hosts` and `peers` of an interface. */
export function readAllowed(read: Reader, row: RowRef<'interfaces'>): Allowed {
  const ports = read.cellLine(row, 'ports');
  const hosts = read.cellLine(row, 'hosts');
  const kinds = read.cellSeveral(row, 'peers');
  const named = hosts === null ? [] : readHosts(hosts);
  const isNothing = hosts === null && kinds === null;
  return {
    traffic: ports === null ? null : readTraffic(ports),
    peers: isNothing
      ? null
      : 'unclear' in named
        ? named
        : [...named, ...(kinds ?? []).map((kind) => peerOf[kind])],
  };
}

const peerOf = {
  localNetwork: { kind: 'class', class: 'local-networks' },
  ourDevices: { kind: 'class', class: 'same-manufacturer' },
  customerServer: { kind: 'class', class: 'my-controller' },
  anywhere: { kind: 'anywhere' },
} as const satisfies Record<string, Peer>;

/** A line that people write has a few hundred characters; more is no table of ports. */
const longest = 2000;

/** `TCP 443, UDP 5000 to 5010, ICMP` and nothing else. */
export function readTraffic(text: string): readonly Traffic[] | { readonly unclear: string } {
  return eachPart<Traffic>(text, (part) =>
    /^ICMP(?:v6)?$/i.test(part) ? [icmp] : readPorts(part),
  );
}

const icmp = { transport: 'icmp' } as const;

function readHosts(text: string): readonly Peer[] | { readonly unclear: string } {
  return eachPart(text, (part) => {
    const peers = readPeers(part);
    return peers?.every(({ kind }) => kind === 'host') ? peers : null;
  });
}

function eachPart<T>(
  text: string,
  readPart: (part: string) => readonly T[] | null,
): readonly T[] | { readonly unclear: string } {
  if (text.length > longest) return { unclear: `${text.slice(0, 60)}…` };
  const found: T[] = [];
  for (const part of text.split(/[,;]/).map((one) => one.trim())) {
    const one = readPart(part);
    if (one === null) return { unclear: part === '' ? text : part };
    found.push(...one);
  }
  return found;
}
