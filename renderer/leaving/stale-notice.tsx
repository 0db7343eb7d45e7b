/** Before a file is written: the writer's words that will not be in it. */
import type { Outline } from '../../shared/documents/outline.ts';
import { staleSentences } from '../../shared/documents/rewordings.ts';
import { Notice } from '../ui/notice.tsx';

export function StaleNotice({ outlines }: { readonly outlines: readonly Outline[] }) {
  const stale = outlines.flatMap(staleSentences);
  if (stale.length === 0) return null;
  return (
    <Notice
      tone="warn"
      happened={
        stale.length === 1
          ? 'One reworded sentence waits for your decision: an answer behind it changed.'
          : `${stale.length} reworded sentences wait for your decision: answers behind them changed.`
      }
      next="The file will hold the composed words. To use yours, go back and decide beside the sentences marked ▲."
    />
  );
}
