/** Where the words someone looks for stand on the sheet, as ranges of what is drawn there. */
import { foldText, matchesIn } from '../../shared/text/fold-text.ts';

/** Everything that is read as one line of thought; none of them stands inside another. */
const blocks = 'h2, h3, h4, h5, p, li, dt, dd, caption, th, td';

export function findInSheet(sheet: HTMLElement, query: string): readonly Range[] {
  return [...sheet.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => inBlock(block, query));
}

type Piece = { readonly node: Text; readonly start: number };

function inBlock(block: HTMLElement, query: string): readonly Range[] {
  const { text, pieces } = textOf(block);
  return matchesIn(foldText(text), query).map(({ start, end }) => {
    const range = document.createRange();
    const first = pieceAt(pieces, start);
    const last = pieceAt(pieces, end - 1);
    if (first !== undefined) range.setStart(first.node, start - first.start);
    if (last !== undefined) range.setEnd(last.node, end - last.start);
    return range;
  });
}

/** Words go on from one piece of a sentence to the next, but not over a line break. */
function textOf(block: HTMLElement): { readonly text: string; readonly pieces: readonly Piece[] } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node.nodeName === 'BR') text += '\n';
  }
  return { text, pieces };
}

function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  return pieces.findLast(({ start }) => start <= place);
}
