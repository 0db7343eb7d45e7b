import type { Condition } from './content-model.ts';
import type { ColumnId, FactId, facts, ListId } from './facts.ts';

type Goal = (typeof facts)['goals']['columns'];

/** A need that other answers make likely. Offered with its reason; a person adds it or not. */
export type GoalSuggestion = {
  /** `actuator`; never reused, because suggestions are dismissed by it. */
  readonly id: string;
  readonly when: Condition<FactId>;
  /** What the answers say, in words that follow “Because”. */
  readonly because: string;
  /** The answer it rests on, for going there. */
  readonly fact: FactId;
  readonly statement: string;
  readonly why: string;
  readonly area: keyof Goal['area']['options'];
  readonly importance: keyof Goal['importance']['options'];
  readonly origin: keyof Goal['origin']['options'];
  /** The customers it is for: the rows of a list that hold an option. */
  readonly customers?: {
    readonly list: 'people' | 'organisations';
    readonly column: ColumnId<'people'> | ColumnId<'organisations'>;
    readonly option: string;
  };
};

const anyOf = (fact: ListId, column: string, options: readonly string[]): Condition<FactId> => ({
  any: options.map((option) => ({ includes: [fact, option, column] })),
});

export const goalSuggestions: readonly GoalSuggestion[] = [
  {
    id: 'actuator',
    when: { includes: ['transducers', 'actuator', 'kind'] },
    because: 'the device moves or switches something',
    fact: 'transducers',
    statement:
      'What the device moves or switches stays within safe limits, whatever commands arrive',
    why: 'A false command to an actuator can harm people or things, not only data.',
    area: 'operation',
    importance: 'essential',
    origin: 'risk',
  },
  {
    id: 'radio',
    when: anyOf('interfaces', 'medium', ['wifi', 'bluetooth', 'cellular', 'zigbee', 'lorawan']),
    because: 'the device has a radio',
    fact: 'interfaces',
    statement: 'Nobody within radio range can read, change or forge what is sent',
    why: 'Radio waves pass through walls; whoever stands outside can listen and send.',
    area: 'data',
    importance: 'essential',
    origin: 'risk',
  },
  {
    id: 'radio-loss',
    when: anyOf('interfaces', 'medium', ['wifi', 'cellular', 'zigbee', 'lorawan']),
    because: 'the device talks by radio',
    fact: 'interfaces',
    statement: 'The device does its main work when the radio is disturbed or out of reach',
    why: 'Radio can be disturbed from outside, by accident or on purpose.',
    area: 'operation',
    importance: 'important',
    origin: 'risk',
  },
  {
    id: 'personal-data',
    when: anyOf('dataTypes', 'sensitivity', ['personal', 'special']),
    because: 'the device handles personal data',
    fact: 'dataTypes',
    statement: 'Only those who need personal data can see it, and people can learn who they are',
    why: 'People whose data is read or passed on are harmed, and many laws protect them.',
    area: 'data',
    importance: 'essential',
    origin: 'law',
  },
  {
    id: 'special-data',
    when: { includes: ['dataTypes', 'special', 'sensitivity'] },
    because: 'the device handles specially protected data',
    fact: 'dataTypes',
    statement:
      'Specially protected data never leaves the device without a decision of the person concerned',
    why: 'Data on health, bodies or children does lasting harm in the wrong hands.',
    area: 'data',
    importance: 'essential',
    origin: 'law',
  },
  {
    id: 'secrets',
    when: { includes: ['dataTypes', 'secret', 'sensitivity'] },
    because: 'the device holds keys or passwords',
    fact: 'dataTypes',
    statement: 'Keys and passwords taken from one device open no other',
    why: 'A shared secret turns one stolen device into a way into all of them.',
    area: 'access',
    importance: 'essential',
    origin: 'risk',
  },
  {
    id: 'stored-data',
    when: { includes: ['dataTypes', 'device', 'stored'] },
    because: 'data is stored on the device',
    fact: 'dataTypes',
    statement: 'Nothing of the customer is left on a device that is given away or thrown out',
    why: 'Devices are sold, returned and scrapped with what is stored on them.',
    area: 'data',
    importance: 'important',
    origin: 'baseline',
  },
  {
    id: 'federal',
    when: { includes: ['organisations', 'federal', 'sector'] },
    because: 'US federal agencies are among the customers',
    fact: 'organisations',
    statement:
      'Federal agencies can tell before purchase which capabilities are there and which are not',
    why: 'Agencies must compare a device with NIST SP 800-213 and decide on what is missing.',
    area: 'assets',
    importance: 'essential',
    origin: 'law',
    customers: { list: 'organisations', column: 'sector', option: 'federal' },
  },
  {
    id: 'health',
    when: { includes: ['organisations', 'health', 'sector'] },
    because: 'health care is among the customers',
    fact: 'organisations',
    statement: 'Security functions never keep staff from using the device in an emergency',
    why: 'A locked account or a restart at the wrong moment can harm a patient.',
    area: 'operation',
    importance: 'essential',
    origin: 'risk',
    customers: { list: 'organisations', column: 'sector', option: 'health' },
  },
  {
    id: 'household',
    when: { includes: ['organisations', 'household', 'sector'] },
    because: 'private households are among the customers',
    fact: 'organisations',
    statement: 'The device stays protected when nobody looks after it',
    why: 'In a home nobody reads advisories or changes settings.',
    area: 'vulnerabilities',
    importance: 'essential',
    origin: 'judgement',
    customers: { list: 'organisations', column: 'sector', option: 'household' },
  },
  {
    id: 'many-devices',
    when: { includes: ['organisations', 'large', 'size'] },
    because: 'large organisations are among the customers',
    fact: 'organisations',
    statement: 'Every device in a large site can be found, with its place and its software version',
    why: 'What is not in the inventory is not updated.',
    area: 'assets',
    importance: 'important',
    origin: 'baseline',
    customers: { list: 'organisations', column: 'size', option: 'large' },
  },
  {
    id: 'unskilled-users',
    when: { includes: ['people', 'none', 'knowledge'] },
    because: 'some people who use it know nothing of security',
    fact: 'people',
    statement: 'Somebody who changes no setting is well protected',
    why: 'People who know nothing of security keep what they are given.',
    area: 'access',
    importance: 'important',
    origin: 'judgement',
    customers: { list: 'people', column: 'knowledge', option: 'none' },
  },
  {
    id: 'bystanders',
    when: { includes: ['people', 'bystander', 'role'] },
    because: 'people who do not use the device are near it',
    fact: 'people',
    statement: 'People nearby can tell what the device notices about them',
    why: 'They agreed to nothing and have no account to look it up.',
    area: 'data',
    importance: 'important',
    origin: 'judgement',
    customers: { list: 'people', column: 'role', option: 'bystander' },
  },
  {
    id: 'removable-media',
    when: {
      any: [
        { includes: ['interfaces', 'media', 'medium'] },
        { includes: ['interfaces', 'usb', 'medium'] },
        { includes: ['dataTypes', 'media', 'stored'] },
      ],
    },
    because: 'the device takes USB or removable media',
    fact: 'interfaces',
    statement: 'A memory card or stick gives nobody control of the device or its data',
    why: 'Media are swapped, lost and read elsewhere, and can carry altered software.',
    area: 'access',
    importance: 'important',
    origin: 'risk',
  },
  {
    id: 'debug-port',
    when: { includes: ['interfaces', 'serial', 'medium'] },
    because: 'the device has a serial or debug port',
    fact: 'interfaces',
    statement: 'Whoever opens the device does not gain control over it or others',
    why: 'Service ports are the usual way to take a device apart.',
    area: 'access',
    importance: 'important',
    origin: 'risk',
  },
  {
    id: 'public-place',
    when: { includes: ['environments', 'public', 'access'] },
    because: 'anyone can get near the device',
    fact: 'environments',
    statement: 'Tampering with a device in a public place does little harm and is noticed',
    why: 'In a public place somebody has time alone with it.',
    area: 'incidents',
    importance: 'important',
    origin: 'risk',
  },
  {
    id: 'movable',
    when: anyOf('environments', 'mobility', ['movable', 'moving']),
    because: 'the device can be carried away',
    fact: 'environments',
    statement: 'A lost or stolen device opens nothing and can be struck off',
    why: 'What can be carried away will be.',
    area: 'access',
    importance: 'important',
    origin: 'risk',
  },
  {
    id: 'remote-access',
    when: {
      any: [
        { equals: ['access.outsideNetwork', 'yes'] },
        { includes: ['accessRoles', 'outside', 'reach'] },
        { includes: ['interfaces', 'internet', 'medium'] },
      ],
    },
    because: 'the device can be reached or controlled from far away',
    fact: 'accessRoles',
    statement: 'Only authorized people and systems reach the device from outside its network',
    why: 'What is reachable from anywhere is attacked from everywhere.',
    area: 'access',
    importance: 'essential',
    origin: 'baseline',
  },
  {
    id: 'maker-access',
    when: anyOf('accessRoles', 'holder', ['us', 'thirdParty']),
    because: 'you or another company have access to it',
    fact: 'accessRoles',
    statement: 'Customers can see, limit and end the access of the maker and of other companies',
    why: 'Access that others hold is a risk the customer cannot see.',
    area: 'access',
    importance: 'important',
    origin: 'judgement',
  },
  {
    id: 'service-dependency',
    when: {
      any: [
        { includes: ['dependencies', 'cloud', 'kind'] },
        { includes: ['dependencies', 'app', 'kind'] },
        { includes: ['components', 'service', 'kind'] },
      ],
    },
    because: 'the device depends on a service',
    fact: 'dependencies',
    statement: 'The device is of use, and safe, when its service fails or ends',
    why: 'Services end, and companies do; the device is still there.',
    area: 'operation',
    importance: 'essential',
    origin: 'risk',
  },
  {
    id: 'long-life',
    when: { answered: 'use.expectedLife' },
    because: 'you said how long it will be in use',
    fact: 'use.expectedLife',
    statement: 'Weaknesses are fixed for as long as the device is expected to be in use',
    why: 'A device that outlives its updates is a risk that grows.',
    area: 'vulnerabilities',
    importance: 'essential',
    origin: 'baseline',
  },
];
