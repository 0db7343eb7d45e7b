import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../../renderer/settings/settings-screen.tsx';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

describe('settings', () => {
  it('sign changes with the name once the field is left', async () => {
    const { user, bridge, store } = await renderWithStore(<SettingsScreen />);
    const name = screen.getByRole('textbox', { name: 'Your name in the history' });
    await user.clear(name);
    await user.type(name, 'A. Lindqvist');
    expect(bridge.sent.some(({ channel }) => channel === 'settings/write')).toBe(false);
    await user.tab();
    await waitFor(() => expect(store.getState().settings?.author).toBe('A. Lindqvist'));
  });

  it('change the appearance at once', async () => {
    const { user, store } = await renderWithStore(<SettingsScreen />);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(store.getState().settings?.theme).toBe('dark'));
  });

  it('ask before another data folder is used, and do nothing when it is cancelled', async () => {
    const { user, bridge } = await renderWithStore(<SettingsScreen />);
    await user.click(screen.getByRole('button', { name: 'Use another folder' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(bridge.sent.some(({ channel }) => channel === 'settings/chooseDataFolder')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Use another folder' }));
    await user.click(screen.getByRole('button', { name: 'Choose a folder' }));
    expect(bridge.sent.some(({ channel }) => channel === 'settings/chooseDataFolder')).toBe(true);
  });

  it('name the works of others and show their terms', async () => {
    const { user } = await renderWithStore(<SettingsScreen />);
    await user.click(screen.getByRole('button', { name: /^Licences of/ }));
    expect(await screen.findByText('react-aria-components')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'zod' }));
    expect(await screen.findByText(/Colin McDonnell/)).toBeTruthy();
    expect(await axeFindings(document.body)).toEqual([]);
  });

  it('say which build this is, and when it is none', async () => {
    const builtFrom = {
      commit: '0123456789abcdef0123456789abcdef01234567',
      date: '2026-11-30',
      isChanged: false,
    };
    const { container, rerender } = await renderWithStore(<SettingsScreen />, {
      settings: { builtFrom },
    });
    expect(container.textContent).toContain('Build 0123456789ab of 30 November 2026.');
    rerender(null);
    const other = await renderWithStore(<SettingsScreen />, {
      settings: { builtFrom: { ...builtFrom, isChanged: true } },
    });
    expect(other.container.textContent).toContain('with changes that no commit holds');
    other.rerender(null);
    const unpacked = await renderWithStore(<SettingsScreen />);
    expect(unpacked.container.textContent).toContain('It runs from its sources');
  });

  it('tell how a download is checked on each system', async () => {
    const { user, container } = await renderWithStore(<SettingsScreen />);
    await user.click(screen.getByRole('button', { name: 'How to check a download of Securable' }));
    for (const command of ['Get-FileHash', 'shasum -a 256', 'sha256sum', 'codesign -dvv']) {
      expect(container.textContent).toContain(command);
    }
    expect(await axeFindings(container)).toEqual([]);
  });

  it('say why the data folder is fixed', async () => {
    await renderWithStore(<SettingsScreen />, { settings: { isDataFolderFixed: true } });
    expect(screen.getByText(/started with --data-dir/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use another folder' })).toBeNull();
  });

  it('keep the company profile apart from workbooks', async () => {
    const { user, bridge, store } = await renderWithStore(<SettingsScreen />);
    await user.type(screen.getByRole('textbox', { name: 'Company name' }), 'Northlight');
    await act(() => store.getState().saveAll());
    expect(bridge.saved('company').get('company.name')?.entry).toMatchObject({
      value: { text: 'Northlight' },
    });
  });

  it('show where the questions come from', async () => {
    const { container } = await renderWithStore(<SettingsScreen />);
    expect(container.textContent).toContain('NISTIR 8259 (May 2020)');
    expect(container.textContent).not.toMatch(/withdrawn/i);
    expect(await axeFindings(container)).toEqual([]);
  });
});
