import { asSentence } from '../../text/plain-words.ts';
import { lastDay } from '../../text/tense.ts';
import { because, type SectionDraft, strongTitle } from '../draft.ts';
import { webAddress } from '../phrase.ts';
import type { ColumnOptionOf, OptionOf } from '../reader.ts';

const partKinds: Readonly<Record<ColumnOptionOf<'components', 'kind'>, string>> = {
  device: 'The device',
  relatedDevice: 'Related device',
  app: 'App',
  service: 'Service',
  software: 'Software part',
  hardware: 'Hardware part',
  firmware: 'Firmware',
};

const updaters: Readonly<Record<ColumnOptionOf<'components', 'updatedBy'>, string>> = {
  device: 'Updated by the device itself',
  us: 'Updated by us',
  customer: 'Updated by you',
  supplier: 'Updated by its own maker',
  nobody: 'Not updated',
};

const inventory: Readonly<Record<OptionOf<'software.onDemand'>, string>> = {
  public: 'The current software inventory is published for everyone.',
  onRequest: 'We give the current software inventory on request.',
  device: 'The device shows its current software inventory.',
  no: 'We do not offer a current software inventory.',
};

const bills: Readonly<Record<OptionOf<'sbom.form'>, string>> = {
  machineReadable: 'There is a software bill of materials in a machine-readable format.',
  document: 'There is a software bill of materials as a document.',
  none: 'There is no software bill of materials.',
};

/** What the product is made of, who makes each part, and how long each is supported. */
export function writeComponents(section: SectionDraft): void {
  section.table(
    'components',
    'Components',
    [
      { title: 'Component', width: 0.23 },
      { title: 'Version', width: 0.15 },
      { title: 'Made or run by', width: 0.18 },
      { title: 'What it is for', width: 0.26 },
      { title: 'Supported until', width: 0.18 },
    ],
    section.read
      .rows('components')
      .filter((row) => !section.read.isPrefilled(row))
      .map((row) => {
        const id = `components/${row.id}`;
        return [
          section.cell(
            [`${id}/name`, strongTitle(row)],
            [
              `${id}/kind`,
              (read) => {
                const kind = read.cellChoice(row, 'kind');
                // “The device” under the name of the device would say it twice.
                return kind === null || kind === 'device' ? null : partKinds[kind];
              },
            ],
          ),
          section.cell(
            [`${id}/version`, (read) => read.cellLine(row, 'version')],
            [`${id}/identifier`, (read) => read.cellLine(row, 'identifier')],
            [
              `${id}/licence`,
              (read) => {
                const licence = read.cellLine(row, 'licence');
                return licence === null ? null : `Licence: ${licence}`;
              },
            ],
          ),
          section.cell([`${id}/supplier`, (read) => read.cellLine(row, 'supplier')]),
          section.cell([`${id}/purpose`, (read) => read.cellLine(row, 'purpose')]),
          section.cell(
            [
              `${id}/supportEnd`,
              (read) => {
                const end = read.cellDate(row, 'supportEnd');
                if (end === null) return read.cellWhyNot(row, 'supportEnd');
                return lastDay(end, read.day());
              },
            ],
            [
              `${id}/updates`,
              (read) => {
                const by = read.cellChoice(row, 'updatedBy');
                const way = read.cellLine(row, 'updateWay');
                if (by === null) return way === null ? null : asSentence(`Updated: ${way}`);
                return asSentence(way === null ? updaters[by] : `${updaters[by]}: ${way}`);
              },
            ],
          ),
        ];
      }),
  );
  section.prose('product.inventory', {
    lead: 'Parts that belong together',
    none: 'There are no other parts to keep track of',
  });
  section.prose('product.settings', {
    lead: 'How settings reach the parts',
    none: 'There are no other parts that take settings',
  });
  section.prose('composition.sources', {
    lead: 'Sources',
    none: 'Nothing comes from other companies',
  });
  section.prose('software.inventory', {
    lead: 'Software inventory',
    none: 'There is no software inventory for customers',
  });
  section.paragraph(
    section.sentence('software.onDemand', (read) => {
      const offer = read.choice('software.onDemand');
      return offer === null ? null : inventory[offer];
    }),
    section.sentence('sbom.form', (read) => {
      const form = read.choice('sbom.form');
      return form === null ? null : bills[form];
    }),
    section.sentence('sbom.address', (read) => {
      const address = read.web('sbom.address');
      if (address === null)
        return because(
          'The software bill of materials is not published',
          read.whyNot('sbom.address'),
        );
      return ['The software bill of materials can be had at ', webAddress(address), '.'];
    }),
  );
}
