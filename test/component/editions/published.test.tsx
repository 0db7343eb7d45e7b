import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentsScreen } from '../../../renderer/documents/documents-screen.tsx';
import { LibraryScreen } from '../../../renderer/library/library-screen.tsx';
import type { AppStore } from '../../../renderer/store/store.ts';
import { answerOf, openAnswer } from '../../../shared/workbook/answer.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';
import { sampleOnDisk } from '../../support/sample-on-disk.ts';

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
}, 60_000);

test('a draft that the maker has to finish is published only on purpose', async () => {
  const camera = sampleOnDisk('home-camera').entries;
  const { user, bridge } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: (fresh) =>
      fresh.put('one', Object.fromEntries([...camera].map(([path, { entry }]) => [path, entry]))),
  });
  await user.click(screen.getByRole('button', { name: 'Publish an edition' }));
  const dialog = within(screen.getByRole('dialog'));
  const table = /^Table of ETSI EN 303 645 provisions/;
  const box = () => dialog.getByRole<HTMLInputElement>('checkbox', { name: table });
  expect(box().checked).toBe(false);
  expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: /^Capability/ }).checked).toBe(
    true,
  );

  await user.click(box());
  await user.click(dialog.getByRole('checkbox', { name: /^Capability/ }));
  await user.type(dialog.getByRole('textbox', { name: 'Revision label' }), '2');
  await user.type(dialog.getByRole('textbox', { name: 'Approved by' }), 'Quality');
  await user.click(dialog.getByRole('button', { name: 'Publish for good' }));
  const sent = bridge.sent.find(({ channel }) => channel === 'editions/publish')?.request;
  const { documents } = sent as { readonly documents: readonly string[] };
  expect(documents).toContain('en303645Table');
  expect(documents).not.toContain('capabilityStatement');
  expect(documents).not.toContain('ukStatementOfCompliance');
}, 60_000);

test('the next label is proposed, a taken one is refused before publishing, and the documents say it', async () => {
  const { user, bridge, store } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: (fake) => {
      prepare(fake);
      fake.put('one', { 'document.revision': { kind: 'text', text: '5' } });
    },
  });
  const open = async () => {
    await user.click(screen.getByRole('button', { name: 'Publish an edition' }));
    return within(screen.getByRole('dialog'));
  };
  const label = (dialog: Awaited<ReturnType<typeof open>>) =>
    dialog.getByRole<HTMLInputElement>('textbox', { name: 'Revision label' });
  const first = await open();
  expect(label(first).value).toBe('5');
  await user.type(first.getByRole('textbox', { name: 'Approved by' }), 'Quality');
  await user.click(first.getByRole('button', { name: 'Publish for good' }));
  await waitFor(() => expect(screen.getByRole('article', { name: 'Edition 5' })).toBeTruthy());
  const today = new Date().toLocaleDateString('en-CA');
  expect(store.getState().workbook?.entries.get('document.date')?.entry).toMatchObject({
    value: { date: today },
  });

  const second = await open();
  expect(label(second).value).toBe('6');
  await user.type(second.getByRole('textbox', { name: 'Approved by' }), 'Quality');
  await user.type(label(second), '{Backspace}5');
  expect(second.getByText(/Edition 5 is published/)).toBeTruthy();
  const publish = second.getByRole<HTMLButtonElement>('button', { name: 'Publish for good' });
  expect(publish.disabled).toBe(true);
  await user.type(label(second), '{Backspace}6');
  expect(second.getByText(/Checks find/)).toBeTruthy();
  await user.click(second.getByRole('button', { name: 'None of the documents' }));
  expect(publish.disabled).toBe(true);
  await user.click(second.getByRole('checkbox', { name: /^Security at a glance/ }));
  await user.click(publish);
  await waitFor(() => expect(screen.getByRole('article', { name: 'Edition 6' })).toBeTruthy());
  expect(store.getState().workbook?.entries.get('document.revision')?.entry).toMatchObject({
    value: { text: '6' },
  });
  const requests = bridge.sent.filter(({ channel }) => channel === 'editions/publish');
  expect(requests.at(-1)?.request).toMatchObject({
    label: '6',
    documents: ['securityAtAGlance'],
  });
}, 60_000);

test('a click beside the dialog loses nothing of what was entered', async () => {
  const { user } = await renderWithStore(<DocumentsScreen />, { ...library, prepare });
  await user.click(screen.getByRole('button', { name: 'Publish an edition' }));
  await user.type(screen.getByRole('textbox', { name: 'Approved by' }), 'Quality');
  await user.pointer({ keys: '[MouseLeft]', target: document.body });
  expect(screen.getByDisplayValue('Quality')).toBeTruthy();
});

test('before publishing, what lies near the line is named and leads to its answer', async () => {
  const { user, store } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: (fake) => {
      prepare(fake);
      const end = answerOf({ kind: 'date', date: '2030-06-30' });
      fake.put('one', { 'sale.endDate': { ...end, disclosure: 'public' } });
    },
  });
  await user.click(screen.getByRole('button', { name: 'Publish an edition' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/near the line between/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'End of sale' }));
  expect(store.getState().place).toMatchObject({ path: 'sale.endDate' });
}, 60_000);

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
    job: expect.any(String),
  });
  const [answer] = dialog.getAllByRole('button', { name: 'End of security support' });
  if (answer === undefined) throw new Error('no way to the answer');
  await user.click(answer);
  expect(store.getState().place).toMatchObject({ path: 'support.endDate' });
}, 60_000);

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
}, 60_000);

test('words whose sentence is gone are listed, and put on another sentence or discarded', async () => {
  const { user, store } = await renderWithStore(<DocumentsScreen />, { ...library, prepare });
  await user.click(sentence(/^31 March 2034$/));
  await user.click(screen.getByRole('button', { name: 'Reword this sentence' }));
  const field = screen.getByRole('textbox', { name: 'In your words' });
  await user.clear(field);
  await user.type(field, 'Until spring');
  await user.click(screen.getByRole('button', { name: 'Use these words' }));
  expect(screen.queryByRole('region', { name: 'Your words without a sentence' })).toBeNull();

  act(() => store.getState().setAnswer('support.endDate', openAnswer));
  const gone = await screen.findByRole('region', { name: 'Your words without a sentence' });
  expect(within(gone).getByText('Until spring')).toBeTruthy();
  expect(await axeFindings(gone)).toEqual([]);
  await user.click(within(gone).getByRole('button', { name: 'Discard' }));
  await waitFor(() =>
    expect(screen.queryByRole('region', { name: 'Your words without a sentence' })).toBeNull(),
  );
  act(() => store.getState().undo());
  const again = await screen.findByRole('region', { name: 'Your words without a sentence' });
  const put = within(again).getByRole<HTMLButtonElement>('button', {
    name: 'Put on the chosen sentence',
  });
  await user.click(sentence(/./));
  await waitFor(() => expect(put.disabled).toBe(false));
  await user.click(put);
  await waitFor(() => expect(sentence(/^Until spring$/)).toBeTruthy());
}, 60_000);

test('publishing shows how far it is and can be stopped; nothing is published then', async () => {
  const { user, bridge } = await renderWithStore(<DocumentsScreen />, { ...library, prepare });
  await user.click(screen.getByRole('button', { name: 'Publish an edition' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Revision label' }), '2');
  await user.type(dialog.getByRole('textbox', { name: 'Approved by' }), 'Quality');
  const goOn = bridge.hold('editions/publish');
  bridge.failNext('editions/publish', { code: 'cancelled', detail: '' });
  await user.click(dialog.getByRole('button', { name: 'Publish for good' }));
  const busy = within(await screen.findByRole('alertdialog'));
  await waitFor(() =>
    expect(bridge.sent.some(({ channel }) => channel === 'editions/publish')).toBe(true),
  );
  const { request } = bridge.sent.find(({ channel }) => channel === 'editions/publish') ?? {};
  const { job } = request as { job: string };
  act(() => bridge.emit('jobs/progress', { job, done: 3, of: 20, title: 'Security at a glance' }));
  expect(busy.getByRole('progressbar', { name: 'Files made' }).getAttribute('aria-valuetext')).toBe(
    '3 of 20 files made',
  );
  expect(busy.getByText('Security at a glance')).toBeTruthy();
  await user.click(busy.getByRole('button', { name: 'Stop' }));
  expect(bridge.sent.find(({ channel }) => channel === 'jobs/stop')?.request).toEqual({ job });
  goOn();
  await waitFor(() => expect(screen.getByText('You stopped this.')).toBeTruthy());
  expect(screen.queryByRole('article')).toBeNull();
}, 60_000);
