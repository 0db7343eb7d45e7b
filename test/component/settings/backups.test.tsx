import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { Backups } from '../../../renderer/settings/backups.tsx';
import type { BackupSummary } from '../../../shared/bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const backups: readonly BackupSummary[] = [
  { id: 'b2', at: '2026-03-02T09:30:00.000Z', reason: 'regular', bytes: 2_400_000 },
  { id: 'b1', at: '2026-03-01T16:05:00.000Z', reason: 'import', bytes: 2_300_000 },
];

describe('backups', () => {
  it('are listed, the newest first, with when and why', async () => {
    const { container } = await renderWithStore(<Backups />, { backups });
    const lines = within(screen.getByRole('list', { name: /Backups/ })).getAllByRole('listitem');
    expect(lines[0]?.textContent).toMatch(/2 March 2026.*made by itself, 2\.4 MB/);
    expect(lines[1]?.textContent).toContain('before a hand-off file was opened');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('are restored in two clicks, and the restore can be undone', async () => {
    const { user, bridge, store } = await renderWithStore(<Backups />, {
      backups,
      workbooks: { w1: 'Gate sensor' },
      open: 'w1',
    });
    await user.click(
      screen.getAllByRole('button', { name: /^Restore the backup of/ })[1] as Element,
    );
    await user.click(screen.getByRole('button', { name: 'Restore the backup' }));

    const restores = () => bridge.sent.filter(({ channel }) => channel === 'backups/restore');
    await waitFor(() => expect(restores()).toHaveLength(1));
    expect(restores()[0]?.request).toEqual({ id: 'b1' });
    await waitFor(() => expect(store.getState().workbook).toBeNull());
    await waitFor(() => expect(store.getState().toasts).toHaveLength(1));
    store.getState().toasts[0]?.action?.run();
    await waitFor(() => expect(restores()[1]?.request).toEqual({ id: 'backup-3' }));
  });

  it('say while one is made that work can go on', async () => {
    const { user, bridge } = await renderWithStore(<Backups />, { backups });
    const letGo = bridge.hold('backups/make');
    const button = screen.getByRole('button', { name: 'Back up now' });
    await user.click(button);
    await screen.findByText('Making a backup and checking it. You can go on working.');
    expect(button.hasAttribute('disabled')).toBe(true);
    letGo();
    await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false));
    expect(screen.queryByText(/Making a backup/)).toBeNull();
  });

  it('are listed as soon as they are made, whoever asked for them and however long ago', async () => {
    const { bridge } = await renderWithStore(<Backups />);
    await screen.findByText(/The first backup is made soon/);
    await bridge.invoke('backups/make', {});
    act(() => bridge.emit('backups/changed', null));
    await screen.findByRole('button', { name: /^Restore the backup of/ });
  });

  it('offer nothing where the data folder may not be written to', async () => {
    await renderWithStore(<Backups />, { backups, settings: { isLibraryReadOnly: true } });
    await screen.findByText(/no backups are made and none is restored/);
    expect(screen.getByRole('list', { name: /Backups/ }).children).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Restore|Back up now/ })).toBeNull();
  });

  it('are not restored while something cannot be saved', async () => {
    const { user, bridge, store } = await renderWithStore(<Backups />, {
      backups,
      workbooks: { w1: 'Gate sensor' },
      open: 'w1',
    });
    bridge.failNext('workbook/apply', { code: 'disk-full', detail: '' }, 9);
    store.getState().record({
      label: 'Answered',
      edits: [
        {
          path: 'device.name',
          before: null,
          after: { kind: 'row', position: 1, disclosure: null },
        },
      ],
    });
    await user.click(
      screen.getAllByRole('button', { name: /^Restore the backup of/ })[0] as Element,
    );
    await user.click(screen.getByRole('button', { name: 'Restore the backup' }));
    await waitFor(() => expect(store.getState().saveState.kind).toBe('failed'));
    expect(bridge.sent.some(({ channel }) => channel === 'backups/restore')).toBe(false);
  });

  it('can be asked for', async () => {
    const { user } = await renderWithStore(<Backups />);
    expect(screen.getByText(/The first backup is made soon/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    await screen.findByText(/you asked for it/);
  });

  it('warn where another service shares the folder', async () => {
    await renderWithStore(<Backups />, { syncedBy: 'OneDrive' });
    expect(screen.getByText(/shared with other computers by OneDrive/)).toBeTruthy();
  });
});

test('a restore names the editions that would stay and those that would go', async () => {
  const { user } = await renderWithStore(<Backups />, {
    backups,
    editionsOfRestore: {
      stay: [{ product: 'GS-2', label: '1.1', publishedAt: '2026-03-02T10:00:00.000Z' }],
      go: [{ product: 'C1', label: '2.0', publishedAt: '2026-03-02T11:00:00.000Z' }],
    },
  });
  await user.click(screen.getAllByRole('button', { name: /^Restore the backup of/ })[0] as Element);
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/They stay, with their documents and labels/)).toBeTruthy();
  expect(dialog.getByText(/GS-2, edition 1\.1, published on 2 March 2026/)).toBeTruthy();
  expect(dialog.getByText(/their labels\s+stay taken/)).toBeTruthy();
  expect(dialog.getByText(/C1, edition 2\.0/)).toBeTruthy();
});
