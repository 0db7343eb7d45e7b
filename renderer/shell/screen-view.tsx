import type { ComponentType } from 'react';
import { type ScreenName, screenEntry } from '../../shared/screens.ts';
import { SnapshotProvider } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

/**
 * One screen. The workbook's own pages read its answers, and say so where none is open. While the
 * code of a screen is on the way, its title stands there.
 */
export function ScreenView({
  screen,
  view: View,
}: {
  readonly screen: ScreenName;
  /** What draws it, once that is there. */
  readonly view: ComponentType | undefined;
}) {
  const hasWorkbook = useStore((state) => state.workbook !== null);
  const { title, ofWorkbook } = screenEntry(screen);
  if (ofWorkbook !== null && !hasWorkbook) {
    return (
      <Page title={title}>
        <EmptyState title="No workbook is open">
          <p>{`Open a workbook in the library, and ${ofWorkbook}.`}</p>
        </EmptyState>
      </Page>
    );
  }
  if (View === undefined) return <Page title={title}>{null}</Page>;
  if (ofWorkbook === null) return <View />;
  return (
    <SnapshotProvider>
      <View />
    </SnapshotProvider>
  );
}
