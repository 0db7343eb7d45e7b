import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FactField } from '../../../renderer/fields/fact-field.tsx';
import { answerOf } from '../../../shared/workbook/answer.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const name = answerOf({ kind: 'text', text: 'Example Devices' });

test('typing is shown at once, keeps the focus, and is one step of undo', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="device.name" target="workbook" />,
    library,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Device name' });
  await user.type(field, 'VC-200');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('VC-200');
  await user.tab();
  act(() => store.getState().undo());
  expect(field.value).toBe('');
});

test('typing that is saved again and again is one step of undo and of the history', async () => {
  const { user, store, bridge } = await renderWithStore(
    <FactField fact="device.name" target="workbook" />,
    library,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Device name' });
  for (const part of ['Valve', ' controller', ' 200']) {
    await user.type(field, part);
    act(() => store.getState().saveNow());
    await waitFor(() => expect(store.getState().unsaved).toBe(0));
  }
  await user.tab();
  await user.click(field);
  await user.type(field, ' XL');
  await user.tab();
  await waitFor(() => expect(store.getState().unsaved).toBe(0));
  const page = { workbookId: 'one', before: null, limit: 50 };
  const history = await bridge.invoke('workbook/history', page);
  expect(history.ok && history.value.filter(({ kind }) => kind === 'edit')).toHaveLength(2);
  act(() => store.getState().undo());
  expect(field.value).toBe('Valve controller 200');
  act(() => store.getState().undo());
  expect(field.value).toBe('');
  act(() => store.getState().redo());
  expect(field.value).toBe('Valve controller 200');
});

test('going through choices with the arrow keys is one step of undo', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="scope.transducer" target="workbook" />,
    library,
  );
  await user.tab();
  await user.keyboard(' {ArrowDown}{ArrowDown}');
  await user.tab();
  await user.tab();
  expect(store.getState().workbook?.entries.has('scope.transducer')).toBe(true);
  act(() => store.getState().undo());
  expect(store.getState().workbook?.entries.has('scope.transducer')).toBe(false);
});

test('Undo takes back a day that is only half typed, and nothing else', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="support.endDate" target="workbook" />,
    {
      ...library,
      prepare: (bridge) =>
        bridge.put('one', { 'support.endDate': { kind: 'date', date: '2031-03-31' } }),
    },
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /End of/i });
  await user.click(field);
  await user.keyboard('2032');
  act(() => store.getState().undo());
  expect(field.value).toBe('2031-03-31');
  await user.keyboard('20320101');
  await act(() => store.getState().saveAll());
  expect(store.getState().workbook?.entries.get('support.endDate')?.entry).toMatchObject({
    value: { date: '2032-01-01' },
  });
});

test('not applicable asks for the reason and counts as open without it', async () => {
  const { user, bridge, store } = await renderWithStore(
    <FactField fact="data.backup" target="workbook" />,
    library,
  );
  await user.click(screen.getByRole('button', { name: /^Not applicable/ }));
  const reason = screen.getByRole('textbox', { name: 'Not applicable, because' });
  expect(document.activeElement).toBe(reason);
  expect(screen.getByText(/until then this counts as open/)).toBeTruthy();
  await user.type(reason, 'It stores nothing.');
  await user.tab();
  await store.getState().saveAll();
  expect(bridge.saved('one').get('data.backup')?.entry).toMatchObject({
    state: 'notApplicable',
    reason: 'It stores nothing.',
  });
});

test('a value comes back when not applicable is taken back', async () => {
  const { user } = await renderWithStore(<FactField fact="data.backup" target="workbook" />, {
    ...library,
    prepare: (bridge) => bridge.put('one', { 'data.backup': { kind: 'text', text: 'Weekly.' } }),
  });
  const toggle = screen.getByRole('button', { name: /^Not applicable/ });
  await user.click(toggle);
  expect(screen.queryByDisplayValue('Weekly.')).toBeNull();
  await user.click(toggle);
  expect(screen.getByDisplayValue('Weekly.')).toBeTruthy();
});

test('an answer can be marked as not known yet, and typing answers it', async () => {
  const { user } = await renderWithStore(
    <FactField fact="device.name" target="workbook" />,
    library,
  );
  await user.click(screen.getByRole('button', { name: /^Not known yet/ }));
  expect(screen.getByText(/^Not known yet\. Documents leave it out/)).toBeTruthy();
  await user.type(screen.getByRole('textbox'), 'V');
  expect(screen.queryByText(/Documents leave it out/)).toBeNull();
});

test('the level of an answer is chosen, with the usual one marked', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="device.name" target="workbook" />,
    library,
  );
  await user.click(screen.getByRole('button', { name: /Who may read “Device name”/ }));
  expect(screen.getByRole('option', { name: /^Public/ }).textContent).toContain('As usual');
  await user.click(screen.getByRole('option', { name: /^Internal/ }));
  expect(store.getState().workbook?.entries.get('device.name')?.entry).toMatchObject({
    state: 'open',
    disclosure: 'internal',
  });
});

test('a note and evidence are kept with the answer', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="device.name" target="workbook" />,
    library,
  );
  await user.click(screen.getByRole('button', { name: /^Note and evidence/ }));
  await user.type(screen.getByRole('textbox', { name: 'Note for colleagues' }), 'Ask the lab');
  await user.click(screen.getByRole('button', { name: 'Add evidence' }));
  await user.type(screen.getByRole('textbox', { name: 'Title 1' }), 'Report 12');
  expect(store.getState().workbook?.entries.get('device.name')?.entry).toMatchObject({
    note: 'Ask the lab',
    evidence: [{ title: 'Report 12', address: '' }],
  });
});

test('an answer tells who gave it and when', async () => {
  await renderWithStore(<FactField fact="device.name" target="workbook" />, {
    ...library,
    prepare: (bridge) => bridge.put('one', { 'device.name': { kind: 'text', text: 'V' } }),
  });
  expect(screen.getByText('2 Mar 2026')).toBeTruthy();
});

test('a company fact shows the profile’s answer until the device is answered for', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="company.name" target="workbook" />,
    { ...library, prepare: (bridge) => bridge.put('company', { 'company.name': name }) },
  );
  expect(screen.getByText('Example Devices')).toBeTruthy();
  expect(screen.getByText('From your company profile.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Answer differently for this device' }));
  const field = screen.getByDisplayValue('Example Devices');
  await user.type(field, ' GmbH');
  expect(screen.getByText(/For this device only/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Use the profile’s answer' }));
  expect(store.getState().workbook?.entries.has('company.name')).toBe(false);
  expect(screen.getByText('From your company profile.')).toBeTruthy();
});

test('a company fact that the profile does not answer leads to the profile', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="company.name" target="workbook" />,
    library,
  );
  await user.click(screen.getByRole('button', { name: 'Answer once for all devices' }));
  expect(store.getState().place).toMatchObject({ screen: 'settings', path: 'company.name' });
});

test('a workbook that may only be read shows answers and offers no change', async () => {
  await renderWithStore(<FactField fact="interfaces" target="workbook" />, {
    ...library,
    prepare: (bridge) =>
      bridge.put('one', {
        'workbook.pack': { kind: 'text', text: 'nistir-9999@2030-01' },
        'interfaces/a': { kind: 'row', position: 1, disclosure: null },
        'interfaces/a/name': { kind: 'text', text: 'Ethernet' },
      }),
  });
  expect(screen.getByText('Ethernet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^(Add|Remove|Move)/ })).toBeNull();
});

test('navigation to an answer puts the focus into its field, once', async () => {
  const { store } = await renderWithStore(
    <>
      <FactField fact="device.name" target="workbook" />
      <FactField fact="device.models" target="workbook" />
    </>,
    library,
  );
  act(() => store.getState().goToAnswer('device.models'));
  const field = screen.getByRole('textbox', { name: 'Models covered' });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test('axe finds nothing in answers of every state', async () => {
  const { container } = await renderWithStore(
    <main>
      <FactField fact="device.name" target="workbook" />
      <FactField fact="device.summary" target="workbook" />
      <FactField fact="data.backup" target="workbook" />
      <FactField fact="company.name" target="workbook" />
    </main>,
    {
      ...library,
      prepare: (bridge) => {
        bridge.put('company', { 'company.name': name });
        bridge.put('one', {
          'device.name': { ...answerOf({ kind: 'text', text: 'V' }), note: 'n' },
          'device.summary': { ...name, state: 'unknown' } as never,
        });
      },
    },
  );
  expect(await axeFindings(container)).toEqual([]);
  expect(within(container).getAllByRole('button', { name: /^Not known yet/ })).toHaveLength(3);
});

test('whoever adds evidence types its title, and spaces add nothing', async () => {
  const { user, store } = await renderWithStore(
    <FactField fact="device.name" target="workbook" />,
    library,
  );
  await user.click(screen.getByRole('button', { name: /note and evidence/i }));
  await user.click(screen.getByRole('button', { name: 'Add evidence' }));
  await user.keyboard('Test report of the lab');
  await user.click(screen.getByRole('button', { name: 'Add evidence' }));
  await user.keyboard('A second one');
  expect(store.getState().workbook?.entries.get('device.name')?.entry).toMatchObject({
    evidence: [
      { title: 'Test report of the lab', address: '' },
      { title: 'A second one', address: '' },
    ],
  });
});
