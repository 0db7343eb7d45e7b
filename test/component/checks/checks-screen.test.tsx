import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ChecksScreen } from '../../../renderer/checks/checks-screen.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };

function needWithoutMeans(bridge: FakeBridge) {
  bridge.put('one', {
    'goals/g': { kind: 'row', position: 1, disclosure: null },
    'goals/g/statement': { kind: 'text', text: 'Only staff change settings' },
  });
}

const opened = () =>
  renderWithStore(
    <main>
      <ChecksScreen />
    </main>,
    { ...library, prepare: needWithoutMeans },
  );

const says = 'Nothing is named that meets the need “Only staff change settings”.';

test('a finding stands under what it can mean for customers, with what to do about it', async () => {
  await opened();
  const part = await screen.findByRole('region', { name: 'May leave customers unprotected' });
  expect(within(part).getByText(says)).toBeTruthy();
  expect(within(part).getByText(/name who or what meets it/)).toBeTruthy();
});

test('a finding leads to its place', async () => {
  const { user, store } = await opened();
  const found = (await screen.findByText(says)).closest('li');
  if (found === null) throw new Error('no finding');
  await user.click(within(found).getByRole('button', { name: /^Go to\s*Need or goal/ }));
  expect(store.getState().place).toMatchObject({ screen: 'activities', path: 'goals/g' });
});

test('a finding is set aside only with a reason, can be undone, and comes back', async () => {
  const { user, store } = await opened();
  await user.click(await screen.findByRole('button', { name: `Set aside with a reason: ${says}` }));
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Set aside' });
  expect(button.disabled).toBe(true);
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The site does it.');
  await user.click(button);
  await user.click(await screen.findByRole('button', { name: 'Set aside: 1' }));
  expect(screen.getByText('Set aside: The site does it.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `Bring back: ${says}` }));
  expect(
    await screen.findByRole('button', { name: `Set aside with a reason: ${says}` }),
  ).toBeTruthy();
  act(() => store.getState().undo());
  expect(await screen.findByRole('button', { name: 'Set aside: 1' })).toBeTruthy();
});

test('a finding comes back when an answer under it changes, with the reason it had', async () => {
  const { user, store } = await opened();
  await user.click(await screen.findByRole('button', { name: `Set aside with a reason: ${says}` }));
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The site does it.');
  await user.click(screen.getByRole('button', { name: 'Set aside' }));
  await screen.findByRole('button', { name: 'Set aside: 1' });
  act(() =>
    store
      .getState()
      .setAnswer('goals/g/statement', answerOf({ kind: 'text', text: 'Only owners change it' })),
  );
  const now = 'Nothing is named that meets the need “Only owners change it”.';
  const found = (await screen.findByText(now)).closest('li');
  expect(found?.textContent).toContain('Set aside before: The site does it.');
  await user.click(screen.getByRole('button', { name: `Set aside with a reason: ${now}` }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' }).value).toBe(
    'The site does it.',
  );
});

test('findings follow the answers', async () => {
  const { store } = await opened();
  await screen.findByText(says);
  act(() => store.getState().removeRow('goals', 'g'));
  await waitFor(() => expect(screen.queryByText(says)).toBeNull());
});

test('axe finds nothing', async () => {
  const { container, user } = await opened();
  await user.click(await screen.findByRole('button', { name: `Set aside with a reason: ${says}` }));
  expect(await axeFindings(container)).toEqual([]);
});
