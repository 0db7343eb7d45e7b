import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DecisionsScreen } from '../../../renderer/decisions/decisions-screen.tsx';
import type { Entry } from '../../../shared/workbook/answer.ts';
import type { Value } from '../../../shared/workbook/kinds/value.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, type Rendered, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

function needs(count: number) {
  return (bridge: FakeBridge) => {
    const values: Record<string, Entry | Value> = {};
    for (let at = 0; at < count; at += 1) {
      values[`goals/g${at}`] = { kind: 'row', position: at + 1, disclosure: null };
      values[`goals/g${at}/statement`] = { kind: 'text', text: `Need ${at}` };
    }
    bridge.put('one', values);
  };
}

async function opened(prepare: (bridge: FakeBridge) => void): Promise<Rendered> {
  const rendered = await renderWithStore(
    <main>
      <DecisionsScreen />
    </main>,
    { workbooks: { one: 'Valve controller' }, open: 'one', prepare },
  );
  await rendered.user.click(screen.getByRole('tab', { name: 'Needs and means' }));
  return rendered;
}

const cell = (goal: string, column: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(
    `[data-row="${goal}"][data-column="${column}"]`,
  );
  if (found === null) throw new Error(`There is no cell ${goal} under ${column}.`);
  return found;
};

const means = ({ store }: Rendered) =>
  [...(store.getState().workbook?.entries.keys() ?? [])].filter((path) =>
    /^means\/[^/]+$/.test(path),
  );

test('groups stand folded, and F unfolds one and folds it again', async () => {
  const { user } = await opened(needs(2));
  expect(screen.getAllByRole('gridcell')).toHaveLength(20);
  act(() => cell('g0', 'group-LA').focus());
  await user.keyboard('f');
  expect(document.activeElement).toBe(cell('g0', 'LA-1'));
  await user.keyboard('{ArrowRight}f');
  expect(document.activeElement).toBe(cell('g0', 'group-LA'));
});

test('Space makes a means for the need, a letter says by whom, and both can be undone', async () => {
  const rendered = await opened(needs(1));
  const { user, store } = rendered;
  act(() => cell('g0', 'group-LA').focus());
  await user.keyboard('f ');
  expect(cell('g0', 'LA-1').textContent).toContain('Undecided');
  expect(means(rendered)).toHaveLength(1);
  await user.keyboard('{ArrowRight}s');
  expect(means(rendered)).toHaveLength(2);
  await user.keyboard(' ');
  expect(cell('g0', 'LA-2').textContent).toBe('Nothing');
  act(() => {
    store.getState().undo();
    store.getState().undo();
    store.getState().undo();
  });
  expect(means(rendered)).toHaveLength(0);
});

test('a second element is carried by the means that is there', async () => {
  const rendered = await opened(needs(1));
  act(() => cell('g0', 'group-DI').focus());
  await rendered.user.keyboard('f {ArrowRight} ');
  expect(means(rendered)).toHaveLength(1);
});

const shared = (bridge: FakeBridge) => {
  needs(2)(bridge);
  bridge.put('one', {
    'means/both': { kind: 'row', position: 1, disclosure: null },
    'means/both/goals': { kind: 'reference', rows: ['g0', 'g1'] },
    'means/both/kind': { kind: 'choice', option: 'device' },
    'means/both/elements': { kind: 'several', options: ['DI-1'] },
  });
};

test('what is tied for one need is not claimed for another that shares a means with it', async () => {
  const rendered = await opened(shared);
  act(() => cell('g0', 'group-DI').focus());
  await rendered.user.keyboard('f{ArrowRight} ');
  expect(cell('g0', 'DI-2').textContent).toContain('Undecided');
  expect(cell('g1', 'DI-2').textContent).toBe('Nothing');
  expect(means(rendered)).toHaveLength(2);
});

test('where a need has two means of the kind, the one that was tied to is named', async () => {
  const { user, store } = await opened((bridge) => {
    needs(1)(bridge);
    const values: Record<string, Entry | Value> = {};
    for (const [at, how] of ['Locked cover', 'Signed software'].entries()) {
      values[`means/m${at}`] = { kind: 'row', position: at + 1, disclosure: null };
      values[`means/m${at}/goals`] = { kind: 'reference', rows: ['g0'] };
      values[`means/m${at}/kind`] = { kind: 'choice', option: 'device' };
      values[`means/m${at}/how`] = { kind: 'text', text: how };
    }
    bridge.put('one', values);
  });
  act(() => cell('g0', 'group-DI').focus());
  await user.keyboard('f ');
  const [toast] = store.getState().toasts;
  expect(toast?.words).toContain('carries the need by “Locked cover”.');
  act(() => toast?.action?.run());
  expect(cell('g0', 'DI-1').textContent).toBe('Nothing');
});

test('what is untied for another need too says so, and offers to undo it', async () => {
  const { user, store } = await opened(shared);
  act(() => cell('g0', 'group-DI').focus());
  await user.keyboard('f ');
  expect(cell('g1', 'DI-1').textContent).toBe('Nothing');
  const [toast] = store.getState().toasts;
  expect(toast?.words).toContain('nor the other need that the same means serves');
  act(() => toast?.action?.run());
  expect(cell('g1', 'DI-1').textContent).toContain('Undecided');
});

test('a cell says in words what was decided', async () => {
  const { user } = await opened((bridge) => bridge.put('one', sampleAnswers()));
  expect(cell('g-traffic', 'group-LA').textContent).toContain('1 element');
  await user.click(screen.getByRole('button', { name: 'Unfold all' }));
  expect(cell('g-traffic', 'DP-1').textContent).toBe('◐ Partly provided');
  expect(cell('g-no-way-in', 'y-8021x').textContent).toContain('The customer is told');
}, 30_000);

test('Enter opens what carries the need here, with its history, and Escape goes back', async () => {
  const { user } = await opened((bridge) => bridge.put('one', sampleAnswers()));
  act(() => cell('g-nothing-left', 'group-DP').focus());
  await user.keyboard('f{ArrowRight}{Enter}');
  const panel = await screen.findByRole('region', { name: /^Nothing of the customer is left/ });
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
  expect(within(panel).getByText('Means that it carries here')).toBeTruthy();
  expect(within(panel).getByText('Provided on RP-400 Room Controller')).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: /^Every change/ }));
  expect(await within(panel).findByText('Prepared')).toBeTruthy();
  act(() => within(panel).getByRole('button', { name: 'Close' }).focus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(cell('g-nothing-left', 'DP-2')));
}, 30_000);

test('needs are filtered by component, by owner, and to those that are open', async () => {
  const { user } = await opened((bridge) => {
    bridge.put('one', sampleAnswers());
    needs(1)(bridge);
  });
  const choose = async (select: RegExp, option: RegExp) => {
    await user.click(screen.getByRole('button', { name: select }));
    await user.click(screen.getByRole('option', { name: option }));
  };
  await choose(/Which needs/, /^open needs/);
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  await choose(/Which needs/, /^every need/);
  await choose(/On which component/, /^Fleet$/);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toHaveLength(2);
  await choose(/On which component/, /^any component/);
  await choose(/Owned by/, /^Gateway team/);
  expect(screen.getAllByRole('rowheader')).toHaveLength(3);
}, 30_000);

test('a duty that was removed is shown as such, and can be put back where it is named', async () => {
  const { user, store } = await opened((bridge) => {
    needs(1)(bridge);
    bridge.put('one', {
      'means/m': { kind: 'row', position: 1, disclosure: null },
      'means/m/how': { kind: 'text', text: 'The customer closes the port' },
      'means/m/kind': { kind: 'choice', option: 'customer' },
      'means/m/goals': { kind: 'reference', rows: ['g0'] },
      'means/m/duties': { kind: 'reference', rows: ['gone'] },
    });
  });
  act(() => cell('g0', 'group-duties').focus());
  await user.keyboard('f');
  expect(cell('g0', 'gone').textContent).toContain('The duty was removed');
  await user.click(cell('g0', 'gone'));
  expect(await screen.findByText(/A row that was removed, is still named here/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take the reference away' }));
  const entry = store.getState().workbook?.entries.get('means/m/duties')?.entry;
  expect(entry?.kind === 'answer' && entry.state === 'answered').toBe(false);
});

test('ten thousand needs stand page by page', async () => {
  const { user } = await opened(needs(10_000));
  expect(screen.getAllByRole('rowheader')).toHaveLength(60);
  await user.click(screen.getByRole('button', { name: 'Later needs' }));
  expect(screen.getByText('61 to 120 of 10000')).toBeTruthy();
}, 30_000);

test('axe finds nothing, with the panel open', async () => {
  const { user, container } = await opened((bridge) => bridge.put('one', sampleAnswers()));
  await user.click(cell('g-traffic', 'group-LA'));
  expect(await axeFindings(container)).toEqual([]);
}, 30_000);

test('without needs there is nothing to filter, and the way to begin is shown', async () => {
  await opened(() => undefined);
  expect(screen.getByRole('button', { name: 'List needs and goals' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Which needs/ })).toBeNull();
});

test('what a key ties while the form is open can be said how it works, once the keys rest', async () => {
  const { user } = await opened(needs(1));
  act(() => cell('g0', 'group-LA').focus());
  await user.keyboard('f{Enter}');
  const panel = await screen.findByRole('region', { name: 'Need 0' });
  act(() => cell('g0', 'LA-1').focus());
  await user.keyboard(' ');
  expect(await within(panel).findAllByRole('textbox')).not.toEqual([]);
});
