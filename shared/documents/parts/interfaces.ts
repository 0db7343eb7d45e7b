import { asSentence, inWords } from '../../text/plain-words.ts';
import { type SectionDraft, strongTitle } from '../draft.ts';
import type { Cell } from '../outline.ts';
import { namedRows } from '../phrase.ts';
import type { ColumnOptionOf, RowRef } from '../reader.ts';
import { writeAllowedTraffic } from './allowed-traffic.ts';
import { interfaceStates } from './delivered-words.ts';

const media: Readonly<Record<ColumnOptionOf<'interfaces', 'medium'>, string | null>> = {
  ethernet: 'Ethernet',
  wifi: 'Wi-Fi',
  bluetooth: 'Bluetooth',
  cellular: 'Cellular',
  zigbee: 'Zigbee or Thread',
  lorawan: 'LoRaWAN',
  fieldbus: 'Field bus',
  usb: 'USB',
  serial: 'Serial or debug port',
  nfc: 'NFC',
  controls: 'Buttons, display or lights',
  media: 'Removable media',
  // “Other” tells a customer nothing; the name and the purpose do.
  other: null,
  internet: 'Internet service',
  contacts: 'Wired contacts or signals',
};

const directions: Readonly<Record<ColumnOptionOf<'interfaces', 'direction'>, string>> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  both: 'Inbound and outbound',
};

/** Every interface with its port, direction, state and protection, and how to be rid of it. */
export function writeInterfaces(section: SectionDraft): void {
  section.table(
    'interfaces',
    'Interfaces, ports and their state as delivered',
    [
      { title: 'Interface', width: 0.17 },
      { title: 'Protocol and port', width: 0.14 },
      { title: 'Direction and other side', width: 0.15 },
      { title: 'What it is for', width: 0.13 },
      { title: 'As delivered', width: 0.09 },
      { title: 'Protection', width: 0.15 },
      { title: 'Can be switched off', width: 0.17 },
    ],
    section.read.rows('interfaces').map((row) => interfaceRow(section, row)),
  );
  section.none('interfaces', 'The device has no interfaces');
  section.prose('network.behaviour', {
    lead: 'Network traffic to expect',
    none: 'The device causes no network traffic',
  });
  writeAllowedTraffic(section);
}

function interfaceRow(section: SectionDraft, row: RowRef<'interfaces'>): readonly Cell[] {
  const id = `interfaces/${row.id}`;
  return [
    section.cell(
      [`${id}/name`, strongTitle(row)],
      [
        `${id}/medium`,
        (read) => {
          const medium = read.cellChoice(row, 'medium');
          const others = (read.cellSeveral(row, 'alsoOn') ?? []).filter((one) => one !== medium);
          const kinds = [...(medium === null ? [] : [medium]), ...others];
          const words = inWords(kinds.flatMap((one) => media[one] ?? [])) || null;
          const [component] = read.cellTitles(row, 'component');
          if (component === undefined) return words;
          return words === null ? component : `${words}; ${component}`;
        },
      ],
    ),
    section.cell([`${id}/protocol`, (read) => read.cellLine(row, 'protocol')]),
    section.cell([
      `${id}/direction`,
      (read) => {
        const direction = read.cellChoice(row, 'direction');
        const peer = read.cellLine(row, 'peer');
        if (direction === null) return peer;
        return peer === null ? directions[direction] : `${directions[direction]}: ${peer}`;
      },
    ]),
    section.cell(
      [`${id}/purpose`, (read) => read.cellLine(row, 'purpose')],
      [`${id}/data`, (read) => namedRows('Data', read.cellTitles(row, 'data'))],
    ),
    section.cell([
      `${id}/state`,
      (read) => {
        const state = read.cellChoice(row, 'state');
        return state === null ? null : interfaceStates[state];
      },
    ]),
    section.cell(
      [`${id}/protection`, (read) => read.cellLine(row, 'protection')],
      [
        `${id}/weakest`,
        (read) => {
          const weakest = read.cellLine(row, 'weakest');
          return weakest === null ? null : asSentence(`At the weakest: ${weakest}`);
        },
      ],
      [`${id}/roles`, (read) => namedRows('Open to', read.cellTitles(row, 'roles'))],
    ),
    section.cell([
      `${id}/off`,
      (read) => {
        const canBeOff = read.cellChoice(row, 'canBeOff');
        const how = read.cellLine(row, 'offHow');
        const instead = read.cellLine(row, 'instead');
        if (canBeOff === null) return null;
        if (canBeOff === 'yes') return how === null ? 'Yes' : `Yes: ${how}`;
        return instead === null ? 'No' : `No. Instead: ${instead}`;
      },
    ]),
  ];
}
