import type { Condition } from '../content-model.ts';
import type { FactId } from '../facts.ts';
import type { RuleTest } from '../regime-model.ts';

/** Answers that several regimes and the supplement ask about, each under one name. */

export const soldInEu = { includes: ['use.regions', 'eu'] } as const satisfies Condition<FactId>;

export const soldInUk = { includes: ['use.regions', 'uk'] } as const satisfies Condition<FactId>;

/** Whoever sells in the United States and leaves no state out sells in California, too. */
export const soldInCalifornia = {
  any: [{ includes: ['use.regions', 'california'] }, { includes: ['use.regions', 'us'] }],
} as const satisfies Condition<FactId>;

export const soldInOregon = {
  any: [{ includes: ['use.regions', 'oregon'] }, { includes: ['use.regions', 'us'] }],
} as const satisfies Condition<FactId>;

export const soldInUs = {
  any: [
    { includes: ['use.regions', 'us'] },
    { includes: ['use.regions', 'california'] },
    { includes: ['use.regions', 'oregon'] },
  ],
} as const satisfies Condition<FactId>;

export const federalCustomer = {
  includes: ['organisations', 'federal', 'sector'],
} as const satisfies Condition<FactId>;

export const households = {
  includes: ['organisations', 'household', 'sector'],
} as const satisfies Condition<FactId>;

/** Some kind of organisation is named with its sector, private households included. */
export const anyOrganisation = {
  any: [
    { includes: ['organisations', 'household', 'sector'] },
    { includes: ['organisations', 'commerce', 'sector'] },
    { includes: ['organisations', 'buildings', 'sector'] },
    { includes: ['organisations', 'industry', 'sector'] },
    { includes: ['organisations', 'energy', 'sector'] },
    { includes: ['organisations', 'health', 'sector'] },
    { includes: ['organisations', 'education', 'sector'] },
    { includes: ['organisations', 'agriculture', 'sector'] },
    { includes: ['organisations', 'transport', 'sector'] },
    { includes: ['organisations', 'federal', 'sector'] },
    { includes: ['organisations', 'government', 'sector'] },
    { includes: ['organisations', 'other', 'sector'] },
  ],
} as const satisfies Condition<FactId>;

/** People are named as customers, and no organisation is. */
export const onlyPeople = {
  all: [{ answered: 'people' }, { not: anyOrganisation }],
} as const satisfies Condition<FactId>;

export const customersNotToldYet = {
  not: { any: [{ answered: 'people' }, { answered: 'organisations' }] },
} as const satisfies Condition<FactId>;

/** Consumers, or nobody named yet. */
export const maybeConsumers = {
  any: [households, onlyPeople, customersNotToldYet],
} as const satisfies Condition<FactId>;

export const joinsNetwork = {
  not: { equals: ['scope.networkInterface', 'no'] },
} as const satisfies Condition<FactId>;

/** Has an interface that carries an internet or Bluetooth address. */
export const addressedInterface = {
  any: [
    { includes: ['interfaces', 'ethernet', 'medium'] },
    { includes: ['interfaces', 'wifi', 'medium'] },
    { includes: ['interfaces', 'bluetooth', 'medium'] },
    { includes: ['interfaces', 'cellular', 'medium'] },
  ],
} as const satisfies Condition<FactId>;

/** Has an interface with an internet address or a short-range radio identifier. */
export const addressedOrShortRange = {
  any: [
    addressedInterface,
    { includes: ['interfaces', 'zigbee', 'medium'] },
    { includes: ['interfaces', 'nfc', 'medium'] },
  ],
} as const satisfies Condition<FactId>;

export const radioInterface = {
  any: [
    { includes: ['interfaces', 'wifi', 'medium'] },
    { includes: ['interfaces', 'bluetooth', 'medium'] },
    { includes: ['interfaces', 'cellular', 'medium'] },
    { includes: ['interfaces', 'zigbee', 'medium'] },
    { includes: ['interfaces', 'lorawan', 'medium'] },
    { includes: ['interfaces', 'nfc', 'medium'] },
  ],
} as const satisfies Condition<FactId>;

export const interfacesNotToldYet = {
  all: [joinsNetwork, { not: { answered: 'interfaces' } }],
} as const satisfies Condition<FactId>;

export const industrialCustomer = {
  any: [
    { includes: ['organisations', 'industry', 'sector'] },
    { includes: ['organisations', 'energy', 'sector'] },
    { includes: ['organisations', 'transport', 'sector'] },
  ],
} as const satisfies Condition<FactId>;

export const healthCustomer = {
  includes: ['organisations', 'health', 'sector'],
} as const satisfies Condition<FactId>;

/** The kinds of access that reach the device from outside a local network. */
export const fromOutside = { column: 'reach', in: ['outside'] } as const;

/** Sign-in from outside exists, and all of it has a credential of its own or one set at first use. */
export const soundSignInFromOutside = {
  all: [
    { choiceIn: ['access.outsideNetwork', ['yes']] },
    {
      everyRow: {
        list: 'accessRoles',
        column: 'credential',
        where: fromOutside,
        notIn: ['none', 'shared'],
      },
    },
  ],
} as const satisfies RuleTest;
