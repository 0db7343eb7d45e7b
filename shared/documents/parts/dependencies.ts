import { type SectionDraft, strongTitle } from '../draft.ts';
import type { Cell } from '../outline.ts';
import type { ColumnOptionOf, RowRef } from '../reader.ts';

const dependencyKinds: Readonly<Record<ColumnOptionOf<'dependencies', 'kind'>, string>> = {
  hub: 'Hub or gateway',
  cloud: 'Cloud service',
  app: 'App',
  network: 'Network service',
  infrastructure: 'Customer system',
  power: 'Power or other utility',
};

const providers: Readonly<Record<ColumnOptionOf<'dependencies', 'provider'>, string>> = {
  us: 'provided by us',
  thirdParty: 'provided by another company',
  customer: 'provided by the customer',
};

const need: Readonly<Record<ColumnOptionOf<'dependencies', 'need'>, string>> = {
  always: 'Needed for basic operation',
  some: 'Needed for some functions',
  optional: 'Only if the customer wants it',
};

/** What the device needs from other systems, and what happens without them. */
export function writeDependencies(section: SectionDraft): void {
  section.table(
    'dependencies',
    'Systems and services the device depends on',
    [
      { title: 'System or service', width: 0.27 },
      { title: 'What it is needed for', width: 0.35 },
      { title: 'What happens without it', width: 0.38 },
    ],
    section.read.rows('dependencies').map((row) => dependencyRow(section, row)),
  );
  section.none('dependencies', 'The device depends on no other system');
}

function dependencyRow(section: SectionDraft, row: RowRef<'dependencies'>): readonly Cell[] {
  const id = `dependencies/${row.id}`;
  return [
    section.cell(
      [`${id}/name`, strongTitle(row)],
      [
        `${id}/kind`,
        (read) => {
          const kind = read.cellChoice(row, 'kind');
          const provider = read.cellChoice(row, 'provider');
          if (kind === null) return provider === null ? null : providers[provider];
          return provider === null
            ? dependencyKinds[kind]
            : `${dependencyKinds[kind]}, ${providers[provider]}`;
        },
      ],
    ),
    section.cell(
      [`${id}/purpose`, (read) => read.cellLine(row, 'purpose')],
      [
        `${id}/need`,
        (read) => {
          const needed = read.cellChoice(row, 'need');
          return needed === null ? null : need[needed];
        },
      ],
    ),
    section.written(`${id}/without`, (read) => read.cellText(row, 'without')),
  ];
}
