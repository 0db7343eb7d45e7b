import { facts, listDefinition } from '../../content/facts.ts';
import type { Kind } from './kind.ts';

export const reference: Kind<'reference'> = {
  comes: 'chosen',
  isEmpty: ({ rows }) => rows.length === 0,
  // A row that was removed is told from one that is there where the value is read.
  isKnown: () => true,
  fits: ({ rows }, { lists, many }, asked) =>
    asked?.lists.every((list) => lists.includes(list)) === true && (many || rows.length <= 1),
  words: ({ rows }, { lists }, titleOf) => rows.map((row) => titleOf(lists, row)).join(', '),
  // The rows are found by themselves.
  searchWords: () => [],
  prose: () => '',
  bareShape: () => ({ kind: 'reference', lists: everyList, many: true }),
  fromPlain: (plain) => ({ kind: 'reference', rows: typeof plain === 'string' ? [plain] : plain }),
};

const everyList = Object.keys(facts).filter((id) => listDefinition(id) !== undefined);
