import type { Block, Outline, Sentence } from '../../../../shared/documents/outline.ts';

/** Every sentence of an outline, in reading order. */
export function sentencesOf(outline: Outline): readonly Sentence[] {
  return [
    ...outline.facts.map(({ value }) => value),
    ...outline.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn)),
  ];
}

export function textOf(sentence: Sentence): string {
  return sentence.runs.map((run) => run.text).join('');
}

/** What a section says, as one text; empty where it was left out. */
export function sectionText(outline: Outline, id: string): string {
  const section = outline.sections.find((candidate) => candidate.id === id);
  return (section?.blocks ?? []).flatMap(sentencesIn).map(textOf).join(' ');
}

function sentencesIn(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flat();
    case 'table':
      return [block.caption, ...block.rows.flat(2)];
  }
}
