import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Frame } from '../../../renderer/shell/frame.tsx';
import { renderWithStore } from '../../support/render-with-store.tsx';

// How long a machine takes to bring a page's code is not what is tested here.
const patience = { timeout: 60_000 };

const title = () => screen.getByRole('heading', { level: 1 });

it('puts the title of a page up at once while its code comes, and the focus on it when it is there', async () => {
  const { user } = await renderWithStore(<Frame />, {
    workbooks: { hub: 'Smart hub' },
    open: 'hub',
  });
  await user.click(screen.getByRole('button', { name: 'History' }));
  expect(title().textContent).toBe('History');
  await screen.findByRole('tab', { name: 'This workbook' }, patience);
  expect(title().textContent).toBe('History');
  expect(document.activeElement).toBe(title());
}, 90_000);

it('shows where one went last, whichever code comes first', async () => {
  const { store } = await renderWithStore(<Frame />, {
    workbooks: { hub: 'Smart hub' },
    open: 'hub',
  });
  act(() => store.getState().goTo('regimes'));
  act(() => store.getState().goTo('settings'));
  await screen.findByRole('heading', { level: 2, name: 'Company profile' }, patience);
  expect(title().textContent).toBe('Settings');
}, 90_000);
