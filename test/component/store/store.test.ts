import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameOfPath, nameOfRow } from '../../../renderer/store/path-names.ts';
import type { AppState } from '../../../renderer/store/state.ts';
import { nextRedo, nextUndo } from '../../../renderer/store/undo-slice.ts';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { Value } from '../../../shared/workbook/kinds/value.ts';
import { rowsOf } from '../../../shared/workbook/list-rows.ts';
import { cellPath } from '../../../shared/workbook/path.ts';
import { createTestStore } from '../../support/render-with-store.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function openHub() {
  const { bridge, store } = createTestStore({ workbooks: { hub: 'Hub' } });
  const state = () => store.getState();
  await state().loadSettings();
  await state().loadCompany();
  await state().openWorkbook('hub');
  return { bridge, store, state };
}

const text = (value: string) => answerOf({ kind: 'text', text: value });

function textAt(state: AppState, path: string): string | undefined {
  const entry = state.workbook?.entries.get(path)?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return undefined;
  return entry.value.kind === 'text' ? entry.value.text : undefined;
}

describe('an answer', () => {
  it('is on screen at once and saved after the pause', async () => {
    const { bridge, state } = await openHub();
    state().setAnswer('device.name', text('Hub 2'), { merge: 'device.name' });
    expect(textAt(state(), 'device.name')).toBe('Hub 2');
    expect(state().saveState.kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(400);
    expect(state().saveState.kind).toBe('saved');
    expect(bridge.saved('hub').get('device.name')?.entry).toEqual(text('Hub 2'));
    expect(bridge.saved('hub').get('device.name')?.by).toBe('R. Okafor');
  });

  it('stays on screen when it cannot be saved, also when the workbook is opened again', async () => {
    const { bridge, state } = await openHub();
    bridge.failNext('workbook/apply', { code: 'conflict', detail: '' }, 9);
    state().setAnswer('device.name', text('Hub 2'));
    await vi.advanceTimersByTimeAsync(0);
    expect(state().saveState.kind).toBe('failed');
    await state().openWorkbook('hub');
    expect(textAt(state(), 'device.name')).toBe('Hub 2');
  });

  it('is refused with its reason in a workbook that is read-only', async () => {
    const { bridge, state } = await openHub();
    bridge.put('hub', { 'workbook.pack': { kind: 'text', text: 'other@2030' } });
    await state().openWorkbook('hub');
    state().setAnswer('device.name', text('Hub 2'));
    expect(state().failure?.code).toBe('workbook-read-only');
    expect(textAt(state(), 'device.name')).toBeUndefined();
  });

  it('goes to the company profile when that is the target', async () => {
    const { bridge, state } = await openHub();
    state().setAnswer('company.name', text('Northlight'), { target: 'company' });
    await vi.advanceTimersByTimeAsync(0);
    expect(bridge.saved('company').get('company.name')?.entry).toEqual(text('Northlight'));
    expect(bridge.saved('hub').has('company.name')).toBe(false);
  });
});

describe('undo and redo', () => {
  it('take one editing session back and do it again, as changes of their own', async () => {
    const { bridge, state } = await openHub();
    state().setAnswer('device.name', text('H'), { merge: 'device.name' });
    state().setAnswer('device.name', text('Hub'), { merge: 'device.name' });
    state().undo();
    expect(textAt(state(), 'device.name')).toBeUndefined();
    state().redo();
    expect(textAt(state(), 'device.name')).toBe('Hub');
    await vi.advanceTimersByTimeAsync(0);
    expect(bridge.saved('hub').get('device.name')?.entry).toEqual(text('Hub'));
    const kinds = state().workbook?.changes.map(({ kind }) => kind);
    expect(kinds).toEqual(['create', 'edit', 'undo', 'redo']);
  });

  it('are there again after a restart', async () => {
    const { bridge, state } = await openHub();
    state().setAnswer('device.name', text('Hub'));
    state().setAnswer('device.models', text('H-2'));
    state().undo();
    await state().saveAll();
    const { createStore } = await import('../../../renderer/store/store.ts');
    let ids = 0;
    const again = createStore(bridge, {
      now: () => new Date(0),
      newId: () => {
        ids += 1;
        return `again-${ids}`;
      },
    });
    await again.getState().openWorkbook('hub');
    expect(nextRedo(again.getState())?.label).toBe('Answered “Models covered”');
    again.getState().undo();
    expect(textAt(again.getState(), 'device.name')).toBeUndefined();
    await expect(again.getState().saveAll()).resolves.toBe(0);
  });

  it('are offered for what was just done, and no longer once something else was done', async () => {
    const { state } = await openHub();
    const row = state().addRow('goals', { statement: text('Only family sees the picture') });
    state().removeRow('goals', row);
    state().offerUndo('Removed “Only family sees the picture”.');
    state().toasts[0]?.action?.run();
    expect(rowsOf(state().workbook?.entries ?? new Map(), 'goals')).toHaveLength(1);
    expect(state().toasts).toEqual([]);

    state().removeRow('goals', row);
    state().offerUndo('Removed “Only family sees the picture”.');
    const offered = state().toasts[0]?.action;
    state().say('Saved a file.');
    state().setAnswer('device.name', text('Hub 2'));
    expect(state().toasts.map(({ words }) => words)).toEqual(['Saved a file.']);
    // Even a hand that was quicker than the window takes nothing else back.
    offered?.run();
    expect(textAt(state(), 'device.name')).toBe('Hub 2');
  });

  it('of the company profile is offered outside Settings too', async () => {
    const { state } = await openHub();
    state().setAnswer('device.name', text('Hub 2'));
    state().setAnswer('house.headerText', text('For installers'), { target: 'company' });
    state().offerUndo('Answered.', 'company');
    state().toasts[0]?.action?.run();
    expect(textAt(state(), 'device.name')).toBe('Hub 2');
    expect(state().company?.entries.has('house.headerText')).toBe(false);
  });

  it('leave nothing to undo when typing was taken back', async () => {
    const { state } = await openHub();
    state().setAnswer('device.name', text('H'), { merge: 'device.name' });
    state().setAnswer('device.name', null, { merge: 'device.name' });
    state().leaveField();
    expect(nextUndo(state())).toBeUndefined();
  });

  it('mean the company profile in Settings', async () => {
    const { state } = await openHub();
    state().setAnswer('company.name', text('Northlight'), { target: 'company' });
    state().setAnswer('device.name', text('Hub'));
    state().goTo('settings');
    state().undo();
    expect(state().company?.entries.has('company.name')).toBe(false);
    expect(textAt(state(), 'device.name')).toBe('Hub');
  });
});

describe('rows', () => {
  it('are added at the end, moved and removed, each as one change', async () => {
    const { bridge, state } = await openHub();
    const first = state().addRow('interfaces', { name: text('Ethernet') });
    const second = state().addRow('interfaces', { name: text('USB') });
    state().moveRow('interfaces', second, 'up');
    const order = () => rowsOf(state().workbook?.entries ?? new Map(), 'interfaces');
    expect(order().map(({ id }) => id)).toEqual([second, first]);
    state().removeRow('interfaces', second);
    expect(order().map(({ id }) => id)).toEqual([first]);
    expect(state().workbook?.entries.has(cellPath('interfaces', second, 'name'))).toBe(false);
    state().undo();
    expect(order().map(({ id }) => id)).toEqual([second, first]);
    await expect(state().saveAll()).resolves.toBe(0);
    expect(bridge.saved('hub').has(`interfaces/${second}`)).toBe(true);
  });

  it('say what was done to them', async () => {
    const { state } = await openHub();
    const row = state().addRow('interfaces', { name: text('USB') });
    state().removeRow('interfaces', row);
    const labels = state()
      .workbook?.changes.slice(-2)
      .map(({ label }) => label);
    expect(labels).toEqual(['Added interface “USB”', 'Removed interface “USB”']);
  });

  it('take references to them along when they are removed, and bring them back on undo', async () => {
    const { state } = await openHub();
    const component = state().addRow('components', { name: text('Gateway') });
    const row = state().addRow('interfaces');
    const path = cellPath('interfaces', row, 'component');
    const value: Value = { kind: 'reference', rows: [component] };
    state().setAnswer(path, answerOf(value));
    state().removeRow('components', component);
    expect(state().workbook?.entries.get(path)?.entry).toEqual(
      answerOf({ kind: 'reference', rows: [] }),
    );
    state().undo();
    expect(state().workbook?.entries.get(path)?.entry).toEqual(answerOf(value));
  });
});

describe('the library', () => {
  it('deletes with an Undo that brings the workbook back', async () => {
    const { state } = await openHub();
    await state().deleteWorkbook('hub');
    expect(state().summaries[0]?.status).toBe('deleted');
    expect(state().workbook).toBeNull();
    state().toasts[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(state().summaries[0]?.status).toBe('active');
  });

  it('renames the open workbook without losing what is typed', async () => {
    const { state } = await openHub();
    state().setAnswer('device.name', text('Hub'), { merge: 'device.name' });
    await state().renameWorkbook('hub', 'Hub mark 2');
    expect(textAt(state(), 'workbook.title')).toBe('Hub mark 2');
    expect(textAt(state(), 'device.name')).toBe('Hub');
    state().setAnswer('device.name', text('Hub 2'));
    await expect(state().saveAll()).resolves.toBe(0);
  });

  it('keeps quiet when a dialog was stopped', async () => {
    const { bridge, state } = await openHub();
    bridge.failNext('handoff/open', { code: 'cancelled', detail: '' });
    await state().importHandoff();
    expect(state().failure).toBeNull();
  });
});

describe('names of rows', () => {
  it('tell decisions on one element apart by their components', async () => {
    const { state } = await openHub();
    const entries = () => state().workbook?.entries ?? new Map();
    // A new workbook has its device among the components.
    const hub = rowsOf(entries(), 'components')[0]?.id ?? '';
    state().setAnswer(cellPath('components', hub, 'name'), text('Hub'));
    const own = `decisions/DI-1_${hub}`;
    state().applyEdits('Decided', [
      { path: own, before: null, after: { kind: 'row', position: 1, disclosure: null } },
      { path: `${own}/element`, before: null, after: text('DI-1') },
    ]);
    const before = nameOfPath(entries(), `${own}/reason`);
    state().addRow('components', { name: text('Cloud') });
    expect(before).toBe('DI-1: Reason for this decision');
    expect(nameOfPath(entries(), `${own}/reason`)).toBe('DI-1 on Hub: Reason for this decision');
    expect(nameOfRow(entries(), 'decisions', `DI-1_${hub}`)).toBe('decision “DI-1 on Hub”');
  });
});
