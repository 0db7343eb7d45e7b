import type { OptionOf } from '../reader.ts';

/** How updates work, for a customer. */

export const kinds: Readonly<Record<OptionOf<'updates.kind'>, string>> = {
  automatic: 'Software updates are installed automatically; this cannot be switched off.',
  automaticCanBeOff: 'Software updates are installed automatically unless this is switched off.',
  onRequest: 'Software updates are installed when the customer starts them.',
  none: 'The device receives no software updates.',
};

export const performers: Readonly<Record<OptionOf<'updates.performedBy'>, string>> = {
  customer: 'the customer',
  us: 'us',
  thirdParty: 'another company',
  device: 'the device itself',
};

export const postponing: Readonly<Record<OptionOf<'updates.postpone'>, string>> = {
  yes: 'The customer can postpone an update.',
  no: 'An update cannot be postponed.',
};

export const separation: Readonly<Record<OptionOf<'updates.separation'>, string>> = {
  always: 'Security updates always come apart from new functions.',
  whenPossible: 'Security updates come apart from new functions where that can be done.',
  together: 'Security updates always come together with new functions.',
};
