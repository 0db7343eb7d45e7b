import type { FactDefinition } from '../content-model.ts';

/** Sentences of documents in a writer's own words. Kept as facts, so that they have history and undo like all else. */
export const rewordingFacts = {
  /** The row's id is made from document, readers and sentence, so that a sentence is reworded only once. */
  'workbook.rewordings': {
    kind: 'list',
    label: 'Reworded sentences',
    disclosure: 'internal',
    rowName: { one: 'reworded sentence', other: 'reworded sentences' },
    titleColumn: 'words',
    columns: {
      document: { kind: 'text', size: 'line', label: 'Document' },
      audience: { kind: 'text', size: 'line', label: 'Readers' },
      sentence: { kind: 'text', size: 'line', label: 'Sentence' },
      words: { kind: 'text', size: 'paragraphs', label: 'Words' },
      basedOn: { kind: 'text', size: 'paragraphs', label: 'Words they stand for' },
      facts: { kind: 'text', size: 'paragraphs', label: 'Answers behind them' },
      values: { kind: 'text', size: 'line', label: 'Fingerprint of those answers' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
