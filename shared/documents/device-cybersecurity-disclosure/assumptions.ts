import { inWords, quantityInWords } from '../../text/plain-words.ts';
import type { Draft, SectionDraft } from '../draft.ts';
import type { Cell, Sentence } from '../outline.ts';
import { strong } from '../phrase.ts';
import type { ColumnOptionOf, OptionOf, RowRef } from '../reader.ts';

/** Topic 1 of Activity 6 (NISTIR 8259 §4.2.1). */
export function writeAssumptions(draft: Draft): void {
  draft.section(
    {
      id: 'assumptions',
      level: 1,
      title: 'Cybersecurity risk-related assumptions',
      opensOnly: true,
    },
    (section) => {
      section.paragraph(
        section.sentence(
          'assumptions.lead',
          () =>
            'The device was designed for the customers, uses and surroundings described here. Where yours differ, consider anew whether its security suits you.',
        ),
      );
    },
  );
  draft.section({ id: 'customers', level: 2, title: 'Expected customers' }, writeCustomers);
  draft.section({ id: 'use', level: 2, title: 'Intended use' }, writeUse);
  draft.section({ id: 'environments', level: 2, title: 'Surroundings' }, writeEnvironments);
  draft.section(
    { id: 'dependencies', level: 2, title: 'Systems the device depends on' },
    writeDependencies,
  );
  draft.section(
    { id: 'responsibilities', level: 2, title: 'Who is responsible for what' },
    writeResponsibilities,
  );
  draft.section({ id: 'risks', level: 2, title: 'Risks to bear in mind' }, writeRisks);
}

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

function writeCustomers(section: SectionDraft): void {
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
  );
  section.none('organisations', 'The device is not meant for organisations');
}

const settings: Readonly<Record<ColumnOptionOf<'useCases', 'setting'>, string>> = {
  alone: 'The device works on its own.',
  system: 'The device works as part of a system.',
  embedded: 'The device is built into another product.',
};

const regions: Readonly<Record<OptionOf<'use.regions'>, string>> = {
  us: 'the United States',
  california: 'California',
  oregon: 'Oregon',
  canada: 'Canada',
  eu: 'the European Union and EEA',
  uk: 'the United Kingdom',
  switzerland: 'Switzerland',
  australia: 'Australia and New Zealand',
  asia: 'Asia',
  latinAmerica: 'Latin America',
  africa: 'Africa and the Middle East',
  other: 'other places',
};

function writeUse(section: SectionDraft): void {
  section.prose('device.summary', { none: 'No summary is given' });
  section.list(
    false,
    section.read.rows('useCases').map((row) => [
      section.sentence(`useCases/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        const customers = read.cellTitles(row, 'customers');
        return customers.length === 0
          ? [strong(name), '.']
          : [strong(name), `, for ${inWords(customers)}.`];
      }),
      ...section.written(`useCases/${row.id}/description`, (read) =>
        read.cellText(row, 'description'),
      ),
      section.sentence(`useCases/${row.id}/setting`, (read) => {
        const setting = read.cellChoice(row, 'setting');
        return setting === null ? null : settings[setting];
      }),
    ]),
  );
  section.none('useCases', 'No use cases were defined');
  section.paragraph(
    section.sentence('use.regions', (read) => {
      const chosen = read.several('use.regions');
      if (chosen === null) return because(read.whyNot('use.regions'));
      return `It is sold and used in ${inWords(chosen.map((one) => regions[one]))}.`;
    }),
    section.sentence('use.expectedLife', (read) => {
      const life = read.quantity('use.expectedLife');
      return life === null
        ? null
        : `We expect it to be in use for ${quantityInWords(life.amount, life.unit)}.`;
    }),
  );
  section.prose('device.notFor', {
    lead: 'Not intended for',
    none: 'No use is excluded',
  });
}

function because(reason: string | null): string | null {
  return reason === null ? null : `It is not tied to places: ${reason}`;
}

const places: Readonly<Record<ColumnOptionOf<'environments', 'place'>, string>> = {
  indoors: 'indoors',
  outdoors: 'outdoors',
  vehicle: 'in a vehicle',
  worn: 'worn or carried',
  mixed: 'indoors and outdoors',
};

const nearness: Readonly<Record<ColumnOptionOf<'environments', 'access'>, string>> = {
  public: 'anyone can get near the device',
  private: 'residents, staff and guests can get near the device',
  restricted: 'only authorized people can get near the device',
};

const mobility: Readonly<Record<ColumnOptionOf<'environments', 'mobility'>, string>> = {
  fixed: 'it is fixed in place',
  movable: 'it can be carried away',
  moving: 'it moves in use',
};

function writeEnvironments(section: SectionDraft): void {
  section.list(
    false,
    section.read.rows('environments').map((row) => [
      section.sentence(`environments/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        const place = read.cellChoice(row, 'place');
        const near = read.cellChoice(row, 'access');
        const moves = read.cellChoice(row, 'mobility');
        const said = [
          ...(place === null ? [] : [places[place]]),
          ...(near === null ? [] : [nearness[near]]),
          ...(moves === null ? [] : [mobility[moves]]),
        ];
        return said.length === 0 ? [strong(name), '.'] : [strong(name), `: ${said.join('; ')}.`];
      }),
      ...section.written(`environments/${row.id}/conditions`, (read) =>
        read.cellText(row, 'conditions'),
      ),
    ]),
  );
  section.none('environments', 'No particular surroundings are assumed');
  section.prose('physical.interaction', {
    lead: 'Effect on the physical world',
    none: 'The device does not act on its surroundings',
  });
  section.prose('constraints.interference', {
    lead: 'What can get in the way of security functions',
    none: 'Nothing is known to get in the way of security functions',
  });
  section.prose('interaction.complexity', {
    lead: 'Interplay with other systems',
    none: 'Other systems add no complications',
  });
}

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

function writeDependencies(section: SectionDraft): void {
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
      [
        `${id}/name`,
        (read) => {
          const name = read.title(row);
          return name === null ? null : [strong(name)];
        },
      ],
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

function writeResponsibilities(section: SectionDraft): void {
  section.table(
    'responsibilities',
    'Shared responsibilities',
    [
      { title: 'Topic', width: 0.19 },
      { title: 'What we do', width: 0.27 },
      { title: 'What the customer does', width: 0.29 },
      { title: 'What others do', width: 0.25 },
    ],
    section.read.rows('responsibilities').map((row) => {
      const id = `responsibilities/${row.id}`;
      const part = (column: 'manufacturer' | 'customer' | 'others'): readonly Sentence[] =>
        section.written(`${id}/${column}`, (read) => read.cellText(row, column));
      return [
        section.cell([
          `${id}/topic`,
          (read) => {
            const topic = read.title(row);
            return topic === null ? null : [strong(topic)];
          },
        ]),
        part('manufacturer'),
        part('customer'),
        part('others'),
      ];
    }),
  );
  section.none('responsibilities', 'Responsibilities are not shared');
}

const likelihoods: Readonly<Record<ColumnOptionOf<'threats', 'likelihood'>, string>> = {
  likely: 'We consider this likely.',
  possible: 'We consider this possible.',
  unlikely: 'We consider this unlikely.',
};

function writeRisks(section: SectionDraft): void {
  section.prose('use.otherRisks', { none: 'No other aspect of use is known to matter for risk' });
  section.prose('trust.degree', {
    lead: 'How far the device can be relied on',
    none: 'No particular degree of trust is needed',
  });
  section.list(
    false,
    section.read.rows('threats').map((row) => [
      section.sentence(`threats/${row.id}`, (read) => {
        const name = read.title(row);
        return name === null ? null : [strong(name), '.'];
      }),
      ...section.written(`threats/${row.id}/scenario`, (read) => read.cellText(row, 'scenario')),
      ...section.written(`threats/${row.id}/consequence`, (read) =>
        read.cellText(row, 'consequence'),
      ),
      section.sentence(`threats/${row.id}/likelihood`, (read) => {
        const likelihood = read.cellChoice(row, 'likelihood');
        return likelihood === null ? null : likelihoods[likelihood];
      }),
      ...section.written(`threats/${row.id}/response`, (read) => read.cellText(row, 'response')),
    ]),
  );
  section.none('threats', 'No threats were identified');
  section.list(
    false,
    section.read.rows('requirements').map((row) => [
      section.sentence(`requirements/${row.id}`, (read) => {
        const name = read.title(row);
        if (name === null) return null;
        const whom = read.cellTitles(row, 'appliesTo');
        return whom.length === 0
          ? ['Requirement we know of: ', strong(name), '.']
          : ['Requirement we know of: ', strong(name), `, concerning ${inWords(whom)}.`];
      }),
      ...section.written(`requirements/${row.id}/meaning`, (read) => read.cellText(row, 'meaning')),
    ]),
  );
}
