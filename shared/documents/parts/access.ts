import { type SectionDraft, strongTitle } from '../draft.ts';
import type { Cell } from '../outline.ts';
import type { ColumnOptionOf, OptionOf, RowRef } from '../reader.ts';
import { credentials } from './delivered-words.ts';
import { writeSecrets } from './secrets.ts';

const holders: Readonly<Record<ColumnOptionOf<'accessRoles', 'holder'>, string>> = {
  customer: 'Held by the customer',
  us: 'Held by us',
  thirdParty: 'Held by another company',
  device: 'Held by another device or service',
};

const reaches: Readonly<Record<ColumnOptionOf<'accessRoles', 'reach'>, string>> = {
  outside: 'Can be used from outside the local network',
  local: 'Can be used only in the local network',
  physical: 'Can be used only at the device itself',
};

const changes: Readonly<Record<ColumnOptionOf<'accessRoles', 'changeable'>, string | null>> = {
  yes: 'The customer can change it.',
  no: 'The customer cannot change it.',
  none: null,
};

const generation: Readonly<Record<OptionOf<'passwords.generation'>, string>> = {
  random: 'Passwords set at the factory are made at random for every device.',
  keyed: 'Passwords set at the factory are made from the serial number with a secret key.',
  derived: 'Passwords set at the factory are made from something that others can learn.',
  notUsed: 'No password is set at the factory.',
};

const fromOutside: Readonly<Record<OptionOf<'access.outsideNetwork'>, string>> = {
  yes: 'People can sign in from outside the local network.',
  no: 'Nobody can sign in from outside the local network.',
};

/** Who gets in, how, with what credential as delivered, and what we ourselves can reach. */
export function writeAccess(section: SectionDraft): void {
  section.prose('access.overview', { none: 'The device is not accessed or managed' });
  section.prose('management.methods', {
    lead: 'Ways to manage the device',
    none: 'The device is not managed',
  });
  section.prose('management.configurability', {
    lead: 'What can be set',
    none: 'There is nothing to set',
  });
  section.table(
    'accessRoles',
    'Accounts, access and default credentials',
    [
      { title: 'Account, role or system', width: 0.25 },
      { title: 'May do', width: 0.27 },
      { title: 'How it proves who it is', width: 0.23 },
      { title: 'Credential as delivered', width: 0.25 },
    ],
    section.read.rows('accessRoles').map((row) => accessRow(section, row)),
  );
  section.none('accessRoles', 'There are no accounts and no default credentials');
  section.paragraph(
    section.sentence('passwords.generation', (read) => {
      const made = read.choice('passwords.generation');
      return made === null ? null : generation[made];
    }),
    section.sentence('access.outsideNetwork', (read) => {
      const outside = read.choice('access.outsideNetwork');
      if (outside !== 'yes') return outside === null ? null : fromOutside[outside];
      const isToldOf = read
        .rows('accessRoles')
        .some((row) => read.cellChoice(row, 'reach') === 'outside');
      return isToldOf ? `${fromOutside.yes} The table says with which access.` : fromOutside.yes;
    }),
  );
  section.prose('passwords.rules', {
    lead: 'Rules for passwords',
    none: 'There are no passwords',
  });
  writeSecrets(section);
  section.prose('access.guessing', {
    lead: 'Against guessing',
    none: 'Nothing can be guessed, as nobody signs in',
  });
  section.prose('access.limits', {
    lead: 'Limits',
    none: 'Sessions, roles and connections are not limited',
  });
  section.prose('access.useNotice', {
    lead: 'Notice at sign-in',
    none: 'No notice is shown at sign-in',
  });
  section.prose('access.manufacturer', {
    lead: 'Our own access',
    none: 'We have no access to the device or its data',
  });
  section.prose('maintenance.thirdParty', {
    lead: 'Access by other companies',
    none: 'No other company has access for maintenance',
  });
}

function accessRow(section: SectionDraft, row: RowRef<'accessRoles'>): readonly Cell[] {
  const id = `accessRoles/${row.id}`;
  return [
    section.cell(
      [`${id}/name`, strongTitle(row)],
      [
        `${id}/holder`,
        (read) => {
          const holder = read.cellChoice(row, 'holder');
          return holder === null ? null : holders[holder];
        },
      ],
      [
        `${id}/reach`,
        (read) => {
          const reach = read.cellChoice(row, 'reach');
          return reach === null ? null : reaches[reach];
        },
      ],
    ),
    section.cell([`${id}/mayDo`, (read) => read.cellLine(row, 'mayDo')]),
    section.cell([`${id}/authentication`, (read) => read.cellLine(row, 'authentication')]),
    section.cell([
      `${id}/credential`,
      (read) => {
        const credential = read.cellChoice(row, 'credential');
        const changeable = read.cellChoice(row, 'changeable');
        const said = [
          ...(credential === null ? [] : [credentials[credential]]),
          ...(changeable === null ? [] : [changes[changeable] ?? '']),
        ].filter((part) => part !== '');
        return said.length === 0 ? read.cellWhyNot(row, 'credential') : said.join(' ');
      },
    ]),
  ];
}
