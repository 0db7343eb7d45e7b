import { asSentence } from '../../text/plain-words.ts';
import type { SectionDraft } from '../draft.ts';
import { strong } from '../phrase.ts';
import type { ColumnOptionOf, RowRef } from '../reader.ts';

type Medium = ColumnOptionOf<'interfaces', 'medium'>;

/** Where something from outside can meet the product, from far away to close at hand. */
const boundaries: readonly {
  readonly id: string;
  readonly title: string;
  readonly media: readonly Medium[];
}[] = [
  { id: 'internet', title: 'Over the Internet', media: ['internet', 'cellular', 'lorawan'] },
  { id: 'network', title: 'Over the local network', media: ['ethernet', 'wifi'] },
  { id: 'radio', title: 'By radio, from near by', media: ['bluetooth', 'zigbee', 'nfc'] },
  { id: 'wires', title: 'Over wires', media: ['fieldbus', 'contacts'] },
  {
    id: 'hands',
    title: 'By hand, at the device',
    media: ['controls', 'usb', 'serial', 'media'],
  },
  { id: 'other', title: 'In other ways', media: ['other'] },
];

/** The interfaces once more, by the side that comes in through them: where trust ends and what guards it there. */
export function writeBoundaries(section: SectionDraft): void {
  const rows = section.read.rows('interfaces').map((row) => ({
    row,
    medium: section.read.cellChoice(row, 'medium'),
  }));
  section.table(
    'boundaries',
    'Where something from outside reaches the product, and what guards it there',
    [
      { title: 'Boundary', width: 0.2 },
      { title: 'In use as delivered', width: 0.42 },
      { title: 'Only once it is switched on', width: 0.38 },
    ],
    boundaries.flatMap(({ id, title, media }) => {
      const here = rows.filter(({ medium }) => medium !== null && media.includes(medium));
      const isOff = ({ row }: { row: RowRef<'interfaces'> }) =>
        section.read.cellChoice(row, 'state') === 'off';
      const on = here.filter((one) => !isOff(one)).flatMap(({ row }) => guarded(section, row));
      const off = here.filter(isOff).flatMap(({ row }) => guarded(section, row));
      if (on.length + off.length === 0) return [];
      return [[section.cell([`boundaries.${id}`, () => [strong(title)]]), on, off]];
    }),
    {
      id: 'boundaries.lead',
      words:
        'At these places the product meets what it cannot control. Each line names an interface and what guards it; where nothing does, the surroundings have to.',
    },
  );
  section.prose('product.exchange', {
    lead: 'How the parts guard what they exchange',
    none: 'There are no other parts to exchange anything with',
  });
}

function guarded(section: SectionDraft, row: RowRef<'interfaces'>) {
  return section.cell([
    `boundaries/${row.id}`,
    (read) => {
      const name = read.title(row);
      if (name === null) return null;
      // Whether it is on decides in which column it stands.
      read.cellChoice(row, 'state');
      const protection = read.cellLine(row, 'protection');
      return asSentence(protection === null ? name : `${name}: ${protection}`);
    },
  ]);
}
