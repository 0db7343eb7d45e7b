/** On a workbook's line in the library: what is published, and whether it still holds. */
import { useEffect, useState } from 'react';
import type { WorkbookSummary } from '../../shared/bridge.ts';
import type { Standing } from '../../shared/documents/edition.ts';
import { useBridge } from '../store/use-store.tsx';
import { Tag } from '../ui/tag.tsx';
import { lapsedWords } from './standing-words.ts';

export function PublishedTag({ summary }: { readonly summary: WorkbookSummary }) {
  const standing = useStanding(summary);
  const label = `Edition ${summary.published?.label ?? ''}`;
  if (standing === null) return <Tag>{label}</Tag>;
  const tone = standing.lapsed > 0 ? 'warn' : 'done';
  return <Tag tone={tone}>{`${label}. ${lapsedWords(standing)}`}</Tag>;
}

/** Asked for line by line, and only where something is published; main keeps what it worked out. */
function useStanding({ id, revision, published }: WorkbookSummary): Standing | null {
  const bridge = useBridge();
  const [standing, setStanding] = useState<Standing | null>(null);
  const label = published?.label;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision or edition stands otherwise.
  useEffect(() => {
    let isShown = true;
    void bridge.invoke('editions/standing', { workbookId: id }).then((result) => {
      if (isShown && result.ok) setStanding(result.value);
    });
    return () => {
      isShown = false;
    };
  }, [bridge, id, revision, label]);
  return standing;
}
