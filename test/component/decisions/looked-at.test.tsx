import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { decideEdits } from '../../../renderer/decisions/decision-edits.ts';
import { LookedAt } from '../../../renderer/decisions/looked-at.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { Outcome } from '../../../shared/workbook/decision.ts';
import { renderWithStore } from '../../support/render-with-store.tsx';

const reason = 'decisions/DI-1_device/reason';

async function decided() {
  const rendered = await renderWithStore(<LookedAt row="DI-1_device" title="DI-1, Device" />, {
    workbooks: { one: 'Hub' },
    open: 'one',
  });
  const { store } = rendered;
  const decide = (outcome: Outcome) =>
    act(() => {
      const edits = decideEdits(
        store.getState().workbook?.entries ?? new Map(),
        'DI-1',
        'device',
        outcome,
      );
      store.getState().applyEdits('Decided', edits);
    });
  const write = (text: string) =>
    act(() => store.getState().setAnswer(reason, answerOf({ kind: 'text', text })));
  return { ...rendered, decide, write };
}
const mark = () => screen.queryByText(/^Written for: provided/);

test('a reason under the opposite decision is marked until somebody says that it holds', async () => {
  const { user, decide, write, store } = await decided();
  decide('provided');
  write('It has one.');
  expect(mark()).toBeNull();
  decide('notProvided');
  expect(mark()).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'They hold' }));
  expect(mark()).toBeNull();
  expect(store.getState().workbook?.changes.at(-1)?.label).toContain('Looked at');
});

test('taking the other decision back takes the mark with it', async () => {
  const { decide, write, store } = await decided();
  decide('provided');
  write('It has one.');
  decide('notProvided');
  act(() => store.getState().undo());
  expect(mark()).toBeNull();
  expect(screen.queryByText(/^Written for/)).toBeNull();
});

test('the mark goes with a new reason, and there is none where nothing was written', async () => {
  const { decide, write } = await decided();
  decide('provided');
  decide('notProvided');
  expect(mark()).toBeNull();
  decide('provided');
  write('It has one.');
  decide('customer');
  expect(mark()).not.toBeNull();
  write('Left to the customer, because they hold the keys.');
  expect(mark()).toBeNull();
});
