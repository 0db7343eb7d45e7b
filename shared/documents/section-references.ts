import type { Block, Outline, Sentence } from './outline.ts';

/**
 * References say the title that the section has in the end. A sentence that
 * would lead to a section which was left out is left out with it.
 */
export function withLiveReferences(outline: Outline): Outline {
  const { sections } = outline;
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const live = (sentences: readonly Sentence[]): readonly Sentence[] =>
    sentences.flatMap((sentence) => {
      if (!sentence.runs.some(({ section }) => section !== undefined)) return [sentence];
      const runs = sentence.runs.map((run) => {
        const title = run.section === undefined ? undefined : titles.get(run.section);
        return title === undefined ? run : { ...run, text: `“${title}”` };
      });
      const isDead = runs.some(({ section }) => section !== undefined && !titles.has(section));
      return isDead ? [] : [{ ...sentence, runs }];
    });
  return {
    ...outline,
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => withSentences(block, live)).filter(isSaid),
    })),
  };
}

function withSentences(
  block: Block,
  next: (sentences: readonly Sentence[]) => readonly Sentence[],
): Block {
  if (block.kind === 'paragraph') return { ...block, sentences: next(block.sentences) };
  if (block.kind === 'list')
    return { ...block, items: block.items.map(next).filter((item) => item.length > 0) };
  return { ...block, rows: block.rows.map((row) => row.map(next)) };
}

function isSaid(block: Block): boolean {
  if (block.kind === 'paragraph') return block.sentences.length > 0;
  return block.kind === 'table' || block.items.length > 0;
}
