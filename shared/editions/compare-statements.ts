import type { Block, Outline, Section, Sentence } from '../documents/outline.ts';
import { wordsOf } from '../documents/sentences.ts';
import type { Path } from '../workbook/path.ts';

/** What is compared of a document, as it was published or as it would be today. */
export type Compared = Pick<
  Outline<string>,
  'document' | 'title' | 'subtitle' | 'facts' | 'sections'
> & {
  readonly marks?: Outline['marks'];
};

/** Where in a document words stand; a heading or the title of a column is no sentence, but customers read it. */
export type StatementPart =
  | 'sentence'
  | 'name'
  | 'mark'
  | 'label'
  | 'heading'
  | 'caption'
  | 'columns';

/** Words that an outline says in one place. */
export type Statement = {
  /** The same for the same statement of another outline. */
  readonly key: string;
  readonly part: StatementPart;
  /** The sentence's id; of anything else, what it belongs to. */
  readonly id: string;
  /** Under which heading, and in which table of it; empty on the title page. */
  readonly place: string;
  readonly section: string;
  readonly table: string;
  /** What it is called on the title page; empty elsewhere. */
  readonly label: string;
  readonly words: string;
  /** The words, and where links lead that do not show it. */
  readonly saying: string;
  /** The whole row, list item or paragraph around it: what it is said about. */
  readonly context: string;
  readonly facts: readonly Path[];
};

/** Sections that tell of earlier editions say nothing that could cease to hold. */
export const changesSectionId = 'whatChanged';

/** Everything an outline says, in its order. A second statement of the same key is known by its turn. */
export function statementsOf(outline: Compared): ReadonlyMap<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const statement of listed(outline)) {
    let key = statement.key;
    for (let turn = 2; statements.has(key); turn += 1) key = `${statement.key}#${turn}`;
    statements.set(key, { ...statement, key });
  }
  return statements;
}

function listed({ title, subtitle, marks = [], facts, sections }: Compared): readonly Statement[] {
  const onTitlePage = { place: '', section: '', table: '', label: '' };
  return [
    wordsOnly('name', 'title', title, onTitlePage),
    wordsOnly('name', 'subtitle', subtitle, onTitlePage),
    ...marks.map((mark) => wordsOnly('mark', mark, mark, onTitlePage)),
    ...facts.flatMap(({ label, value }) => [
      wordsOnly('label', value.id, label, onTitlePage, value.facts),
      ...sentences([[value]], 'title page', { ...onTitlePage, label }),
    ]),
    ...sections.filter(isOfTheAnswers).flatMap(inSection),
  ];
}

function isOfTheAnswers({ id }: Pick<Section, 'id'>): boolean {
  return id !== changesSectionId && !id.startsWith(`${changesSectionId}.`);
}

function inSection(section: Section): readonly Statement[] {
  const where = { place: section.id, section: section.title, table: '', label: '' };
  return [
    wordsOnly('heading', section.id, section.title, where),
    ...section.blocks.flatMap((block) => inBlock(block, where)),
  ];
}

type Where = Pick<Statement, 'place' | 'section' | 'table' | 'label'>;

function inBlock(block: Block, where: Where): readonly Statement[] {
  if (block.kind === 'paragraph') return sentences([block.sentences], 'paragraph', where);
  if (block.kind === 'list') return block.items.flatMap((item) => sentences([item], 'item', where));
  const { caption, columns } = block;
  const inTable = { ...where, place: `${where.place} ${caption.id}`, table: wordsOf(caption) };
  const titles = columns.map((column) => column.title).join(' | ');
  return [
    wordsOnly('caption', caption.id, wordsOf(caption), where, caption.facts),
    wordsOnly('columns', caption.id, titles, inTable),
    ...block.rows.flatMap((row) => sentences(row, `row of ${caption.id}`, inTable)),
  ];
}

/** The cells of one row, or the one cell that a paragraph or a list item is. */
function sentences(
  cells: readonly (readonly Sentence[])[],
  kind: string,
  where: Where,
): readonly Statement[] {
  const whole = JSON.stringify([where.place, kind, cells.map((cell) => cell.map(sayingOf))]);
  return cells.flatMap((cell, column) =>
    cell.map((sentence) => ({
      ...where,
      key: `sentence ${sentence.id}`,
      part: 'sentence' as const,
      id: sentence.id,
      words: wordsOf(sentence),
      saying: sayingOf(sentence),
      context: JSON.stringify([column, whole]),
      facts: sentence.facts,
    })),
  );
}

function wordsOnly(
  part: StatementPart,
  id: string,
  words: string,
  where: Where,
  facts: readonly Path[] = [],
): Statement {
  return { ...where, key: `${part} ${id}`, part, id, words, saying: words, context: '', facts };
}

function sayingOf(sentence: Sentence): string {
  const links = sentence.runs.flatMap(({ href }) => href ?? []);
  return links.length === 0 ? wordsOf(sentence) : JSON.stringify([wordsOf(sentence), ...links]);
}
