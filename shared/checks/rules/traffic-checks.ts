import { facts } from '../../content/facts.ts';
import { inWords } from '../../text/plain-words.ts';
import { readTraffic, type Traffic } from '../../twins/mud/allowed.ts';
import { readProtocol } from '../../twins/mud/read-protocol.ts';
import type { Check } from '../check-model.ts';
import type { RowView } from '../check-view.ts';
import { portsIn } from '../ports-in-prose.ts';
import { clausesOf, isNegated } from '../words.ts';

/** What is given for firewalls: can it be read, and does it agree with what people are told? */
export const trafficChecks: readonly Check[] = [
  {
    id: 'firewall-ports-unreadable',
    title: 'Ports that no firewall can be given',
    severity: 'hindered',
    message: '“{subject}” gives ports for firewalls, but “{unclear}” is no port.',
    remedy: 'Write TCP 443, or UDP 5000 to 5010, or ICMP, with commas between.',
    why: 'Customers copy this into their firewall. What it cannot read is left out or guessed.',
    basis: ['A6.3-Q5', 'W-traffic'],
    *find(view) {
      for (const one of view.rows('interfaces')) {
        const ports = portsOf(one);
        const traffic = ports === '' ? [] : readTraffic(ports);
        if ('unclear' in traffic)
          yield {
            place: one.at('ports'),
            words: { subject: one.title, unclear: traffic.unclear },
          };
      }
    },
  },
  {
    id: 'firewall-ports-contradicted',
    title: 'A port that firewalls are not told of',
    severity: 'misled',
    message: '“{subject}” speaks over {port} by its protocol, but not by the ports for firewalls.',
    remedy: 'Correct one of the two, so that both name the same ports.',
    why: 'A network that allows only what is listed would stop the device.',
    basis: ['A6.3-Q5', 'W-traffic'],
    *find(view) {
      for (const one of view.rows('interfaces')) {
        const ports = portsOf(one);
        const traffic = ports === '' ? { unclear: '' } : readTraffic(ports);
        const said = readProtocol(one.text('protocol'));
        if ('unclear' in traffic || !said.ok) continue;
        const lost = said.groups
          .flatMap((group) => group.ports)
          .find((port) => !traffic.some((allowed) => holds(allowed, port)));
        if (lost !== undefined)
          yield {
            place: one.at('ports'),
            words: { subject: one.title, port: wordsOf(lost) },
            related: [one.at('protocol')],
          };
      }
    },
  },
  {
    id: 'port-in-text-differs',
    title: 'A port that no interface has',
    severity: 'misled',
    message: 'A text says “{words}”, and no interface names that port: they name {known}.',
    remedy: 'Correct the text, or the ports of the interface that it speaks of.',
    why: 'Customers open the port that they read first, or block the one that the device needs.',
    basis: ['A6.3-Q5', 'W-traffic'],
    *find(view) {
      const stated = view.rows('interfaces').flatMap(statedPorts);
      if (stated.length === 0) return;
      const known = [...new Set(stated.map(({ port }) => wordsOf(port)))];
      for (const { path, text } of view.published) {
        if (ofOtherThings.test(path) || stated.some(({ place }) => place === path)) continue;
        const seen = new Set<number>();
        for (const clause of clausesOf(text))
          for (const { words, port } of isNegated(clause) ? [] : portsIn(clause)) {
            const isKnown = stated.some((one) => one.port.first <= port && port <= one.port.last);
            if (isKnown || seen.has(port)) continue;
            seen.add(port);
            yield {
              place: path,
              key: String(port),
              words: { words, known: inWords(known.slice(0, 4)) },
              related: stated.map(({ place }) => place).slice(0, 4),
            };
          }
      }
    },
  },
];

/** What was removed, what fails and what others run may have ports of its own. */
const ofOtherThings =
  /^(?:unneededFunctions|limitations|threats|document\.changes|certifications)\b/;

/** The ports of one interface where they are stated once for all: for firewalls, or else in its protocol. */
function statedPorts(one: RowView<'interfaces'>) {
  const ports = portsOf(one);
  const traffic = ports === '' ? { unclear: '' } : readTraffic(ports);
  if (!('unclear' in traffic))
    return traffic.flatMap((port) =>
      !('first' in port) ? [] : [{ port, place: one.at('ports') }],
    );
  const said = readProtocol(one.text('protocol'));
  const all = said.ok ? said.groups.flatMap((group) => group.ports) : [];
  return all.map((port) => ({ port, place: one.at('protocol') }));
}

/** Empty where the kind of interface has changed and ports are no longer asked for. */
function portsOf(one: RowView<'interfaces'>): string {
  const media: readonly (string | null)[] = facts.interfaces.columns.ports.when.in;
  return media.includes(one.choice('medium')) ? one.text('ports') : '';
}

type Ports = Extract<Traffic, { readonly first: number }>;

function holds(allowed: Traffic, port: Ports): boolean {
  return (
    'first' in allowed &&
    allowed.transport === port.transport &&
    allowed.first <= port.first &&
    port.last <= allowed.last
  );
}

function wordsOf({ transport, first, last }: Ports): string {
  const range = first === last ? String(first) : `${first} to ${last}`;
  return `${transport.toUpperCase()} ${range}`;
}
