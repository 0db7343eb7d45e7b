import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ActivitiesScreen } from '../../../renderer/activities/activities-screen.tsx';
import { packs } from '../../../shared/content/packs.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Room controller' }, open: 'one' };
const may2020 = packs['nistir-8259@2020-05'];
const byRevision1 = packs['nistir-8259@2020-05-by-8259r1'];
const withSample = (bridge: FakeBridge) => bridge.put('one', sampleAnswers());

async function openDialog() {
  const rendered = await renderWithStore(<ActivitiesScreen />, { ...library, prepare: withSample });
  await rendered.user.click(screen.getByRole('button', { name: 'Move to other guidance…' }));
  return { ...rendered, dialog: screen.getByRole('dialog') };
}

test('the dialog says where the other guidance stands, and what would happen, before anything does', async () => {
  const { dialog, bridge, user } = await openDialog();
  expect(dialog.textContent).toContain(byRevision1.title);
  expect(dialog.textContent).toContain(byRevision1.standing);
  expect(dialog.textContent).toMatch(/Carries over.*questions ask for what is asked now/s);
  expect(dialog.textContent).toContain('No question asks for anything that is not asked now.');
  expect(dialog.textContent).toMatch(/Activity 0: Prioritize.*not available to us/s);
  expect(dialog.textContent).toMatch(/No longer fits.*Every answer of this workbook is asked for/s);
  await user.click(within(dialog).getByRole('button', { name: 'Where they will stand' }));
  expect(dialog.textContent).toMatch(/Activity 1: Identify Expected Customers.*1[01] answered/s);
  expect(await axeFindings(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(bridge.sent.filter(({ channel }) => channel === 'workbook/apply')).toEqual([]);
});

test('the move is one change; the activities are those of the other guidance; undo takes it back', async () => {
  const { bridge, store, user } = await openDialog();
  const before = bridge.saved('one');
  await user.click(screen.getByRole('button', { name: 'Move the workbook' }));
  await act(() => store.getState().saveAll());
  expect(store.getState().workbook?.packId).toBe(byRevision1.id);
  const applied = bridge.sent.filter(({ channel }) => channel === 'workbook/apply');
  expect(applied).toHaveLength(1);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Activity 8: ?Decide What to/ })).toBeTruthy(),
  );
  expect(screen.getByText(byRevision1.basis)).toBeTruthy();
  const rest = ([path]: readonly [string, unknown]) => path !== 'workbook.pack';
  expect([...bridge.saved('one')].filter(rest)).toEqual([...before].filter(rest));

  act(() => store.getState().undo());
  await act(() => store.getState().saveAll());
  expect(store.getState().workbook?.packId).toBe(may2020.id);
  await waitFor(() => expect(screen.getByText(may2020.basis)).toBeTruthy());
  expect(store.getState().workbook?.isReadOnly).toBe(false);
});

test('an activity without questions says why, and leads to the questions that belong to it', async () => {
  const { user } = await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) => {
      withSample(bridge);
      bridge.put('one', { 'workbook.pack': { kind: 'text', text: byRevision1.id } });
    },
  });
  await user.click(screen.getByRole('button', { name: /^Activity 6: ?On-Going Support/ }));
  expect(screen.getByText(/Its questions are not available to us/)).toBeTruthy();
  expect(screen.queryByText(/mainly for this role/)).toBeNull();
  const wording = byRevision1.activities[8]?.groups[1]?.questions[0]?.wording ?? '';
  await user.click(screen.getByRole('button', { name: wording }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Decide What'),
  );
});

test('axe finds nothing on any page of the guidance arranged by r1', async () => {
  const { user, container } = await renderWithStore(
    <main>
      <ActivitiesScreen />
    </main>,
    {
      ...library,
      prepare: (bridge) =>
        bridge.put('one', { 'workbook.pack': { kind: 'text', text: byRevision1.id } }),
    },
  );
  expect(await axeFindings(container)).toEqual([]);
  for (const { number } of byRevision1.activities.filter(({ id }) => /R[03468]/.test(id))) {
    await user.click(screen.getByRole('button', { name: new RegExp(`^Activity ${number}`) }));
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'All activities' }));
  }
}, 60_000);

test('a workbook that may only be read is not offered a move', async () => {
  await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', { 'workbook.pack': { kind: 'text', text: 'nistir-9999@2030-01' } }),
  });
  expect(screen.queryByRole('button', { name: 'Move to other guidance…' })).toBeNull();
});
