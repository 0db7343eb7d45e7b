import type { Reader, RowRef } from '../../documents/reader.ts';
import { type Peer, type PortRange, readPeers, readPorts } from './read-protocol.ts';

/**
 * What a network can let through: ports, messages of a protocol that has none, or
 * what people write and no MUD file can say (RFC 8519 knows no ports but those of TCP
 * and UDP).
 */
export type Traffic =
  | PortRange
  | { readonly transport: PortlessProtocol }
  | { readonly transport: 'other'; readonly written: string };

export type PortlessProtocol = (typeof portless)[number];

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

/** `TCP 443, UDP 5000 to 5010, ICMP`, as firewalls write it and nothing else: `TCP 80, 443` are both TCP. */
export function readTraffic(text: string): readonly Traffic[] | { readonly unclear: string } {
  let transport = '';
  return eachPart<Traffic>(text, (part) => {
    const known = portless.find(
      (one) => one.toUpperCase() === part.toUpperCase().replace(/V\d$/, ''),
    );
    if (known !== undefined) return [{ transport: known }];
    if (withoutForm.test(part)) return [{ transport: 'other', written: part }];
    const ranges = readPorts(/^\d/.test(part) ? `${transport}${part}` : part) ?? readPorts(part);
    const [last, ...others] =
      ranges === null ? [] : [...new Set(ranges.map((one) => one.transport))];
    transport = last !== undefined && others.length === 0 ? `${last} ` : '';
    return ranges;
  });
}

const portless = ['icmp', 'igmp', 'esp', 'ah', 'gre'] as const;

/** Other transports, and what runs below the Internet Protocol. */
const withoutForm =
  /^(?:(?:SCTP|DCCP|UDP-Lite)\b.{0,40}|\d{1,5} ?\/ ?sctp|ARP|LLDP|EAPOL|STP|LACP)$/i;

function readHosts(text: string): readonly Peer[] | { readonly unclear: string } {
  return eachPart<Peer>(text, (part) => {
    const peers = readPeers(part);
    if (peers === null && anyBelow.test(part)) return [{ kind: 'other', written: part }];
    return peers?.every(({ kind }) => kind === 'host' || kind === 'address') ? peers : null;
  });
}

/** `*.maker.example`: which hosts there are, nobody can ask the network. */
const anyBelow = /^\*\.[^\s*]+$/;

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
