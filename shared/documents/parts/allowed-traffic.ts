import { inWords } from '../../text/plain-words.ts';
import { because, type SectionDraft, strongTitle } from '../draft.ts';
import type { Cell } from '../outline.ts';
import { webAddress } from '../phrase.ts';
import type { ColumnOptionOf, Reader, RowRef } from '../reader.ts';

const starters: Readonly<Record<ColumnOptionOf<'interfaces', 'direction'>, string>> = {
  inbound: 'The other end',
  outbound: 'The device',
  both: 'Either end',
};

const peers: Readonly<Record<ColumnOptionOf<'interfaces', 'peers'>, string>> = {
  localNetwork: 'any machine in the same local network',
  ourDevices: 'our other devices',
  customerServer: 'servers that you name',
  anywhere: 'any machine, also on the Internet',
};

/** The same traffic in the form that firewalls are given, and where machines can read it. */
export function writeAllowedTraffic(section: SectionDraft): void {
  section.table(
    'allowed',
    'Traffic to allow in firewalls',
    [
      { title: 'Interface', width: 0.26 },
      { title: 'Started by', width: 0.16 },
      { title: 'Ports', width: 0.22 },
      { title: 'Other end', width: 0.36 },
    ],
    section.read.rows('interfaces').flatMap((row) => allowedRow(section, row) ?? []),
  );
  section.paragraph(
    section.sentence('network.mudUrl', (read) => {
      const address = read.web('network.mudUrl');
      if (address !== null)
        return [
          'For networks that enforce it, the intended traffic is described in a MUD file (RFC 8520) at ',
          webAddress(address),
          '.',
        ];
      return because('There is no MUD file (RFC 8520)', read.whyNot('network.mudUrl'));
    }),
  );
}

function allowedRow(
  section: SectionDraft,
  row: RowRef<'interfaces'>,
): readonly (readonly Cell[])[] | null {
  const id = `interfaces/${row.id}`;
  const ports = section.cell(
    [`${id}/ports`, (read) => read.cellLine(row, 'ports')],
    [
      `${id}/portChoice`,
      (read) =>
        read.cellChoice(row, 'portChoice') === 'yes' ? 'You can choose another port' : null,
    ],
  );
  if (ports.length === 0) return null;
  return [
    [
      section.cell(
        [`${id}/allowed`, strongTitle(row)],
        [`${id}/allowedOn`, (read) => read.cellTitles(row, 'component')[0] ?? null],
        [
          `${id}/allowedOff`,
          (read) =>
            read.cellChoice(row, 'state') === 'off' ? 'Only once it is switched on' : null,
        ],
      ),
      section.cell([
        `${id}/startedBy`,
        (read) => {
          const direction = read.cellChoice(row, 'direction');
          return direction === null ? null : starters[direction];
        },
      ]),
      ports,
      section.cell([`${id}/otherEnd`, (read) => otherEnd(read, row)]),
    ],
  ];
}

/** Host names as they stand, then kinds of machines: one of the two is enough. */
function otherEnd(read: Reader, row: RowRef<'interfaces'>): string | null {
  const hosts = read.cellLine(row, 'hosts');
  const kinds = read.cellSeveral(row, 'peers')?.map((kind) => peers[kind]) ?? [];
  const words = inWords(kinds);
  if (hosts === null) return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
  return words === '' ? hosts : `${hosts}; ${words}`;
}
