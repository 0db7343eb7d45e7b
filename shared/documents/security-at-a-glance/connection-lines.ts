import { ipMedia } from '../../content/facts/communication-facts.ts';
import { capital, numberInWords } from '../../text/plain-words.ts';
import { because } from '../draft.ts';
import type { ColumnOptionOf, Reader, RowRef } from '../reader.ts';
import { firstOf, type GlanceLine, titles, together } from './glance-line.ts';

/** What can reach the device, and what it needs to reach. */
export const connectionLines: readonly GlanceLine[] = [
  {
    id: 'network',
    topic: 'Open to the network',
    short: (read) => {
      if (read.rows('interfaces').length === 0)
        return because('The device has no interfaces', read.whyNot('interfaces'));
      const open = reachable(read);
      const count = open.filter((one) => one.waits === true).length;
      const isTold = read.isWhole('interfaces') && open.every(({ waits }) => waits !== undefined);
      // Of interfaces it does not know it may not say that they are closed.
      if (!isTold) return null;
      if (count === 0) return 'Nothing on the network can connect to it as delivered.';
      return count === 1
        ? 'One of its interfaces accepts connections as delivered.'
        : `${capital(numberInWords(count))} of its interfaces accept connections as delivered.`;
    },
    detail: (read) => {
      const waiting = reachable(read).filter(({ waits }) => waits === true);
      const names = titles(
        read,
        waiting.map(({ row }) => row),
      );
      return firstOf(names.length === 1 ? 'It is' : 'They are', names);
    },
  },
  {
    id: 'needs',
    topic: 'What it needs',
    short: (read) => {
      const rows = read.rows('dependencies');
      if (rows.length === 0)
        return because('It depends on no other system', read.whyNot('dependencies'));
      return firstOf('For basic operation', neededWith(read, 'always'));
    },
    detail: (read) =>
      together(
        firstOf('For some functions', neededWith(read, 'some')),
        firstOf('Only if you want it', neededWith(read, 'optional')),
      ),
  },
];

type Reachable = { readonly row: RowRef<'interfaces'>; readonly waits: boolean | undefined };

/** The interfaces of the device itself, and whether each waits for connections as delivered. */
function reachable(read: Reader): readonly Reachable[] {
  return read
    .rows('interfaces')
    .filter((row) => isOfDevice(read, row))
    .map((row) => ({ row, waits: waitsForConnections(read, row) }));
}

/** What stands on a related device, in an app or in a service is no interface of the device. */
function isOfDevice(read: Reader, row: RowRef<'interfaces'>): boolean {
  return !read
    .cellRows(row, 'component')
    .some((part) => part.list === 'components' && isElsewhere(read, part));
}

function isElsewhere(read: Reader, part: RowRef): boolean {
  const kind = read.cellValue(part, 'kind');
  return kind?.kind === 'choice' && elsewhere.has(kind.option);
}

const elsewhere: ReadonlySet<string> = new Set(['relatedDevice', 'app', 'service']);

/**
 * Whether others can reach it over a network before anyone has set the device up
 * further; undefined while that is not told. A row that is only the cable or the
 * radio goes both ways and offers nothing by itself: its ports do not apply.
 */
function waitsForConnections(read: Reader, row: RowRef<'interfaces'>): boolean | undefined {
  const medium = read.cellChoice(row, 'medium');
  const direction = read.cellChoice(row, 'direction');
  const state = read.cellChoice(row, 'state');
  if (medium !== null && !networks.has(medium)) return false;
  if (direction === 'outbound' || (state !== null && state !== 'on')) return false;
  if (medium === null || direction === null || state === null) return undefined;
  if (direction === 'inbound') return true;
  if (read.cellLine(row, 'ports') !== null) return true;
  if (!carriesPorts.has(medium)) return false;
  return read.cellWhyNot(row, 'ports') === null ? undefined : false;
}

const carriesPorts: ReadonlySet<string> = new Set(ipMedia);

const networks: ReadonlySet<ColumnOptionOf<'interfaces', 'medium'>> = new Set([
  'ethernet',
  'wifi',
  'bluetooth',
  'cellular',
  'zigbee',
  'lorawan',
  'fieldbus',
  'nfc',
  'internet',
] as const);

function neededWith(read: Reader, need: string): readonly string[] {
  return titles(
    read,
    read.rows('dependencies').filter((row) => read.cellChoice(row, 'need') === need),
  );
}
