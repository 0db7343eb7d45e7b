import { type FileChild, Paragraph } from 'docx';
import type { Block } from '../../../shared/documents/outline.ts';
import { leads } from '../lead-paragraph.ts';
import { bullets, numbers } from './house-style.ts';
import type { References } from './references.ts';
import { sentenceChildren } from './runs.ts';
import { table } from './table.ts';
import { inPlace, type Place } from './written-parts.ts';

/** Numbers lists and tables through a whole document. */
export type Counter = {
  lists: number;
  tables: number;
  readonly references: References;
  readonly place: Place;
};

/** `textWidth`: of the page the block stands on, in twips. */
export function blockChildren(
  block: Block,
  next: Block | undefined,
  counter: Counter,
  textWidth: number,
): readonly FileChild[] {
  const { references } = counter;
  // docx ends a part of the document in the paragraph that stands last.
  const place = next === undefined ? inPlace : counter.place;
  switch (block.kind) {
    case 'paragraph':
      return [
        place(
          () =>
            new Paragraph({
              style: 'BodyText',
              ...(leads(block, next) ? { keepNext: true } : {}),
              children: sentenceChildren(block.sentences, references),
            }),
        ),
      ];
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
            children: sentenceChildren(item, references),
          }),
      );
    }
    case 'table':
      counter.tables += 1;
      return table(block, references, textWidth, counter.place);
  }
}
