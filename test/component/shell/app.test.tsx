import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/shell/app.tsx';
import { ErrorBoundary } from '../../../renderer/shell/error-boundary.tsx';
import { loadEveryView } from '../../../renderer/shell/screen-views.ts';
import { StoreProvider } from '../../../renderer/store/use-store.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { FakeLibrary } from '../../support/fake-bridge.ts';
import { axeFindings, createTestStore } from '../../support/render-with-store.tsx';

// As after the first moments of a window.
beforeAll(() => loadEveryView());

async function openApp(library: FakeLibrary = {}) {
  const { bridge, store } = createTestStore({ workbooks: { hub: 'Smart hub' }, ...library });
  const state = () => store.getState();
  await state().loadSettings();
  await state().loadCompany();
  await state().loadLibrary();
  await state().openWorkbook('hub');
  const { container } = render(<App store={store} />);
  await act(async () => {});
  return { bridge, store, state, container, user: userEvent.setup() };
}

const text = (value: string) => answerOf({ kind: 'text', text: value });
const saveState = () => screen.getByRole('status', { name: 'Save state' });

describe('navigation', () => {
  it('goes by the rail and puts the focus on the title of the page', async () => {
    const { user } = await openApp();
    await user.click(screen.getByRole('button', { name: 'History' }));
    const title = screen.getByRole('heading', { level: 1, name: 'History' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('button', { name: 'History' }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('goes by commands of the native menu', async () => {
    const { bridge } = await openApp();
    act(() => bridge.emit('menu/command', { command: { go: 'settings' } }));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    act(() => bridge.emit('menu/command', { command: 'newWorkbook' }));
    expect(await screen.findByRole('dialog', { name: 'New workbook' })).toBeTruthy();
  });

  it('Find puts the caret into the search of the page, or into that of the library', async () => {
    const { bridge, state, user } = await openApp();
    act(() => state().goTo('catalogue'));
    act(() => bridge.emit('menu/command', { command: 'find' }));
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    expect(state().place.screen).toBe('catalogue');
    act(() => state().goTo('history'));
    act(() => bridge.emit('menu/command', { command: 'find' }));
    const search = await screen.findByRole('searchbox', { name: 'Search all workbooks' });
    await waitFor(() => expect(document.activeElement).toBe(search));
    await user.keyboard('hub');
    expect(search).toHaveProperty('value', 'hub');
  });

  it('undoes by the place of the key where the layout writes no Latin letters', async () => {
    const { state } = await openApp();
    act(() => state().setAnswer('device.name', text('Hub')));
    const key = new KeyboardEvent('keydown', {
      key: 'я',
      code: 'KeyZ',
      ctrlKey: true,
      cancelable: true,
    });
    act(() => void window.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(state().workbook?.entries.has('device.name')).toBe(false);
  });

  it('shows the pages of a workbook only while one is open', async () => {
    const { state } = await openApp();
    expect(screen.getByRole('button', { name: 'Decisions' })).toBeTruthy();
    act(() => state().closeWorkbook());
    expect(screen.queryByRole('button', { name: 'Decisions' })).toBeNull();
  });

  it('skips to the page from the keyboard', async () => {
    const { user } = await openApp();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the page');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.id).toBe('page-title');
  });
});

describe('the save state', () => {
  it('says Saved only when main has replied', async () => {
    const { bridge, state } = await openApp();
    expect(saveState().textContent).toBe('Saved');
    const release = bridge.hold('workbook/apply');
    act(() => state().setAnswer('device.name', text('Hub')));
    expect(saveState().textContent).toBe('Saving');
    await act(async () => release());
    await waitFor(() => expect(saveState().textContent).toBe('Saved'));
  });

  it('says why something is not saved, what is safe, and tries again on request', async () => {
    const { bridge, state, user } = await openApp();
    bridge.failNext('workbook/apply', { code: 'disk-full', detail: '' });
    await act(async () => state().setAnswer('device.name', text('Hub')));
    expect(saveState().textContent).toBe('Not saved: The disk is full.');
    expect(screen.getByText(/One change is not saved yet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(saveState().textContent).toBe('Saved'));
    expect(bridge.saved('hub').get('device.name')?.entry).toEqual(text('Hub'));
  });

  it('says it so that everybody can read it, for as long as it lasts', async () => {
    const { bridge, state, container } = await openApp();
    bridge.failNext('workbook/apply', { code: 'disk-full', detail: '' }, 1000);
    await act(async () => state().setAnswer('device.name', text('Hub')));
    expect(await axeFindings(container)).toEqual([]);
    expect(screen.getByText(/One change is not saved yet/)).toBeTruthy();
  });
});

describe('undo and redo', () => {
  it('say what they would do, and do it from the keyboard inside a text field', async () => {
    const { state, user } = await openApp();
    act(() => state().setAnswer('device.name', text('Hub')));
    await user.type(screen.getByRole('searchbox'), 'x');
    await user.keyboard('{Control>}z{/Control}');
    expect(state().workbook?.entries.has('device.name')).toBe(false);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(state().workbook?.entries.has('device.name')).toBe(true);
  });

  it('are disabled where there is nothing to undo', async () => {
    await openApp();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  });
});

describe('main', () => {
  it('is answered with what could not be saved when it asks to flush', async () => {
    const { bridge, state } = await openApp();
    bridge.failNext('workbook/apply', { code: 'conflict', detail: '' }, 9);
    act(() => state().setAnswer('device.name', text('Hub'), { merge: 'device.name' }));
    await act(async () => bridge.emit('shell/flush', null));
    await waitFor(() =>
      expect(bridge.sent).toContainEqual({ channel: 'shell/flushed', request: { unsaved: 1 } }),
    );
  });

  it('is told what its menu and title need', async () => {
    const { bridge, state } = await openApp();
    act(() => state().setAnswer('device.name', text('Hub')));
    await waitFor(() =>
      expect(
        bridge.sent.filter(({ channel }) => channel === 'shell/state').at(-1)?.request,
      ).toEqual({
        title: 'Smart hub',
        canUndo: true,
        canRedo: false,
        hasWorkbook: true,
        workbookId: 'hub',
        unsaved: 0,
      }),
    );
  });

  it('reports failures that belong to no request', async () => {
    const { bridge, user } = await openApp();
    act(() => bridge.emit('shell/failure', { code: 'row-damaged', detail: 'device.name' }));
    expect(screen.getByText('A saved answer cannot be read: device.name.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/cannot be read/)).toBeNull();
  });
});

describe('a workbook with something wrong', () => {
  it('names each answer that cannot be read, on its pages', async () => {
    const { state, container } = await openApp({ damaged: { hub: ['device.name'] } });
    await act(async () => state().goTo('history'));
    expect(screen.getByText('One saved answer of this workbook cannot be read.')).toBeTruthy();
    expect(screen.getByText('Device name')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says why it is read-only and offers a hand-off file', async () => {
    const { bridge, state, user } = await openApp();
    bridge.put('hub', { 'workbook.pack': { kind: 'text', text: 'other@2030' } });
    await act(async () => {
      await state().openWorkbook('hub');
      state().goTo('history');
    });
    await user.click(screen.getByRole('button', { name: 'Save a hand-off file' }));
    expect(bridge.sent.some(({ channel }) => channel === 'handoff/save')).toBe(true);
  });
});

it('typing is saved when the window is left', async () => {
  const { bridge, state } = await openApp();
  act(() => state().setAnswer('device.name', text('Hub'), { merge: 'device.name' }));
  await act(async () => void window.dispatchEvent(new Event('blur')));
  expect(bridge.saved('hub').has('device.name')).toBe(true);
});

it('the theme is put on the page', async () => {
  const { state } = await openApp();
  await act(async () => state().chooseTheme('dark'));
  expect(document.documentElement.dataset.theme).toBe('dark');
});

describe('a bug', () => {
  it('saves what is pending and says so calmly', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store } = createTestStore({ workbooks: { hub: 'Smart hub' } });
    function Broken(): never {
      throw new Error('impossible case');
    }
    const { container } = render(
      <StoreProvider store={store}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </StoreProvider>,
    );
    expect(screen.getByRole('alertdialog', { name: 'Securable has made a mistake' })).toBeTruthy();
    expect(screen.getByText('Everything you entered is saved.')).toBeTruthy();
    expect(container.textContent).toContain('impossible case');
    expect(await axeFindings(container)).toEqual([]);
    quiet.mockRestore();
  });
});

it('a bug outside of drawing is told and leaves the page as it is', async () => {
  await openApp();
  act(() => {
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('no such row') }));
  });
  expect(screen.getByText(/makes no sense: no such row/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Library' })).toBeTruthy();
});

it.each(['library', 'activities', 'decisions', 'documents', 'history', 'settings'] as const)(
  'axe finds nothing on the page %s',
  async (screenName) => {
    const { state, container } = await openApp();
    await act(async () => state().goTo(screenName));
    expect(await axeFindings(container)).toEqual([]);
  },
);
