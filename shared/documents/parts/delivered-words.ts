import type { ColumnOptionOf } from '../reader.ts';

/** How things are before anyone has touched the device, for a customer. */

export const credentials: Readonly<Record<ColumnOptionOf<'accessRoles', 'credential'>, string>> = {
  none: 'No credential is needed.',
  unique: 'Different on every device.',
  firstUse: 'Set by the customer at first use.',
  shared: 'The same on every device.',
  account: 'A personal account in a service.',
  temporary: 'A code that works for a limited time.',
};

export const interfaceStates: Readonly<Record<ColumnOptionOf<'interfaces', 'state'>, string>> = {
  on: 'On',
  setup: 'On during set-up only',
  off: 'Off',
};
