import { type Draft, type SectionDraft, strongTitle } from '../draft.ts';
import type { ColumnOptionOf } from '../reader.ts';
import { writeAccess } from './access.ts';
import { writeBoundaries } from './boundaries.ts';
import { writeCertifications } from './certifications.ts';
import { writeComponents } from './components.ts';
import { writeData, writeDataUse } from './data.ts';
import { writeDevelopment } from './development.ts';
import { writeGuidance } from './guidance.ts';
import { writeInterfaces } from './interfaces.ts';
import { writeIntegrity, writeLogging, writeResilience } from './running.ts';
import { writeUnneededFunctions } from './unneeded-functions.ts';

/** Topic 3 of Activity 6 (NISTIR 8259 §4.2.3). */
export function writeComposition(draft: Draft): void {
  draft.section(
    { id: 'composition', level: 1, title: 'Device composition and capabilities' },
    () => undefined,
  );
  draft.section({ id: 'functions', level: 2, title: 'What the device does' }, writeFunctions);
  draft.section(
    { id: 'components', level: 2, title: 'Components and their sources' },
    writeComponents,
  );
  draft.section(
    { id: 'interfaces', level: 2, title: 'Interfaces and ports', wide: true },
    writeInterfaces,
  );
  draft.section(
    { id: 'boundaries', level: 2, title: 'Trust boundaries', wide: true },
    writeBoundaries,
  );
  // Next to the other wide tables, so that the paper is turned once.
  draft.section({ id: 'data', level: 2, title: 'Data', wide: true }, writeData);
  draft.section({ id: 'data-use', level: 2, title: 'How data is dealt with' }, writeDataUse);
  draft.section(
    { id: 'unneeded-functions', level: 2, title: 'Functions that are not needed' },
    writeUnneededFunctions,
  );
  draft.section({ id: 'access', level: 2, title: 'Accounts and access' }, writeAccess);
  draft.section({ id: 'integrity', level: 2, title: 'Start-up and integrity' }, writeIntegrity);
  draft.section({ id: 'logging', level: 2, title: 'Events and logs' }, writeLogging);
  draft.section({ id: 'resilience', level: 2, title: 'Outages and overload' }, writeResilience);
  draft.section(
    { id: 'development', level: 2, title: 'How the software is made' },
    writeDevelopment,
  );
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
        section.cell([`${id}/name`, strongTitle(row)]),
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
