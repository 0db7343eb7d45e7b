import { act, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { SnapshotProvider } from '../../renderer/derived/snapshot-context.tsx';
import { type AppStore, createStore } from '../../renderer/store/store.ts';
import { StoreProvider } from '../../renderer/store/use-store.tsx';
import { createFakeBridge, type FakeBridge, type FakeLibrary } from './fake-bridge.ts';

export type Rendered = RenderResult & {
  readonly bridge: FakeBridge;
  readonly store: AppStore;
  readonly user: UserEvent;
};

/** A store over a fake bridge, with exact times and ids. */
export function createTestStore(library: FakeLibrary = {}): {
  readonly bridge: FakeBridge;
  readonly store: AppStore;
} {
  const bridge = createFakeBridge(library);
  let ids = 0;
  const store = createStore(bridge, {
    now: () => new Date('2026-03-02T10:00:00.000Z'),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
  return { bridge, store };
}

/**
 * Renders one component as the app does: settings, company and library loaded,
 * and the workbook `open` names opened. `prepare` fills the fake library first.
 */
export async function renderWithStore(
  content: ReactNode,
  options: FakeLibrary & {
    readonly open?: string;
    readonly prepare?: (bridge: FakeBridge) => void;
  } = {},
): Promise<Rendered> {
  const { bridge, store } = createTestStore(options);
  options.prepare?.(bridge);
  const state = store.getState();
  await state.loadSettings();
  await state.loadCompany();
  await state.loadLibrary();
  if (options.open !== undefined) await state.openWorkbook(options.open);
  const rendered = render(
    <StoreProvider store={store}>
      <SnapshotProvider>{content}</SnapshotProvider>
    </StoreProvider>,
  );
  await act(async () => {});
  return { ...rendered, bridge, store, user: userEvent.setup() };
}

/** What axe finds, one line each; an empty list is what we want. */
export async function axeFindings(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: {
      // A part of the page has no landmarks of its own, and jsdom has no colours.
      region: { enabled: false },
      'color-contrast': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
