import type { Audience } from '../../shared/documents/outline.ts';
import { byCount, counted } from '../../shared/text/counts.ts';
import { draftsIn } from '../../shared/workbook/drafts.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';

/** What stands under decisions and stays out, because nobody has looked at it yet; in one line or none. */
export function draftRemarks({ entries }: Snapshot, audience: Audience): readonly string[] {
  const count = audience === 'internal' ? 0 : draftsIn(entries).length;
  if (count === 0) return [];
  return [
    `Left out: ${counted(count, 'draft')} under decisions that nobody has looked at yet. Say in the app that ${byCount(count, 'it is', 'they are')} looked at, or write for --audience internal.`,
  ];
}
