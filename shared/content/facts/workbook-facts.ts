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
    label: 'Guidance followed',
    disclosure: 'internal',
  },
  'workbook.sample': {
    kind: 'text',
    size: 'line',
    label: 'Made from sample',
    disclosure: 'internal',
  },
  /** The day a damaged library was recovered; there until somebody has looked the workbook through. */
  'workbook.recovered': {
    kind: 'date',
    label: 'Recovered, to be looked through',
    disclosure: 'internal',
  },
  /** What was decided about answers that the guidance does not ask for; the row stands for a fact. */
  'workbook.setAside': {
    kind: 'list',
    label: 'Answers the guidance does not ask for',
    disclosure: 'internal',
    rowName: { one: 'answer set aside', other: 'answers set aside' },
    titleColumn: 'fact',
    columns: {
      fact: { kind: 'text', size: 'line', label: 'Answer' },
      choice: {
        kind: 'choice',
        label: 'Choice',
        options: {
          kept: {
            label: 'Kept',
            help: 'It stays as it is, outside the questions of the guidance.',
          },
          placed: { label: 'Placed', help: 'It was copied into another answer.' },
        },
      },
      place: { kind: 'text', size: 'line', label: 'Placed in' },
    },
  },
  /** What the device was called of which the workbook began as a copy, a name on each line. */
  'workbook.formerNames': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Names of the device it was copied of',
    disclosure: 'internal',
  },
  /** The row's id is made from the place; it goes when somebody has said that the answer holds. */
  'workbook.takenOver': {
    kind: 'list',
    label: 'Answers of the device it was copied of, to be looked at',
    disclosure: 'internal',
    rowName: { one: 'answer to be looked at', other: 'answers to be looked at' },
    titleColumn: 'place',
    columns: {
      place: { kind: 'text', size: 'line', label: 'Answer' },
      was: { kind: 'text', size: 'line', label: 'A mark of what it said' },
    },
  },
  /** The row's id is the suggestion's, so that a suggestion is dismissed only once. */
  'workbook.dismissedSuggestions': {
    kind: 'list',
    label: 'Suggested needs that were dismissed',
    disclosure: 'internal',
    rowName: { one: 'dismissed suggestion', other: 'dismissed suggestions' },
    titleColumn: 'suggestion',
    columns: { suggestion: { kind: 'text', size: 'line', label: 'Suggestion' } },
  },
} as const satisfies Record<string, FactDefinition>;
