import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentsScreen } from '../../../renderer/documents/documents-screen.tsx';
import { LibraryScreen } from '../../../renderer/library/library-screen.tsx';
import type { AppStore } from '../../../renderer/store/store.ts';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const prepare = (bridge: FakeBridge) => bridge.put('one', sampleAnswers());
const publishOne = (bridge: FakeBridge) =>
  bridge.invoke('editions/publish', {
    workbookId: 'one',
    label: '1.0',
    approvedBy: 'Head of quality',
    audience: 'public',
    documents: ['deviceCybersecurityDisclosure', 'supportStatement'],
    formats: ['docx'],
    twins: [],
    since: null,
    job: 'job-0',
  });
const endSupport = (store: AppStore, date: string) =>
  act(() => store.getState().setAnswer('support.endDate', answerOf({ kind: 'date', date })));
const edition = () => within(screen.getByRole('article', { name: 'Edition 1.0' }));

function sentence(text: RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
  const found = all.find((element) => text.test(element.textContent));
  if (found === undefined) throw new Error(`No sentence says ${text}.`);
  return found;
}

test('an edition is published with a label and the function that approved it', async () => {
  const { user, bridge } = await renderWithStore(<DocumentsScreen />, { ...library, prepare });
  await user.click(screen.getByRole('button', { name: 'Publish an edition' }));
  const dialog = within(screen.getByRole('dialog'));
  const publish = dialog.getByRole<HTMLButtonElement>('button', { name: 'Publish for good' });
  await user.clear(dialog.getByRole('textbox', { name: 'Revision label' }));
  expect(publish.disabled).toBe(true);
  await user.type(dialog.getByRole('textbox', { name: 'Revision label' }), '2.0');
  await user.type(dialog.getByRole('textbox', { name: 'Approved by' }), 'Head of quality');
  await user.click(publish);
  expect(bridge.sent.find(({ channel }) => channel === 'editions/publish')?.request).toMatchObject({
    label: '2.0',
    approvedBy: 'Head of quality',
    audience: 'public',
    formats: ['docx', 'html'],
  });
  await waitFor(() => expect(screen.getByRole('article', { name: 'Edition 2.0' })).toBeTruthy());
  expect(screen.getByText(/Approved by Head of quality/)).toBeTruthy();
}, 20_000);

test('a changed answer marks the edition, and each sentence leads to its answer', async () => {
  const { user, store, bridge } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: (fake) => {
      prepare(fake);
      void publishOne(fake);
    },
  });
  await waitFor(() => expect(edition().getAllByText('Still holds')).toHaveLength(3));
  endSupport(store, '2030-01-01');
  await waitFor(() =>
    expect(edition().getByText(/^No longer holds: \d+ sentences in 2 documents$/)).toBeTruthy(),
  );
  // Of the edition as a whole, and of each of its two documents.
  expect(edition().getAllByText(/^No longer holds: \d+ sentences$/)).toHaveLength(2);
  await user.click(edition().getByRole('button', { name: 'What changed since 1.0' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('heading', { name: 'How long the device is supported' })).toBeTruthy();
  expect(dialog.getByText('31 March 2034')).toBeTruthy();
  expect(dialog.getByText('1 January 2030')).toBeTruthy();
  expect(await axeFindings(screen.getByRole('dialog'))).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Write it as Word and Markdown' }));
  expect(bridge.sent.find(({ channel }) => channel === 'editions/changes')?.request).toEqual({
    workbookId: 'one',
    from: 'edition-1',
    to: null,
    formats: ['docx', 'md'],
  });
  const [answer] = dialog.getAllByRole('button', { name: 'End of security support' });
  if (answer === undefined) throw new Error('no way to the answer');
  await user.click(answer);
  expect(store.getState().place).toMatchObject({ path: 'support.endDate' });
}, 20_000);

test('the library says what is published and whether it still holds', async () => {
  const { store } = await renderWithStore(<LibraryScreen />, {
    ...library,
    prepare: (fake) => {
      prepare(fake);
      void publishOne(fake);
    },
  });
  await waitFor(() =>
    expect(screen.getByText('Edition 1.0 of 2 March 2026. Still holds')).toBeTruthy(),
  );
  endSupport(store, '2030-01-01');
  await act(async () => {
    await store.getState().saveAll();
    await store.getState().loadLibrary();
  });
  await waitFor(() =>
    expect(
      screen.getByText(
        /Edition 1\.0 of 2 March 2026\. No longer holds: \d+ sentences in \d documents/,
      ),
    ).toBeTruthy(),
  );
});

test('a reworded sentence is shown, and old and new side by side once its answer changed', async () => {
  const { user, store } = await renderWithStore(<DocumentsScreen />, { ...library, prepare });
  await user.click(sentence(/^31 March 2034$/));
  await user.click(screen.getByRole('button', { name: 'Reword this sentence' }));
  const field = screen.getByRole('textbox', { name: 'In your words' });
  await user.clear(field);
  await user.type(field, 'Until spring 2034');
  await user.click(screen.getByRole('button', { name: 'Use these words' }));
  await waitFor(() => expect(sentence(/^Until spring 2034$/)).toBeTruthy());

  endSupport(store, '2030-01-01');
  await waitFor(() => expect(sentence(/^1 January 2030$/).dataset.rewording).toBe('stale'));
  const waiting = () => within(screen.getByRole('region', { name: /Rewording that waits/ }));
  expect(waiting().getByText('Until spring 2034')).toBeTruthy();
  expect(waiting().getByText('31 March 2034')).toBeTruthy();
  expect(await axeFindings(screen.getByRole('region', { name: /Rewording that/ }))).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByText(/One reworded sentence waits for your decision/)).toBeTruthy();
  await user.keyboard('{Escape}');

  await user.click(waiting().getByRole('button', { name: 'Keep my words' }));
  await waitFor(() => expect(sentence(/^Until spring 2034$/)).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Take the composed words' }));
  await waitFor(() => expect(sentence(/^1 January 2030$/).dataset.rewording).toBeUndefined());
  act(() => store.getState().undo());
  await waitFor(() => expect(sentence(/^Until spring 2034$/)).toBeTruthy());
}, 30_000);
