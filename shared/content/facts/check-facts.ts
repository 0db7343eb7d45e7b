import type { FactDefinition } from '../content-model.ts';

/** What people tell the checks: findings they set aside, and words that must not get out. */
export const checkFacts = {
  /** The row's id is made from the finding's, so that a finding is set aside only once. */
  setAside: {
    kind: 'list',
    label: 'Findings set aside',
    disclosure: 'internal',
    rowName: { one: 'finding set aside', other: 'findings set aside' },
    titleColumn: 'finding',
    columns: {
      finding: { kind: 'text', size: 'line', label: 'Finding' },
      reason: {
        kind: 'text',
        size: 'paragraphs',
        label: 'Reason',
        help: 'The finding counts as set aside once the reason is given.',
      },
      answers: {
        kind: 'text',
        size: 'paragraphs',
        label: 'The answers it rested on',
        help: 'A mark for each answer as it was then. Once one of them changes, the finding comes back.',
      },
    },
  },
  'company.internalWords': {
    kind: 'text',
    size: 'paragraphs',
    label: 'Internal words, such as code names',
    disclosure: 'internal',
    scope: 'company',
  },
} as const satisfies Record<string, FactDefinition>;
