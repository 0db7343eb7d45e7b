import { type FileChild, Paragraph } from 'docx';
import type { Block } from '../../../shared/documents/outline.ts';
import { bullets, numbers } from './house-style.ts';
import { sentenceChildren } from './runs.ts';
import { table } from './table.ts';

/** Numbers lists and tables through a whole document. */
export type Counter = {
  lists: number;
  tables: number;
  /** Where the page is not ours: how wide its text is. */
  readonly textWidth?: number;
};

export function blockChildren(block: Block, counter: Counter): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: sentenceChildren(block.sentences) })];
    case 'list': {
      counter.lists += 1;
      const instance = counter.lists;
      return block.items.map(
        (item, at) =>
          new Paragraph({
            ...(at === block.items.length - 1 ? { spacing: { after: 180 } } : {}),
            style: block.ordered ? 'ListNumber' : 'ListBullet',
            // Every numbered list is an instance of its own, or it would go on counting.
            numbering: {
              reference: block.ordered ? numbers : bullets,
              level: 0,
              instance,
              custom: true,
            },
            children: sentenceChildren(item),
          }),
      );
    }
    case 'table':
      counter.tables += 1;
      return table(block, counter.textWidth);
  }
}
