/**
 * A list as a sequence of rows that read like the paragraphs of a document: a
 * heading, a line of summary, and the row's fields where it is unfolded. Rows
 * are added, taken away (with undo), and moved by buttons or by keyboard.
 */
import { Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import type { FactDefinition, ListShape } from '../../shared/content/content-model.ts';
import { parsePath, rowPath } from '../../shared/workbook/path.ts';
import type { Target } from '../store/state.ts';
import { useRows, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerFoot } from './answer-foot.tsx';
import { ListRow } from './list-row.tsx';
import { NotApplicable } from './not-applicable.tsx';
import { RowPages, useRowWindow } from './row-window.tsx';
import { useAnswerAt } from './use-answer-at.ts';
import { useArrival } from './use-arrival.ts';
import { shownTitle } from './value-words.ts';

export type ListFieldProps = {
  readonly list: string;
  readonly definition: FactDefinition & ListShape;
  readonly target: Target;
  readonly label?: ReactNode;
  readonly labelledBy?: string;
  readonly description?: ReactNode;
};

export function ListField(props: ListFieldProps) {
  const { list, definition, target, label, labelledBy, description } = props;
  const { rowName } = definition;
  const rows = useRows(list, target);
  const { answer, stored, isReadOnly, actions } = useAnswerAt(list, target);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const unfolded = useUnfolded(list);
  const part = useRowWindow(rows, unfolded.latest);
  const { add, remove, move } = useRowActions(list, target, place, unfolded.unfold);
  const ownLabel = useId();
  // A row that is not there any more leads to its list.
  useArrival(
    unfolded.asked !== null && !rows.includes(unfolded.asked.row) ? unfolded.asked.path : list,
    place,
  );

  const named = label === undefined ? labelledBy : ownLabel;
  const common = {
    answer,
    usual: definition.disclosure,
    floor: 'public' as const,
    name: definition.label,
    isReadOnly,
    actions,
  };
  const isExcluded = answer?.state === 'notApplicable';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by words that stand elsewhere.
    <div
      ref={place}
      role="group"
      aria-labelledby={named}
      className="answer list-field"
      data-path={list}
    >
      {label !== undefined && (
        <span id={ownLabel} className="field__label">
          {label}
        </span>
      )}
      {description !== undefined && <p className="field__description">{description}</p>}
      {isExcluded && (
        <NotApplicable answer={answer} labelledBy={named} {...{ isReadOnly, actions }} />
      )}
      {rows.length > 0 && (
        <ol className="rows">
          {part.shown.map((row, index) => (
            <ListRow
              key={row}
              list={list}
              row={row}
              definition={definition}
              target={target}
              place={{ number: part.from + index + 1, of: rows.length }}
              isReadOnly={isReadOnly}
              isUnfolded={unfolded.rows.has(row)}
              isNew={unfolded.newest === row}
              onFold={(isUnfolded) => unfolded.set(row, isUnfolded)}
              onAdd={add}
              onRemove={remove}
              onMove={move}
            />
          ))}
        </ol>
      )}
      <RowPages part={part} of={rows.length} name={rowName.other} />
      {answer?.state === 'unknown' && (
        <p className="answer__state">
          Not known yet. Documents leave it out and list it for the writer.
        </p>
      )}
      {!isReadOnly && !isExcluded && (
        <div className="list-field__add">
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={add} data-first-control="">
            {`Add ${article(rowName.one)} ${rowName.one}`}
          </Button>
          {rows.length > 1 && (
            <>
              <span className="answer__hint">
                {rows.length} {rowName.other}
              </span>
              <Button
                kind="quiet"
                size="small"
                onPress={() =>
                  unfolded.setAll(unfolded.rows.size < part.shown.length ? part.shown : [])
                }
              >
                {unfolded.rows.size < part.shown.length ? 'Unfold all' : 'Fold all'}
              </Button>
            </>
          )}
        </div>
      )}
      <AnswerFoot
        {...common}
        stored={stored}
        isOpen={isOpen}
        onOpen={setOpen}
        hasMarkdown={false}
      />
      <AnswerDetails {...common} isOpen={isOpen} />
    </div>
  );
}

/** Which rows are unfolded. A row that navigation asks for is unfolded by it. */
function useUnfolded(list: string) {
  const path = useStore((state) => state.place.path);
  const asked = askedRow(path, list);
  const step = useStore((state) => state.place.step);
  const [seenStep, setSeenStep] = useState(-1);
  const [rows, setRows] = useState<ReadonlySet<string>>(new Set());
  const [newest, setNewest] = useState<string | null>(null);
  const [latest, setLatest] = useState<string | null>(null);
  if (seenStep !== step) {
    setSeenStep(step);
    if (asked !== null) {
      setRows(new Set([...rows, asked]));
      setLatest(asked);
    }
  }
  return {
    asked: asked === null || path === null ? null : { row: asked, path },
    rows,
    newest,
    /** The row somebody went to or added last. */
    latest,
    set: (row: string, isUnfolded: boolean) => {
      setRows((all) => {
        const next = new Set(all);
        if (isUnfolded) next.add(row);
        else next.delete(row);
        return next;
      });
    },
    setAll: (all: readonly string[]) => setRows(new Set(all)),
    /** A row that was just added: unfolded, with the focus in its title. */
    unfold: (row: string) => {
      setRows((all) => new Set([...all, row]));
      setNewest(row);
      setLatest(row);
    },
  };
}

function askedRow(path: string | null, list: string): string | null {
  const parsed = path === null ? null : parsePath(path);
  return parsed !== null && parsed.at !== 'fact' && parsed.fact === list ? parsed.row : null;
}

function useRowActions(
  list: string,
  target: Target,
  place: RefObject<HTMLElement | null>,
  onAdded: (row: string) => void,
) {
  const store = useStoreApi();
  const offerUndo = useStore((state) => state.offerUndo);
  return {
    add: () => onAdded(store.getState().addRow(list, {}, { target })),
    remove: (row: string) => {
      const entries = store.getState()[target]?.entries;
      const title = entries === undefined ? row : shownTitle(entries, list, row);
      focusNeighbour(place.current, rowPath(list, row));
      store.getState().removeRow(list, row, { target });
      offerUndo(`Removed “${title}”.`, target);
    },
    move: (row: string, direction: 'up' | 'down') => {
      store.getState().moveRow(list, row, direction, { target });
      requestAnimationFrame(() => followRow(place.current, rowPath(list, row)));
    },
  };
}

/** Before a row goes, the focus moves to the next one, the one before, or the list's own button. */
function focusNeighbour(place: HTMLElement | null, path: string): void {
  const row = place?.querySelector(`[data-path="${CSS.escape(path)}"]`);
  const other = row?.nextElementSibling ?? row?.previousElementSibling;
  const next =
    other?.querySelector<HTMLElement>('.row__fold') ??
    place?.querySelector<HTMLElement>('[data-first-control]');
  next?.focus();
}

/** A row that was moved stays in sight, and has the focus where that was lost with its button. */
function followRow(place: HTMLElement | null, path: string): void {
  const row = place?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  const heading = row?.querySelector<HTMLElement>('.row__fold');
  const before = document.activeElement;
  const isLost = before === null || before === document.body || before.matches(':disabled');
  if (isLost) heading?.focus({ preventScroll: true });
  const focused = document.activeElement;
  // Whoever went elsewhere meanwhile is left there.
  if (row?.contains(focused) === true) focused?.scrollIntoView?.({ block: 'nearest' });
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) && !/^u[ns]e/i.test(word) ? 'an' : 'a';
}
