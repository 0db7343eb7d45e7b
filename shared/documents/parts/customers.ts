import type { SectionDraft } from '../draft.ts';
import { strong } from '../phrase.ts';
import type { ColumnOptionOf } from '../reader.ts';

const roles: Readonly<Record<ColumnOptionOf<'people', 'role'>, string>> = {
  buyer: 'buy and own the device',
  installer: 'install the device',
  administrator: 'set the device up and look after it',
  user: 'use the device',
  bystander: 'are near the device or affected by it',
};

const knowledge: Readonly<Record<ColumnOptionOf<'people', 'knowledge'>, string>> = {
  none: 'we expect no security knowledge',
  some: 'we expect that they can follow written steps',
  professional: 'we expect professional security knowledge',
};

const sectors: Readonly<Record<ColumnOptionOf<'organisations', 'sector'>, string>> = {
  household: 'private households',
  commerce: 'commerce and offices',
  buildings: 'buildings and facilities',
  industry: 'industry',
  energy: 'energy and utilities',
  health: 'health care',
  education: 'education',
  agriculture: 'agriculture',
  transport: 'transport',
  federal: 'US federal agencies',
  government: 'public authorities',
  other: 'other sectors',
};

const sizes: Readonly<Record<ColumnOptionOf<'organisations', 'size'>, string>> = {
  small: 'without IT staff of their own',
  medium: 'with some IT staff',
  large: 'with IT and security staff of their own',
};

/** Who the device was designed for, people first. */
export function writeCustomers(section: SectionDraft): void {
  section.list(
    false,
    section.read.rows('people').map((row) => [
      section.sentence(`people/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        const role = read.cellChoice(row, 'role');
        const expected = read.cellChoice(row, 'knowledge');
        const said = [
          ...(role === null ? [] : [`who ${roles[role]}`]),
          ...(expected === null ? [] : [knowledge[expected]]),
        ];
        return said.length === 0 ? [strong(name), '.'] : [strong(name), `, ${said.join('; ')}.`];
      }),
      ...section.written(`people/${row.id}/description`, (read) =>
        read.cellText(row, 'description'),
      ),
    ]),
    { id: 'people.lead', words: [strong('People:')] },
  );
  section.none('people', 'The device is not meant for particular people');
  section.list(
    false,
    section.read.rows('organisations').map((row) => [
      section.sentence(`organisations/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        const sector = read.cellChoice(row, 'sector');
        const size = read.cellChoice(row, 'size');
        const said = [
          ...(sector === null ? [] : [`sector: ${sectors[sector]}`]),
          ...(size === null ? [] : [sizes[size]]),
        ];
        return said.length === 0 ? [strong(name), '.'] : [strong(name), ` (${said.join('; ')}).`];
      }),
      ...section.written(`organisations/${row.id}/description`, (read) =>
        read.cellText(row, 'description'),
      ),
    ]),
    { id: 'organisations.lead', words: [strong('Organisations:')] },
  );
  section.none('organisations', 'The device is not meant for organisations');
}
