import { isSettled } from '../workbook/answer.ts';
import { resolveAnswer } from '../workbook/resolve.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Audience } from './outline.ts';

/**
 * What stands on the title page and at the head of every page. Whether a
 * workbook is a sample is asked of the snapshot and not of a reader: it is said
 * to everyone, in our words, and no answer is repeated.
 */
export function marksOf(snapshot: Snapshot, audience: Audience): readonly string[] {
  return [
    ...(isSettled(resolveAnswer(snapshot, 'workbook.sample'))
      ? ['Sample: maker and product are made up.']
      : []),
    ...(audience === 'internal' ? ['INTERNAL: not for customers.'] : []),
  ];
}
