import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../renderer/derived/entry-words.ts';
import { HistoryScreen } from '../../../renderer/history/history-screen.tsx';
import { answerOf, openAnswer } from '../../../shared/workbook/answer.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const workbooks = { hub: 'Smart hub' };
const text = (value: string) => answerOf({ kind: 'text', text: value });

describe('the history', () => {
  it('shows who changed what, before and after', async () => {
    const { user, store, container } = await renderWithStore(<HistoryScreen />, {
      workbooks,
      open: 'hub',
    });
    await act(async () => {
      store.getState().setAnswer('device.name', text('Hub'));
      store.getState().setAnswer('device.name', text('Hub 2'));
      await store.getState().saveAll();
    });
    const lines = await screen.findAllByRole('listitem');
    expect(lines[0]?.textContent).toContain('Answered “Device name”');
    expect(lines[0]?.textContent).toContain('R. Okafor');
    await user.click(screen.getAllByRole('button', { name: 'What changed' })[0] as HTMLElement);
    expect(lines[0]?.textContent).toMatch(/Before\s*Hub\s*After\s*Hub 2/);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('comes page by page', async () => {
    const { user, container } = await renderWithStore(<HistoryScreen />, {
      workbooks,
      open: 'hub',
      prepare: (bridge) => {
        for (let count = 0; count < 60; count += 1) {
          bridge.put('hub', { 'device.name': { kind: 'text', text: `Hub ${count}` } });
        }
      },
    });
    expect(await screen.findAllByRole('listitem')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show earlier changes' }));
    expect(await screen.findByText('Created “Smart hub”')).toBeTruthy();
    expect(container.querySelectorAll('.change-line')).toHaveLength(61);
    expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull();
  });

  it('of the company profile stands beside that of the workbook', async () => {
    const { user } = await renderWithStore(<HistoryScreen />, {
      workbooks,
      open: 'hub',
      prepare: (bridge) =>
        bridge.put('company', { 'company.name': { kind: 'text', text: 'Northlight' } }),
    });
    await user.click(screen.getByRole('tab', { name: 'Company profile' }));
    await user.click(await screen.findByRole('button', { name: 'What changed' }));
    expect(screen.getByText('Northlight')).toBeTruthy();
  });

  it('goes to the answer a change was about', async () => {
    const { user, store } = await renderWithStore(<HistoryScreen />, {
      workbooks,
      open: 'hub',
      prepare: (bridge) => bridge.put('hub', { 'device.name': { kind: 'text', text: 'Hub' } }),
    });
    await user.click((await screen.findAllByRole('button', { name: /What changed/ }))[0] as never);
    await user.click(screen.getByRole('button', { name: 'Device name' }));
    expect(store.getState().place).toMatchObject({ screen: 'activities', path: 'device.name' });
  });

  it('says what happened when it cannot be read', async () => {
    await renderWithStore(<HistoryScreen />, {
      workbooks,
      open: 'hub',
      prepare: (bridge) =>
        bridge.failNext('workbook/history', { code: 'library-busy', detail: '' }),
    });
    expect(await screen.findByText('Another program is using the library.')).toBeTruthy();
  });
});

describe('an entry in words', () => {
  const none = new Map();
  it.each([
    [null, 'Nothing'],
    [text('Hub'), 'Hub'],
    [{ ...openAnswer, state: 'unknown' as const }, 'Not known yet'],
    [
      { ...openAnswer, state: 'notApplicable' as const, reason: 'No radio' },
      'Not applicable: No radio',
    ],
    [
      { ...text('Hub'), note: 'Ask again', disclosure: 'internal' as const },
      'Hub · Note: Ask again · Internal',
    ],
  ])('%j: %s', (entry, words) => {
    expect(entryWords('device.name', entry, none)).toBe(words);
  });
});
