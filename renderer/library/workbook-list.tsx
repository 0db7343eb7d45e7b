import { Ellipsis } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { WorkbookSummary } from '../../shared/bridge.ts';
import { currentPackId, packById } from '../../shared/content/packs.ts';
import { dayOf, timeScale } from '../derived/time-scale.ts';
import { PublishedTag } from '../editions/published-tag.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { Tag } from '../ui/tag.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import { SupportLegend, SupportTable } from './support-legend.tsx';
import { SupportWindow } from './support-window.tsx';

/** As many as are shown before one asks for more: a long list must not slow the page. */
const shownAtOnce = 50;

/** One shelf of the library as a ruled list: name, support window, last change. */
export function WorkbookList({
  label,
  summaries,
  none,
}: {
  readonly label: string;
  readonly summaries: readonly WorkbookSummary[];
  /** What is said where there is no workbook. */
  readonly none: string;
}) {
  const [shown, setShown] = useState(shownAtOnce);
  const scale = useMemo(() => timeScale(summaries, new Date()), [summaries]);
  if (summaries.length === 0) return <p className="library__none prose">{none}</p>;
  const rest = summaries.length - shown;
  const hasDates = summaries.some(
    ({ supportStart, saleEnd, supportEnd, endOfLife, componentEnd }) =>
      [supportStart, saleEnd, supportEnd, endOfLife, componentEnd].some((day) => day !== null),
  );
  return (
    <>
      {hasDates && <SupportLegend scale={scale} />}
      <ul className="library__list" aria-label={label}>
        {summaries.slice(0, shown).map((summary) => (
          <WorkbookLine key={summary.id} summary={summary} scale={scale} hasYears={hasDates} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => setShown(shown + shownAtOnce)}>
          Show {Math.min(rest, shownAtOnce)} more of {rest}
        </Button>
      )}
      {hasDates && <SupportTable summaries={summaries.slice(0, shown)} />}
    </>
  );
}

const WorkbookLine = memo(function WorkbookLine({
  summary,
  scale,
  hasYears,
}: {
  readonly summary: WorkbookSummary;
  readonly scale: ReturnType<typeof timeScale>;
  readonly hasYears: boolean;
}) {
  const isOpen = useStore((state) => state.workbook?.id === summary.id);
  const enterWorkbook = useStore((state) => state.enterWorkbook);
  // Said only where it tells workbooks apart.
  const guidance =
    summary.packId === currentPackId ? null : (packById(summary.packId)?.title ?? summary.packId);
  return (
    <li className="workbook-line">
      <div className="workbook-line__name">
        <button
          type="button"
          className="workbook-line__title"
          onClick={() => void enterWorkbook(summary.id)}
        >
          {summary.title === '' ? 'Untitled workbook' : summary.title}
        </button>
        <p className="workbook-line__about">
          {isOpen && <Tag tone="done">Open now</Tag>}
          {summary.isRecovered && <Tag tone="warn">Recovered: look through</Tag>}
          {summary.isSample && <Tag>Sample</Tag>}
          {summary.published !== null && <PublishedTag summary={summary} />}
          {!summary.isPackKnown && <Tag tone="warn">Read-only: unknown guidance</Tag>}
          {guidance !== null && <span>{guidance}</span>}
          <span>
            Changed <time dateTime={summary.changedAt}>{dayOf(summary.changedAt)}</time>
          </span>
        </p>
      </div>
      <SupportWindow summary={summary} scale={scale} hasYears={hasYears} />
      <WorkbookMenu summary={summary} />
    </li>
  );
});

function WorkbookMenu({ summary }: { readonly summary: WorkbookSummary }) {
  const { id, title, status } = summary;
  const [naming, setNaming] = useState<'rename' | 'duplicate' | null>(null);
  const renameWorkbook = useStore((state) => state.renameWorkbook);
  const duplicateWorkbook = useStore((state) => state.duplicateWorkbook);
  const saveHandoff = useStore((state) => state.saveHandoff);
  const archiveWorkbook = useStore((state) => state.archiveWorkbook);
  const restoreWorkbook = useStore((state) => state.restoreWorkbook);
  const deleteWorkbook = useStore((state) => state.deleteWorkbook);
  const markLookedThrough = useStore((state) => state.markLookedThrough);
  const isReadOnly = useStore((state) => state.settings?.isLibraryReadOnly ?? false);

  const all: readonly (MenuEntry & { readonly isShown: boolean })[] = [
    {
      id: 'restore',
      label: 'Put back into the library',
      isShown: status !== 'active',
      onAction: () => void restoreWorkbook(id),
    },
    {
      id: 'lookedThrough',
      label: 'Mark as looked through',
      isShown: summary.isRecovered,
      onAction: () => void markLookedThrough(id),
    },
    {
      id: 'rename',
      label: 'Rename',
      isShown: summary.isPackKnown,
      onAction: () => setNaming('rename'),
    },
    {
      id: 'duplicate',
      label: 'Duplicate',
      isShown: summary.isPackKnown,
      onAction: () => setNaming('duplicate'),
    },
    {
      id: 'handoff',
      label: 'Save a hand-off file',
      isShown: true,
      onAction: () => void saveHandoff(id),
    },
    {
      id: 'archive',
      label: 'Archive',
      isShown: status === 'active',
      onAction: () => void archiveWorkbook(id),
    },
    {
      id: 'delete',
      label: 'Delete',
      isDanger: true,
      isShown: status !== 'deleted',
      onAction: () => void deleteWorkbook(id),
    },
  ];

  return (
    <div>
      <Menu
        label={`What to do with ${title}`}
        trigger={<IconButton label={`More for ${title}`} icon={<Ellipsis size={18} />} />}
        entries={all.filter(({ id, isShown }) => isShown && (!isReadOnly || id === 'handoff'))}
      />
      <NameDialog
        isOpen={naming === 'rename'}
        title="Rename the workbook"
        label="Name"
        confirmLabel="Rename"
        initial={title}
        onClose={() => setNaming(null)}
        onConfirm={(name) => void renameWorkbook(id, name)}
      />
      {naming === 'duplicate' && (
        <DuplicateDialog
          title={title}
          onClose={() => setNaming(null)}
          onConfirm={(name, device) => void duplicateWorkbook(id, name, device)}
        />
      )}
    </div>
  );
}
