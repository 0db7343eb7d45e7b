import { asciiHost, ipv6Address } from '../../text/ascii-host.ts';

export type PortRange = {
  readonly transport: 'tcp' | 'udp';
  readonly first: number;
  readonly last: number;
};

/** With whom, in a form a machine can use: a host by its name, one of the classes of RFC 8520, or any host. */
export type Peer =
  | { readonly kind: 'host'; readonly host: string }
  | {
      readonly kind: 'class';
      readonly class: 'local-networks' | 'my-controller' | 'same-manufacturer';
    }
  | { readonly kind: 'address'; readonly family: 'v4' | 'v6'; readonly network: string }
  | { readonly kind: 'anywhere' }
  /** What people write and no MUD file can say. */
  | { readonly kind: 'other'; readonly written: string };

export type PortGroup = { readonly ports: readonly PortRange[]; readonly peers: readonly Peer[] };

export type ReadProtocol =
  | { readonly ok: true; readonly groups: readonly PortGroup[] }
  | { readonly ok: false; readonly unclear: string };

/**
 * `MQTT, TCP 8883, fleet.maker.example; NTP, UDP 123`: groups apart by semicolons,
 * in each the protocol's name, its ports and the hosts it speaks with, apart by
 * commas. Whatever names a port or host and says more than that is unclear, and
 * unclear is not guessed at.
 */
export function readProtocol(text: string): ReadProtocol {
  if (text.length > longest) return { ok: false, unclear: `${text.slice(0, 60)}…` };
  const groups: PortGroup[] = [];
  for (const written of text.split(';').map(trimmed)) {
    const ports: PortRange[] = [];
    const peers: Peer[] = [];
    for (const piece of written.split(',').map(trimmed)) {
      const found = readPorts(piece);
      const peer = readPeer(piece);
      if (found !== null) ports.push(...found);
      else if (peer !== null) peers.push(peer);
      else if (mentions.test(piece)) return { ok: false, unclear: piece };
    }
    groups.push({ ports, peers });
  }
  return { ok: true, groups };
}

/** `updates.maker.example and local-networks`: peers and nothing else; null where something else is said. */
export function readPeers(text: string): readonly Peer[] | null {
  if (text.length > longest) return null;
  const peers = text.split(/,|\band\b/).map((piece) => readPeer(trimmed(piece)));
  return peers.some((peer) => peer === null) ? null : peers.filter((peer) => peer !== null);
}

/** A line that people write has a few hundred characters; more is no table of ports. */
const longest = 2000;

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`, 'i');
const classes = ['local-networks', 'my-controller', 'same-manufacturer'] as const;

/** What makes a piece matter to a machine: a port, a host, a number that could be a port. */
const mentions =
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:TCP|UDP|port)\b|[a-z0-9-]+\.[a-z]{2,}|\b\d{2,5}\b/i;

function readPeer(piece: string): Peer | null {
  const named = classes.find((one) => one === piece.toLowerCase());
  if (named !== undefined) return { kind: 'class', class: named };
  const network = readNetwork(piece);
  if (network !== null) return network;
  const host = piece.length > 253 ? null : asciiHost(piece);
  return host === null || !hostName.test(host) ? null : { kind: 'host', host: host.toLowerCase() };
}

/** A fixed address or network, as RFC 8519 writes it: `192.0.2.7/32`, `2001:db8::/32`. */
function readNetwork(piece: string): Peer | null {
  const [, v4, bits4 = '32'] = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?$/.exec(piece) ?? [];
  if (v4 !== undefined)
    return v4.split('.').every((part) => Number(part) <= 255) && Number(bits4) <= 32
      ? {
          kind: 'address',
          family: 'v4',
          network: `${v4.split('.').map(Number).join('.')}/${Number(bits4)}`,
        }
      : null;
  const [, v6 = '', bits6 = '128'] = /^([^/\s]+)(?:\/(\d{1,3}))?$/.exec(piece) ?? [];
  const address = ipv6Address(v6.replace(/^\[(.*)\]$/, '$1'));
  return address === null || Number(bits6) > 128
    ? null
    : { kind: 'address', family: 'v6', network: `${address}/${Number(bits6)}` };
}

/** `UDP 3478 or TCP 443`, `UDP 67 and 68`, `UDP and TCP 53`, `WebRTC: UDP 49152 to 65535`. */
export function readPorts(written: string): readonly PortRange[] | null {
  const piece = inWords(written);
  const colon = piece.lastIndexOf(':');
  if (mentions.test(piece.slice(0, colon + 1))) return null;
  const said = piece.slice(colon + 1);
  const ranges: PortRange[] = [];
  let transports: readonly PortRange['transport'][] = [];
  let isClosed = true;
  for (const part of said.split(/\band\b|\bor\b/i).map(trimmed)) {
    const read = portPart.exec(part)?.groups;
    if (read === undefined || part === '') return null;
    if (read.transport !== undefined) {
      const transport = read.transport.toLowerCase() === 'tcp' ? 'tcp' : 'udp';
      transports = isClosed ? [transport] : [...transports, transport];
    }
    isClosed = read.first !== undefined;
    if (read.first === undefined) continue;
    const first = Number(read.first);
    const last = Number(read.last ?? read.first);
    if (transports.length === 0 || first < 1 || last < first || last > 65535) return null;
    ranges.push(...transports.map((transport) => ({ transport, first, last })));
  }
  return isClosed && ranges.length > 0 ? ranges : null;
}

/**
 * The notations of firewalls and lists of ports in one form: `443/tcp`, `tcp/443`,
 * `TCP:443`, `TCP port 443`, `5000:5010/udp`, `53/tcp/udp`, `TCP/UDP 53`, `TCP 443 (HTTPS)`.
 */
function inWords(written: string): string {
  return written
    .replace(/ ?\([^()\d]{1,60}\)$/, '')
    .replace(/\b(\d{1,5}) ?(?:-|–|:|\.\.) ?(\d{1,5})\b/g, '$1 to $2')
    .replace(/\b(tcp|udp) ?[/+&] ?(tcp|udp)\b/gi, '$1 and $2')
    .replace(
      /\b(\d{1,5}(?: to \d{1,5})?)(?: ?\/ ?|(?<=^[\d to]{1,16}) )((?:tcp|udp)(?: and (?:tcp|udp))?)$/i,
      '$2 $1',
    )
    .replace(/\b(tcp|udp)(?: ?[/:] ?| ports? )(?=\d)/gi, '$1 ');
}

/** `TCP 443`, `UDP`, `68`, `UDP 20 to 30`. */
const portPart =
  /^(?<transport>TCP|UDP)?(?: ?(?<first>\d{1,5})(?: ?(?:to|-|–) ?(?<last>\d{1,5}))?)?$/i;

function trimmed(text: string): string {
  return text.trim();
}
