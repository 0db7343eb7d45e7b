import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { SnapshotProvider } from '../../../renderer/derived/snapshot-context.tsx';
import { DocumentsScreen } from '../../../renderer/documents/documents-screen.tsx';
import { sentenceNode } from '../../../shared/trace/trace-sentences.ts';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const internal = {
  ...answerOf({ kind: 'text', text: 'Zanzibar helps.' }),
  disclosure: 'internal',
} as const;
const library = {
  workbooks: { one: 'Valve controller' },
  open: 'one',
  prepare: (bridge: FakeBridge) =>
    bridge.put('one', {
      'device.name': { kind: 'text', text: 'Gerät GS-2' },
      'device.models': { kind: 'text', text: 'GS-2A and GS-2B' },
      'support.endDate': { kind: 'date', date: '2034-03-31' },
      'support.reason': internal,
      'support.scope': internal,
    }),
};
const show = () => renderWithStore(<DocumentsScreen />, library);

function sentence(text: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].find((element) =>
    text.test(element.textContent),
  );
  if (found === undefined) throw new Error(`No sentence says ${text}.`);
  return found;
}
const named = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
const press = (label: string) => {
  const found = named(label);
  if (found === undefined) throw new Error(`No button is called ${label}.`);
  fireEvent.click(found);
};

/** What was put on the clipboard last: jsdom has none of its own. */
let clipboard: Readonly<Record<string, string>> = {};
beforeEach(() => {
  clipboard = {};
  document.execCommand = (command) => {
    if (command !== 'copy') return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = {
      setData: (kind: string, data: string) => {
        clipboard = { ...clipboard, [kind]: data };
      },
    };
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
    return event.defaultPrevented;
  };
});

test('an answer is changed beside its sentence, and the field stays while the sentence comes and goes', async () => {
  const { user, store } = await show();
  await user.click(sentence(/GS-2A and GS-2B/));
  press('Change “Models covered” here');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Models covered' });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await waitFor(() => expect(document.querySelector('.sheet')?.textContent).not.toContain('GS-2A'));
  expect(screen.getByText(/the document does not have this sentence/)).toBeTruthy();
  expect(field.isConnected).toBe(true);
  await user.type(field, 'GS-2C');
  await waitFor(() => expect(sentence(/GS-2C/).getAttribute('aria-pressed')).toBe('true'));
  expect(document.activeElement).toBe(field);
  expect(store.getState().place.screen).toBe('library');
});

test('the search counts, goes through what it found, and gives the focus back', async () => {
  const { user, bridge } = await show();
  const from = sentence(/31 March 2034/);
  act(() => from.focus());
  act(() => bridge.emit('menu/command', { command: 'find' }));
  const field = screen.getByRole('textbox', { name: 'Words to find' });
  expect(document.activeElement).toBe(field);
  await user.type(field, 'gerat gs');
  const count = () => document.querySelector('.find__count')?.textContent;
  expect(count()).toMatch(/^1 of \d+$/);
  const all = Number(count()?.split(' of ')[1]);
  expect(all).toBeGreaterThan(1);
  await user.keyboard('{Enter}');
  expect(count()).toBe(`2 of ${all}`);
  await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
  expect(count()).toBe(`${all} of ${all}`);
  await user.type(field, 'x');
  expect(count()).toBe('Not found');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('search')).toBeNull();
  expect(document.activeElement).toBe(from);
});

test('what was found is found anew when the document changes', async () => {
  const { user, bridge, store } = await show();
  act(() => bridge.emit('menu/command', { command: 'find' }));
  await user.type(screen.getByRole('textbox', { name: 'Words to find' }), 'quite other');
  expect(screen.getByText('Not found')).toBeTruthy();
  act(() =>
    store.getState().setAnswer('device.name', answerOf({ kind: 'text', text: 'Quite Other' })),
  );
  expect(await screen.findByText(/^1 of \d+$/)).toBeTruthy();
});

test('the document is copied with its form, as the chosen readers may have it', async () => {
  const { user, store } = await show();
  await user.click(named('Copy') ?? document.body);
  await user.click(screen.getByRole('menuitem', { name: 'The whole document' }));
  expect(clipboard['text/html']).toMatch(/<h1>Device Cybersecurity Disclosure<\/h1>/);
  expect(clipboard['text/html']).not.toMatch(/class=|id=|data-|style=|Zanzibar/);
  expect(clipboard['text/plain']).toContain('GS-2A and GS-2B');
  expect(clipboard['text/plain']).not.toContain('Zanzibar');
  expect(store.getState().toasts.at(-1)?.words).toMatch(/^Copied the document as read by everyone/);
});

test('the section of the picked sentence is copied alone', async () => {
  const { user } = await show();
  const picked = [...document.querySelectorAll<HTMLElement>('.sheet__section [data-sentence]')].at(
    -1,
  );
  await user.click(picked ?? document.body);
  const heading = picked?.closest('section')?.querySelector('[data-section]')?.textContent ?? '';
  await user.click(named('Copy') ?? document.body);
  await user.click(screen.getByRole('menuitem', { name: `Section “${heading}”` }));
  expect(clipboard['text/plain']?.startsWith(heading)).toBe(true);
  expect(clipboard['text/html']).not.toContain('<h1>');
});

test('a selection is copied as what it is in the document, without anything of the app', async () => {
  await show();
  const list = document.querySelector('.sheet table tbody, .sheet ul');
  const range = document.createRange();
  range.selectNodeContents(list ?? document.body);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  const data: Record<string, string> = {};
  fireEvent.copy(list ?? document.body, {
    clipboardData: {
      setData: (kind: string, text: string) => Object.assign(data, { [kind]: text }),
    },
  });
  expect(data['text/html']).toMatch(/^<div lang="en"><(table border="1"|ul)>/);
  expect(data['text/html']).not.toMatch(/class|data-|role=|tabindex|aria-|style/);
  expect(data['text/plain']).not.toBe('');
  document.getSelection()?.removeAllRanges();
});

test('the document is printed as it is shown, and a printer that is missing is told', async () => {
  const { bridge, store } = await show();
  press('Print');
  await waitFor(() =>
    expect(bridge.sent.find(({ channel }) => channel === 'documents/print')?.request).toEqual({
      workbookId: 'one',
      document: 'deviceCybersecurityDisclosure',
      audience: 'public',
    }),
  );
  await waitFor(() => expect(store.getState().toasts.at(-1)?.words).toBe('Sent to the printer.'));
  bridge.failNext('documents/print', {
    code: 'print-failed',
    detail: 'no printer can be found',
  });
  bridge.failNext('documents/print', { code: 'cancelled', detail: '' });
  act(() => bridge.emit('menu/command', { command: 'printDocument' }));
  await waitFor(() => expect(store.getState().failure?.code).toBe('print-failed'));
  act(() => store.getState().dismissFailure());
  act(() => bridge.emit('menu/command', { command: 'printDocument' }));
  await waitFor(() => expect(named('Print')?.hasAttribute('disabled')).toBe(false));
  expect(store.getState().failure).toBeNull();
});

test('how the document reads is told, and leads to its sections', async () => {
  const { user } = await show();
  const panel = within(screen.getByRole('region', { name: 'How it reads' }));
  expect(panel.getByText(/^About (a minute|\d+ minutes) to read: [\d,]+ words\./)).toBeTruthy();
  await user.click(panel.getByRole('button', { name: /^Section by section/ }));
  const first = document.querySelector<HTMLElement>('[data-section]');
  await user.click(panel.getByRole('button', { name: first?.textContent ?? '' }));
  expect(document.activeElement).toBe(first);
});

test('what was looked at last is there again: document, readers and sentence', async () => {
  const { user, store, unmount, rerender } = await show();
  await user.click(named('Readers') ?? document.body);
  await user.click(screen.getByRole('option', { name: /^colleagues/ }));
  await user.click(sentence(/31 March 2034/));
  const id = sentence(/31 March 2034/).dataset.sentence ?? '';
  rerender(<p>Elsewhere</p>);
  unmount();
  act(() => store.getState().goTo('documents'));
  const { lastPlace } = await import('../../../renderer/documents/last-place.ts');
  expect(lastPlace(store)).toMatchObject({
    document: 'deviceCybersecurityDisclosure',
    audience: 'internal',
  });
  expect(lastPlace(store).places.get('deviceCybersecurityDisclosure')?.picked).toBe(id);
});

test('a sentence that is asked for by name is shown in its document to readers who get it', async () => {
  const rendered = await renderWithStore(<p>Elsewhere</p>, library);
  act(() =>
    rendered.store
      .getState()
      .goTo('documents', sentenceNode('supportStatement', 'title.supportEnd')),
  );
  const { StoreProvider } = await import('../../../renderer/store/use-store.tsx');
  rendered.rerender(
    <StoreProvider store={rendered.store}>
      <SnapshotProvider>
        <DocumentsScreen />
      </SnapshotProvider>
    </StoreProvider>,
  );
  await waitFor(() =>
    expect(document.querySelector('[aria-pressed="true"]')?.getAttribute('data-sentence')).toBe(
      'title.supportEnd',
    ),
  );
  expect(document.querySelector('.sheet__title')?.textContent).toMatch(/^Support, update/);
});

test('words that wait show each answer that changed, as it was and as it is', async () => {
  const { user, store } = await show();
  await user.click(sentence(/GS-2A and GS-2B/));
  press('Reword this sentence');
  const words = screen.getByRole('textbox', { name: 'In your words' });
  await user.clear(words);
  await user.type(words, 'Every gate sensor');
  press('Use these words');
  await waitFor(() => expect(sentence(/Every gate sensor/)).toBeTruthy());
  act(() =>
    store.getState().setAnswer('device.models', answerOf({ kind: 'text', text: 'GS-3 alone' })),
  );
  const changed = within(await screen.findByRole('table', { name: 'Answers that changed since' }));
  const [, row] = changed.getAllByRole('row');
  const cells = within(row ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(row?.textContent).toMatch(/^Models covered/);
  expect(cells).toEqual(['GS-2A and GS-2B', 'GS-3 alone']);
});

test('axe finds nothing while an answer is changed and words are looked for', async () => {
  const { user, bridge, container } = await renderWithStore(
    <main>
      <DocumentsScreen />
    </main>,
    library,
  );
  await user.click(sentence(/GS-2A and GS-2B/));
  press('Change “Models covered” here');
  act(() => bridge.emit('menu/command', { command: 'find' }));
  await user.type(screen.getByRole('textbox', { name: 'Words to find' }), 'gs');
  expect(await axeFindings(container)).toEqual([]);
}, 60_000);
