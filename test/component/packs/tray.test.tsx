import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SnapshotProvider } from '../../../renderer/derived/snapshot-context.tsx';
import { Tray } from '../../../renderer/packs/tray.tsx';
import { packs } from '../../../shared/content/packs.ts';
import { answerOf, type Entry } from '../../../shared/workbook/answer.ts';
import { otherPack } from '../../support/other-pack.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const row: Entry = { kind: 'row', position: 1, disclosure: null };

function renderTray(pack = otherPack) {
  return renderWithStore(
    <main>
      <SnapshotProvider>
        <Tray pack={pack} />
      </SnapshotProvider>
    </main>,
    {
      workbooks: { one: 'Room controller' },
      open: 'one',
      prepare: (bridge) =>
        bridge.put('one', {
          'communication.terminology': { kind: 'text', text: 'Plain words.' },
          'future.list/a': row,
          'future.list/a/name': answerOf({ kind: 'text', text: 'From a newer version' }),
        }),
    },
  );
}

const entry = (path: string) =>
  within(document.querySelector<HTMLElement>(`[data-path="${path}"]`) as HTMLElement);

test('shows each answer with the words it was asked in, and passes axe', async () => {
  const { container } = await renderTray();
  const terminology = entry('communication.terminology');
  expect(terminology.getByText('Plain words.')).toBeTruthy();
  expect(terminology.getByText('A5-Q1')).toBeTruthy();
  expect(terminology.getByText(/^Asked as/).textContent).toContain(
    packs['nistir-8259@2020-05'].title,
  );
  expect(entry('future.list').getByText('From a newer version')).toBeTruthy();
  expect(entry('future.list').getByText(/No guidance that this version/)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

test('an answer is kept, and thought over', async () => {
  const { store, user } = await renderTray();
  await user.click(entry('communication.terminology').getByRole('button', { name: /^Keep/ }));
  expect(entry('communication.terminology').getByText('Kept here')).toBeTruthy();
  expect(store.getState().workbook?.changes.at(-1)?.label).toMatch(/^Kept “/);
  await user.click(entry('communication.terminology').getByRole('button', { name: /^Decide/ }));
  expect(entry('communication.terminology').queryByText('Kept here')).toBeNull();
});

test('an answer is placed into an empty one of its kind, as one change that undo takes back', async () => {
  const { bridge, store, user } = await renderTray();
  await user.click(entry('communication.terminology').getByRole('button', { name: /^Place/ }));
  const dialog = screen.getByRole('dialog');
  const copy = within(dialog).getByRole('button', { name: 'Copy the answer there' });
  expect(copy.hasAttribute('disabled')).toBe(true);
  expect(await axeFindings(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('combobox', { name: 'Copy it into' }));
  await user.type(within(dialog).getByRole('combobox', { name: 'Copy it into' }), 'Interaction');
  const [option] = await screen.findAllByRole('option');
  await user.click(option as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Copy the answer there' }));
  await act(() => store.getState().saveAll());
  const copied = [...bridge.saved('one')].filter(
    ([path, stored]) =>
      path !== 'communication.terminology' && JSON.stringify(stored.entry).includes('Plain words.'),
  );
  expect(copied).toHaveLength(1);
  expect(bridge.saved('one').has('communication.terminology')).toBe(true);
  expect(entry('communication.terminology').getByText(/^Placed in/)).toBeTruthy();
  act(() => store.getState().undo());
  await act(() => store.getState().saveAll());
  expect(bridge.saved('one').has(copied[0]?.[0] ?? '')).toBe(false);
  await waitFor(() =>
    expect(entry('communication.terminology').queryByText(/^Placed in/)).toBeNull(),
  );
});

test('is not there while every answer is asked for', async () => {
  await renderWithStore(
    <SnapshotProvider>
      <Tray pack={packs['nistir-8259@2020-05']} />
    </SnapshotProvider>,
    { workbooks: { one: 'Room controller' }, open: 'one' },
  );
  expect(screen.queryByRole('heading')).toBeNull();
});
