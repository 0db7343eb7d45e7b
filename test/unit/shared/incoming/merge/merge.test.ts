import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWorkbooks } from '../../../../../shared/incoming/merge/merge.ts';
import { editsOfMerge } from '../../../../../shared/incoming/merge/merge-edits.ts';
import type { MergeChoice, MergeItem } from '../../../../../shared/incoming/merge/merge-model.ts';
import { defaultLevel } from '../../../../../shared/incoming/merge/merge-parts.ts';
import { answerOf, type Entry, openAnswer } from '../../../../../shared/workbook/answer.ts';
import { applyEdits, invertEdits, sameEntry } from '../../../../../shared/workbook/apply-edits.ts';
import { canonicalJson } from '../../../../../shared/workbook/canonical-json.ts';
import { readersOf, strictest } from '../../../../../shared/workbook/disclosure.ts';
import type { Entries } from '../../../../../shared/workbook/snapshot.ts';
import { copyOf, disjointStates, type State, state, threeStates } from './copies-of-a-workbook.ts';

function itemsOf(ours: State, base: State, theirs: State): readonly MergeItem[] {
  return mergeWorkbooks(copyOf(ours, 'Quality'), [base], copyOf(theirs, 'Anna')).items;
}

function all(items: readonly MergeItem[], choice: MergeChoice) {
  return Object.fromEntries(items.map(({ id }) => [id, choice]));
}

function entriesOf(entries: State): Entries {
  const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: 'Quality' };
  return new Map([...entries].map(([path, entry]) => [path, { entry, ...stamp }]));
}

const stamp = { revision: 2, at: '2026-05-05T00:00:00.000Z', by: 'Quality' };

/** What stands after a merge with these choices, or the standard ones. */
function merged(ours: State, base: State, theirs: State, choice?: MergeChoice): State {
  const items = itemsOf(ours, base, theirs);
  const edits = editsOfMerge(items, choice === undefined ? {} : all(items, choice));
  return content(applyEdits(entriesOf(ours), edits, stamp));
}

function content(entries: Entries): State {
  return new Map([...entries].map(([path, { entry }]) => [path, entry] as const));
}

/** As a reader of the workbook sees it: the order of rows, not the numbers that make it. */
function seen(entries: State): unknown {
  const lists = new Map<string, { path: string; position: number }[]>();
  const rest: Record<string, unknown> = {};
  for (const [path, entry] of entries) {
    if (entry.kind === 'row') {
      const list = path.split('/')[0] ?? '';
      lists.set(list, [...(lists.get(list) ?? []), { path, position: entry.position }]);
      rest[path] = entry.disclosure;
    } else rest[path] = entry;
  }
  const order = [...lists].map(([list, rows]) => [
    list,
    rows
      .sort((a, b) => a.position - b.position || (a.path < b.path ? -1 : 1))
      .map(({ path }) => path),
  ]);
  return { rest, order: Object.fromEntries(order) };
}

const text = (words: string) => answerOf({ kind: 'text', text: words });
const row = (position: number): Entry => ({ kind: 'row', position, disclosure: null });
const only = (items: readonly MergeItem[]) => {
  expect(items).toHaveLength(1);
  return items[0] as MergeItem;
};

describe('a merge', () => {
  it('changes nothing where the other copy has changed nothing', () => {
    fc.assert(
      fc.property(state, state, (ours, base) => {
        expect(itemsOf(ours, base, ours)).toEqual([]);
        expect(itemsOf(ours, base, base)).toEqual([]);
      }),
    );
  });

  it('leads to the other copy where only that was changed, if levels are taken as they are', () => {
    fc.assert(
      fc.property(state, state, (base, theirs) => {
        expect(seen(merged(base, base, theirs, 'theirsAndLevel'))).toEqual(seen(theirs));
        const questions = itemsOf(base, base, theirs).filter(({ isQuestion }) => isQuestion);
        // A removed row that the other copy itself still names is none; an opened level is asked for.
        for (const { kind, places } of questions) {
          expect(kind).toBe('answer');
          const [place] = places;
          expect({ ...place?.ours.entry, disclosure: null, position: 0 }).toEqual({
            ...place?.theirs.entry,
            disclosure: null,
            position: 0,
          });
        }
      }),
    );
  });

  it('does not depend on who takes from whom where each changed something else', () => {
    fc.assert(
      fc.property(disjointStates, ({ base, ours, theirs }) => {
        const one = merged(ours, base, theirs, 'theirsAndLevel');
        const other = merged(theirs, base, ours, 'theirsAndLevel');
        const items = [...itemsOf(ours, base, theirs), ...itemsOf(theirs, base, ours)];
        // A row that one removed and the other newly names: somebody must decide.
        fc.pre(!items.some(({ kind, isQuestion }) => kind.startsWith('rowRemoved') && isQuestion));
        const isMoved = [...base].some(([path, { kind }]) => {
          const now = [ours, theirs].map((side) => side.get(path));
          return (
            kind === 'row' &&
            now.some((row) => row?.kind === 'row' && row.position !== positionOf(base, path))
          );
        });
        // Where rows stand is one thing for the whole list, and one of them has changed it.
        const look = (entries: State) => (isMoved ? withoutOrder(entries) : seen(entries));
        expect(look(one)).toEqual(look(other));
      }),
    );
  });

  it('loses no value of either copy: it stands in the result or beside what was chosen', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        const items = itemsOf(ours, base, theirs);
        for (const choices of [{}, all(items, 'ours'), all(items, 'theirs')]) {
          const edits = editsOfMerge(items, choices);
          const result = content(applyEdits(entriesOf(ours), edits, stamp));
          for (const [path, entry] of ours) {
            const edit = edits.find((each) => each.path === path);
            const isThere = sameEntry(result.get(path) ?? null, entry);
            expect(isThere || sameEntry(edit?.before ?? null, entry)).toBe(true);
          }
          for (const [path, entry] of theirs) {
            const isShown = items.some(({ places }) =>
              places.some((place) => place.path === path && sameEntry(place.theirs.entry, entry)),
            );
            if (isShown) continue;
            const then = partsOf(base.get(path));
            const now = partsOf(result.get(path));
            partsOf(entry).forEach((part, index) => {
              if (part !== then[index]) expect(now[index]).toBe(part);
            });
          }
        }
      }),
    );
  });

  it('keeps in the history what was not taken', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        const items = itemsOf(ours, base, theirs).filter(({ kind }) => kind !== 'order');
        const edits = editsOfMerge(items, all(items, 'ours'));
        for (const { path, theirs: other } of items.flatMap(({ places }) => places)) {
          const edit = edits.find((each) => each.path === path);
          expect(edit?.declined).toEqual(other.entry);
        }
      }),
    );
  });

  it('asks nothing twice: once taken, the same copy has nothing more to bring', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        const once = merged(ours, base, theirs);
        // After a merge both copies know what the other one said then.
        expect(itemsOf(once, theirs, theirs)).toEqual([]);
        const twice = merged(once, base, theirs);
        expect(seen(twice)).toEqual(seen(once));
      }),
    );
  });

  it('is taken back exactly by its inverse, and done again by itself', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        for (const choice of ['ours', 'theirs', 'theirsAndLevel'] as const) {
          const items = itemsOf(ours, base, theirs);
          const edits = editsOfMerge(items, all(items, choice));
          const done = applyEdits(entriesOf(ours), edits, stamp);
          const undone = applyEdits(done, invertEdits(edits), stamp);
          expect(content(undone)).toEqual(ours);
          expect(content(applyEdits(undone, edits, stamp))).toEqual(content(done));
        }
      }),
    );
  });

  it('opens nothing to more readers unless that is chosen', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        const result = merged(ours, base, theirs);
        for (const [path, entry] of result) {
          const usual = defaultLevel(path);
          const now = readersOf(entry.disclosure ?? usual);
          const own = ours.get(path);
          const before = own === undefined ? usual : readersOf(own.disclosure ?? usual);
          expect(strictest(now, before)).toBe(now);
        }
      }),
    );
  });

  it('never writes a path twice', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        const items = itemsOf(ours, base, theirs);
        const paths = editsOfMerge(items, all(items, 'theirs')).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  it('leaves no cell without its row', () => {
    fc.assert(
      fc.property(threeStates, ({ base, ours, theirs }) => {
        for (const choice of [undefined, 'ours', 'theirs'] as const) {
          const result = merged(ours, base, theirs, choice);
          for (const path of result.keys()) {
            const [list, id, column] = path.split('/');
            if (column !== undefined) expect(result.has(`${list}/${id}`)).toBe(true);
          }
        }
      }),
    );
  });
});

/** What a person may have changed at a path; who may read it has its own test. */
function partsOf(entry: Entry = openAnswer): readonly string[] {
  if (entry.kind === 'row') return [];
  const { note, evidence, disclosure: _level, kind: _kind, ...said } = entry;
  return [said, note, evidence].map((part) => canonicalJson(part));
}

function positionOf(entries: State, path: string): number | null {
  const entry = entries.get(path);
  return entry?.kind === 'row' ? entry.position : null;
}

function withoutOrder(entries: State): unknown {
  return (seen(entries) as { rest: unknown }).rest;
}

describe('one path', () => {
  const one = (o: Entry | null, b: Entry | null, t: Entry | null, path = 'device.name') => {
    const at = (entry: Entry | null): State => new Map(entry === null ? [] : [[path, entry]]);
    return itemsOf(at(o), at(b), at(t));
  };

  it('that both changed is a question, and stays as it is until someone decides', () => {
    const item = only(one(text('A'), text('X'), text('B')));
    expect(item.isQuestion).toBe(true);
    expect(item.places[0]?.after).toMatchObject({ ours: text('A'), theirs: text('B') });
  });

  it('joins a note that one person wrote with the words that the other one changed', () => {
    const item = only(one({ ...text('X'), note: 'ask Anna' }, text('X'), text('B')));
    expect(item.isQuestion).toBe(false);
    expect(item.places[0]?.after.theirs).toEqual({ ...text('B'), note: 'ask Anna' });
  });

  it('keeps the more secret level whoever set it', () => {
    const internal = 'internal' as const;
    const closedHere = only(one({ ...text('X'), disclosure: internal }, text('X'), text('B')));
    expect(closedHere.places[0]?.after.theirs).toEqual({ ...text('B'), disclosure: internal });
    const closedThere = only(one(text('A'), text('X'), { ...text('B'), disclosure: internal }));
    expect(closedThere.isQuestion).toBe(true);
    expect(closedThere.places[0]?.after.ours).toEqual({ ...text('A'), disclosure: internal });
  });

  it('asks before it opens an answer to more readers, and takes the words without', () => {
    const closed = { ...text('X'), disclosure: 'internal' } as const;
    const opened = only(one(closed, closed, { ...text('X'), disclosure: 'public' }));
    expect(opened).toMatchObject({ isQuestion: true, widens: false });
    const both = only(one(closed, closed, { ...text('B'), disclosure: 'public' }));
    expect(both).toMatchObject({ isQuestion: false, widens: true });
    expect(both.places[0]?.after.theirs).toEqual({ ...text('B'), disclosure: 'internal' });
    expect(both.places[0]?.after.theirsAndLevel).toEqual({ ...text('B'), disclosure: 'public' });
  });

  it('that was cleared there and changed here is a question', () => {
    expect(only(one(text('A'), text('X'), null)).isQuestion).toBe(true);
    expect(only(one(text('X'), text('X'), null)).isQuestion).toBe(false);
    expect(one(text('A'), null, { ...openAnswer })).toEqual([]);
  });

  it('is certain only where every state that both knew leads to the same', () => {
    const at = (words: string): State => new Map([['device.name', text(words)]]);
    const ours = copyOf(at('A'), 'Quality');
    const items = mergeWorkbooks(ours, [at('A'), at('X')], copyOf(at('X'), 'Anna')).items;
    expect(only(items).isQuestion).toBe(true);
  });
});

describe('a row', () => {
  const goal = (words: string, position = 1): State =>
    new Map([
      ['goals/r1', row(position)],
      ['goals/r1/statement', text(words)],
    ]);
  const none: State = new Map();

  it('that was added there comes with its cells, as one thing', () => {
    const item = only(itemsOf(none, none, goal('New')));
    expect(item).toMatchObject({ kind: 'rowAdded', isQuestion: false });
    expect(item.places).toHaveLength(2);
  });

  it('that was removed there goes, unless someone worked on it here', () => {
    expect(only(itemsOf(goal('X'), goal('X'), none))).toMatchObject({
      kind: 'rowRemoved',
      isQuestion: false,
    });
    expect(only(itemsOf(goal('A'), goal('X'), none)).isQuestion).toBe(true);
    expect(merged(goal('A'), goal('X'), none)).toEqual(goal('A'));
  });

  it('that was removed there is asked about where something here newly names it', () => {
    const means = (rows: readonly string[]): State =>
      new Map<string, Entry>([
        ['means/m1', row(1)],
        ['means/m1/goals', answerOf({ kind: 'reference', rows })],
      ]);
    const base = new Map([...goal('X'), ...means([])]);
    const items = itemsOf(new Map([...goal('X'), ...means(['r1'])]), base, means([]));
    expect(items.find(({ kind }) => kind === 'rowRemoved')?.isQuestion).toBe(true);
  });

  it('that was removed here stays away unless someone went on with it there', () => {
    expect(itemsOf(none, goal('X'), goal('X'))).toEqual([]);
    const item = only(itemsOf(none, goal('X'), goal('B')));
    expect(item).toMatchObject({ kind: 'rowRemovedHere', isQuestion: true });
    expect(merged(none, goal('X'), goal('B'), 'theirs')).toEqual(goal('B'));
  });

  it('whose cells are one statement is taken or kept as a whole', () => {
    const decision = (outcome: string, reason: string): State =>
      new Map<string, Entry>([
        ['decisions/DI-1_c1', row(1)],
        ['decisions/DI-1_c1/outcome', answerOf({ kind: 'choice', option: outcome })],
        ['decisions/DI-1_c1/reason', text(reason)],
      ]);
    const base = decision('provided', 'X');
    const theirs = decision('customer', 'X');
    expect(only(itemsOf(base, base, theirs))).toMatchObject({
      id: 'decisions/DI-1_c1',
      kind: 'rowChanged',
      isQuestion: false,
    });
    const ours = decision('provided', 'A better reason');
    expect(only(itemsOf(ours, base, theirs)).isQuestion).toBe(true);
    expect(merged(ours, base, theirs)).toEqual(ours);
    expect(merged(ours, base, theirs, 'theirs')).toEqual(theirs);
  });

  it('keeps its order as one question for the whole list', () => {
    const list = (...ids: readonly string[]): State =>
      new Map(ids.map((id, index) => [`goals/${id}`, row(index + 1)]));
    const base = list('a', 'b', 'c');
    const taken = only(itemsOf(base, base, list('c', 'b', 'a')));
    expect(taken).toMatchObject({ id: 'goals#order', kind: 'order', isQuestion: false });
    expect(only(itemsOf(list('b', 'a', 'c'), base, list('c', 'b', 'a'))).isQuestion).toBe(true);
    expect(itemsOf(list('b', 'a', 'c'), base, base)).toEqual([]);
  });
});
