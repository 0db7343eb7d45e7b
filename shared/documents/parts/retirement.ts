import type { Draft } from '../draft.ts';

/** Topic 5 of Activity 6 (NISTIR 8259 §4.2.5). */
export function writeRetirement(draft: Draft): void {
  draft.section(
    { id: 'retirement', level: 1, title: 'Device retirement options' },
    () => undefined,
  );
  draft.section({ id: 'reset', level: 2, title: 'Back to the state as delivered' }, (section) =>
    section.prose('device.reset', {
      none: 'The device cannot be brought back to the state as delivered',
    }),
  );
  draft.section(
    { id: 'transfer', level: 2, title: 'Handing the device to a new owner' },
    (section) =>
      section.prose('retirement.transfer', {
        none: 'The device is not meant to be handed to a new owner',
      }),
  );
  draft.section(
    { id: 'inoperable', level: 2, title: 'Putting the device out of use for good' },
    (section) =>
      section.prose('retirement.inoperable', {
        none: 'The device is not meant to be put out of use for good',
      }),
  );
}
