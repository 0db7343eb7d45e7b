import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../renderer/library/library-screen.tsx';
import { LibraryNotice } from '../../../renderer/shell/library-notice.tsx';
import { WorkbookNotices } from '../../../renderer/shell/workbook-notices.tsx';
import { renderWithStore } from '../../support/render-with-store.tsx';

const recovered = { 'workbook.recovered': { kind: 'date', date: '2026-11-21' } } as const;

describe('a recovered workbook', () => {
  it('says so in the library until somebody has looked it through, and again after an undo', async () => {
    const user = userEvent.setup();
    const { store, bridge } = await renderWithStore(<LibraryScreen />, {
      workbooks: { w1: 'Gate sensor', w2: 'Door lock' },
    });
    bridge.put('w1', recovered);
    await store.getState().loadLibrary();
    await screen.findByText('Recovered: look through');

    await user.click(screen.getByRole('button', { name: 'More for Gate sensor' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as looked through' }));
    await expect.poll(() => screen.queryByText('Recovered: look through')).toBeNull();
    expect(bridge.saved('w1').has('workbook.recovered')).toBe(false);

    const { toasts } = store.getState();
    toasts.at(-1)?.action?.run();
    await screen.findByText('Recovered: look through');
  });

  it('says so above its pages, with a button that ends it', async () => {
    const user = userEvent.setup();
    const { store, bridge } = await renderWithStore(<WorkbookNotices />, {
      workbooks: { w1: 'Gate sensor' },
    });
    bridge.put('w1', recovered);
    await store.getState().enterWorkbook('w1');
    await screen.findByText('This workbook was recovered from a damaged library.');
    await user.click(screen.getByRole('button', { name: 'I have looked it through' }));
    await expect.poll(() => bridge.saved('w1').has('workbook.recovered')).toBe(false);
    await expect.poll(() => screen.queryByText(/was recovered from/)).toBeNull();
  });
});

describe('a library that can only be read', () => {
  it('says why and what to do, and offers nothing that would change it', async () => {
    const user = userEvent.setup();
    await renderWithStore(
      <>
        <LibraryNotice />
        <LibraryScreen />
      </>,
      {
        workbooks: { w1: 'Gate sensor' },
        settings: { isLibraryReadOnly: true, dataFolder: '/media/stick/Plans' },
      },
    );
    await screen.findByText(/can be read but not changed.*“Plans”/);
    expect(screen.queryByRole('button', { name: 'New workbook' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'More for Gate sensor' }));
    const menu = await screen.findByRole('menu');
    const entries = within(menu).getAllByRole('menuitem');
    expect(entries.map(({ textContent }) => textContent)).toEqual(['Save a hand-off file']);
  });
});
