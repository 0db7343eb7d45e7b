import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ActivitiesScreen } from '../../../renderer/activities/activities-screen.tsx';
import { answerOf, type Entry } from '../../../shared/workbook/answer.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const library = { workbooks: { one: 'Room controller' }, open: 'one' };
const title = 'What your markets ask beyond NISTIR 8259';
const row: Entry = { kind: 'row', position: 1, disclosure: null };
const regions = (...options: string[]) => ({
  'use.regions': answerOf({ kind: 'several', options }),
});
const shownIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-question]')].map((one) => one.dataset.question);

test('nothing is asked beyond the activities while no market calls for it', async () => {
  await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) => bridge.put('one', regions('asia')),
  });
  expect(screen.queryByRole('button', { name: title })).toBeNull();
});

test('a market that calls for it adds a page that says what it is asked for, and passes axe', async () => {
  const { container, user } = await renderWithStore(
    <main>
      <ActivitiesScreen />
    </main>,
    { ...library, prepare: (bridge) => bridge.put('one', regions('eu')) },
  );
  await user.click(screen.getByRole('button', { name: title }));
  await waitFor(() => expect(shownIds()).toContain('S-14'));
  expect(shownIds()).not.toContain('S-8');
  expect(screen.getAllByText(/^Asked because of: .*CRA/).length).toBeGreaterThan(0);
  expect(await axeFindings(container)).toEqual([]);
});

test('a law that a person dropped asks nothing, and one they added does', async () => {
  const { store } = await renderWithStore(<ActivitiesScreen />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', {
        ...regions('asia'),
        'regimeChoices/eu-cra': row,
        'regimeChoices/eu-cra/choice': answerOf({ kind: 'choice', option: 'added' }),
      }),
  });
  expect(screen.getByRole('button', { name: title })).toBeTruthy();
  act(() =>
    store
      .getState()
      .setAnswer('regimeChoices/eu-cra/choice', answerOf({ kind: 'choice', option: 'dropped' })),
  );
  await waitFor(() => expect(screen.queryByRole('button', { name: title })).toBeNull());
});

test('going to an answer that is not asked for shows its question all the same', async () => {
  const { store } = await renderWithStore(<ActivitiesScreen />, library);
  act(() => store.getState().goToAnswer('statement.date'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  expect(shownIds()).toEqual(['S-16']);
});
