import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CatalogueScreen } from '../../../renderer/catalogue/catalogue-screen.tsx';
import { chapters } from '../../../renderer/catalogue/chapters.ts';
import { nist8259a } from '../../../shared/content/catalogues.ts';
import { packOutlines } from '../../../shared/content/packs.ts';
import { catalogueItems } from '../../../shared/search/search-catalogue.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };

function item(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-item="${id}"]`);
  if (found === null) throw new Error(`${id} is not on the page.`);
  return found;
}

test('the contents need no workbook and say what each part is based on', async () => {
  const { container } = await renderWithStore(<CatalogueScreen />);
  expect(screen.getByText(/^Based on NISTIR 8259 \(May 2020\)\./)).toBeTruthy();
  expect(container.textContent).not.toMatch(/withdrawn/i);
  expect(screen.getByText(/An outline only: the titles of the nine activities/)).toBeTruthy();
  for (const { title } of nist8259a.capabilities) {
    expect(screen.getByRole('button', { name: title })).toBeTruthy();
  }
  expect(await axeFindings(container)).toEqual([]);
});

test('a chapter shows each question with why, a good answer, an example and its source', async () => {
  const { user, container } = await renderWithStore(<CatalogueScreen />);
  await user.click(screen.getByRole('button', { name: /^Identify Expected Customers/ }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  const place = within(item('A1-Q6'));
  for (const name of ['Why NIST asks', 'What a good answer holds', 'Example']) {
    expect(place.getByText(name)).toBeTruthy();
  }
  expect(place.getByText(/NISTIR 8259 \(May 2020\), §3\.1/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Go to this question/ })).toBeNull();
  expect(await axeFindings(container)).toEqual([]);
});

test('a capability shows why it matters and every element', async () => {
  const { user } = await renderWithStore(<CatalogueScreen />);
  await user.click(screen.getByRole('button', { name: 'Device Identification' }));
  expect(screen.getByText(/^Customers must know which devices they have/)).toBeTruthy();
  expect(item('DI-1').textContent).toContain('compared with the text of the publication');
  expect(item('DI-2')).toBeTruthy();
});

test('the outline shows where the answers of 2020 belong', async () => {
  const { user } = await renderWithStore(<CatalogueScreen />);
  await user.click(screen.getByRole('button', { name: packOutlines[0]?.title ?? '' }));
  expect(item('R0').textContent).toContain('nothing carries over');
  expect(item('R5').textContent).toContain('A4 carries over as it is');
  expect(item('R8').textContent).toContain('Support and Lifespan Expectations');
});

test('with a workbook open, a question and an element lead to where they are answered', async () => {
  const { user, store } = await renderWithStore(<CatalogueScreen />, library);
  await user.click(screen.getByRole('button', { name: /^Identify Expected Customers/ }));
  await user.click(screen.getByRole('button', { name: 'Go to this question, A1-Q6' }));
  expect(store.getState().place).toMatchObject({ screen: 'activities', question: 'A1-Q6' });
  await user.click(screen.getByRole('button', { name: 'What NIST asks' }));
  await user.click(screen.getByRole('button', { name: 'Software Update' }));
  await user.click(screen.getByRole('button', { name: 'Go to the decision, SU-1' }));
  expect(store.getState().place).toMatchObject({
    screen: 'decisions',
    path: 'decisions/SU-1_device/outcome',
  });
});

test('the search finds an element by its id, opens it, and leads back to what was found', async () => {
  const { user, container } = await renderWithStore(<CatalogueScreen />);
  await user.type(screen.getByRole('searchbox'), 'su-6a');
  const [first] = await screen.findAllByRole('button', { name: /^SU-6a/ });
  expect(screen.getByRole('status').textContent).toMatch(/^\d+ found$/);
  expect(first?.querySelector('mark')).not.toBeNull();
  expect(await axeFindings(container)).toEqual([]);
  await user.click(first as HTMLElement);
  expect(document.activeElement).toBe(item('SU-6a'));
  await user.click(screen.getByRole('button', { name: 'Back to what was found' }));
  expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('su-6a');
});

test('the search says plainly when nothing is found', async () => {
  const { user } = await renderWithStore(<CatalogueScreen />);
  await user.type(screen.getByRole('searchbox'), 'zzyzx');
  expect((await screen.findByRole('status')).textContent).toContain('Nothing here holds “zzyzx”');
});

test('many hits of a kind come a few at first', async () => {
  const { user, container } = await renderWithStore(<CatalogueScreen />);
  await user.type(screen.getByRole('searchbox'), 'update');
  const [all] = await screen.findAllByRole('button', { name: /^Show all \d+$/ });
  const before = container.querySelectorAll('.found__hit').length;
  await user.click(all as HTMLElement);
  expect(container.querySelectorAll('.found__hit').length).toBeGreaterThan(before);
});

test('everything that can be found has a chapter that shows it', async () => {
  const ids = new Set(chapters.map(({ id }) => id));
  expect(catalogueItems().filter(({ chapter }) => !ids.has(chapter))).toEqual([]);
  const { user } = await renderWithStore(<CatalogueScreen />);
  for (const { id, title } of chapters.filter((one) => one.content.kind !== 'regime')) {
    const open = screen.getAllByRole('button').find((button) => button.textContent === title);
    await user.click(open as HTMLElement);
    for (const found of catalogueItems()) {
      if (found.chapter === id && found.kind !== 'chapter') expect(item(found.id)).toBeTruthy();
    }
    await act(async () => {});
    await user.click(screen.getByRole('button', { name: 'What NIST asks' }));
  }
});
