import { type Measures, textHeightOf, textWidthOf } from '../docx/measures.ts';
import type { FlowItem } from '../docx/page-flow.ts';
import { paragraphItem } from '../docx/page-numbers.ts';
import { settingOf } from './template-look.ts';
import type { TemplateStyles } from './template-styles.ts';
import { allIn, type Tree, trees, valueIn, wordsIn } from './template-tree.ts';

/** About how much of its pages a template's own text takes, for the page numbers of what follows. */
export function flowOf(
  blocks: readonly Tree[],
  styles: TemplateStyles,
  measures: Measures,
): readonly FlowItem[] {
  const width = textWidthOf(measures.upright);
  const items: FlowItem[] = [];
  let turns = false;
  for (const block of blocks) {
    for (const item of block.name === 'w:tbl'
      ? rowItems(block, styles, width)
      : [textItem(block, styles, width)]) {
      items.push(turns ? { ...item, newPage: true } : item);
      turns = false;
    }
    turns = endsPage(block);
  }
  // A break as the last thing turns the page for what comes next.
  if (turns) items.push({ before: 0, after: 0, lines: 1, lineHeight: 1, newPage: true });
  return items.map((item) => ({
    ...item,
    lineHeight: Math.min(item.lineHeight, textHeightOf(measures.upright) - 1),
  }));
}

function textItem(paragraph: Tree, styles: TemplateStyles, width: number): FlowItem {
  const style = valueIn(paragraph, ['w:pPr', 'w:pStyle']) ?? null;
  const named = settingOf(styles, style);
  const sizes = allIn(paragraph, 'w:r').map((run) => Number(valueIn(run, ['w:rPr', 'w:sz']) ?? 0));
  const direct = (attribute: string) =>
    Number(valueIn(paragraph, ['w:pPr', 'w:spacing'], attribute) ?? Number.NaN);
  const setting = {
    ...named,
    size: Math.max(...sizes, 0) || named.size,
    before: Number.isFinite(direct('w:before')) ? direct('w:before') : named.before,
    after: Number.isFinite(direct('w:after')) ? direct('w:after') : named.after,
  };
  const item = paragraphItem([{ text: wordsIn(paragraph) }], setting, width);
  const tall = Math.max(0, ...trees(paragraph).flatMap((run) => drawingHeights(run)));
  return { ...item, after: item.after + tall };
}

/** Pictures in the line, in twips; what floats takes no room of the text. */
function drawingHeights(run: Tree): readonly number[] {
  return allIn(run, 'wp:inline').map(
    (inline) => Number(valueIn(inline, ['wp:extent'], 'cy') ?? 0) / 635,
  );
}

function rowItems(table: Tree, styles: TemplateStyles, width: number): readonly FlowItem[] {
  return trees(table, 'w:tr').map((row) => {
    const cells = trees(row, 'w:tc');
    const heights = cells.map((cell) =>
      allIn(cell, 'w:p')
        .map((paragraph) => textItem(paragraph, styles, width / Math.max(1, cells.length)))
        .reduce(
          (sum, { before, after, lines, lineHeight }) => sum + before + after + lines * lineHeight,
          0,
        ),
    );
    const said = Number(valueIn(row, ['w:trPr', 'w:trHeight']) ?? 0) || 0;
    return { before: 0, after: 0, lines: 1, lineHeight: Math.max(said, ...heights, 240) };
  });
}

function endsPage(block: Tree): boolean {
  if (allIn(block, 'w:br').some((one) => one.attributes.get('w:type') === 'page')) return true;
  const [section] = allIn(block, 'w:sectPr');
  return section !== undefined && valueIn(section, ['w:type']) !== 'continuous';
}
