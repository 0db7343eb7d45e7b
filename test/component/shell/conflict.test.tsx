import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SaveProblem, SaveState } from '../../../renderer/shell/save-state.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import { axeFindings, type Rendered, renderWithStore } from '../../support/render-with-store.tsx';

const text = (words: string) => answerOf({ kind: 'text', text: words });

/** What was typed does not fit on what somebody saved behind the window's back. */
async function inConflict(): Promise<Rendered> {
  const rendered = await renderWithStore(
    <main>
      <SaveState />
      <SaveProblem />
    </main>,
    { workbooks: { one: 'Valve' }, open: 'one' },
  );
  rendered.bridge.put('one', { 'device.name': { kind: 'text', text: 'Theirs' } });
  act(() => {
    rendered.store.getState().setAnswer('device.name', text('Mine'));
    rendered.store.getState().setAnswer('device.model', text('M1'));
  });
  await screen.findByRole('list', { name: 'Answers that differ from the saved ones' });
  return rendered;
}
const shown = ({ store }: Rendered, path: string) =>
  store.getState().workbook?.entries.get(path)?.entry;
const isSaved = (rendered: Rendered) =>
  waitFor(() => expect(rendered.store.getState().saveState.kind).toBe('saved'));

test('both answers stand side by side, and nothing is dropped before a click', async () => {
  const rendered = await inConflict();
  const item = within(screen.getByRole('list', { name: /^Answers that differ/ }));
  expect(item.getByText('Theirs')).toBeTruthy();
  expect(item.getByText('Mine')).toBeTruthy();
  expect(shown(rendered, 'device.name')).toEqual(text('Mine'));
  expect(rendered.store.getState().unsaved).toBe(2);
  expect(await axeFindings(rendered.container)).toEqual([]);
});

test('the saved answer can be taken; everything else that was typed is saved', async () => {
  const rendered = await inConflict();
  await rendered.user.click(screen.getByRole('button', { name: /^Take the saved answer/ }));
  await isSaved(rendered);
  expect(shown(rendered, 'device.name')).toEqual(text('Theirs'));
  expect(rendered.bridge.saved('one').get('device.name')?.entry).toEqual(text('Theirs'));
  expect(rendered.bridge.saved('one').get('device.model')?.entry).toEqual(text('M1'));
});

test('mine can be saved instead, and undone to the answer that was saved', async () => {
  const rendered = await inConflict();
  await rendered.user.click(screen.getByRole('button', { name: /^Save mine instead/ }));
  await isSaved(rendered);
  expect(rendered.bridge.saved('one').get('device.name')?.entry).toEqual(text('Mine'));
  act(() => {
    rendered.store.getState().undo();
    rendered.store.getState().undo();
  });
  expect(shown(rendered, 'device.name')).toEqual(text('Theirs'));
});
