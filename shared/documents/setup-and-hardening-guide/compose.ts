import { startDraft } from '../draft.ts';
import type { Outline } from '../outline.ts';
import { type Commission, outlineOf } from '../outline-of.ts';
import { writeDuties, writeLimitations } from '../parts/duties.ts';
import { writeEnvironments } from '../parts/environments.ts';
import { writeHardening, writeMaintenance, writeSetup } from '../parts/guidance.ts';
import { writeReporting } from '../parts/reporting.ts';
import { identityFacts } from '../parts/title-page.ts';
import { writeUpdates } from '../parts/updates.ts';
import { toSection } from '../phrase.ts';
import { writeDelivered, writeLeftToCustomer, writeSwitches } from './tiers.ts';

/** As delivered, then what everyone does, then what gives more: each tier builds on the one before. */
export function composeSetupAndHardeningGuide(commission: Commission): Outline {
  const draft = startDraft(commission.snapshot, commission.audience, commission.made);
  const facts = identityFacts(draft);
  draft.section({ id: 'about', level: 1, title: 'How to use this guide' }, (section) =>
    section.paragraph(
      section.sentence('about.tiers', (read) => {
        const name = read.line('device.name');
        const device = name === null ? 'the device' : `the ${name}`;
        return `This guide shows how ${device} is delivered, what everyone should do with it, and what gives more protection where it is needed.`;
      }),
      section.sentence('about.firmware', (read) => {
        const firmware = read.line('device.firmware');
        return firmware === null ? null : `It was written for firmware ${firmware}.`;
      }),
      section.sentence('about.versions', (read) => {
        const names = read
          .rows('limitations')
          .some((row) => read.cellLine(row, 'firmware') !== null);
        return names
          ? ['What holds for some versions only stands in ', toSection('limitations'), '.']
          : null;
      }),
    ),
  );
  draft.section(
    { id: 'environments', level: 1, title: 'Surroundings this guide assumes' },
    writeEnvironments,
  );
  draft.section({ id: 'delivered', level: 1, title: 'As delivered' }, writeDelivered);
  draft.section({ id: 'setup', level: 1, title: 'Setting up' }, writeSetup);
  draft.section(
    { id: 'duties', level: 1, title: 'Baseline: what everyone should do' },
    writeDuties,
  );
  draft.section({ id: 'extended', level: 1, title: 'Extended: for more protection' }, (section) => {
    writeHardening(section);
    writeSwitches(section);
  });
  draft.section(
    { id: 'left', level: 1, title: 'What the device leaves to you' },
    writeLeftToCustomer,
  );
  draft.section({ id: 'limitations', level: 1, title: 'Known limitations' }, writeLimitations);
  draft.section({ id: 'maintenance', level: 1, title: 'Keeping it that way' }, writeMaintenance);
  writeUpdates(draft);
  draft.section({ id: 'reporting', level: 1, title: 'If you find a weakness' }, writeReporting);
  return outlineOf(draft, commission, { facts });
}
