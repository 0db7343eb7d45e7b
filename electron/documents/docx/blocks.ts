import { type FileChild, Paragraph } from 'docx';
import type { Block } from '../../../shared/documents/outline.ts';
import { leads } from '../lead-paragraph.ts';
import { direction } from './direction.ts';
import type { ListCounter } from './list-counter.ts';
import type { References } from './references.ts';
import { sentenceChildren } from './runs.ts';
import { table } from './table.ts';
import { inPlace, type Place } from './written-parts.ts';

/** Numbers lists and tables through a whole document. */
export type Counter = {
  readonly lists: ListCounter;
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
              ...direction(block.sentences),
              ...(leads(block, next) ? { keepNext: true } : {}),
              children: sentenceChildren(block.sentences, references),
            }),
        ),
      ];
    case 'list': {
      const { ordered, start = 1, depth = 0, items } = block;
      const { reference, instance } = counter.lists.next(ordered, start, depth, items.length);
      // Space below the whole list, but not between a step and the points under it.
      const isLast = next?.kind !== 'list' || ((next.depth ?? 0) === 0 && depth === 0);
      return items.map(
        (item, at) =>
          new Paragraph({
            ...(isLast && at === items.length - 1 ? { spacing: { after: 180 } } : {}),
            style: ordered ? 'ListNumber' : 'ListBullet',
            numbering: { reference, level: depth, instance, custom: true },
            ...direction(item),
            children: sentenceChildren(item, references),
          }),
      );
    }
    case 'table':
      counter.tables += 1;
      return table(block, references, textWidth, counter.place);
  }
}
