import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ActivitiesScreen } from '../../../renderer/activities/activities-screen.tsx';
import { WorkbookNotices } from '../../../renderer/shell/workbook-notices.tsx';
import { facts } from '../../../shared/content/facts.ts';
import { answerOf, type Entry, openAnswer } from '../../../shared/workbook/answer.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const unknown = 'nistir-9999@2030-01';
const row: Entry = { kind: 'row', position: 1, disclosure: null };

function renderUnknown(more: Readonly<Record<string, Entry>> = {}) {
  return renderWithStore(
    <main>
      <WorkbookNotices />
      <ActivitiesScreen />
    </main>,
    {
      workbooks: { one: 'Room controller' },
      open: 'one',
      prepare: (bridge) => {
        bridge.put('one', { ...sampleAnswers(), ...more });
        bridge.put('one', { 'workbook.pack': { kind: 'text', text: unknown } });
      },
    },
  );
}

const entry = (path: string) =>
  within(document.querySelector<HTMLElement>(`[data-path="${path}"]`) as HTMLElement);

test('says which edition it is, shows every answer and lets none be changed', async () => {
  const { container, store } = await renderUnknown();
  const said = screen.getAllByText(/which this version of Securable does not know/);
  for (const words of said) expect(words.textContent).toContain(unknown);
  const own = new Set(
    Object.keys(sampleAnswers())
      .map((path) => path.split('/')[0] ?? '')
      .filter((fact) => !fact.startsWith('workbook.')),
  );
  for (const fact of own) expect(container.querySelector(`[data-path="${fact}"]`)).not.toBeNull();
  expect(entry('device.name').getByText(facts['device.name'].label)).toBeTruthy();
  const editable = 'input, textarea, select, [contenteditable], [role="combobox"]';
  expect(container.querySelectorAll(editable)).toHaveLength(0);
  store.getState().setAnswer('device.name', answerOf({ kind: 'text', text: 'x' }));
  expect(store.getState().failure?.code).toBe('workbook-read-only');
});

test('shows what this version has no name for, notes and evidence included', async () => {
  await renderUnknown({
    'future.fact': answerOf({ kind: 'quantity', amount: 3, unit: 'moons' }),
    'future.reason': { ...openAnswer, state: 'notApplicable', reason: 'No such part.' },
    'future.list/a': row,
    'future.list/a/colour': {
      ...answerOf({ kind: 'choice', option: 'blue' }),
      note: 'Ask design.',
      evidence: [{ title: 'Chart', address: '' }],
    },
    'support.endDate': answerOf({ kind: 'text', text: 'Some day' }),
  });
  expect(entry('future.fact').getByText('3 moons')).toBeTruthy();
  expect(entry('future.reason').getByText('Not applicable: No such part.')).toBeTruthy();
  expect(entry('future.list').getByText('colour')).toBeTruthy();
  expect(entry('future.list').getByText('blue')).toBeTruthy();
  expect(entry('future.list').getByText('Note: Ask design.')).toBeTruthy();
  expect(entry('future.list').getByText('Evidence: Chart')).toBeTruthy();
  expect(entry('support.endDate').getByText('Some day')).toBeTruthy();
});

test('can be saved as a hand-off file, and passes axe', async () => {
  const { bridge, container, store, user } = await renderUnknown();
  act(() => store.getState().goTo('activities'));
  await user.click(screen.getByRole('button', { name: 'Save a hand-off file' }));
  await waitFor(() =>
    expect(bridge.sent.at(-1)).toEqual({
      channel: 'handoff/save',
      request: { workbookId: 'one' },
    }),
  );
  expect(await axeFindings(container)).toEqual([]);
});
