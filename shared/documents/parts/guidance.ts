import { type Draft, type SectionDraft, strongTitle } from '../draft.ts';
import type { ColumnOptionOf } from '../reader.ts';

/** What customers do with the device from the first day on: set it up, harden it, look after it. */
export function writeGuidance(draft: Draft): void {
  draft.section({ id: 'setup', level: 2, title: 'Secure installation and set-up' }, writeSetup);
  draft.section(
    { id: 'hardening', level: 2, title: 'Settings for higher security' },
    writeHardening,
  );
  draft.section({ id: 'maintenance', level: 2, title: 'Maintenance' }, writeMaintenance);
}

export function writeSetup(section: SectionDraft): void {
  section.prose('guidance.setup', { none: 'No set-up is needed' });
  section.prose('onboarding.network', {
    lead: 'Joining a network',
    none: 'The device does not join a network',
  });
}

export function writeHardening(section: SectionDraft): void {
  section.prose('guidance.hardening', { none: 'There are no settings for higher security' });
  section.prose('guidance.stricterSettings', {
    lead: 'What stricter settings change',
    none: 'Stricter settings change nothing else',
  });
}

const performers: Readonly<Record<ColumnOptionOf<'maintenanceTasks', 'who'>, string>> = {
  customer: 'The customer',
  us: 'We',
  thirdParty: 'Another company',
};

export function writeMaintenance(section: SectionDraft): void {
  section.table(
    'maintenanceTasks',
    'Maintenance',
    [
      { title: 'Task', width: 0.32 },
      { title: 'Done by', width: 0.16 },
      { title: 'How often', width: 0.18 },
      { title: 'Effort', width: 0.14 },
      { title: 'Access it needs', width: 0.2 },
    ],
    section.read.rows('maintenanceTasks').map((row) => {
      const id = `maintenanceTasks/${row.id}`;
      return [
        section.cell([`${id}/task`, strongTitle(row)]),
        section.cell([
          `${id}/who`,
          (read) => {
            const who = read.cellChoice(row, 'who');
            return who === null ? null : performers[who];
          },
        ]),
        section.cell([`${id}/frequency`, (read) => read.cellLine(row, 'frequency')]),
        section.cell([`${id}/effort`, (read) => read.cellLine(row, 'effort')]),
        section.cell([`${id}/access`, (read) => read.cellLine(row, 'access')]),
      ];
    }),
  );
  section.none('maintenanceTasks', 'The device needs no maintenance');
}
