import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Frame } from '../../../renderer/shell/frame.tsx';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

test('the File menu leads to the check of a zip, which says in words what is wrong', async () => {
  const { user, bridge } = await renderWithStore(<Frame />, {});
  act(() => bridge.emit('menu/command', { command: 'checkEdition' }));
  const dialog = await waitFor(() => within(screen.getByRole('dialog')));
  expect(dialog.getByRole('heading', { name: 'Check of “edition.zip”' })).toBeTruthy();
  expect(
    dialog.getByText('Changed: “guide.html” is not the file that was published.'),
  ).toBeTruthy();
  expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a dialog that is cancelled says nothing; a file that cannot be read is told of', async () => {
  const { bridge } = await renderWithStore(<Frame />, {});
  bridge.failNext('editions/check', { code: 'cancelled', detail: '' });
  bridge.failNext('editions/check', { code: 'file-too-large', detail: 'film.zip' });
  act(() => bridge.emit('menu/command', { command: 'checkEdition' }));
  act(() => bridge.emit('menu/command', { command: 'checkEdition' }));
  await waitFor(() => expect(screen.getByText(/film\.zip/)).toBeTruthy());
  expect(screen.queryByRole('dialog')).toBeNull();
});
