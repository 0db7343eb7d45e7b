import { dateInWords } from '../../text/plain-words.ts';
import type { Draft, SectionDraft } from '../draft.ts';
import { strong, webAddress } from '../phrase.ts';
import type { ColumnOptionOf, OptionOf } from '../reader.ts';
import { writeAccess } from './access.ts';
import { writeData } from './data.ts';
import { writeGuidance } from './guidance.ts';
import { writeInterfaces } from './interfaces.ts';

/** Topic 3 of Activity 6 (NISTIR 8259 §4.2.3). */
export function writeComposition(draft: Draft): void {
  draft.section(
    { id: 'composition', level: 1, title: 'Device composition and capabilities' },
    () => undefined,
  );
  draft.section({ id: 'functions', level: 2, title: 'What the device does' }, writeFunctions);
  draft.section({ id: 'components', level: 2, title: 'Components and their sources' }, writeParts);
  draft.section({ id: 'interfaces', level: 2, title: 'Interfaces and ports' }, writeInterfaces);
  draft.section({ id: 'access', level: 2, title: 'Accounts and access' }, writeAccess);
  draft.section({ id: 'data', level: 2, title: 'Data' }, writeData);
  draft.section({ id: 'development', level: 2, title: 'How the software is made' }, (section) => {
    section.prose('development.vulnerabilities', {
      none: 'There are no particular measures against weaknesses in releases',
    });
    section.prose('development.integrity', {
      lead: 'How you can verify the software',
      none: 'Customers cannot verify the software',
    });
    section.prose('development.codeProtection', {
      lead: 'How code is protected',
      none: 'Code is not protected',
    });
    section.prose('development.thirdParty', {
      lead: 'Third-party software',
      none: 'Third-party software is not verified',
    });
  });
  writeGuidance(draft);
  draft.section(
    { id: 'certifications', level: 2, title: 'Evaluations and certificates' },
    writeCertifications,
  );
}

const transducerKinds: Readonly<Record<ColumnOptionOf<'transducers', 'kind'>, string>> = {
  sensor: 'Sensor',
  actuator: 'Actuator',
};

const transducerStates: Readonly<Record<ColumnOptionOf<'transducers', 'state'>, string>> = {
  on: 'On',
  off: 'Off until switched on',
  unused: 'Present but never used',
};

function writeFunctions(section: SectionDraft): void {
  section.prose('device.functions', { none: 'The device has no functions of its own' });
  section.table(
    'transducers',
    'Sensors and actuators',
    [
      { title: 'Name', width: 0.28 },
      { title: 'Kind', width: 0.14 },
      { title: 'What it measures or does', width: 0.36 },
      { title: 'As delivered', width: 0.22 },
    ],
    section.read.rows('transducers').map((row) => {
      const id = `transducers/${row.id}`;
      return [
        section.cell([
          `${id}/name`,
          (read) => {
            const name = read.title(row);
            return name === null ? null : [strong(name)];
          },
        ]),
        section.cell([
          `${id}/kind`,
          (read) => {
            const kind = read.cellChoice(row, 'kind');
            return kind === null ? null : transducerKinds[kind];
          },
        ]),
        section.cell([`${id}/purpose`, (read) => read.cellLine(row, 'purpose')]),
        section.cell([
          `${id}/state`,
          (read) => {
            const state = read.cellChoice(row, 'state');
            return state === null ? null : transducerStates[state];
          },
        ]),
      ];
    }),
  );
  section.none('transducers', 'The device has no sensors or actuators');
  section.prose('resources.platform', {
    lead: 'Platform',
    none: 'The device is not built on a platform',
  });
  section.prose('resources.hardwareRoot', {
    lead: 'Security rooted in hardware',
    none: 'No security function is rooted in hardware',
  });
  section.prose('resources.futureUse', {
    lead: 'Room for future use',
    none: 'No room is kept for future use',
  });
}

const partKinds: Readonly<Record<ColumnOptionOf<'components', 'kind'>, string>> = {
  device: 'The device',
  relatedDevice: 'Related device',
  app: 'App',
  service: 'Service',
  software: 'Software part',
  hardware: 'Hardware part',
};

const inventory: Readonly<Record<OptionOf<'software.onDemand'>, string>> = {
  public: 'The current software inventory is published for everyone.',
  onRequest: 'We give the current software inventory on request.',
  device: 'The device shows its current software inventory.',
  no: 'We do not offer a current software inventory.',
};

function writeParts(section: SectionDraft): void {
  section.table(
    'components',
    'Components',
    [
      { title: 'Component', width: 0.26 },
      { title: 'Version', width: 0.16 },
      { title: 'Made or run by', width: 0.2 },
      { title: 'What it is for', width: 0.38 },
    ],
    section.read.rows('components').map((row) => {
      const id = `components/${row.id}`;
      return [
        section.cell(
          [
            `${id}/name`,
            (read) => {
              const name = read.title(row);
              return name === null ? null : [strong(name)];
            },
          ],
          [
            `${id}/kind`,
            (read) => {
              const kind = read.cellChoice(row, 'kind');
              // “The device” under the name of the device would say it twice.
              return kind === null || kind === 'device' ? null : partKinds[kind];
            },
          ],
        ),
        section.cell([`${id}/version`, (read) => read.cellLine(row, 'version')]),
        section.cell([`${id}/supplier`, (read) => read.cellLine(row, 'supplier')]),
        section.cell(
          [`${id}/purpose`, (read) => read.cellLine(row, 'purpose')],
          [
            `${id}/supportEnd`,
            (read) => {
              const end = read.cellDate(row, 'supportEnd');
              return end === null ? null : `Its own support ends on ${dateInWords(end)}.`;
            },
          ],
        ),
      ];
    }),
  );
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
  );
}

function writeCertifications(section: SectionDraft): void {
  section.table(
    'certifications',
    'Evaluations and certificates',
    [
      { title: 'Evaluation or certificate', width: 0.32 },
      { title: 'What it covers', width: 0.34 },
      { title: 'Issued by', width: 0.34 },
    ],
    section.read.rows('certifications').map((row) => {
      const id = `certifications/${row.id}`;
      return [
        section.cell([
          `${id}/name`,
          (read) => {
            const name = read.title(row);
            return name === null ? null : [strong(name)];
          },
        ]),
        section.cell([`${id}/scope`, (read) => read.cellLine(row, 'scope')]),
        section.cell(
          [
            `${id}/issuer`,
            (read) => {
              const issuer = read.cellLine(row, 'issuer');
              const date = read.cellDate(row, 'date');
              if (date === null) return issuer;
              return issuer === null ? dateInWords(date) : `${issuer}, ${dateInWords(date)}`;
            },
          ],
          [
            `${id}/address`,
            (read) => {
              const address = read.cellWeb(row, 'address');
              return address === null ? null : [webAddress(address)];
            },
          ],
        ),
      ];
    }),
  );
  section.none('certifications', 'The device has not been evaluated or certified');
}
