import { cleanText } from '../text/clean-text.ts';
import { type LightList, type LightParagraph, readLightMarkdown } from '../text/light-markdown.ts';
import { listsTogether } from '../text/nested-lists.ts';
import type { Run } from '../text/run.ts';

/** A long answer without its marks: paragraphs apart, points on lines of their own. */
export function plainText(text: string): string {
  const groups = listsTogether<LightList, LightParagraph>(readLightMarkdown(text)).map((group) =>
    'kind' in group ? wordsOf(group.runs) : group.flatMap(linesOf).join('\n'),
  );
  return cleanText(groups.join('\n\n')).trim();
}

function linesOf({ ordered, start, depth, items }: LightList): readonly string[] {
  const blank = '  '.repeat(depth);
  return items.map(
    (item, at) =>
      `${blank}${ordered ? `${start + at}.` : '-'} ${item.map(wordsOf).join(`\n${blank}`)}`,
  );
}

/** As `plainText`; null where nothing is left to say. */
export function plainOrNull(text: string | null): string | null {
  const plain = text === null ? '' : plainText(text);
  return plain === '' ? null : plain;
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
