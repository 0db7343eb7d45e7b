import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IncomingScreen } from '../../../renderer/incoming/incoming-screen.tsx';
import { KnownFileDialog } from '../../../renderer/incoming/known-file-dialog.tsx';
import { currentPackId } from '../../../shared/content/packs.ts';
import type { HandOff } from '../../../shared/hand-off/hand-off-model.ts';
import { answerOf, type Entry } from '../../../shared/workbook/answer.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import { newWorkbookEdits } from '../../../shared/workbook/new-workbook.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const at = '2026-03-01T09:00:00.000Z';
const text = (words: string) => answerOf({ kind: 'text', text: words });

/** The file that a colleague made of the workbook `w1`, whose first change both have. */
function fileWith(answers: Readonly<Record<string, Entry>>): HandOff {
  const edits = newWorkbookEdits({ title: 'Gateway', packId: currentPackId });
  const first: Change = { id: 'made-w1', kind: 'create', of: null, label: '', at, by: '', edits };
  const given = Object.entries(answers).map(([path, after]) => ({ path, before: null, after }));
  const last: Change = { ...first, id: 'theirs', kind: 'edit', by: 'Anna', edits: given };
  const start = edits.flatMap(({ path, after }) =>
    after === null ? [] : [[path, after] as const],
  );
  const all = [...start, ...Object.entries(answers)];
  const entries = new Map(all.map(([path, entry]) => [path, { entry, at, by: 'Anna' }]));
  return {
    workbookId: 'w1',
    packId: currentPackId,
    entries,
    company: new Map(),
    history: [first, last],
  };
}

async function merging(
  answers: Readonly<Record<string, Entry>>,
  own: Readonly<Record<string, Entry>> = {},
) {
  const rendered = await renderWithStore(<IncomingScreen />, {
    workbooks: { w1: 'Gateway' },
    handedOff: fileWith(answers),
    open: 'w1',
    prepare: (bridge) => bridge.put('w1', own),
  });
  await act(() => rendered.store.getState().bringAnswers());
  return rendered;
}

describe('bringing in answers', () => {
  it('says in plain words what the file has, and takes what only it has changed', async () => {
    const { user, bridge, container } = await merging({
      'device.name': text('G2 Pro'),
      'device.summary': text('A gateway.'),
    });
    screen.getByText(/2 answers in the file are new or different\./);
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bring in 2 answers' }));
    expect(bridge.saved('w1').get('device.name')).toMatchObject({
      entry: text('G2 Pro'),
      by: 'Anna',
    });
  });

  it('leaves out what has its tick cleared', async () => {
    const { user, bridge } = await merging({
      'device.name': text('G2 Pro'),
      'device.summary': text('A gateway.'),
    });
    await user.click(screen.getByRole('checkbox', { name: /Device name/ }));
    await user.click(screen.getByRole('button', { name: 'Bring in one answer' }));
    expect(bridge.saved('w1').has('device.name')).toBe(false);
    expect(bridge.saved('w1').get('device.summary')?.entry).toEqual(text('A gateway.'));
  });

  it('keeps yours where both changed it, until the keyboard chooses the file’s', async () => {
    const { user, bridge } = await merging(
      { 'device.name': text('G2 Pro') },
      { 'device.name': text('G2 Mini') },
    );
    screen.getByRole('button', { name: 'Keep all of yours' });
    const question = screen.getByRole('article', { name: 'Device name' });
    within(question).getByText('G2 Mini'.split(' ')[1] ?? '', { exact: false });
    act(() => within(question).getByRole('radio', { name: 'Keep yours' }).focus());
    await user.keyboard('{ArrowRight}');
    const bring = screen.getByRole('button', { name: 'Bring in one answer' });
    act(() => bring.focus());
    await user.keyboard('{Enter}');
    expect(bridge.saved('w1').get('device.name')?.entry).toEqual(text('G2 Pro'));
  });

  it('opens an answer to more readers only by a choice of its own', async () => {
    const open = { ...text('Settings.'), disclosure: 'public' } as const;
    const { user, bridge } = await merging({ 'management.configurability': open });
    screen.getByText(/it stays On request; in the file it is Public/);
    await user.click(screen.getByRole('checkbox', { name: /Also make it public/ }));
    await user.click(screen.getByRole('button', { name: 'Bring in one answer' }));
    expect(bridge.saved('w1').get('management.configurability')?.entry).toEqual(open);
  });

  it('compares again where the workbook was changed meanwhile, and writes nothing before', async () => {
    const { user, bridge, store } = await merging({ 'device.name': text('G2 Pro') });
    act(() => store.getState().setAnswer('device.summary', text('Mine.')));
    await user.click(screen.getByRole('button', { name: 'Bring in one answer' }));
    await screen.findByText(/was changed while you chose/);
    expect(bridge.saved('w1').has('device.name')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Bring in one answer' }));
    expect(bridge.saved('w1').get('device.name')?.entry).toEqual(text('G2 Pro'));
    expect(bridge.saved('w1').get('device.summary')?.entry).toEqual(text('Mine.'));
  });

  it('is taken back by one undo and done again by one redo', async () => {
    const { user, bridge, store } = await merging(
      { 'device.name': text('G2 Pro'), 'device.summary': text('A gateway.') },
      { 'device.name': text('G2 Mini') },
    );
    await user.click(screen.getByRole('button', { name: 'Bring in one answer' }));
    await act(async () => {
      store.getState().undo();
      await store.getState().saveAll();
    });
    expect(bridge.saved('w1').has('device.summary')).toBe(false);
    expect(bridge.saved('w1').get('device.name')?.entry).toEqual(text('G2 Mini'));
    await act(async () => {
      store.getState().redo();
      await store.getState().saveAll();
    });
    expect(bridge.saved('w1').get('device.summary')?.entry).toEqual(text('A gateway.'));
  });

  it('can be stopped while a file is read, which is then let go of', async () => {
    const { user, bridge, store } = await renderWithStore(<IncomingScreen />, {
      workbooks: { w1: 'Gateway' },
      open: 'w1',
    });
    const goOn = bridge.hold('merge/choose');
    let chosen: Promise<void> = Promise.resolve();
    act(() => {
      chosen = store.getState().bringAnswers();
    });
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await act(async () => {
      goOn();
      await chosen;
    });
    expect(store.getState().merge).toBe(null);
    expect(bridge.sent.at(-1)?.channel).toBe('merge/stop');
  });

  it('shows what failed and lets go of the file', async () => {
    const { user, bridge, store } = await merging({ 'device.name': text('G2 Pro') });
    bridge.failNext('merge/apply', { code: 'disk-full', detail: '' });
    await user.click(screen.getByRole('button', { name: 'Bring in one answer' }));
    await screen.findByText('The disk is full.');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(store.getState().merge).toBe(null);
    expect(bridge.sent.at(-1)?.channel).toBe('merge/stop');
  });
});

describe('a file of a workbook that is in the library', () => {
  const knownFile = {
    kind: 'known',
    token: 'file-1',
    file: 'Gateway.securable.json',
    title: 'Gateway',
    kin: [{ workbookId: 'w1', title: 'Gateway' }],
  } as const;

  it('is brought in or kept apart, as someone chooses', async () => {
    const { user, store, bridge } = await renderWithStore(<KnownFileDialog />, {
      workbooks: { w1: 'Gateway' },
      knownFile,
      handedOff: fileWith({ 'device.name': text('G2 Pro') }),
    });
    await act(() => store.getState().importHandoff());
    await user.click(screen.getByRole('button', { name: 'Compare the answers' }));
    expect(store.getState().place.screen).toBe('incoming');
    expect(store.getState().workbook?.id).toBe('w1');

    await act(() => store.getState().importHandoff());
    await user.click(screen.getByRole('radio', { name: /Keep it as a separate workbook/ }));
    await user.click(screen.getByRole('button', { name: 'Keep it separate' }));
    expect(bridge.sent.some(({ channel }) => channel === 'handoff/separate')).toBe(true);
  });

  it('is let go of when nobody wants it', async () => {
    const { user, store, bridge } = await renderWithStore(<KnownFileDialog />, {
      workbooks: { w1: 'Gateway' },
      knownFile,
    });
    await act(() => store.getState().importHandoff());
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(bridge.sent.at(-1)?.channel).toBe('merge/stop');
  });
});
