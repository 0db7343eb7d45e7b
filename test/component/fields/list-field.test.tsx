import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FactField } from '../../../renderer/fields/fact-field.tsx';
import type { Entry } from '../../../shared/workbook/answer.ts';
import type { Value } from '../../../shared/workbook/kinds/value.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };

function rows(...names: readonly string[]) {
  return (bridge: FakeBridge) => {
    const values: Record<string, Entry | Value> = {};
    for (const [at, name] of names.entries()) {
      values[`interfaces/r${at}`] = { kind: 'row', position: at + 1, disclosure: null };
      values[`interfaces/r${at}/name`] = { kind: 'text', text: name };
    }
    bridge.put('one', values);
  };
}
const field = <FactField fact="interfaces" target="workbook" />;
const headings = () =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('.row__title')?.textContent);

test('adding a row unfolds it and puts the focus into its title', async () => {
  const { user } = await renderWithStore(field, library);
  await user.click(screen.getByRole('button', { name: 'Add an interface' }));
  const title = screen.getByRole('textbox', { name: 'Interface' });
  expect(document.activeElement).toBe(title);
  await user.type(title, 'Ethernet');
  expect(headings()).toEqual(['Ethernet']);
});

test('Ctrl+Enter in a row adds the next one', async () => {
  const { user } = await renderWithStore(field, library);
  await user.click(screen.getByRole('button', { name: 'Add an interface' }));
  await user.keyboard('Ethernet{Control>}{Enter}{/Control}USB');
  expect(headings()).toEqual(['Ethernet', 'USB']);
});

test('Ctrl+Enter adds a row from every field of the row, and what is typed next is its name', async () => {
  const { user, store, container } = await renderWithStore(field, library);
  await user.click(screen.getByRole('button', { name: 'Add an interface' }));
  await user.keyboard('Ethernet');
  const [panel] = container.querySelectorAll('.row__panel');
  const choice = () => panel?.querySelector<HTMLElement>('.field__pick');
  const button = () => panel?.querySelector<HTMLElement>('.answer__head button');
  for (const control of [choice, button]) {
    act(() => control()?.focus());
    expect(document.activeElement).toBe(control());
    await user.keyboard('{Control>}{Enter}{/Control}USB');
  }
  expect(headings()).toEqual(['Ethernet', 'USB', 'USB']);
  const cells = [...(store.getState().workbook?.entries.keys() ?? [])].filter(
    (path) => path.startsWith('interfaces/') && path.split('/').length === 3,
  );
  expect(cells.filter((path) => !path.endsWith('/name'))).toEqual([]);
});

test('removing a row can be undone from the message', async () => {
  const { user, store } = await renderWithStore(field, { ...library, prepare: rows('A', 'B') });
  await user.click(screen.getByRole('button', { name: 'Remove “A”' }));
  expect(headings()).toEqual(['B']);
  const [toast] = store.getState().toasts;
  expect(toast?.words).toBe('Removed “A”.');
  act(() => toast?.action?.run());
  expect(headings()).toEqual(['A', 'B']);
});

test('removing a row leaves the focus in the list', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A', 'B', 'C') });
  await user.click(screen.getByRole('button', { name: 'Remove “B”' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('C'));
});

test('rows are moved by buttons and by Alt with the arrows', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A', 'B', 'C') });
  await user.click(screen.getByRole('button', { name: 'Move “A” down' }));
  expect(headings()).toEqual(['B', 'A', 'C']);
  screen.getByRole('button', { name: 'C' }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(headings()).toEqual(['B', 'C', 'A']);
  expect(document.activeElement?.textContent).toBe('C');
});

test('a row that was moved to an end by its button keeps the focus', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A', 'B') });
  await user.click(screen.getByRole('button', { name: 'Move “A” down' }));
  expect(headings()).toEqual(['B', 'A']);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('A'));
});

test('a focus that went elsewhere after the move is left there', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A', 'B') });
  await user.click(screen.getByRole('button', { name: 'Move “A” down' }));
  screen.getByRole('button', { name: 'B' }).focus();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement?.textContent).toBe('B');
});

test('a row that is moved stays in sight', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A', 'B', 'C') });
  const shown: (string | null)[] = [];
  const show = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this.textContent);
  };
  try {
    screen.getByRole('button', { name: 'A' }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(shown).toEqual(['A']));
  } finally {
    Element.prototype.scrollIntoView = show;
  }
});

test('a column with a condition is asked only when its choice holds', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A') });
  await user.click(screen.getByRole('button', { name: 'A' }));
  expect(screen.queryByRole('textbox', { name: 'How it is switched off' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /Can it be switched off$/ }));
  await user.click(screen.getByRole('option', { name: 'Yes' }));
  expect(screen.getByRole('textbox', { name: 'How it is switched off' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'What to do instead' })).toBeNull();
});

test('a cell can be not applicable, not known yet, or kept from some readers', async () => {
  const { user, store } = await renderWithStore(field, { ...library, prepare: rows('A') });
  await user.click(screen.getByRole('button', { name: 'A' }));
  await user.click(screen.getByRole('button', { name: 'More for “A: Protocol and port”' }));
  await user.click(screen.getByRole('menuitem', { name: 'Make internal' }));
  expect(store.getState().workbook?.entries.get('interfaces/r0/protocol')?.entry).toMatchObject({
    disclosure: 'internal',
  });
  await user.click(screen.getByRole('button', { name: 'More for “A: Protocol and port”' }));
  await user.click(screen.getByRole('menuitem', { name: 'Not applicable' }));
  expect(screen.getByRole('textbox', { name: 'Not applicable, because' })).toBeTruthy();
});

test('a row has its own level', async () => {
  const { user, store } = await renderWithStore(field, { ...library, prepare: rows('A') });
  await user.click(screen.getByRole('button', { name: 'A' }));
  await user.click(screen.getByRole('button', { name: /Who may read “A”/ }));
  await user.click(screen.getByRole('option', { name: /^On request/ }));
  expect(store.getState().workbook?.entries.get('interfaces/r0')?.entry).toMatchObject({
    disclosure: 'onRequest',
  });
});

test('Escape folds a row and returns to its heading', async () => {
  const { user } = await renderWithStore(field, { ...library, prepare: rows('A') });
  await user.click(screen.getByRole('button', { name: 'A' }));
  await user.click(screen.getByRole('textbox', { name: 'Interface' }));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'A' }));
  expect(screen.queryByRole('textbox', { name: 'Interface' })).toBeNull();
});

test('navigation to a cell unfolds its row and focuses the cell', async () => {
  const { store } = await renderWithStore(field, { ...library, prepare: rows('A', 'B') });
  act(() => store.getState().goToAnswer('interfaces/r1/protocol'));
  const cell = screen.getByRole('textbox', { name: 'Protocol and port' });
  await waitFor(() => expect(document.activeElement).toBe(cell));
});

test('a hundred rows are shown, and one of them is edited without drawing the others again', async () => {
  const names = Array.from({ length: 100 }, (_, at) => `Port ${at}`);
  const { user } = await renderWithStore(field, { ...library, prepare: rows(...names) });
  expect(headings()).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: 'Port 50' }));
  await user.type(screen.getByRole('textbox', { name: 'Interface' }), '!');
  expect(headings()[50]).toBe('Port 50!');
  expect(screen.getAllByRole('textbox').length).toBeLessThan(12);
});

test('axe finds nothing in a list with folded and unfolded rows', async () => {
  const { user, container } = await renderWithStore(<main>{field}</main>, {
    ...library,
    prepare: rows('A', 'B'),
  });
  await user.click(screen.getByRole('button', { name: 'A' }));
  expect(await axeFindings(container)).toEqual([]);
});

test('navigation to a row that was removed leads to its list', async () => {
  const { store } = await renderWithStore(field, { ...library, prepare: rows('A') });
  act(() => store.getState().goTo('activities', 'interfaces/gone/name'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add an interface'));
});

test('ten thousand rows stand page by page, and a row someone goes to is on its page', async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `Port ${at}`);
  const { user, store } = await renderWithStore(field, { ...library, prepare: rows(...names) });
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.getByText('101 to 200 of 10000')).toBeTruthy();
  act(() => store.getState().goToAnswer('interfaces/r7777/name'));
  await waitFor(() => expect(screen.getByDisplayValue('Port 7777')).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Add an interface' }));
  expect(screen.getByText('10001 to 10001 of 10001')).toBeTruthy();
}, 60_000);
