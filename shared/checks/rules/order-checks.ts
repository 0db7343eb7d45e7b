import type { ColumnId, ListId } from '../../content/facts.ts';
import { factDefinition, facts, listDefinition } from '../../content/facts.ts';
import { type Answer, isSettled } from '../../workbook/answer.ts';
import { sameEntry } from '../../workbook/apply-edits.ts';
import { listOfRow, rowTitle } from '../../workbook/list-rows.ts';
import type { Check } from '../check-model.ts';
import type { CheckView, RowView } from '../check-view.ts';

/** References, names, versions and addresses that have to agree. */
export const orderChecks: readonly Check[] = [
  {
    id: 'removed-reference',
    title: 'A reference to something that was removed',
    severity: 'misled',
    message: '“{subject}” refers under “{column}” to {removed}, removed since.',
    remedy: 'Choose another, or take the reference out.',
    why: 'Documents leave it out, so the sentence says less than you think.',
    basis: [],
    *find(view) {
      for (const { row, column, label, lists } of references(view)) {
        const gone = row
          .refs(column)
          .filter((id) => listOfRow(view.snapshot.entries, lists, id) === undefined);
        if (gone.length === 0) continue;
        yield {
          place: row.at(column),
          words: {
            subject: row.title,
            column: label,
            removed: gone.map((id) => removedName(view, lists, id)).join(', '),
          },
        };
      }
    },
  },
  {
    id: 'same-name-twice',
    title: 'Two of the same name',
    severity: 'untidy',
    message: 'Two {rows} are called “{subject}”.',
    remedy: 'Give them different names, or remove one.',
    why: 'Customers cannot tell which of the two a sentence speaks of.',
    basis: [],
    *find(view) {
      for (const list of namedLists) {
        const first = new Map<string, RowView>();
        for (const row of view.rows(list)) {
          const name = row.title.toLowerCase();
          const earlier = first.get(name);
          if (earlier === undefined) first.set(name, row);
          else
            yield {
              place: row.path,
              words: { subject: row.title, rows: listDefinition(list)?.rowName.other ?? 'rows' },
              related: [earlier.path],
            };
        }
      }
    },
  },
  {
    id: 'company-fact-differs',
    title: 'This device tells another story than the company',
    severity: 'untidy',
    message: '“{subject}” is answered differently here and in the company profile.',
    remedy:
      'Take this answer out, so that the profile holds, or set this aside and say why this device differs.',
    why: 'Customers of two of your devices get two different answers.',
    basis: ['W-manufacturer'],
    *find(view) {
      for (const [path, definition] of companyFacts) {
        const own = view.snapshot.entries.get(path)?.entry;
        const shared = view.snapshot.company.get(path)?.entry;
        if (own?.kind !== 'answer' || shared?.kind !== 'answer') continue;
        if (!isSettled(own) || !isSettled(shared)) continue;
        if (!sameEntry(said(own), said(shared)))
          yield { place: path, words: { subject: definition.label } };
      }
    },
  },
  {
    id: 'device-version-differs',
    title: 'Two versions of the same device',
    severity: 'misled',
    message:
      'The document covers firmware {firmware}, and the component “{subject}” has version {version}.',
    remedy: 'Correct one of the two.',
    why: 'Customers check by the version whether a statement holds for their device.',
    basis: ['W-name', 'W-components'],
    *find(view) {
      const firmware = view.text('device.firmware');
      const covered = versionsIn(firmware);
      if (
        covered.length === 0 ||
        !/^[\s\w.]*$/.test(firmware) ||
        /later|newer|from/i.test(firmware)
      )
        return;
      for (const component of view.rows('components')) {
        if (component.choice('kind') !== 'device') continue;
        const version = component.text('version');
        const own = versionsIn(version);
        if (own.length === 0 || own.some((one) => covered.some((each) => isSameLine(one, each))))
          continue;
        yield {
          place: component.at('version'),
          words: { subject: component.title, firmware, version },
          related: ['device.firmware'],
        };
      }
    },
  },
];

const definitions = Object.keys(facts).flatMap((id) => {
  const definition = factDefinition(id);
  return definition === undefined ? [] : [[id, definition] as const];
});

const companyFacts = definitions.filter(([, { scope }]) => scope === 'company');

/** Lists that customers never see, and one whose rows are named by what they decide. */
const unseen: ReadonlySet<string> = new Set(['decisions', 'setAside', 'regimeChoices']);

/** Lists whose rows customers meet by their names. */
const namedLists = definitions
  .filter(([id, { kind }]) => kind === 'list' && !unseen.has(id))
  .map(([id]) => id as ListId);

const referenceColumns = definitions.flatMap(([list, definition]) =>
  definition.kind !== 'list'
    ? []
    : Object.entries(definition.columns).flatMap(([column, shape]) =>
        shape.kind === 'reference'
          ? [{ list: list as ListId, column, label: shape.label, lists: shape.lists }]
          : [],
      ),
);

function references(view: CheckView) {
  return referenceColumns.flatMap(({ list, column, label, lists }) =>
    // A decision on a removed component is told by a check of its own.
    list === 'decisions'
      ? []
      : view.allRows(list).map((row) => ({
          row: row as RowView,
          column: column as ColumnId<ListId>,
          label,
          lists,
        })),
  );
}

/** The name of a removed row where its cells are still there, or else its id. */
function removedName(view: CheckView, lists: readonly string[], id: string): string {
  const known = lists.map((list) => rowTitle(view.snapshot.entries, list, id)).find(Boolean);
  return known === undefined ? `“${id}”` : `“${known}”`;
}

/** The answer without what only colleagues see of it. */
function said(answer: Answer): Answer {
  return { ...answer, note: '', evidence: [], disclosure: null };
}

function versionsIn(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)+/g) ?? [];
}

/** Whether one version is the other, or belongs to its line: 2.4 and 2.4.1. */
function isSameLine(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
