import type { Block, Outline, Section, Sentence } from './outline.ts';

/** A sentence with the section it stands in; the title page is no section. */
export type SentencePlace = { readonly sentence: Sentence; readonly section: Section | null };

/** Every sentence that can be asked where it comes from, in the order of the document. */
export function sentencesOf({
  facts,
  sections,
}: Pick<Outline, 'facts' | 'sections'>): readonly SentencePlace[] {
  return [
    ...facts.map(({ value }) => ({ sentence: value, section: null })),
    ...sections.flatMap((section) =>
      section.blocks
        .flatMap(sentencesOfBlock)
        .map((sentence): SentencePlace => ({ sentence, section })),
    ),
  ];
}

/** The outline with every sentence replaced; one that stays the same object keeps its section too. */
export function withSentences(outline: Outline, next: (sentence: Sentence) => Sentence): Outline {
  return {
    ...outline,
    facts: mapKept(outline.facts, (fact) => {
      const value = next(fact.value);
      return value === fact.value ? fact : { ...fact, value };
    }),
    sections: mapKept(outline.sections, (section) => {
      const blocks = mapKept(section.blocks, (block) => blockWith(block, next));
      return blocks === section.blocks ? section : { ...section, blocks };
    }),
  };
}

/** What is read, without how it is set. */
export function wordsOf({ runs }: Pick<Sentence, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

function sentencesOfBlock(block: Block): readonly Sentence[] {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'list' ? block.items.flat() : block.rows.flat(2);
}

function blockWith(block: Block, next: (sentence: Sentence) => Sentence): Block {
  if (block.kind === 'paragraph') {
    const sentences = mapKept(block.sentences, next);
    return sentences === block.sentences ? block : { ...block, sentences };
  }
  if (block.kind === 'list') {
    const items = mapKept(block.items, (item) => mapKept(item, next));
    return items === block.items ? block : { ...block, items };
  }
  const rows = mapKept(block.rows, (row) => mapKept(row, (cell) => mapKept(cell, next)));
  return rows === block.rows ? block : { ...block, rows };
}

/** As `map`, but the same array where nothing became another. */
function mapKept<T>(items: readonly T[], next: (item: T) => T): readonly T[] {
  const mapped = items.map(next);
  return mapped.every((item, at) => item === items[at]) ? items : mapped;
}
