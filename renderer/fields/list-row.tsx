/** One row of a list: folded it is a heading and a line, unfolded it is a small form. */
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import type { FactDefinition, ListShape } from '../../shared/content/content-model.ts';
import { rowPath } from '../../shared/workbook/path.ts';
import type { Target } from '../store/state.ts';
import { useStore } from '../store/use-store.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { RowCells } from './row-cells.tsx';
import { RowDisclosure } from './row-disclosure.tsx';
import { TraceLink } from './trace-link.tsx';
import { focusInside, useArrival } from './use-arrival.ts';
import { rowSummary, shownTitle } from './value-words.ts';

export type ListRowProps = {
  readonly list: string;
  readonly row: string;
  readonly definition: FactDefinition & ListShape;
  readonly target: Target;
  readonly place: { readonly number: number; readonly of: number };
  readonly isReadOnly: boolean;
  readonly isUnfolded: boolean;
  /** It was just added; the focus goes to its title. */
  readonly isNew: boolean;
  readonly onFold: (isUnfolded: boolean) => void;
  readonly onAdd: () => void;
  readonly onRemove: (row: string) => void;
  readonly onMove: (row: string, direction: 'up' | 'down') => void;
};

export const ListRow = memo(ListRowView, isSameRow);

function ListRowView(props: ListRowProps) {
  const { list, row, target, place, isReadOnly, isUnfolded, isNew, onFold } = props;
  const title = useStore((state) => {
    const entries = state[target]?.entries;
    return entries === undefined ? row : shownTitle(entries, list, row);
  });
  const summary = useStore((state) => {
    const entries = state[target]?.entries;
    return entries === undefined || isUnfolded ? '' : rowSummary(entries, list, row);
  });
  const item = useRef<HTMLLIElement>(null);
  const panelId = useId();
  useArrival(rowPath(list, row), item);
  useEffect(() => {
    const panel = item.current?.querySelector<HTMLElement>('.row__panel');
    if (isNew && panel) focusInside(panel);
  }, [isNew]);

  return (
    <li
      ref={item}
      className={isUnfolded ? 'row row--unfolded' : 'row'}
      data-path={rowPath(list, row)}
      // On the way down: a choice or a button would keep these keys for itself.
      onKeyDownCapture={(event) => onRowShortcut(event, props)}
      onKeyDown={(event) => onRowKey(event, props, item.current)}
    >
      <div className="row__head">
        <button
          type="button"
          className="row__fold"
          aria-expanded={isUnfolded}
          aria-controls={panelId}
          onClick={() => onFold(!isUnfolded)}
        >
          <ChevronRight size={16} aria-hidden="true" className="row__arrow" />
          <span className="row__title">{title}</span>
        </button>
        {!isReadOnly && <RowButtons {...props} title={title} />}
      </div>
      {summary !== '' && <p className="row__summary">{summary}</p>}
      <div id={panelId} hidden={!isUnfolded} className="row__panel">
        {isUnfolded && (
          <>
            <RowCells {...props} title={title} />
            <div className="row__foot">
              <RowDisclosure {...props} title={title} />
              {target === 'workbook' && <TraceLink list={list} row={row} title={title} />}
              <span className="answer__hint">
                {place.number} of {place.of}
                {isReadOnly ? '' : ' · Alt+↑ ↓ moves, Ctrl+Enter adds'}
              </span>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

function RowButtons({
  row,
  title,
  place,
  isUnfolded,
  onMove,
  onRemove,
}: ListRowProps & { readonly title: string }) {
  return (
    <div className="row__buttons">
      <IconButton
        label={`Move “${title}” up`}
        icon={<ArrowUp size={16} />}
        isDisabled={place.number === 1}
        onPress={() => onMove(row, 'up')}
      />
      <IconButton
        label={`Move “${title}” down`}
        icon={<ArrowDown size={16} />}
        isDisabled={place.number === place.of}
        onPress={() => onMove(row, 'down')}
      />
      {isUnfolded ? (
        <Button
          size="small"
          kind="danger"
          aria-label={`Remove “${title}”`}
          onPress={() => onRemove(row)}
        >
          Remove
        </Button>
      ) : (
        <IconButton
          label={`Remove “${title}”`}
          icon={<Trash2 size={16} />}
          onPress={() => onRemove(row)}
        />
      )}
    </div>
  );
}

function onRowShortcut(
  event: KeyboardEvent<HTMLLIElement>,
  { row, isReadOnly, onMove, onAdd }: ListRowProps,
): void {
  // A list that opened from a field of the row stands elsewhere on the page.
  const isOfRow = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (isReadOnly || event.nativeEvent.isComposing || !isOfRow) return;
  const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
  const isAdd = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isMove && !isAdd) return;
  event.preventDefault();
  event.stopPropagation();
  if (isAdd) onAdd();
  else onMove(row, event.key === 'ArrowUp' ? 'up' : 'down');
}

function onRowKey(
  event: KeyboardEvent<HTMLLIElement>,
  { isUnfolded, onFold }: ListRowProps,
  item: HTMLLIElement | null,
): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Escape' && isUnfolded && !event.defaultPrevented) {
    event.stopPropagation();
    onFold(false);
    item?.querySelector<HTMLElement>('.row__fold')?.focus();
  }
}

/** What a row may do is the same whenever it is drawn, so its callbacks are not compared. */
function isSameRow(a: ListRowProps, b: ListRowProps): boolean {
  return (
    a.row === b.row &&
    a.place.number === b.place.number &&
    a.place.of === b.place.of &&
    a.isUnfolded === b.isUnfolded &&
    a.isNew === b.isNew &&
    a.isReadOnly === b.isReadOnly
  );
}
