import { asSentence } from '../../text/plain-words.ts';
import type { SectionDraft } from '../draft.ts';
import type { OptionOf } from '../reader.ts';

/** What the device does for its own security while it runs: start-up, logs, outages. */

export const startUp: Readonly<Record<OptionOf<'integrity.boot'>, string>> = {
  hardware: 'The device checks its software at start-up; the check is rooted in hardware.',
  software: 'The device checks its software at start-up, by software alone.',
  later: 'The device checks its software only after it has started.',
  none: 'The device does not check its software at start-up.',
};

export function writeIntegrity(section: SectionDraft): void {
  section.paragraph(
    section.sentence('integrity.boot', (read) => {
      const check = read.choice('integrity.boot');
      return check === null ? null : startUp[check];
    }),
  );
  section.prose('integrity.onChange', {
    lead: 'When software was altered',
    none: 'Altered software is not noticed',
  });
}

const switchingOff: Readonly<Record<OptionOf<'logging.optOut'>, string>> = {
  yes: 'You can switch logging off.',
  no: 'Logging cannot be switched off.',
  noLogging: 'Nothing is logged.',
  partly: 'You can switch part of the logging off.',
};

export function writeLogging(section: SectionDraft): void {
  section.prose('monitoring.visible', {
    lead: 'What you can see to notice incidents',
    none: 'The device shows nothing by which incidents could be noticed',
  });
  section.prose('logging.detail', { lead: 'What is logged', none: 'Nothing is logged' });
  section.paragraph(
    section.sentence('logging.optOut', (read) => {
      const choice = read.choice('logging.optOut');
      return choice === null ? null : switchingOff[choice];
    }),
    section.sentence('logging.stays', (read) => {
      const stays = read.line('logging.stays');
      return stays === null ? null : asSentence(`Recorded all the same: ${stays}`);
    }),
  );
}

export function writeResilience(section: SectionDraft): void {
  section.prose('resilience.outage', { none: 'Outages change nothing' });
  section.prose('resilience.harmToOthers', {
    lead: 'How other devices and networks are spared',
    none: 'The device cannot disturb others',
  });
}
