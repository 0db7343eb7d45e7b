import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentsScreen } from '../../../renderer/documents/documents-screen.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const withSample = (bridge: FakeBridge) => bridge.put('one', sampleAnswers());

async function opened(prepare?: (bridge: FakeBridge) => void) {
  const rendered = await renderWithStore(<DocumentsScreen />, {
    ...library,
    ...(prepare === undefined ? {} : { prepare }),
  });
  await rendered.user.click(screen.getByRole('button', { name: 'Machine-readable files' }));
  return { ...rendered, dialog: within(screen.getByRole('dialog')) };
}

test('what is ready is chosen, and written through the bridge', async () => {
  const { user, bridge, dialog } = await opened(withSample);
  expect(dialog.getAllByRole('checkbox')).toHaveLength(5);
  expect(dialog.getByRole('button', { name: /answers: public/ })).toBeTruthy();
  await user.click(dialog.getByRole('checkbox', { name: /^CSAF/ }));
  await user.click(dialog.getByRole('button', { name: 'Choose a folder and export' }));
  expect(bridge.sent.find(({ channel }) => channel === 'twins/export')?.request).toEqual({
    workbookId: 'one',
    twins: ['oscal', 'cyclonedx', 'security.txt', 'disclosure'],
    audience: 'public',
  });
  expect(dialog.getByText('device.security.txt')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Show in folder' }));
  expect(bridge.sent.at(-1)).toEqual({
    channel: 'documents/reveal',
    request: { token: 'token-3' },
  });
});

test('what a file waits for is listed and leads to the answer', async () => {
  const { user, store, dialog } = await opened(withSample);
  await user.click(dialog.getByRole('button', { name: /^MUD file: \d+ places/ }));
  await user.click(dialog.getByRole('button', { name: /^Interface “Time”: with whom/ }));
  expect(store.getState().place).toMatchObject({ path: 'interfaces/i-ntp/peer' });
});

test('without answers nothing can be written, and every file says what it needs', async () => {
  const { user, dialog } = await opened();
  expect(dialog.queryByRole('checkbox')).toBeNull();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: /Choose a folder/ }).disabled).toBe(
    true,
  );
  await user.click(dialog.getByRole('button', { name: /^security\.txt: \d places/ }));
  expect(
    dialog.getByRole('button', { name: 'Contact for security reports: not answered yet.' }),
  ).toBeTruthy();
});

test('an answer that is kept from everyone is a reason, in words', async () => {
  const { user, dialog } = await opened((bridge) => {
    withSample(bridge);
    bridge.put('one', {
      'company.web': {
        ...answerOf({ kind: 'web', address: 'https://a.example' }),
        disclosure: 'internal',
      },
    });
  });
  await user.click(dialog.getByRole('button', { name: /^security\.txt: 1 place/ }));
  expect(
    dialog.getByRole('button', {
      name: 'Company web site: answered, but not for everyone.',
    }),
  ).toBeTruthy();
});

test('axe finds nothing', async () => {
  await opened(withSample);
  expect(await axeFindings(document.body)).toEqual([]);
}, 30_000);
