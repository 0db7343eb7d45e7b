import type { Outline, Sentence } from '../../../../../shared/documents/outline.ts';

export const sentence = (id: string, text: string): Sentence => ({
  id,
  runs: [{ text }],
  facts: [],
});

/** One of everything a document can hold. */
export const smallOutline: Outline = {
  document: 'supportStatement',
  audience: 'public',
  title: 'Support & updates',
  subtitle: 'GS-2 <gate>',
  language: 'en',
  revision: 3,
  marks: [],
  hasContents: true,
  facts: [
    { label: 'Document revision', value: sentence('title.revision', '7') },
    { label: 'Product', value: sentence('title.product', 'GS-2 <gate>') },
  ],
  sections: [
    {
      id: 'support',
      level: 1,
      title: 'Support',
      blocks: [
        { kind: 'paragraph', sentences: [sentence('a', 'Until {{2034}} & later.')] },
        {
          kind: 'list',
          ordered: true,
          items: [[sentence('b', 'first')], [sentence('c', 'second')]],
        },
        {
          kind: 'table',
          caption: sentence('d', 'Dates'),
          columns: [
            { title: 'What', width: 0.5 },
            { title: 'When', width: 0.5 },
          ],
          rows: [[[sentence('e', 'End')], [sentence('f', '2034')]]],
        },
      ],
    },
    { id: 'more', level: 2, title: 'More', blocks: [] },
  ],
  missing: [],
  omitted: [],
  meter: null,
};
