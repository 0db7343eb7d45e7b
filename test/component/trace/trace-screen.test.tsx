import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { matching } from '../../../renderer/trace/start-chooser.tsx';
import { pictureOf } from '../../../renderer/trace/trace-layout.ts';
import { TraceScreen } from '../../../renderer/trace/trace-screen.tsx';
import { traceFrom, traceGraph } from '../../../shared/trace/trace.ts';
import { applyEdits } from '../../../shared/workbook/apply-edits.ts';
import { axeFindings, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const opened = () =>
  renderWithStore(
    <main>
      <TraceScreen />
    </main>,
    {
      workbooks: { one: 'Room controller' },
      open: 'one',
      prepare: (bridge) => bridge.put('one', sampleAnswers()),
    },
  );
const layer = (name: RegExp) => within(screen.getByRole('region', { name }));

test('a need is traced back to its customers and on to the sentences, in words', async () => {
  await opened();
  expect(layer(/^Customers/).getByText('Facility managers')).toBeTruthy();
  expect(layer(/^Means/).getByText(/^Unique serial number/)).toBeTruthy();
  expect(layer(/^What carries them/).getAllByText('DI-1 Unique logical identifier')).toHaveLength(
    2,
  );
  expect(layer(/^What customers read/).getAllByRole('listitem').length).toBeGreaterThan(3);
});

test('any point can be traced from, and leads to its answer', async () => {
  const { user, store } = await opened();
  await user.click(layer(/^Customers/).getByRole('button', { name: 'Trace “Facility managers”' }));
  expect(store.getState().place).toMatchObject({ screen: 'trace', path: 'people/facility' });
  await waitFor(() => expect(layer(/^Customers/).getByText('Traced from here')).toBeTruthy());
  expect(document.activeElement?.textContent).toContain('Facility managers');
  await user.click(layer(/^Needs/).getAllByRole('button', { name: /^Go there/ })[0] as HTMLElement);
  expect(store.getState().place).toMatchObject({ screen: 'activities', path: 'goals/g-inventory' });
});

test('whoever chooses a point by typing stays where they typed', async () => {
  const { user, store } = await opened();
  const chooser = screen.getByRole('combobox', { name: 'Trace from' });
  await user.click(chooser);
  await user.clear(chooser);
  await user.type(chooser, 'facility{ArrowDown}{Enter}');
  expect(store.getState().place.path).toBe('people/facility');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Trace from' }));
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Trace from' }).value).toBe(
    'Facility managers',
  );
});

test('in a new workbook there is nothing to trace yet, and the way to begin is shown', async () => {
  await renderWithStore(<TraceScreen />, { workbooks: { one: 'Valve' }, open: 'one' });
  expect(screen.getByText('There is nothing to trace yet')).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a point that was removed is said to be', async () => {
  const { store } = await opened();
  act(() => store.getState().goTo('trace', 'goals/gone'));
  expect(screen.getByText('That point is not there any more')).toBeTruthy();
});

test('each layer is one column of the picture, and a long column is cut', () => {
  const edits = Array.from(
    { length: 40 },
    (_, at) =>
      [
        {
          path: `goals/g${at}`,
          before: null,
          after: { kind: 'row', position: at, disclosure: null },
        },
        {
          path: `goals/g${at}/customers`,
          before: null,
          after: {
            kind: 'answer',
            state: 'answered',
            value: { kind: 'reference', rows: ['p'] },
            note: '',
            evidence: [],
            disclosure: null,
          },
        },
      ] as const,
  ).flat();
  const row = { kind: 'row', position: 1, disclosure: null } as const;
  const stamp = { revision: 1, at: '', by: '' };
  const entries = applyEdits(
    new Map(),
    [{ path: 'people/p', before: null, after: row }, ...edits],
    stamp,
  );
  const graph = traceGraph({ entries, company: new Map() }, []);
  const trace = traceFrom(graph, 'people/p');
  if (trace === null) throw new Error('no trace');
  const { boxes, height, width } = pictureOf(graph, trace);
  expect(boxes.at(-1)?.title).toBe('29 more');
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(2);
  for (const box of boxes) {
    expect(box.y >= 0 && box.y + box.height <= height && box.x < width).toBe(true);
    const under = boxes.filter((other) => other.x === box.x && other.y > box.y);
    for (const other of under) expect(other.y).toBeGreaterThanOrEqual(box.y + box.height);
  }
});

test('the chain can be told in every document, read one after the other', async () => {
  const { user } = await opened();
  const [toldIn] = screen.getAllByRole('button', { name: /Device Cybersecurity Disclosure/ });
  await user.click(toldIn as HTMLElement);
  await user.click(screen.getByRole('option', { name: 'every document' }));
  expect(screen.getByText(/^Reading the documents: /)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/^Reading the documents/)).toBeNull(), {
    timeout: 30_000,
  });
  expect(layer(/^Documents/).getAllByRole('listitem').length).toBeGreaterThan(1);
  expect(layer(/^Documents/).queryByText('Internal planning record')).toBeNull();
}, 60_000);

test('a workbook so large that reading takes a while says that it reads', async () => {
  await renderWithStore(<TraceScreen />, {
    workbooks: { one: 'Room controller' },
    open: 'one',
    prepare: (bridge) => {
      const row = (position: number) => ({ kind: 'row', position, disclosure: null }) as const;
      bridge.put('one', sampleAnswers());
      bridge.put(
        'one',
        Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`setAside/x${at}`, row(at)])),
      );
    },
  });
  expect(screen.getByText('Reading the document')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Reading the document')).toBeNull(), {
    timeout: 30_000,
  });
  expect(layer(/^Customers/).getByText('Facility managers')).toBeTruthy();
}, 60_000);

test('a sentence, an element and a document are found by typing, and traced from', async () => {
  const { user, store } = await opened();
  const box = () => screen.getByRole('combobox', { name: /Trace from/ });
  const pick = async (typed: string, name: RegExp) => {
    await user.clear(box());
    await user.type(box(), typed);
    await user.click(await screen.findByRole('option', { name }));
    return store.getState().place.path;
  };
  expect(await pick('LA-1', /^LA-1 .*Element/)).toBe('element/LA-1');
  expect(layer(/^What carries them/).getAllByText('Traced from here').length).toBeGreaterThan(0);
  expect(await pick('Retirement', /^Retirement.*Documents/)).toBe('document/retirementGuide');
  expect(layer(/^Documents/).getByText('Traced from here')).toBeTruthy();
}, 60_000);

test('whoever types finds among all points, those that begin with it first', () => {
  const points = Array.from({ length: 10_000 }, (_, at) => ({ id: `g${at}`, label: `Need ${at}` }));
  expect(matching(points, 'need 9999')).toEqual([{ id: 'g9999', label: 'Need 9999' }]);
  expect(matching(points, '').length).toBe(100);
  expect(
    matching(
      [
        { id: 'a', label: 'The lock' },
        { id: 'b', label: 'Lock it' },
      ],
      'lock',
    )[0]?.id,
  ).toBe('b');
});

test('axe finds nothing', async () => {
  const { container } = await opened();
  expect(await axeFindings(container)).toEqual([]);
}, 30_000);
