import { cleanText } from '../text/clean-text.ts';
import { readLightMarkdown } from '../text/light-markdown.ts';
import type { Run } from '../text/run.ts';

/** A long answer without its marks: paragraphs apart, points on lines of their own. */
export function plainText(text: string): string {
  const blocks = readLightMarkdown(text).map((block) =>
    block.kind === 'paragraph'
      ? wordsOf(block.runs)
      : block.items
          .map(
            (item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item.map(wordsOf).join('\n')}`,
          )
          .join('\n'),
  );
  return cleanText(blocks.join('\n\n')).trim();
}

/** As `plainText`; null where nothing is left to say. */
export function plainOrNull(text: string | null): string | null {
  const plain = text === null ? '' : plainText(text);
  return plain === '' ? null : plain;
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
