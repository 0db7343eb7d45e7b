import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../electron/documents/markdown-writer.ts';
import { composeDocument, documents } from '../../../../shared/documents/compose.ts';
import type { Audience, Block, DocumentId, Outline } from '../../../../shared/documents/outline.ts';
import {
  compareOutlines,
  noLongerHolding,
  type SentenceChange,
} from '../../../../shared/editions/compare-outlines.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from '../documents/generated-workbook.ts';
import { choice, row, text, workbookOf } from '../documents/workbook-of.ts';

type Stored = Snapshot['entries'] extends ReadonlyMap<string, infer S> ? S : never;

/** What a person may do to one path: say something else, withdraw it, or keep it to colleagues. */
type Deed = { readonly kind: 'say' | 'withdraw' | 'withhold' | 'removeRow'; readonly pick: number };

const deeds = fc.array(
  fc.record<Deed>({
    kind: fc.constantFrom('say', 'withdraw', 'withhold', 'removeRow'),
    pick: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

function done(snapshot: Snapshot, all: readonly Deed[]): Snapshot {
  const entries = new Map(snapshot.entries);
  all.forEach(({ kind, pick }, at) => {
    const paths = [...entries.keys()];
    const path = paths[pick % paths.length] ?? '';
    const stored = entries.get(path);
    if (stored === undefined) return;
    if (kind === 'withdraw') entries.delete(path);
    else if (kind === 'withhold') put(path, stored, { ...stored.entry, disclosure: 'internal' });
    else if (kind === 'say' && isWritten(stored.entry)) put(path, stored, text(`Said anew ${at}`));
    else if (kind === 'removeRow') {
      const own = path.split('/').slice(0, 2).join('/');
      for (const other of paths)
        if (other === own || other.startsWith(`${own}/`)) entries.delete(other);
    }
  });
  return { ...snapshot, entries };

  function put(path: string, stored: Stored, entry: Entry): void {
    entries.set(path, { ...stored, entry });
  }
}

function isWritten(entry: Entry): boolean {
  return entry.kind === 'answer' && entry.state === 'answered' && entry.value.kind === 'text';
}

/** Every sentence by its id, with the words and the place, read from the outline here and not by the code under test. */
function sentencesIn({ facts, sections }: Outline): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add =
    (where: string) => (one: { id: string; runs: Outline['facts'][0]['value']['runs'] }) =>
      found.set(one.id, JSON.stringify([where, one.runs.map((run) => [run.text, run.href])]));
  const words = (block: Block) => (block.kind === 'table' ? block.caption.id : '');
  for (const { value } of facts) add('title page')(value);
  for (const { id, blocks } of sections)
    for (const block of blocks) {
      const inside =
        block.kind === 'paragraph'
          ? block.sentences
          : block.kind === 'list'
            ? block.items.flat()
            : block.rows.flat(2);
      inside.forEach(add(`${id} ${words(block)}`));
    }
  return found;
}

/** The lines a reader sees, whatever their order and number. */
function linesOf(outline: Outline): readonly string[] {
  return writeMarkdown(outline)
    .split('\n')
    .map((line) =>
      line
        .replace(/^(#+) [\d.]+ /, '$1 ')
        .replace(/^\*Table \d+: /, '*')
        .replace(/^\d+\. /, ''),
    )
    .sort();
}

const published = documents.filter(({ audiences }) => audiences.includes('public'));
const cases = fc.record({
  seed: fc.integer({ min: 1, max: 100_000 }),
  document: fc.constantFrom(...published.map(({ id }) => id)),
  audience: fc.constantFrom<Audience>('public', 'onRequest'),
  deeds,
});

function both(given: {
  seed: number;
  document: DocumentId;
  audience: Audience;
  deeds: readonly Deed[];
}) {
  const { snapshot } = generatedWorkbook(given.seed, (path) => `Words of ${path}`);
  const then = composeDocument(snapshot, given.document, given.audience, someDay);
  const now = composeDocument(done(snapshot, given.deeds), given.document, given.audience, someDay);
  return { then, now, changes: compareOutlines(then, now) };
}

const ids = (changes: readonly SentenceChange[], ...kinds: readonly SentenceChange['kind'][]) =>
  new Set(
    changes
      .filter(({ kind, part }) => part === 'sentence' && kinds.includes(kind))
      .map(({ sentence }) => sentence),
  );

describe('after whatever was changed', () => {
  it('exactly the sentences are marked that are gone or say something else when composed again', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { then, now, changes } = both(given);
        const [before, after] = [sentencesIn(then), sentencesIn(now)];
        const lapsed = [...before]
          .filter(([id, words]) => after.get(id) !== words)
          .map(([id]) => id);
        const added = [...after.keys()].filter((id) => !before.has(id));
        expect(ids(changes, 'changed', 'removed')).toEqual(new Set(lapsed));
        expect(ids(changes, 'added')).toEqual(new Set(added));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('a document is marked if and only if its readers would read something else', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { then, now, changes } = both(given);
        const isOtherwise = JSON.stringify(linesOf(then)) !== JSON.stringify(linesOf(now));
        expect(changes.length > 0).toBe(isOtherwise);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('rows entered anew', () => {
  const state = fc.constantFrom('on', 'off');
  const rows = fc.uniqueArray(
    fc.record({ name: fc.constantFrom('USB', 'Radio', 'Console'), state }),
    {
      selector: ({ name }) => name,
      minLength: 1,
    },
  );
  const withRows = (prefix: string, all: readonly { name: string; state: string }[]) =>
    composeDocument(
      workbookOf(
        Object.fromEntries(
          all.flatMap(({ name, state: said }, at) => [
            [`interfaces/${prefix}${at}`, row(at)],
            [`interfaces/${prefix}${at}/name`, text(name)],
            [`interfaces/${prefix}${at}/state`, choice(said)],
          ]),
        ),
      ),
      'deviceCybersecurityDisclosure',
      'public',
      someDay,
    );

  it('still hold if every one of them says all that the old one said, in whatever order', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, isReversed) => {
        const again = isReversed ? [...all].reverse() : all;
        expect(compareOutlines(withRows('a', all), withRows('b', again))).toEqual([]);
      }),
    );
  });

  it('are marked where the same words are now said of something else', () => {
    fc.assert(
      fc.property(rows, rows, (then, now) => {
        const said = (all: typeof then) => all.map((one) => JSON.stringify(one)).sort();
        const changes = compareOutlines(withRows('a', then), withRows('b', now));
        expect(changes.length === 0).toBe(said(then).join() === said(now).join());
      }),
    );
    const [usbOn, radioOff] = [
      { name: 'USB', state: 'on' },
      { name: 'Radio', state: 'off' },
    ];
    const swapped = [
      { name: 'USB', state: 'off' },
      { name: 'Radio', state: 'on' },
    ];
    const changes = compareOutlines(withRows('a', [usbOn, radioOff]), withRows('b', swapped));
    expect(noLongerHolding(changes).length).toBeGreaterThan(1);
  });
});

describe('what is read and is no sentence', () => {
  const outline = composeDocument(
    generatedWorkbook(4, (path) => `Words of ${path}`, { answered: 1, levelled: 0 }).snapshot,
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  const marked = (from: string, to: string) => {
    const said = JSON.stringify(outline);
    expect(said).toContain(from);
    const next = JSON.parse(said.replaceAll(from, to)) as Outline;
    return compareOutlines(outline, next).map(({ part, kind, before, after }) => ({
      part,
      kind,
      before,
      after,
    }));
  };
  const table = outline.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table');

  it('is compared too: headings, captions, heads of tables, labels, the title', () => {
    const heading = outline.sections[2]?.title ?? '';
    expect(marked(`"title":"${heading}","blocks"`, '"title":"Another heading","blocks"')).toEqual([
      { part: 'heading', kind: 'changed', before: heading, after: 'Another heading' },
    ]);
    const column = table?.columns[1]?.title ?? '';
    expect(
      marked(`{"title":"${column}","width"`, '{"title":"Else","width"').map(({ part }) => part),
    ).toContain('columns');
    const caption = table?.caption.runs[0]?.text ?? '';
    expect(marked(`"text":"${caption}"`, '"text":"Another table"')).toContainEqual(
      expect.objectContaining({ part: 'caption', after: 'Another table' }),
    );
    const label = outline.facts[0]?.label ?? '';
    expect(marked(`"label":"${label}"`, '"label":"Else"')).toMatchObject([
      { part: 'label', before: label, after: 'Else' },
    ]);
    expect(marked(outline.title, 'Another title')).toContainEqual({
      part: 'name',
      kind: 'changed',
      before: outline.title,
      after: 'Another title',
    });
    const sample = { ...outline, marks: ['Sample: maker and product are made up.'] };
    expect(compareOutlines(sample, outline)).toMatchObject([{ part: 'mark', kind: 'removed' }]);
  });

  it('a sentence under another heading is marked, with where it stood', () => {
    const from = outline.sections.findIndex(({ blocks }) => blocks[0]?.kind === 'paragraph');
    const block = outline.sections[from]?.blocks[0];
    const to = outline.sections.length - 1;
    const moved = outline.sections.map((section, at) => ({
      ...section,
      blocks:
        at === from
          ? section.blocks.slice(1)
          : at === to && block !== undefined
            ? [...section.blocks, block]
            : section.blocks,
    }));
    const [change] = compareOutlines(outline, { ...outline, sections: moved });
    expect(change).toMatchObject({
      kind: 'changed',
      section: outline.sections[to]?.title,
      movedFrom: outline.sections[from]?.title,
    });
    expect(change?.before).toBe(change?.after);
  });
});
