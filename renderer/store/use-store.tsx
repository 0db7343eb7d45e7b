/**
 * The store as hooks. Components select the narrowest value they need:
 *   const setAnswer = useStore((state) => state.setAnswer);
 *   const answer = useAnswer('support.endDate');
 *   const rows = useRows('interfaces');
 * Every hook takes a target: the open workbook, or the company profile.
 */
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useStore as useZustandStore } from 'zustand';
import { useShallow } from 'zustand/shallow';
import type { Bridge, MenuCommand } from '../../shared/bridge.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import type { AppState, Target } from './state.ts';
import type { AppStore } from './store.ts';

export const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for reading in an event without subscribing. */
export function useStoreApi(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('There is no StoreProvider around this component.');
  return store;
}

export function useStore<T>(select: (state: AppState) => T): T {
  return useZustandStore(useStoreApi(), select);
}

/** The bridge, for requests whose reply one component alone shows: history, export. */
export function useBridge(): Bridge {
  return useStoreApi().bridge;
}

/** Does something when the native menu or its shortcut asks for it, while the component is shown. */
export function useCommand(command: Extract<MenuCommand, string>, run: () => void): void {
  const bridge = useBridge();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(
    () =>
      bridge.on('menu/command', (event) => {
        if (event.command === command) latest.current();
      }),
    [bridge, command],
  );
}

const none: Entries = new Map();

/** All entries on screen: for pure functions over the whole workbook. */
export function useEntries(target: Target = 'workbook'): Entries {
  return useStore((state) => state[target]?.entries ?? none);
}

/** The answer at a path; undefined where nothing was ever said. */
export function useAnswer(path: Path, target: Target = 'workbook'): Answer | undefined {
  return useStore((state) => {
    const entry = state[target]?.entries.get(path)?.entry;
    return entry?.kind === 'answer' ? entry : undefined;
  });
}

/** The ids of a list's rows, in order; the same array while they do not change. */
export function useRows(list: string, target: Target = 'workbook'): readonly string[] {
  return useStore(
    useShallow((state) => rowsOf(state[target]?.entries ?? none, list).map(({ id }) => id)),
  );
}

/** Whether the open workbook may only be read. */
export function useIsReadOnly(target: Target = 'workbook'): boolean {
  return useStore((state) => state[target]?.isReadOnly ?? true);
}
