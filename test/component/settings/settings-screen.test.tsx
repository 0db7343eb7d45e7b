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
    expect(container.textContent).toContain('withdrawn on 20 April 2026');
    expect(await axeFindings(container)).toEqual([]);
  });
});
