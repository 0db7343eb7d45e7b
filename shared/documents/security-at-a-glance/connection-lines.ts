import { numberInWords } from '../../text/plain-words.ts';
import { because } from '../draft.ts';
import type { ColumnOptionOf, Reader, RowRef } from '../reader.ts';
import { capital, firstOf, type GlanceLine, titles, together } from './glance-line.ts';

/** What can reach the device, and what it needs to reach. */
export const connectionLines: readonly GlanceLine[] = [
  {
    id: 'network',
    topic: 'Open to the network',
    short: (read) => {
      if (read.rows('interfaces').length === 0)
        return because('The device has no interfaces', read.whyNot('interfaces'));
      const count = openInterfaces(read).length;
      // Of interfaces it does not know it may not say that they are closed.
      if (!read.isWhole('interfaces') || !areKnown(read)) return null;
      if (count === 0) return 'Nothing on the network can connect to it as delivered.';
      return count === 1
        ? 'One of its interfaces accepts connections as delivered.'
        : `${capital(numberInWords(count))} of its interfaces accept connections as delivered.`;
    },
    detail: (read) => firstOf('They are', titles(read, openInterfaces(read))),
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

function areKnown(read: Reader): boolean {
  return read
    .rows('interfaces')
    .every((row) =>
      (['medium', 'direction', 'state'] as const).every(
        (column) => read.cellChoice(row, column) !== null,
      ),
    );
}

/** What others can reach over a network before anyone has set the device up further. */
function openInterfaces(read: Reader): readonly RowRef<'interfaces'>[] {
  return read.rows('interfaces').filter((row) => {
    const medium = read.cellChoice(row, 'medium');
    const direction = read.cellChoice(row, 'direction');
    const isReached = direction === 'inbound' || direction === 'both';
    return (
      isReached && medium !== null && networks.has(medium) && read.cellChoice(row, 'state') === 'on'
    );
  });
}

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
