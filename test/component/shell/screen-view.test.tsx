import { screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { ScreenView } from '../../../renderer/shell/screen-view.tsx';
import { loadEveryView, useScreenView } from '../../../renderer/shell/screen-views.ts';
import { type ScreenName, screens } from '../../../shared/screens.ts';
import { renderWithStore } from '../../support/render-with-store.tsx';

beforeAll(() => loadEveryView());

function Shown({ screen: name }: { readonly screen: ScreenName }) {
  return <ScreenView screen={name} view={useScreenView(name)} />;
}

it.each(screens.filter(({ ofWorkbook }) => ofWorkbook !== null))(
  '$title says that no workbook is open, and what would stand there',
  async ({ id, title, ofWorkbook }) => {
    await renderWithStore(<Shown screen={id} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByRole('heading', { name: 'No workbook is open' })).toBeTruthy();
    expect(screen.getByText(`Open a workbook in the library, and ${ofWorkbook}.`)).toBeTruthy();
  },
);

it.each(screens.filter(({ ofWorkbook }) => ofWorkbook !== null))(
  '$title stands there with a title of the same words once a workbook is open',
  async ({ id, title }) => {
    await renderWithStore(<Shown screen={id} />, {
      workbooks: { hub: 'Smart hub' },
      open: 'hub',
    });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(title);
    expect(screen.queryByText('No workbook is open')).toBeNull();
  },
);
