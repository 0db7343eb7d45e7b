import { asSentence, withoutFullStop } from '../../text/plain-words.ts';
import { parseDecisionRow } from '../../workbook/decision.ts';
import type { SectionDraft } from '../draft.ts';
import type { Cell } from '../outline.ts';
import { namedRows, strong } from '../phrase.ts';
import type { ColumnOptionOf, Reader, RowRef } from '../reader.ts';
import { isPart } from './provided-in-part.ts';

const kinds: Readonly<Record<ColumnOptionOf<'means', 'kind'>, string>> = {
  device: 'The device itself',
  relatedDevice: 'A related device',
  service: 'A service',
  manufacturer: 'We',
  customer: 'You',
};

const importance: Readonly<Record<ColumnOptionOf<'goals', 'importance'>, string>> = {
  essential: 'Essential',
  important: 'Important',
  helpful: 'Helpful',
};

const areas: Readonly<Record<ColumnOptionOf<'goals', 'area'>, string>> = {
  assets: 'knowing what devices there are',
  vulnerabilities: 'finding and fixing weaknesses',
  access: 'who may do what',
  data: 'data',
  incidents: 'noticing incidents',
  operation: 'safe and uninterrupted operation',
};

type Goal = RowRef<'goals'> | null;
type Means = RowRef<'means'>;

/** Every need once, with all that meets it; a means that serves several says its effect at the first. */
export function writeNeeds(section: SectionDraft): void {
  const all = section.read.rows('means').map((row) => ({
    row,
    goals: section.read.cellRows(row, 'goals').map(({ id }) => id),
  }));
  const goals: readonly Goal[] = section.read.rows('goals');
  const known = new Set(goals.map((goal) => goal?.id));
  const served = byGoal(all);
  const parts = partsProvided(section);
  const told = new Set<string>();
  const rowOf = (goal: Goal): readonly Cell[] => {
    const means =
      goal === null
        ? all.filter((one) => !one.goals.some((id) => known.has(id)))
        : (served.get(goal.id) ?? []);
    const first = means.filter(({ row }) => !told.has(row.id));
    for (const { row } of first) told.add(row.id);
    return [
      goal === null ? [] : goalCell(section, goal),
      [
        ...means.flatMap(({ row }) => meansCell(section, goal, row, parts)),
        ...(goal === null ? [] : notMetCell(section, goal)),
      ],
      first.flatMap(({ row }) =>
        section.written(`means/${row.id}/riskEffect`, (read) => read.cellText(row, 'riskEffect')),
      ),
    ];
  };
  section.table(
    'needs',
    'Needs and goals, and how they are met',
    [
      { title: 'Need or goal', width: 0.31 },
      { title: 'Met by', width: 0.37 },
      { title: 'Effect on risk', width: 0.32 },
    ],
    [...goals, null].map(rowOf),
  );
  section.none('goals', 'Customers have no particular security needs');
  section.none('means', 'No means were chosen');
}

type Serving = { readonly row: Means; readonly goals: readonly string[] };

/** What serves each goal, in the order of the means; read once, or ten thousand goals take seconds. */
function byGoal(all: readonly Serving[]): ReadonlyMap<string, readonly Serving[]> {
  const served = new Map<string, Serving[]>();
  for (const one of all)
    for (const goal of new Set(one.goals)) {
      const others = served.get(goal);
      if (others === undefined) served.set(goal, [one]);
      else others.push(one);
    }
  return served;
}

function goalCell(section: SectionDraft, goal: RowRef<'goals'>): Cell {
  const id = `goals/${goal.id}`;
  return section.cell(
    [
      id,
      (read) => {
        const statement = read.title(goal);
        return statement === null ? null : [strong(asSentence(statement))];
      },
    ],
    [
      `${id}/importance`,
      (read) => {
        const weight = read.cellChoice(goal, 'importance');
        const area = read.cellChoice(goal, 'area');
        if (area === null) return weight === null ? null : `${importance[weight]}.`;
        return weight === null
          ? `It is about ${areas[area]}.`
          : `${importance[weight]}; about ${areas[area]}.`;
      },
    ],
    [`${id}/customers`, (read) => namedRows('For', read.cellTitles(goal, 'customers'))],
  );
}

/** A need that nothing meets on purpose. */
function notMetCell(section: SectionDraft, goal: RowRef<'goals'>): Cell {
  const id = `goals/${goal.id}`;
  return [
    ...section.cell([
      `${id}/outcome`,
      (read) => (read.cellChoice(goal, 'outcome') === 'notMet' ? 'Not met, on purpose.' : null),
    ]),
    ...section.written(`${id}/notMetReason`, (read) => read.cellText(goal, 'notMetReason')),
    ...section.written(
      `${id}/notMetMeaning`,
      (read) => read.cellText(goal, 'notMetMeaning'),
      'What that means for you: ',
    ),
  ];
}

type Parts = ReadonlyMap<string, readonly Part[]>;
type Part = { readonly row: RowRef<'decisions'>; readonly component: string };

/** Where only a part of an element is provided; looked for once, and only where means name elements. */
function partsProvided({ read }: SectionDraft): Parts {
  const parts = new Map<string, Part[]>();
  const isNamed = read.rows('means').some((row) => read.cellSeveral(row, 'elements') !== null);
  for (const row of isNamed ? read.rows('decisions') : []) {
    const place = parseDecisionRow(row.id);
    if (place === null || !isPart(read, row)) continue;
    const { element, component } = place;
    parts.set(element, [...(parts.get(element) ?? []), { row, component }]);
  }
  return parts;
}

/** The elements that carry a means: a need that rests on a part is not said to be met by the whole. */
function elementsOf(read: Reader, means: Means, parts: Parts): readonly string[] {
  const on = read.cellRows(means, 'components').map(({ id }) => id);
  return (read.cellSeveral(means, 'elements') ?? []).map((element) => {
    const own = (parts.get(element) ?? []).filter(
      ({ row, component }) => (on.length === 0 || on.includes(component)) && isPart(read, row),
    );
    return own.length === 0 ? element : `${element} in part`;
  });
}

function meansCell(section: SectionDraft, goal: Goal, means: Means, parts: Parts): Cell {
  const place = goal === null ? `means/${means.id}` : `goals/${goal.id}/means/${means.id}`;
  return section.cell([
    place,
    (read) => {
      // That it stands at this need is an answer, too.
      if (goal !== null) read.cellRows(means, 'goals');
      const how = read.title(means);
      const kind = read.cellChoice(means, 'kind');
      // “Met by: A service.” tells nobody anything; a check says that the words are missing.
      if (how === null) return null;
      const carriers = [
        ...read.cellTitles(means, 'components'),
        ...elementsOf(read, means, parts),
        ...(read.cellSeveral(means, 'actions') ?? []),
        ...read.cellTitles(means, 'duties'),
      ];
      const by = carriers.length === 0 ? '' : ` (${carriers.join('; ')})`;
      const said = asSentence(`${withoutFullStop(how)}${by}`);
      return kind === null ? said : `${kinds[kind]}: ${said}`;
    },
  ]);
}
