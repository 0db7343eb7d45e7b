import { inWords } from '../../text/plain-words.ts';
import { type SectionDraft, strongTitle } from '../draft.ts';
import type { Cell } from '../outline.ts';
import type { ColumnOptionOf, Reader, RowRef } from '../reader.ts';

const sensitivities: Readonly<Record<ColumnOptionOf<'dataTypes', 'sensitivity'>, string>> = {
  open: 'Open data',
  operational: 'Operational data',
  personal: 'Personal data',
  special: 'Specially protected data',
  secret: 'Secret',
};

const stores: Readonly<Record<ColumnOptionOf<'dataTypes', 'stored'>, string>> = {
  device: 'on the device',
  media: 'on removable media',
  related: 'on a related device',
  app: 'in an app',
  ourService: 'in our service',
  otherService: 'in another company’s service',
  nowhere: 'nowhere; it is only passed on',
};

/** What is collected, where it goes, who sees it, and how to be rid of it. */
export function writeData(section: SectionDraft): void {
  section.table(
    'dataTypes',
    'Data that the device handles',
    [
      { title: 'Data', width: 0.16 },
      { title: 'What for', width: 0.13 },
      { title: 'Stored, and how long', width: 0.17 },
      { title: 'Sent to', width: 0.14 },
      { title: 'Seen by', width: 0.14 },
      { title: 'Protection', width: 0.13 },
      { title: 'How it is erased', width: 0.13 },
    ],
    section.read.rows('dataTypes').map((row) => dataRow(section, row)),
  );
  section.none('dataTypes', 'The device handles no data');
}

/** Why there is no more data than that, and what people may decide about it. */
export function writeDataUse(section: SectionDraft): void {
  section.prose('data.minimisation', {
    lead: 'Only what is needed',
    none: 'Data is not limited to what is needed',
  });
  section.prose('privacy.consent', {
    lead: 'Consent',
    none: 'Consent is not asked for',
  });
  section.prose('telemetry.use', {
    lead: 'Usage and diagnostic data',
    none: 'No usage or diagnostic data is sent to us',
  });
  section.prose('data.backup', {
    lead: 'Back-up and access',
    none: 'There is nothing to back up',
  });
}

function dataRow(section: SectionDraft, row: RowRef<'dataTypes'>): readonly Cell[] {
  const id = `dataTypes/${row.id}`;
  return [
    section.cell(
      [`${id}/name`, strongTitle(row)],
      [
        `${id}/sensitivity`,
        (read) => {
          const sensitivity = read.cellChoice(row, 'sensitivity');
          return sensitivity === null ? null : sensitivities[sensitivity];
        },
      ],
    ),
    section.cell([`${id}/purpose`, (read) => read.cellLine(row, 'purpose')]),
    section.cell(
      [`${id}/stored`, (read) => whereStored(read, row)],
      [`${id}/region`, (read) => labelled('In', read.cellLine(row, 'region'))],
      [`${id}/retention`, (read) => labelled('Kept', read.cellLine(row, 'retention'))],
    ),
    section.cell([`${id}/sentTo`, (read) => read.cellLine(row, 'sentTo')]),
    section.cell([`${id}/visibleTo`, (read) => read.cellLine(row, 'visibleTo')]),
    section.cell([`${id}/protection`, (read) => read.cellLine(row, 'protection')]),
    section.cell([`${id}/erasure`, (read) => read.cellLine(row, 'erasure')]),
  ];
}

function whereStored(read: Reader, row: RowRef<'dataTypes'>): string | null {
  const places = read.cellSeveral(row, 'stored');
  if (places === null || places.length === 0) return null;
  const words = inWords(places.map((place) => stores[place]));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** People's own words keep their case, so a label before them ends in a colon. */
function labelled(label: string, text: string | null): string | null {
  return text === null ? null : `${label}: ${text}`;
}
