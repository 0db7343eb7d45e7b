import { marksOf } from '../../documents/marks.ts';
import { cleanLine, cleanText } from '../../text/clean-text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { Asking } from '../asking.ts';
import { given } from '../given.ts';
import { askProduct } from '../product.ts';
import type { Commission, Json, Twin } from '../twin-model.ts';
import { httpsUri, webUri } from '../web-uri.ts';
import { askFlows, type Flow } from './flows.ts';

/** RFC 8520, section 3.6 wants no more than 60 characters. */
const longestSystemInfo = 60;

/**
 * A Manufacturer Usage Description (RFC 8520): the traffic the device is meant to
 * have, for networks that let through nothing else. Made from what is public,
 * whoever asks, because every network that meets the device fetches it.
 */
export function makeMud(snapshot: Snapshot, { at }: Commission): Twin {
  const ask = new Asking(snapshot, 'public');
  const product = askProduct(ask);
  const url = askMudUrl(ask);
  const end = ask.need('support.endDate', (read) => read.date('support.endDate'));
  const flows = askFlows(ask);
  if (!ask.hasLacks && flows.length === 0)
    ask.unfit('interfaces', 'Interfaces', 'none of the device names a host and a port.');
  if (product === null || url === null || end === null || ask.hasLacks) return ask.refused('mud');

  const acl = (direction: 'fr' | 'to', family: 'v4' | 'v6') =>
    `mud-${product.slug.slice(0, 40)}-${family}${direction}`;
  const policy = (direction: 'fr' | 'to'): Json => ({
    'access-lists': {
      'access-list': [{ name: acl(direction, 'v4') }, { name: acl(direction, 'v6') }],
    },
  });
  const documentation = webUri(ask.read.web('company.web'));
  const mark = marksOf(snapshot, 'public').length > 0 ? 'Sample: ' : '';
  const data: Json = {
    'ietf-mud:mud': {
      'mud-version': 1,
      'mud-url': url,
      'last-update': at,
      'cache-validity': 48,
      'is-supported': at.slice(0, 10) <= end,
      systeminfo: cleanLine([...`${mark}${product.name}`].slice(0, longestSystemInfo).join('')),
      'mfg-name': product.maker,
      ...given('documentation', documentation),
      'model-name': product.name,
      'from-device-policy': policy('fr'),
      'to-device-policy': policy('to'),
    },
    'ietf-access-control-list:acls': {
      acl: (['fr', 'to'] as const).flatMap((direction) =>
        (['v4', 'v6'] as const).map((family) => ({
          name: acl(direction, family),
          type: family === 'v4' ? 'ipv4-acl-type' : 'ipv6-acl-type',
          aces: { ace: distinct(flows).map((flow, at) => aceOf(flow, at, direction, family)) },
        })),
      ),
    },
  };
  return ask.made('mud', [{ name: `${product.slug}.mud.json`, form: 'mud', data }]);
}

/** The one https address in the sentence of the answer that speaks of MUD. */
function askMudUrl(ask: Asking): string | null {
  const text = ask.need('network.behaviour', (read) => read.text('network.behaviour'));
  if (text === null) return null;
  const sentences = cleanText(text).split(/(?<=[.!?])\s+|\n+/);
  const found = sentences
    .filter((sentence) => /\bMUD\b/.test(sentence))
    .flatMap((sentence) => sentence.match(/https:\/\/[^\s<>"“”`)]+/gi) ?? [])
    .map((address) => httpsUri(address.replace(/[.,;:!?]+$/, '')));
  const [url, ...more] = [...new Set(found)];
  if (url !== undefined && url !== null && more.length === 0) return url;
  ask.unfit(
    'network.behaviour',
    'Expected network behaviour',
    more.length > 0
      ? 'names more than one address of a MUD file.'
      : 'does not say where the MUD file will be. Add a sentence such as: The MUD file is at https://…',
  );
  return null;
}

function distinct(flows: readonly Flow[]): readonly Flow[] {
  return [...new Map(flows.map((flow) => [JSON.stringify(flow), flow])).values()];
}

function aceOf(flow: Flow, at: number, direction: 'fr' | 'to', family: 'v4' | 'v6'): Json {
  const { startedBy, port, peer } = flow;
  const isAnswer = (startedBy === 'device') !== (direction === 'fr');
  const range: Json =
    port.first === port.last
      ? { operator: 'eq', port: port.first }
      : { 'lower-port': port.first, 'upper-port': port.last };
  const end = direction === 'fr' ? 'dst' : 'src';
  const ip: Json = {
    ...(peer.kind === 'host' ? { [`ietf-acldns:${end}-dnsname`]: peer.host } : {}),
    protocol: port.transport === 'tcp' ? 6 : 17,
  };
  const by = startedBy === 'device' ? 'from-device' : 'to-device';
  const transport: Json = {
    ...(port.transport === 'tcp' ? { 'ietf-mud:direction-initiated': by } : {}),
    [isAnswer ? 'source-port' : 'destination-port']: range,
  };
  return {
    name: `${direction}${family}-${at + 1}`,
    matches: {
      ...(peer.kind === 'class' ? { 'ietf-mud:mud': { [peer.class]: [null] } } : {}),
      [family === 'v4' ? 'ipv4' : 'ipv6']: ip,
      [port.transport]: transport,
    },
    actions: { forwarding: 'accept' },
  };
}
