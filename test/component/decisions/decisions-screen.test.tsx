import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DecisionsScreen } from '../../../renderer/decisions/decisions-screen.tsx';
import type { Entry } from '../../../shared/workbook/answer.ts';
import type { Value } from '../../../shared/workbook/kinds/value.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, type Rendered, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };

function cell(element: string, component = 'device'): HTMLElement {
  const found = document.querySelector<HTMLElement>(
    `[data-row="${element}"][data-column="${component}"]`,
  );
  if (found === null) throw new Error(`There is no cell ${element} on ${component}.`);
  return found;
}
/** Every cell of an element; those of a capability sum them up. */
const decisionCells = () =>
  screen
    .getAllByRole('gridcell')
    .filter(({ dataset }) => dataset.row?.startsWith('capability:') === false);
const outcome = ({ store }: Rendered, row: string) => {
  const entry = store.getState().workbook?.entries.get(`decisions/${row}/outcome`)?.entry;
  return entry?.kind === 'answer' && entry.state === 'answered' && entry.value.kind === 'choice'
    ? entry.value.option
    : null;
};
function components(...titles: readonly string[]) {
  return (bridge: FakeBridge) => {
    const values: Record<string, Entry | Value> = {};
    for (const [at, title] of titles.entries()) {
      values[`components/c${at}`] = { kind: 'row', position: at + 2, disclosure: null };
      values[`components/c${at}/name`] = { kind: 'text', text: title };
      values[`components/c${at}/kind`] = { kind: 'choice', option: 'service' };
    }
    bridge.put('one', values);
  };
}

test('every element of the baseline stands in the grid, undecided, for the device', async () => {
  await renderWithStore(<DecisionsScreen />, library);
  expect(decisionCells()).toHaveLength(24);
  expect(cell('SU-6a').textContent).toBe('Undecided');
});

test('a letter decides, in one step that can be undone', async () => {
  const rendered = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-1').focus());
  await rendered.user.keyboard('p');
  expect(outcome(rendered, 'DI-1_device')).toBe('provided');
  expect(cell('DI-1').textContent).toBe('Provided▲ Missing: reason');
  expect(screen.getByRole('status').textContent).toBe('DI-1 on The device: Provided');
  await rendered.user.keyboard('n');
  expect(cell('DI-1').textContent).toContain('Not provided');
  expect(cell('DI-1').textContent).toContain('Missing: reason, instruction');
  act(() => rendered.store.getState().undo());
  act(() => rendered.store.getState().undo());
  expect(cell('DI-1').textContent).toBe('Undecided');
  expect(rendered.store.getState().workbook?.entries.has('decisions/DI-1_device')).toBe(false);
});

test('arrows, Home and End move through the grid, which is one stop of the keyboard', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: components('Service'),
  });
  expect(screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  act(() => cell('DI-1').focus());
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(cell('DI-2', 'c0'));
  await user.keyboard('{Home}{ArrowUp}');
  expect(document.activeElement).toBe(cell('DI-1'));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(cell('capability:DI'));
  await user.keyboard('{Control>}{End}{/Control}');
  expect(document.activeElement).toBe(cell('CS-5', 'c0'));
});

test('Space takes one outcome after another, each a step that can be undone', async () => {
  const rendered = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-1').focus());
  const seen: unknown[] = [];
  for (let times = 0; times < 6; times += 1) {
    await rendered.user.keyboard(' ');
    seen.push(outcome(rendered, 'DI-1_device'));
  }
  expect(seen).toEqual(['provided', 'partly', 'otherMeans', 'customer', 'notProvided', 'provided']);
  act(() => rendered.store.getState().undo());
  expect(outcome(rendered, 'DI-1_device')).toBe('notProvided');
});

test('a capability folds by F and Space; what was decided in it stays in sight', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-2').focus());
  await user.keyboard('pf');
  expect(document.activeElement).toBe(cell('capability:DI'));
  expect(document.querySelector('[data-row="DI-2"]')).toBeNull();
  expect(cell('capability:DI').textContent).toBe('1 of 2 decided');
  const row = cell('capability:DI').closest('[role="row"]');
  expect(row?.getAttribute('aria-expanded')).toBe('false');
  await user.keyboard(' {ArrowDown}');
  expect(document.activeElement).toBe(cell('DI-1'));
  await user.click(screen.getByText('Device Identification'));
  expect(document.querySelector('[data-row="DI-1"]')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Fold all' }));
  expect(decisionCells()).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Unfold all' }));
  expect(decisionCells()).toHaveLength(24);
});

test('components of a kind fold into one column, by C or by hand, and unfold by Space', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: components('Cloud', 'Updates'),
  });
  act(() => cell('DI-1', 'c0').focus());
  await user.keyboard('pc');
  expect(document.activeElement).toBe(cell('DI-1', 'kind:service'));
  await waitFor(() => expect(cell('DI-1', 'kind:service').textContent).toBe('1 of 2 decided'));
  expect(screen.getByRole('columnheader', { name: '2 components' })).toBeTruthy();
  await user.keyboard(' ');
  expect(document.activeElement).toBe(cell('DI-1', 'c0'));
  await user.keyboard('{ArrowRight}c');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell('DI-1', 'c0'));
  expect(cell('DI-1', 'c1')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Services' }));
  expect(document.querySelector('[data-column="c1"]')).toBeNull();
});

test('decisions are filtered by who owns them, and those that nobody owns are found', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', {
        'decisions/DI-1_device': { kind: 'row', position: 1, disclosure: null },
        'decisions/DI-1_device/outcome': { kind: 'choice', option: 'provided' },
        'decisions/DI-1_device/owner': { kind: 'text', text: 'Firmware' },
        'decisions/SU-1_device': { kind: 'row', position: 2, disclosure: null },
        'decisions/SU-1_device/outcome': { kind: 'choice', option: 'provided' },
      }),
  });
  const choose = async (name: RegExp) => {
    await user.click(screen.getByRole('button', { name: /Owned by/ }));
    await user.click(screen.getByRole('option', { name }));
  };
  await choose(/^Firmware/);
  expect(decisionCells().map(({ dataset }) => dataset.row)).toEqual(['DI-1']);
  await choose(/^nobody yet/);
  expect(decisionCells().map(({ dataset }) => dataset.row)).toEqual(['SU-1']);
  await choose(/^anyone/);
  expect(decisionCells()).toHaveLength(24);
});

test('navigation finds its decision also where it is folded or filtered away', async () => {
  const { user, store } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: (bridge) => bridge.put('one', sampleAnswers()),
  });
  await user.click(screen.getByRole('button', { name: 'Fold all' }));
  act(() => store.getState().goToAnswer('decisions/SU-3_device'));
  expect(await screen.findByRole('region', { name: /Roll back/ })).toBeTruthy();
  expect(cell('SU-3').getAttribute('aria-selected')).toBe('true');
});

test('Delete takes a decision back with all that was said about it, and offers to undo', async () => {
  const { user, store } = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-1').focus());
  await user.keyboard('p{Delete}');
  expect(cell('DI-1').textContent).toBe('Undecided');
  act(() => store.getState().toasts[0]?.action?.run());
  expect(cell('DI-1').textContent).toContain('Provided');
});

test('Enter goes into the decision and Escape back to its cell', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-2').focus());
  await user.keyboard('{Enter}');
  const panel = screen.getByRole('region', { name: 'Unique physical identifier' });
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(cell('DI-2')));
});

test('the decision asks for its reason, and for an instruction where the customer is left without', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  await user.click(cell('SU-3'));
  const panel = within(screen.getByRole('region', { name: /Roll back/ }));
  await user.click(panel.getByRole('radio', { name: /^Not provided/ }));
  expect(panel.getByText('Every decision needs its reason.')).toBeTruthy();
  expect(panel.queryByRole('textbox', { name: 'How it works' })).toBeNull();
  const action = panel.getByRole('textbox', { name: 'What the customer must do instead' });
  await user.type(action, 'Install the next version.');
  expect(panel.queryByText('Say what the customer must do instead.')).toBeNull();
  await user.type(
    panel.getByRole('textbox', { name: 'Reason for this decision' }),
    'Old versions are unsafe.',
  );
  expect(cell('SU-3').textContent).toBe('Not provided Draft');
});

test('A decides that a part is provided; what remains, what to do and the plan are asked', async () => {
  const rendered = await renderWithStore(<DecisionsScreen />, library);
  const { user } = rendered;
  act(() => cell('SU-3').focus());
  await user.keyboard('a');
  expect(outcome(rendered, 'SU-3_device')).toBe('partly');
  expect(cell('SU-3').textContent).toBe(
    'Partly provided▲ Missing: reason, what remains, instruction',
  );
  expect(screen.getByRole('status').textContent).toBe('SU-3 on The device: Partly provided');
  await waitFor(() => expect(screen.getAllByText(/^1 partly,/).length).toBeGreaterThan(0));
  expect(screen.getByText('A', { selector: 'kbd' }).parentElement?.textContent).toBe(
    'A partly provided, ',
  );
  await user.keyboard('{Enter}');
  const panel = within(await screen.findByRole('region', { name: /previous version/i }));
  expect(panel.getByText('Say what remains.')).toBeTruthy();
  expect(panel.getByText('Say what the customer does about what remains.')).toBeTruthy();
  for (const asked of ['What is planned for the rest', 'How it works', 'What remains'])
    expect(panel.getByRole('textbox', { name: asked })).toBeTruthy();
  await user.click(panel.getByRole('radio', { name: /^Provided/ }));
  expect(panel.queryByRole('textbox', { name: 'What remains' })).toBeNull();
});

test('elements provided in part are shown on request', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('CS-4').focus());
  await user.keyboard('a');
  await user.click(screen.getByRole('button', { name: /Which elements/ }));
  await user.click(screen.getByRole('option', { name: /^elements provided in part/ }));
  expect(decisionCells().map(({ dataset }) => dataset.row)).toEqual(['CS-4']);
});

test('a cell has room for an outcome and whatever it lacks', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-1').focus());
  // No second word is said twice: both remarks stand on one line of the cell.
  await user.keyboard('n');
  expect(cell('DI-1').textContent).toBe('Not provided▲ Missing: reason, instruction');
  await user.keyboard('a');
  expect(cell('DI-1').textContent.length).toBeLessThan(70);
});

test('done by is asked only where other means do it', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  await user.click(cell('DC-1'));
  const panel = within(screen.getByRole('region', { name: /settings/i }));
  await user.click(panel.getByRole('radio', { name: /^By other means/ }));
  expect(panel.getByText('Done by')).toBeTruthy();
  await user.click(panel.getByRole('radio', { name: /^Provided/ }));
  expect(panel.queryByText('Done by')).toBeNull();
});

test('open elements only are shown on request, and stay while they are worked on', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', {
        'decisions/DI-1_device': { kind: 'row', position: 1, disclosure: null },
        'decisions/DI-1_device/element': { kind: 'text', text: 'DI-1' },
        'decisions/DI-1_device/component': { kind: 'reference', rows: ['device'] },
        'decisions/DI-1_device/outcome': { kind: 'choice', option: 'provided' },
        'decisions/DI-1_device/reason': { kind: 'text', text: 'Asked for.' },
      }),
  });
  await user.click(screen.getByRole('button', { name: /Which elements/ }));
  await user.click(screen.getByRole('option', { name: /^open elements/ }));
  expect(decisionCells()).toHaveLength(23);
  act(() => cell('DI-2').focus());
  await user.keyboard('p');
  expect(cell('DI-2').textContent).toContain('Provided');
});

test('the person chooses which components stand across', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: components('Service', 'Gateway'),
  });
  expect(decisionCells()).toHaveLength(72);
  await user.click(screen.getByRole('button', { name: '3 of 3 components' }));
  await user.click(screen.getByRole('checkbox', { name: 'Service' }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(decisionCells()).toHaveLength(48);
});

test('a decision on a removed component stays in sight and can be let go', async () => {
  const { user, store } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', {
        'decisions/DI-1_gone': { kind: 'row', position: 1, disclosure: null },
        'decisions/DI-1_gone/outcome': { kind: 'choice', option: 'provided' },
      }),
  });
  expect(screen.getByText(/component or an element that is not there any more/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Remove the decision on DI-1/ }));
  expect(store.getState().workbook?.entries.has('decisions/DI-1_gone')).toBe(false);
});

test('a removed component can be put back, or its decisions moved to another', async () => {
  const rendered = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: components('Cloud', 'Updates'),
  });
  const { user, store } = rendered;
  act(() => cell('DI-1', 'c0').focus());
  await user.keyboard('p');
  act(() => store.getState().removeRow('components', 'c0'));
  await user.click(
    await screen.findByRole('button', { name: /^Put the component back: DI-1 on “Cloud”/ }),
  );
  await waitFor(() => expect(cell('DI-1', 'c0').textContent).toContain('Provided'));
  expect(screen.queryByText(/not there any more/)).toBeNull();
  act(() => store.getState().removeRow('components', 'c0'));
  await user.click(await screen.findByRole('button', { name: /^Move to another/ }));
  await user.click(screen.getByRole('menuitem', { name: 'Updates' }));
  expect(outcome(rendered, 'DI-1_c1')).toBe('provided');
  act(() => store.getState().undo());
  expect(outcome(rendered, 'DI-1_c0')).toBe('provided');
});

test('navigation to a field of a decision opens the decision and focuses the field', async () => {
  const { store } = await renderWithStore(<DecisionsScreen />, {
    ...library,
    prepare: (bridge) => bridge.put('one', sampleAnswers()),
  });
  act(() => store.getState().goToAnswer('decisions/SU-3_device/reason'));
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-path]')?.getAttribute('data-path')).toBe(
      'decisions/SU-3_device/reason',
    ),
  );
});

test('each capability sums up in words what was decided', async () => {
  const { user } = await renderWithStore(<DecisionsScreen />, library);
  act(() => cell('DI-1').focus());
  await user.keyboard('p{ArrowDown}l');
  await waitFor(() => expect(screen.getAllByText('1 provided, 1 customer')).toHaveLength(2));
  expect(screen.getAllByTitle('1 provided, 1 left to the customer')).toHaveLength(2);
});

test('axe finds nothing, with and without a decision open', async () => {
  const { user, container } = await renderWithStore(
    <main>
      <DecisionsScreen />
    </main>,
    { ...library, prepare: (bridge) => bridge.put('one', sampleAnswers()) },
  );
  expect(await axeFindings(container)).toEqual([]);
  await user.click(cell('SU-3'));
  expect(await axeFindings(container)).toEqual([]);
}, 30_000);
