import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../renderer/library/library-screen.tsx';
import { takenOver } from '../../../shared/workbook/taken-over.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const workbooks = { hub: 'Smart hub', cam: 'Camera C7' };
const samples = [{ name: 'gateway', title: 'Building gateway', about: 'A gateway.' }];

describe('the first run', () => {
  it('says what Securable is and where its questions come from', async () => {
    const { container } = await renderWithStore(<LibraryScreen />, { samples });
    expect(container.textContent).toContain('NISTIR 8259 (May 2020)');
    expect(container.textContent).toContain('voluntary');
    expect(container.textContent).not.toMatch(/withdrawn/i);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says where a workbook is begun that its guidance was withdrawn, and what followed', async () => {
    const { user } = await renderWithStore(<LibraryScreen />, { samples });
    await user.click(screen.getByRole('button', { name: 'Start a workbook' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('withdrawn on 20 April 2026');
    expect(dialog.textContent).toContain('NIST IR 8259r1');
  });

  it('opens the sample', async () => {
    const { user, store } = await renderWithStore(<LibraryScreen />, { samples });
    await user.click(screen.getByRole('button', { name: 'Building gateway' }));
    await waitFor(() => expect(store.getState().place.screen).toBe('activities'));
    expect(store.getState().workbook).not.toBeNull();
  });

  it('begins a workbook once it has a name', async () => {
    const { user, store, bridge } = await renderWithStore(<LibraryScreen />);
    await user.click(screen.getByRole('button', { name: 'Start a workbook' }));
    await user.keyboard('{Enter}');
    expect(screen.getByText('Write a name first.')).toBeTruthy();
    await user.keyboard('Smart hub{Enter}');
    await waitFor(() => expect(store.getState().place.screen).toBe('activities'));
    expect(bridge.sent).toContainEqual({
      channel: 'library/create',
      request: { title: 'Smart hub' },
    });
  });
});

describe('the list', () => {
  it('shows each workbook with its support window and opens it by keyboard', async () => {
    const { user, store, container } = await renderWithStore(<LibraryScreen />, {
      workbooks,
      prepare: (bridge) =>
        bridge.put('hub', { 'support.endDate': { kind: 'date', date: '2999-03-31' } }),
    });
    const hub = screen.getByRole('button', { name: 'Smart hub' });
    expect(within(hub.closest('li') as HTMLElement).getByText('Supported until 2999-03-31'));
    expect(await axeFindings(container)).toEqual([]);
    hub.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().workbook?.id).toBe('hub'));
  });

  it('keeps archived and deleted workbooks on shelves of their own', async () => {
    const { user } = await renderWithStore(<LibraryScreen />, {
      workbooks,
      prepare: (bridge) =>
        bridge.put('cam', { 'workbook.status': { kind: 'choice', option: 'archived' } }),
    });
    expect(screen.queryByRole('button', { name: 'Camera C7' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Archived (1)' }));
    expect(screen.getByRole('button', { name: 'Camera C7' })).toBeTruthy();
  });

  it('deletes from the menu and puts back from the shelf of the deleted', async () => {
    const { user, store } = await renderWithStore(<LibraryScreen />, { workbooks });
    await user.click(screen.getByRole('button', { name: 'More for Smart hub' }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Smart hub' })).toBeNull());
    expect(store.getState().toasts[0]?.action?.label).toBe('Undo');
    await user.click(screen.getByRole('tab', { name: 'Deleted (1)' }));
    await user.click(screen.getByRole('button', { name: 'More for Smart hub' }));
    await user.click(screen.getByRole('menuitem', { name: 'Put back into the library' }));
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Deleted (0)' })).toBeTruthy());
  });

  it('renames and duplicates from the menu', async () => {
    const { user, store } = await renderWithStore(<LibraryScreen />, { workbooks });
    await user.click(screen.getByRole('button', { name: 'More for Smart hub' }));
    await user.click(screen.getByRole('menuitem', { name: 'Rename' }));
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.keyboard('Hub mark 2{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hub mark 2' })).toBeTruthy());
    await user.click(screen.getByRole('button', { name: 'More for Hub mark 2' }));
    await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
    await user.click(screen.getByRole('radio', { name: /^The same device/ }));
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    await waitFor(() => expect(store.getState().workbook?.id).toBe('new-1'));
  });

  it('a copy for another device asks what makes it one, and marks what is still of the first', async () => {
    const { user, store } = await renderWithStore(<LibraryScreen />, {
      workbooks,
      prepare: (bridge) =>
        bridge.put('hub', {
          'device.name': { kind: 'text', text: 'Smart hub' },
          'device.firmware': { kind: 'text', text: '3.1' },
          'sbom.address': { kind: 'web', address: 'https://hub.example/sbom' },
        }),
    });
    await user.click(screen.getByRole('button', { name: 'More for Smart hub' }));
    await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(screen.getByText('Write what the other device is called.')).toBeTruthy();
    expect(await axeFindings(document.body)).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Device name' }), 'Garden hub');
    await user.type(screen.getByRole('textbox', { name: 'Start of sale' }), '2027-03-01');
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    await waitFor(() => expect(store.getState().workbook?.id).toBe('new-1'));
    const entries = store.getState().workbook?.entries ?? new Map();
    expect(entries.get('device.name')?.entry).toMatchObject({ value: { text: 'Garden hub' } });
    expect(entries.get('support.startDate')?.entry).toMatchObject({
      value: { date: '2027-03-01' },
    });
    expect(entries.has('device.firmware')).toBe(false);
    expect(takenOver(entries)).toEqual(['sbom.address']);
  });
});

describe('search', () => {
  it('finds an answer and goes to it', async () => {
    const { user, store, container } = await renderWithStore(<LibraryScreen />, {
      workbooks,
      prepare: (bridge) =>
        bridge.put('hub', { 'device.summary': { kind: 'text', text: 'Switches room lights.' } }),
    });
    await user.type(screen.getByRole('searchbox', { name: 'Search all workbooks' }), 'lights');
    const hit = await screen.findByRole('button', { name: /room lights/ });
    expect(hit.querySelector('mark')?.textContent).toBe('lights');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(hit);
    await waitFor(() =>
      expect(store.getState().place).toMatchObject({
        screen: 'activities',
        path: 'device.summary',
      }),
    );
  });

  it('says when nothing is found', async () => {
    const { user } = await renderWithStore(<LibraryScreen />, { workbooks });
    await user.type(screen.getByRole('searchbox'), 'zz');
    expect(await screen.findByText('No answer holds “zz”.')).toBeTruthy();
  });
});

it('a library that cannot be read says what happened and is read again on request', async () => {
  const { user } = await renderWithStore(<LibraryScreen />, {
    workbooks,
    prepare: (bridge) => bridge.failNext('library/list', { code: 'library-busy', detail: '' }, 2),
  });
  expect(screen.getByText('Another program is using the library.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Smart hub' })).toBeTruthy();
});

it('the dates of every device stand in a table, too, with what nobody said', async () => {
  const { user } = await renderWithStore(<LibraryScreen />, {
    workbooks: { one: 'Valve controller' },
    prepare: (bridge) =>
      bridge.put('one', {
        'support.endDate': { kind: 'date', date: '2034-03-31' },
        'sale.endDate': { kind: 'date', date: '2029-12-31' },
      }),
  });
  await user.click(screen.getByRole('button', { name: 'The dates as a table' }));
  const row = screen.getByRole('row', { name: /^Valve controller/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Not said', '2029-12-31', '2034-03-31', 'Not said', 'Not said']);
  expect(screen.getByText('On sale until 2029-12-31')).toBeTruthy();
});

it('draws the windows of all devices over one row of years', async () => {
  const { container } = await renderWithStore(<LibraryScreen />, {
    workbooks: { one: 'Valve controller', two: 'Pump', three: 'Undated' },
    prepare: (bridge) => {
      bridge.put('one', { 'support.endDate': { kind: 'date', date: '2834-01-01' } });
      bridge.put('two', { 'support.endDate': { kind: 'date', date: '2834-01-01' } });
    },
  });
  const ends = screen.getAllByText('Supported until 2834-01-01');
  expect(new Set(ends.map((end) => end.getAttribute('style'))).size).toBe(1);
  expect(screen.getAllByText('2800')).toHaveLength(1);
  expect(screen.getByText('Support not dated yet')).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});
