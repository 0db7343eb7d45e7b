import { type BlockField, isBlockField } from './template-fields.ts';
import { sectionsOf, sheetOf } from './template-page.ts';
import { allIn, element, type Tree, textsIn, trees, valueIn, wordsIn } from './template-tree.ts';
import { wordContentsIn } from './word-contents.ts';

/** A place for one of our blocks, by the mark that stands there. */
export type BlockPlace = {
  readonly id: string;
  readonly field: Exclude<BlockField, 'document'>;
  /** Of the cell it stands in, in twips; null: as wide as the text. */
  readonly width: number | null;
  /** A heading of the template stands above it. */
  readonly isTitled: boolean;
};

/** Where in a template's text ours goes. */
export type TextPlace = {
  /** The template's own blocks before it. */
  readonly before: readonly Tree[];
  readonly section: number;
  /** Nothing of the template follows ours in its section. */
  readonly endsSection: boolean;
  readonly blocks: readonly BlockPlace[];
  /** What ends the section from now on. */
  readonly setEnd: (end: Tree) => void;
  /** The finished XML with ours in its places. */
  readonly putInto: (xml: string, blocks: ReadonlyMap<string, string>) => string;
};

const mark = 'securable:place';

/** Finds the place and leaves marks in the text. Of a template that gives its looks, no word of its own stays. */
export function placeIn(body: Tree, use: 'styles' | 'fields'): TextPlace {
  return use === 'styles' ? emptied(body) : filled(body);
}

function emptied(body: Tree): TextPlace {
  const sections = sectionsOf(body);
  const uprightLast = sections.findLastIndex((section) => {
    const { width, height } = sheetOf(section);
    return width <= height;
  });
  body.children = [element(mark, { at: 'document' })];
  return {
    before: [],
    section: uprightLast === -1 ? sections.length - 1 : uprightLast,
    endsSection: true,
    blocks: [],
    setEnd: (end) => void body.children.push(end),
    putInto,
  };
}

function filled(body: Tree): TextPlace {
  const blocks: BlockPlace[] = [];
  let isPlaced = false;
  const known = isAsked(body, 'contents') ? null : wordContentsIn(body);
  if (known !== null) {
    const { parent, paragraphs, isTitled } = known;
    const id = 'contents of Word';
    blocks.push({ id, field: 'contents', width: null, isTitled });
    const [first] = paragraphs;
    const place = first === undefined ? 0 : parent.children.indexOf(first);
    parent.children.splice(place, 0, element(mark, { at: id }));
    const gone = new Set<Tree | string>(
      paragraphs.filter((one) => allIn(one, 'w:sectPr').length === 0),
    );
    parent.children = parent.children.filter((child) => !gone.has(child));
    for (const kept of paragraphs.filter((one) => !gone.has(one)))
      kept.children = kept.children.filter(
        (child) => typeof child !== 'string' && child.name === 'w:pPr',
      );
  }
  for (const block of [...trees(body)]) {
    for (const { paragraph, parent, cell } of paragraphsIn(block, body)) {
      const marks: Tree[] = [];
      for (const field of blockFieldsOf(paragraph)) {
        if (field !== 'document') {
          const id = `${field} ${blocks.length}`;
          blocks.push({ id, field, width: cell, isTitled: false });
          marks.push(element(mark, { at: id }));
          continue;
        }
        // Twice the same document would be no document: the first place counts.
        if (isPlaced) continue;
        isPlaced = true;
        const ours = element(mark, { at: 'document' });
        // In a cell or a box pages cannot be turned: the text follows the whole of it.
        if (parent === body) marks.push(ours);
        else body.children.splice(body.children.indexOf(block) + 1, 0, ours);
      }
      if (marks.length > 0) replace(parent, paragraph, marks);
    }
  }
  const place = body.children.findIndex(
    (child) =>
      typeof child !== 'string' && child.name === mark && child.attributes.get('at') === 'document',
  );
  const all = body.children.filter((child): child is Tree => typeof child !== 'string');
  const rest = all.slice(place + 1);
  const ending = rest.findIndex(
    (block) => block.name === 'w:sectPr' || allIn(block, 'w:sectPr').length > 0,
  );
  const own = ending === -1 ? rest : rest.slice(0, ending);
  const isEmpty = own.every(isBlank);
  if (isEmpty) {
    const gone = new Set<Tree | string>(own);
    body.children = body.children.filter((child) => !gone.has(child));
  }
  return {
    before: all.slice(0, place).filter(({ name }) => name !== mark),
    section: all.slice(0, place).reduce((sum, block) => sum + allIn(block, 'w:sectPr').length, 0),
    endsSection: isEmpty && isBlankEnd(rest[ending]),
    blocks,
    setEnd: (end) => setEnd(body, rest[ending], end),
    putInto,
  };
}

function isAsked(body: Tree, field: BlockField): boolean {
  return allIn(body, 'w:p').some((paragraph) => blockFieldsOf(paragraph).has(field));
}

type Found = { readonly paragraph: Tree; readonly parent: Tree; readonly cell: number | null };

/** Every paragraph of a block, with what holds it. */
function paragraphsIn(block: Tree, body: Tree): readonly Found[] {
  const found: Found[] = [];
  const walk = (one: Tree, parent: Tree, cell: number | null) => {
    if (one.name === 'w:p') found.push({ paragraph: one, parent, cell });
    const inside =
      one.name === 'w:tc' ? cellWidth(one) : one.name === 'w:txbxContent' ? narrow : cell;
    for (const child of trees(one)) walk(child, one, inside);
  };
  walk(block, body, null);
  return found;
}

/** What fits where nobody says how much room there is. */
const narrow = 4000;

function cellWidth(cell: Tree): number {
  const said =
    valueIn(cell, ['w:tcPr', 'w:tcW'], 'w:type') === 'dxa'
      ? Number(valueIn(cell, ['w:tcPr', 'w:tcW'], 'w:w') ?? Number.NaN)
      : Number.NaN;
  return Number.isFinite(said) && said > 1500 ? Math.round(said) - 216 : narrow;
}

/** The fields of a paragraph that take the place of a whole one, each once. */
function blockFieldsOf(paragraph: Tree): ReadonlySet<BlockField> {
  const found = [...wordsIn(paragraph).matchAll(/\{\{([^{}]{1,80})\}\}/g)];
  return new Set(found.map(([, field = '']) => field.trim()).filter(isBlockField));
}

/** The words beside a field stay, in front of what takes its place. */
function replace(parent: Tree, paragraph: Tree, by: readonly Tree[]): void {
  const place = parent.children.indexOf(paragraph);
  const left = wordsIn(paragraph)
    .replace(/\{\{[^{}]{1,80}\}\}/g, '')
    .trim();
  const ends = allIn(paragraph, 'w:sectPr').length > 0;
  const keeps = left !== '' || allIn(paragraph, 'w:drawing').length > 0;
  // A paragraph that ends a section goes on ending it, behind what takes the place of its words.
  if (ends) parent.children.splice(place, 0, ...by);
  else if (keeps) parent.children.splice(place + 1, 0, ...by);
  else parent.children.splice(place, 1, ...by);
  if (ends && !keeps) for (const text of textsIn(paragraph)) text.children = [];
}

function isBlank(block: Tree): boolean {
  return (
    block.name === 'w:p' &&
    wordsIn(block).trim() === '' &&
    !allIn(block).some(({ name }) => /^w:(?:drawing|fldChar|fldSimple|br|sym)$/.test(name))
  );
}

function isBlankEnd(ending: Tree | undefined): boolean {
  return ending === undefined || ending.name === 'w:sectPr' || isBlank(ending);
}

function setEnd(body: Tree, ending: Tree | undefined, end: Tree): void {
  if (ending === undefined) body.children.push(end);
  else if (ending.name === 'w:sectPr') body.children.splice(body.children.indexOf(ending), 1, end);
  else
    for (const holder of allIn(ending)) {
      const at = holder.children.findIndex(
        (child) => typeof child !== 'string' && child.name === 'w:sectPr',
      );
      if (at !== -1) holder.children.splice(at, 1, end);
    }
}

function putInto(xml: string, blocks: ReadonlyMap<string, string>): string {
  return xml.replace(
    /<securable:place at="([^"]+)"\/>/g,
    (_whole, id: string) => blocks.get(id) ?? '',
  );
}
