import type { FactDefinition } from '../content-model.ts';

/** What the library knows of a workbook, kept as facts so that it has history and undo like all else. */
export const workbookFacts = {
  'workbook.title': { kind: 'text', size: 'line', label: 'Workbook name', disclosure: 'internal' },
  'workbook.status': {
    kind: 'choice',
    label: 'Where the workbook is kept',
    disclosure: 'internal',
    options: {
      active: { label: 'In the library' },
      archived: { label: 'Archived' },
      deleted: { label: 'Deleted' },
    },
  },
  'workbook.pack': {
    kind: 'text',
    size: 'line',
    label: 'Edition followed',
    disclosure: 'internal',
  },
  'workbook.sample': {
    kind: 'text',
    size: 'line',
    label: 'Made from sample',
    disclosure: 'internal',
  },
} as const satisfies Record<string, FactDefinition>;
