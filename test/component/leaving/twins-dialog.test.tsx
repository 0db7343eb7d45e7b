import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SnapshotProvider } from '../../../renderer/derived/snapshot-context.tsx';
import { TwinsDialog } from '../../../renderer/leaving/twins-dialog.tsx';
import { answerOf, openAnswer } from '../../../shared/workbook/answer.ts';
import { printOf, takenOverRow } from '../../../shared/workbook/taken-over.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const withSample = (bridge: FakeBridge) => bridge.put('one', sampleAnswers());

/** The dialog alone: the whole preview behind it is tried in the real app and on its own. */
async function opened(prepare?: (bridge: FakeBridge) => void) {
  const rendered = await renderWithStore(
    <SnapshotProvider>
      <TwinsDialog audience="public" onClose={() => undefined} />
    </SnapshotProvider>,
    { ...library, ...(prepare === undefined ? {} : { prepare }) },
  );
  return { ...rendered, dialog: within(screen.getByRole('dialog')) };
}

test('what is ready is chosen, and written through the bridge', async () => {
  const { user, bridge, dialog } = await opened(withSample);
  expect(dialog.getAllByRole('checkbox')).toHaveLength(6);
  expect(dialog.getByRole('button', { name: /answers: public/ })).toBeTruthy();
  await user.click(dialog.getByRole('checkbox', { name: /^CSAF/ }));
  await user.click(dialog.getByRole('button', { name: 'Choose a folder and export' }));
  expect(bridge.sent.find(({ channel }) => channel === 'twins/export')?.request).toEqual({
    workbookId: 'one',
    twins: ['oscal', 'cyclonedx', 'security.txt', 'mud', 'disclosure'],
    audience: 'public',
    job: expect.any(String),
  });
  expect(dialog.getByText('device.security.txt')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Show in folder' }));
  expect(bridge.sent.at(-1)).toEqual({
    channel: 'documents/reveal',
    request: { token: 'token-3' },
  });
});

test('what a file waits for is listed and leads to the answer', async () => {
  const { user, store, dialog } = await opened((bridge) => {
    withSample(bridge);
    bridge.put('one', {
      'network.mudUrl': openAnswer,
      'interfaces/i-ntp/ports': answerOf({ kind: 'text', text: 'the usual' }),
    });
  });
  expect(dialog.getAllByRole('checkbox')).toHaveLength(5);
  await user.click(dialog.getByRole('button', { name: /^MUD file: 2 places/ }));
  expect(
    dialog.getByRole('button', { name: 'Where the MUD file is: not answered yet.' }),
  ).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: /^Ports.*“Time”: “the usual” is no port/ }));
  expect(store.getState().place).toMatchObject({ path: 'interfaces/i-ntp/ports' });
});

test('without answers nothing can be written, and every file says what it needs', async () => {
  const { user, dialog } = await opened();
  expect(dialog.queryByRole('checkbox')).toBeNull();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: /Choose a folder/ }).disabled).toBe(
    true,
  );
  await user.click(dialog.getByRole('button', { name: /^security\.txt: 1 place$/ }));
  expect(
    dialog.getByRole('button', { name: 'Contact for security reports: not answered yet.' }),
  ).toBeTruthy();
});

test('an answer that is kept from everyone is a reason, in words', async () => {
  const { user, dialog } = await opened((bridge) => {
    withSample(bridge);
    bridge.put('one', {
      'company.reportKey': answerOf({ kind: 'web', address: 'http://a.example/key.asc' }),
      'company.securityContact': {
        ...answerOf({ kind: 'contact', name: '', email: 's@a.example', phone: '', web: '' }),
        disclosure: 'internal',
      },
    });
  });
  await user.click(dialog.getByRole('button', { name: /^security\.txt: 1 place/ }));
  expect(
    dialog.getByRole('button', {
      name: 'Contact for security reports: answered, but not for everyone.',
    }),
  ).toBeTruthy();
});

test('an interface that the MUD file goes without is named, and leads to its answers', async () => {
  const { user, store, dialog } = await opened((bridge) => {
    withSample(bridge);
    bridge.put('one', { 'interfaces/i-ntp': { kind: 'row', position: 9, disclosure: 'internal' } });
  });
  expect(dialog.getByText(/^MUD file: one interface is left out/)).toBeTruthy();
  const name = /“Time”|^Interfaces, Time|Time/;
  await user.click(dialog.getByRole('button', { name }));
  expect(store.getState().place).toMatchObject({ path: 'interfaces/i-ntp' });
});

test('an answer that a file goes without is named with its reason, and leads to its place', async () => {
  const { user, store, dialog } = await opened((bridge) => {
    withSample(bridge);
    bridge.put('one', {
      'company.reportKey': answerOf({ kind: 'web', address: 'http://a.example/key.asc' }),
    });
  });
  expect(dialog.getByText('security.txt: one answer is not in the file.')).toBeTruthy();
  await user.click(
    dialog.getByRole('button', {
      name: 'Key for encrypted security reports: not an https address, and RFC 9116 allows no other.',
    }),
  );
  expect(store.getState().place).toMatchObject({ path: 'company.reportKey' });
});

test('what is still of the device it was copied of is named, and one press says that it holds', async () => {
  const firmware = answerOf({ kind: 'text', text: '3.1' });
  const { user, store, dialog } = await opened((bridge) => {
    withSample(bridge);
    const row = takenOverRow('device.firmware');
    bridge.put('one', {
      [`workbook.takenOver/${row}`]: { kind: 'row', position: 1, disclosure: null },
      [`workbook.takenOver/${row}/place`]: answerOf({ kind: 'text', text: 'device.firmware' }),
      [`workbook.takenOver/${row}/was`]: answerOf({ kind: 'text', text: printOf(firmware) }),
      'device.firmware': firmware,
    });
  });
  expect(
    dialog.getByText(/^1 answer is from the device that this workbook was copied of/),
  ).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'I looked at them: they hold' }));
  expect(dialog.queryByText(/copied of/)).toBeNull();
  expect(store.getState().workbook?.entries.get('device.firmware')?.entry).toEqual(firmware);
  act(() => store.getState().undo());
  expect(dialog.getByText(/copied of/)).toBeTruthy();
});

test('what lies near the line is named here too, and leads to its answer', async () => {
  const { user, store, dialog } = await opened((bridge) => {
    withSample(bridge);
    const end = answerOf({ kind: 'date', date: '2030-06-30' });
    bridge.put('one', { 'sale.endDate': { ...end, disclosure: 'public' } });
  });
  expect(dialog.getByText(/near the line between/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'End of sale' }));
  expect(store.getState().place).toMatchObject({ path: 'sale.endDate' });
});

test('axe finds nothing', async () => {
  await opened((bridge) => {
    withSample(bridge);
    bridge.put('one', { 'network.mudUrl': openAnswer });
  });
  expect(await axeFindings(document.body)).toEqual([]);
}, 30_000);
