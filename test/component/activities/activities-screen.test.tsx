import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ActivitiesScreen } from '../../../renderer/activities/activities-screen.tsx';
import { currentPackId, packs } from '../../../shared/content/packs.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const pack = packs[currentPackId];
const withSample = (bridge: FakeBridge) => bridge.put('one', sampleAnswers());

function question(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-question="${id}"]`);
  if (found === null) throw new Error(`Question ${id} is not on the page.`);
  return found;
}

test('the overview lists the scope check and six activities with what is answered, in words', async () => {
  await renderWithStore(<ActivitiesScreen />, library);
  for (const { title } of pack.activities) {
    expect(screen.getByRole('button', { name: new RegExp(`${title}$`) })).toBeTruthy();
  }
  expect(screen.getAllByText('0 of 10 answered').length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toMatch(/%|score/i);
});

test('the overview says what the questions are based on; the withdrawal was said where they were chosen', async () => {
  await renderWithStore(<ActivitiesScreen />, library);
  expect(screen.getByText(pack.basis)).toBeTruthy();
  expect(screen.getByText(/The guidance is voluntary/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/withdrawn/i);
});

test('answers that put the device outside the guidance are said plainly', async () => {
  await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', { 'scope.conventionalIt': { kind: 'choice', option: 'yes' } }),
  });
  expect(screen.getByText(/leaves conventional IT equipment to other guidance/)).toBeTruthy();
});

test('an activity opens at its title and leads to its neighbours and back', async () => {
  const { user } = await renderWithStore(<ActivitiesScreen />, library);
  await user.click(screen.getByRole('button', { name: /Plan for Adequate Support/ }));
  const title = screen.getByRole('heading', { level: 1 });
  expect(title.textContent).toContain('Plan for Adequate Support');
  expect(document.activeElement).toBe(title);
  await user.click(screen.getByRole('button', { name: /^Activity 5/ }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Define Approaches');
  await user.click(screen.getByRole('button', { name: 'All activities' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Activities');
});

test('a question unfolds why it is asked, a good answer, an example and its source', async () => {
  const { user, store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goToAnswer('physical.interaction'));
  const place = within(question('A2-Q1'));
  for (const name of ['Why NIST asks', 'What a good answer holds', 'Example', 'Source']) {
    const fold = place.getByRole('button', { name: new RegExp(`^${name}`) });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  }
  expect(place.getByText(/not yet compared with the text of the publication/)).toBeTruthy();
});

test('beside an answer stand the sentences it becomes, and what is withheld says so', async () => {
  const { store } = await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) => {
      withSample(bridge);
      bridge.put('one', { 'retirement.transfer': { kind: 'text', text: 'Erase it in the menu.' } });
    },
  });
  act(() => store.getState().goToAnswer('retirement.transfer'));
  const beside = () => within(question('A6.5-Q1')).getByRole('complementary');
  await waitFor(() =>
    expect(beside().textContent).toMatch(/Customers will read.*Erase it in the menu/s),
  );
  const entry = store.getState().workbook?.entries.get('retirement.transfer')?.entry;
  if (entry?.kind !== 'answer') throw new Error('no answer');
  act(() =>
    store.getState().setAnswer('retirement.transfer', { ...entry, disclosure: 'internal' }),
  );
  await waitFor(() =>
    expect(beside().textContent).toMatch(/Not in the public document.*Erase it in the menu/s),
  );
});

test('beside an answer stand its sentences in every other document, and lead there', async () => {
  const { user, store } = await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) => {
      withSample(bridge);
      bridge.put('one', { 'retirement.transfer': { kind: 'text', text: 'Erase it in the menu.' } });
    },
  });
  act(() => store.getState().goToAnswer('retirement.transfer'));
  const beside = () => within(within(question('A6.5-Q1')).getByRole('complementary'));
  const fold = await waitFor(
    () => beside().getByRole('button', { name: /^\d+ sentences? in \d+ other documents?$/ }),
    { timeout: 20_000 },
  );
  await user.click(fold);
  const guide = beside().getByText('Retirement and transfer guide').parentElement ?? document.body;
  await user.click(within(guide).getByRole('button', { name: /Erase it in the menu/ }));
  expect(store.getState().place).toMatchObject({ screen: 'documents' });
  expect(store.getState().place.path).toMatch(/^sentence\/retirementGuide\//);
}, 60_000);

test('a shared answer names the other questions it serves and leads there', async () => {
  const { user, store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goToAnswer('means'));
  await user.click(within(question('A3-Q1')).getByRole('button', { name: 'A6.6-Q2' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
    'Decide What to Communicate',
  );
  await waitFor(() => expect(question('A6.6-Q2').contains(document.activeElement)).toBe(true));
});

test('a fact asked for twice on a page is a field once and pointed to after', async () => {
  const { store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goToAnswer('retirement.transfer'));
  expect(document.querySelectorAll('[data-path="means"]')).toHaveLength(1);
  expect(within(question('A6.6-Q3')).getByText(/the same answer as in/)).toBeTruthy();
});

test('questions are filtered by role', async () => {
  const { user, store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goToAnswer('development.codeProtection'));
  const all = document.querySelectorAll('[data-question]').length;
  await user.click(screen.getByRole('button', { name: /For which role/ }));
  await user.click(screen.getByRole('option', { name: /^engineering/ }));
  const some = document.querySelectorAll('[data-question]').length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test('an open question stays on the page while it is answered', async () => {
  const { user, store } = await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) => bridge.put('one', { 'resources.platform': { kind: 'text', text: 'x' } }),
  });
  act(() => store.getState().goToAnswer('communication.amount'));
  await user.click(screen.getByRole('button', { name: /Which questions/ }));
  await user.click(screen.getByRole('option', { name: 'open questions' }));
  const field = within(question('A5-Q2')).getByRole('textbox');
  await user.type(field, 'Enough.');
  expect(question('A5-Q2').contains(field)).toBe(true);
  expect(within(question('A5-Q2')).getByText('Answered')).toBeTruthy();
});

test('the menu steps from question to question', async () => {
  const { bridge, store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goToAnswer('physical.interaction'));
  act(() => bridge.emit('menu/command', { command: 'nextQuestion' }));
  expect(question('A2-Q1').contains(document.activeElement)).toBe(true);
  act(() => bridge.emit('menu/command', { command: 'nextQuestion' }));
  expect(question('A2-Q2').contains(document.activeElement)).toBe(true);
  act(() => bridge.emit('menu/command', { command: 'previousQuestion' }));
  expect(question('A2-Q1').contains(document.activeElement)).toBe(true);
});

test('navigation reaches the field of any fact a question asks for', async () => {
  const { store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goTo('activities', 'support.endDate'));
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-path]')?.getAttribute('data-path')).toBe(
      'support.endDate',
    ),
  );
});

test('a question that is not asked is left out, and shown with a word about it when someone goes there', async () => {
  const { store } = await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', { 'scope.transducer': { kind: 'choice', option: 'no' } }),
  });
  act(() => store.getState().goToAnswer('device.name'));
  expect(document.querySelector('[data-question="W-sensors"]')).toBeNull();
  act(() => store.getState().goToAnswer('transducers'));
  expect(within(question('W-sensors')).getByText(/Not asked for this device/)).toBeTruthy();
});

test('a workbook of unknown guidance can be read, and says why it cannot be changed', async () => {
  await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', { 'workbook.pack': { kind: 'text', text: 'nistir-9999@2030-01' } }),
  });
  expect(screen.getByText(/which this version of Securable does not know/)).toBeTruthy();
});

test('axe finds nothing on the overview and on a page full of rows', async () => {
  const { container, store } = await renderWithStore(
    <main>
      <ActivitiesScreen />
    </main>,
    { ...library, prepare: withSample },
  );
  expect(await axeFindings(container)).toEqual([]);
  act(() => store.getState().goToAnswer('people'));
  expect(await axeFindings(container)).toEqual([]);
}, 60_000);

test.each([
  'device.name',
  'physical.interaction',
  'means',
  'resources.platform',
  'communication.amount',
])(
  'axe finds nothing on the page that asks for %s',
  async (path) => {
    const { container, store } = await renderWithStore(
      <main>
        <ActivitiesScreen />
      </main>,
      library,
    );
    act(() => store.getState().goToAnswer(path));
    expect(await axeFindings(container)).toEqual([]);
  },
  60_000,
);
