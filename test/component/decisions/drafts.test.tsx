import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DecisionDetails } from '../../../renderer/decisions/decision-details.tsx';
import { ElementsView } from '../../../renderer/decisions/elements-view.tsx';
import { SnapshotProvider } from '../../../renderer/derived/snapshot-context.tsx';
import { NotLookedAt } from '../../../renderer/leaving/not-looked-at.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import { draftsIn } from '../../../shared/workbook/drafts.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const row = 'decisions/DI-1_device';
const reason = `${row}/reason`;

function withDecision(written?: string) {
  return (bridge: FakeBridge) => {
    bridge.put('one', {
      [row]: { kind: 'row', position: 1, disclosure: null },
      [`${row}/element`]: answerOf({ kind: 'text', text: 'DI-1' }),
      [`${row}/component`]: answerOf({ kind: 'reference', rows: ['device'] }),
      [`${row}/outcome`]: answerOf({ kind: 'choice', option: 'notProvided' }),
      ...(written === undefined
        ? {}
        : { [reason]: { ...answerOf({ kind: 'text', text: written }), disclosure: 'draft' } }),
    });
  };
}
const library = { workbooks: { one: 'Hub' }, open: 'one' };

test('a reason that is written in a decision is a draft, and one press says that it is looked at', async () => {
  const { user, store, container } = await renderWithStore(
    <DecisionDetails element="DI-1" component="device" title="DI-1, The device" />,
    { ...library, prepare: withDecision() },
  );
  expect(screen.queryByText(/^Draft/)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Reason for this decision' }), 'Too small.');
  const level = () => store.getState().workbook?.entries.get(reason)?.entry.disclosure;
  expect(level()).toBe('draft');
  expect(screen.getByText(/^Draft: one text is for colleagues/)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Looked at' }));
  expect(level()).toBeNull();
  expect(screen.queryByText(/^Draft/)).toBeNull();
  // What was looked at once stays so while it is corrected.
  await user.type(screen.getByRole('textbox', { name: 'Reason for this decision' }), ' By far.');
  expect(level()).toBeNull();
});

test('the grid shows drafts, and K says that they are looked at', async () => {
  const { user, store } = await renderWithStore(
    <SnapshotProvider>
      <ElementsView />
    </SnapshotProvider>,
    { ...library, prepare: withDecision('Too small.') },
  );
  const grid = within(screen.getByRole('treegrid'));
  const cell = grid.getByText('Draft', { exact: true }).closest('[data-row]');
  if (!(cell instanceof HTMLElement)) throw new Error('no cell');
  await user.click(cell);
  await user.keyboard('k');
  expect(draftsIn(store.getState().workbook?.entries ?? new Map())).toEqual([]);
  expect(grid.queryByText('Draft')).toBeNull();
});

test('before a file leaves, drafts are named, and one press takes all of them in', async () => {
  const { user, store } = await renderWithStore(
    <SnapshotProvider>
      <NotLookedAt audience="public" onLeave={() => undefined} />
    </SnapshotProvider>,
    { ...library, prepare: withDecision('Too small.') },
  );
  expect(
    screen.getByText(/^1 draft under decisions is not looked at yet: it stays out/),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'I looked at them: take them in' }));
  expect(screen.queryByText(/not looked at yet/)).toBeNull();
  expect(store.getState().workbook?.entries.get(reason)?.entry).toEqual(
    answerOf({ kind: 'text', text: 'Too small.' }),
  );
});
