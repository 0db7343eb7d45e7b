import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentsScreen } from '../../../renderer/documents/documents-screen.tsx';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';
import { someDay } from '../../support/some-day.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const withSample = (bridge: FakeBridge) => bridge.put('one', sampleAnswers());

function sentence(text: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].find((element) =>
    text.test(element.textContent),
  );
  if (found === undefined) throw new Error(`No sentence says ${text}.`);
  return found;
}
const sources = () => within(screen.getByRole('region', { name: 'Where the sentence comes from' }));

test('the preview shows every section of the outline', async () => {
  const { store } = await renderWithStore(<DocumentsScreen />, { ...library, prepare: withSample });
  const { workbook, company } = store.getState();
  if (workbook === null || company === null) throw new Error('nothing is open');
  const outline = composeDocument(
    {
      workbookId: 'one',
      packId: workbook.packId,
      revision: 1,
      entries: workbook.entries,
      company: company.entries,
    },
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  for (const { title } of outline.sections) {
    expect(screen.getAllByRole('heading', { name: title }).length).toBeGreaterThan(0);
  }
});

test('a click on a sentence lists the answers it was made from and leads to them', async () => {
  const { user, store } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: withSample,
  });
  await user.click(sentence(/31 March 2034/));
  expect(sources().getByText('2034-03-31')).toBeTruthy();
  expect(sources().getByText('2 Mar 2026')).toBeTruthy();
  await user.click(
    sources().getByRole('button', { name: 'Go to the answer “End of security support”' }),
  );
  expect(store.getState().place).toMatchObject({ screen: 'activities', path: 'support.endDate' });
});

test('sentences are reached by arrows, and Enter goes to their answers and Escape back', async () => {
  const { user } = await renderWithStore(<DocumentsScreen />, { ...library, prepare: withSample });
  const all = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
  expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  act(() => all[0]?.focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const third = document.activeElement;
  expect(third).toBe(document.querySelectorAll('[data-sentence]')[2]);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('region', { name: /comes from/ })).toBe(document.activeElement);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(third);
});

test('internal words are shown to colleagues only', async () => {
  const { user } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: (bridge) => {
      withSample(bridge);
      bridge.put('one', {
        'support.scope': {
          kind: 'answer',
          state: 'answered',
          value: { kind: 'text', text: 'Zanzibar helps.' },
          note: '',
          evidence: [],
          disclosure: 'internal',
        },
      });
    },
  });
  expect(document.body.textContent).not.toContain('Zanzibar');
  await user.click(screen.getByRole('button', { name: /Readers/ }));
  await user.click(screen.getByRole('option', { name: /^colleagues/ }));
  expect(sentence(/Zanzibar helps/)).toBeTruthy();
});

test('what is missing is listed for the writer and leads to its field', async () => {
  const { user, store } = await renderWithStore(<DocumentsScreen />, library);
  const missing = within(screen.getByRole('region', { name: 'What the document could not say' }));
  await user.click(missing.getByRole('button', { name: /^Open \(/ }));
  await user.click(missing.getByRole('button', { name: 'End of security support' }));
  expect(store.getState().place).toMatchObject({ screen: 'activities', path: 'support.endDate' });
});

test('navigation to a fact picks the first sentence made from it', async () => {
  await renderWithStore(<DocumentsScreen />, { ...library, prepare: withSample }).then(
    async ({ store, unmount }) => {
      unmount();
      act(() => store.getState().goTo('documents', 'support.endDate'));
      expect(store.getState().place.path).toBe('support.endDate');
    },
  );
});

test('typing elsewhere changes the preview', async () => {
  const { store } = await renderWithStore(<DocumentsScreen />, { ...library, prepare: withSample });
  act(() =>
    store.getState().setAnswer('device.name', {
      kind: 'answer',
      state: 'answered',
      value: { kind: 'text', text: 'Quite another name' },
      note: '',
      evidence: [],
      disclosure: null,
    }),
  );
  await waitFor(() => expect(sentence(/Quite another name/)).toBeTruthy());
});

test('the export says what leaves, writes through the bridge, and shows the files', async () => {
  const { user, bridge } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: withSample,
  });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('button', { name: /answers: public/ })).toBeTruthy();
  expect(dialog.getByRole('button', { name: /held back from these readers/ })).toBeTruthy();
  await user.click(dialog.getByRole('checkbox', { name: /^Markdown/ }));
  // Each file by the name it will have in the folder.
  const name = 'RP-400 Room Controller - Device Cybersecurity Disclosure';
  for (const ending of ['docx', 'html', 'md'])
    expect(dialog.getByText(`${name}.${ending}`)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Choose a folder and export' }));
  expect(bridge.sent.find(({ channel }) => channel === 'documents/export')?.request).toEqual({
    workbookId: 'one',
    document: 'deviceCybersecurityDisclosure',
    formats: ['docx', 'html', 'md'],
    audience: 'public',
    job: expect.any(String),
  });
  expect(dialog.getByText('Disclosure.docx')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Show in folder' }));
  expect(bridge.sent.at(-1)).toEqual({
    channel: 'documents/reveal',
    request: { token: 'token-1' },
  });
});

test('internal answers in an export are warned about', async () => {
  const { user } = await renderWithStore(<DocumentsScreen />, { ...library, prepare: withSample });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: /^Colleagues/ }));
  expect(dialog.getByText(/It is for colleagues, not for customers/)).toBeTruthy();
});

test('what lies near the line leads from the export to its answer', async () => {
  const { user, store } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: (bridge) => {
      withSample(bridge);
      const end = answerOf({ kind: 'date', date: '2030-06-30' });
      bridge.put('one', { 'sale.endDate': { ...end, disclosure: 'public' } });
    },
  });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'End of sale' }));
  expect(store.getState().place).toMatchObject({ path: 'sale.endDate' });
});

test('a failed export says what happened and can be tried again; a stopped one says nothing', async () => {
  const { user, bridge } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: withSample,
  });
  bridge.failNext('documents/export', { code: 'file-busy', detail: 'Disclosure.docx' });
  bridge.failNext('documents/export', { code: 'cancelled', detail: '' });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const write = () =>
    user.click(screen.getByRole('button', { name: 'Choose a folder and export' }));
  await write();
  expect(screen.getByText('“Disclosure.docx” is open in another program.')).toBeTruthy();
  await write();
  expect(screen.queryByRole('alert')).toBeNull();
  await write();
  expect(screen.getByText('Disclosure.docx')).toBeTruthy();
});

test('while files are made, it says how many are and can be stopped; the dialog stays', async () => {
  const { user, bridge } = await renderWithStore(<DocumentsScreen />, {
    ...library,
    prepare: withSample,
  });
  bridge.failNext('documents/export', { code: 'cancelled', detail: '' });
  const goOn = bridge.hold('documents/export');
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('button', { name: 'Choose a folder and export' }));
  const job = await waitFor(() => {
    const sent = bridge.sent.find(({ channel }) => channel === 'documents/export');
    if (sent === undefined) throw new Error('Nothing was sent yet.');
    return (sent.request as { job: string }).job;
  });
  const title = 'Gate - Disclosure.html';
  act(() => bridge.emit('jobs/progress', { job, done: 1, of: 2, title }));
  act(() => bridge.emit('jobs/progress', { job: 'another', done: 2, of: 2, title: '' }));
  expect(screen.getByRole('progressbar', { name: 'Files made' }).ariaValueText).toBe(
    '1 of 2 files made',
  );
  expect(screen.getByText(title)).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(bridge.sent.at(-1)).toEqual({ channel: 'jobs/stop', request: { job } });
  goOn();
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Choose a folder and export' })).toBeTruthy(),
  );
}, 60_000);

test('at least one format is needed', async () => {
  const { user } = await renderWithStore(<DocumentsScreen />, library);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('checkbox', { name: /^Word/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Web page/ }));
  expect(screen.getByText('Choose at least one format.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Choose a folder/ }).disabled).toBe(
    true,
  );
});

test('axe finds nothing in the preview and the export dialog', async () => {
  const { user, container } = await renderWithStore(
    <main>
      <DocumentsScreen />
    </main>,
    { ...library, prepare: withSample },
  );
  await user.click(sentence(/31 March 2034/));
  expect(await axeFindings(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(await axeFindings(document.body)).toEqual([]);
});
