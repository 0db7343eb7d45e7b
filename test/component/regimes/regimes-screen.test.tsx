import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { regimePath } from '../../../renderer/derived/choice-edits.ts';
import { standingOf } from '../../../renderer/derived/standing-cache.ts';
import { RegimesScreen } from '../../../renderer/regimes/regimes-screen.tsx';
import { currentPackId } from '../../../shared/content/packs.ts';
import { regimes } from '../../../shared/content/regimes.ts';
import { dateInWords } from '../../../shared/text/plain-words.ts';
import type { Value } from '../../../shared/workbook/kinds/value.ts';
import type { Snapshot } from '../../../shared/workbook/snapshot.ts';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { axeFindings, type Rendered, renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const library = { workbooks: { one: 'Valve controller' }, open: 'one' };
const oregon = regimes['or-ors-646a-813'].title;
const cra = regimes['eu-cra'].title;
const put = (values: Readonly<Record<string, Value>>) => ({
  ...library,
  prepare: (bridge: FakeBridge) => bridge.put('one', values),
});
const soldIn = (...options: string[]) => put({ 'use.regions': { kind: 'several', options } });
const withSample = {
  ...library,
  prepare: (bridge: FakeBridge) => bridge.put('one', sampleAnswers()),
};

/** The part of the list under a heading. */
function group(title: string): HTMLElement {
  const heading = screen.getByRole('heading', { level: 2, name: title });
  return heading.closest('section') ?? heading;
}

const titlesIn = (place: HTMLElement) =>
  within(place)
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

function openRegime({ store }: Rendered, slug: string): void {
  act(() => store.getState().goTo('regimes', regimePath(slug)));
}

function requirement(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-requirement="${id}"]`);
  if (found === null) throw new Error(`Requirement ${id} is not on the page.`);
  return found;
}

const shownIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-requirement]')].map(
    ({ dataset }) => dataset.requirement,
  );

test('an element that is provided in part says so at the requirement, with what remains', async () => {
  const rendered = await renderWithStore(<RegimesScreen />, withSample);
  openRegime(rendered, 'etsi-en-303-645-v3');
  const said = [...document.querySelectorAll('.said')]
    .map(({ textContent }) => textContent ?? '')
    .filter((words) => words.startsWith('DP-1 '));
  expect(said.length).toBeGreaterThan(0);
  for (const words of said)
    expect(words).toContain('Partly provided. Remaining: BACnet/IP, Modbus RTU');
});

test('before anything is answered none is for this device, and the answers to give are named', async () => {
  const { user, store, container } = await renderWithStore(<RegimesScreen />, library);
  expect(screen.getByText(/^None so far/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Not called for by your answers' })).toBeNull();
  const entry = screen.getByRole('button', { name: cra }).closest('li') as HTMLElement;
  expect(entry.textContent).toContain('It would be called for by: “You sell in the European Union');
  expect(await axeFindings(container)).toEqual([]);
  await user.click(within(entry).getByRole('button', { name: 'Where it is sold and used' }));
  expect(store.getState().place).toMatchObject({ screen: 'activities', path: 'use.regions' });
});

test('those that the answers call for stand first, with the reason in words', async () => {
  await renderWithStore(<RegimesScreen />, soldIn('eu'));
  const shown = group('For this device');
  expect(titlesIn(shown)).toContain(cra);
  expect(shown.textContent).toContain('You sell in the European Union or the EEA.');
});

test('a law is called uncalled for only once no open answer can change that', async () => {
  await renderWithStore(<RegimesScreen />, soldIn('eu'));
  const depends = group('Depends on answers you have not given yet');
  expect(titlesIn(depends)).toContain(regimes['us-iot-act'].title);
  const not = group('Not called for by your answers');
  expect(titlesIn(not)).toContain(regimes['uk-psti'].title);
  expect(not.textContent).not.toContain('Not answered yet');
});

test('dropping asks for the reason, and can be undone', async () => {
  const { user, store, bridge } = await renderWithStore(<RegimesScreen />, soldIn('eu'));
  await user.click(screen.getByRole('button', { name: `Drop ${cra}` }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Drop it' }));
  expect(dialog.getByText(/Write the reason first/)).toBeTruthy();
  await user.type(dialog.getByRole('textbox'), 'Sold as a spare part only.');
  await user.click(dialog.getByRole('button', { name: 'Drop it' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  const dropped = group('Set aside by you');
  expect(titlesIn(dropped)).toEqual([cra]);
  expect(dropped.textContent).toContain('Dropped by you: Sold as a spare part only.');
  expect(dropped.textContent).toContain('The answers call for it: You sell in');
  await act(() => store.getState().saveAll());
  expect(bridge.saved('one').has('regimeChoices/eu-cra/reason')).toBe(true);
  act(() => store.getState().undo());
  expect(titlesIn(group('For this device'))).toContain(cra);
  expect(store.getState().workbook?.entries.has('regimeChoices/eu-cra')).toBe(false);
});

test('adding, changing the reason and leaving it to the answers again are one step each', async () => {
  const { user, store } = await renderWithStore(<RegimesScreen />, library);
  await user.click(screen.getByRole('button', { name: `Add ${oregon}` }));
  await user.type(screen.getByRole('textbox'), 'A reseller asked.');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(titlesIn(group('For this device'))).toEqual([oregon]);
  await user.click(screen.getByRole('button', { name: `Change the reason: ${oregon}` }));
  const field = screen.getByRole('textbox');
  expect((field as HTMLTextAreaElement).value).toBe('A reseller asked.');
  await user.type(field, ' Twice.');
  await user.click(screen.getByRole('button', { name: 'Keep the reason' }));
  expect(screen.getByText('Added by you: A reseller asked. Twice.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `Leave it to the answers: ${oregon}` }));
  expect(titlesIn(group('For this device'))).toEqual([]);
  expect(
    store
      .getState()
      .workbook?.changes.slice(-3)
      .map(({ label }) => label),
  ).toEqual([`Added ${oregon}`, `Added ${oregon}`, `Left ${oregon} to the answers again`]);
});

test('the list names the laws that are not covered, with the day', async () => {
  const { container } = await renderWithStore(<RegimesScreen />, soldIn('eu'));
  const note = within(screen.getByRole('complementary', { name: 'Not covered here' }));
  expect(note.getByText(/Data Act/)).toBeTruthy();
  expect(note.getByText(/^Looked at on \d{1,2} \w+ \d{4}\. There are others\.$/)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

test('a page begins with what it is, its dates and that it is a mapping', async () => {
  const { user, container } = await renderWithStore(<RegimesScreen />, soldIn('us'));
  await user.click(screen.getByRole('button', { name: oregon }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: oregon }));
  expect(screen.getByText(regimes['or-ors-646a-813'].standing)).toBeTruthy();
  expect(screen.getByText('1 January 2020')).toBeTruthy();
  const day = dateInWords(regimes['or-ors-646a-813'].lookedAt.on);
  expect(screen.getByText(`Last looked at on ${day}.`)).toBeTruthy();
  expect(screen.getByText('A mapping, not legal advice')).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'All laws and standards' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Laws and standards');
});

test('each requirement shows the answers with how sure their link is, and leads to them', async () => {
  const rendered = await renderWithStore(<RegimesScreen />, withSample);
  openRegime(rendered, 'eu-cra');
  const place = within(requirement('I-2c'));
  expect(place.getAllByText(/^High confidence: .*our own judgement\.$/).length).toBeGreaterThan(0);
  expect(place.getByText('Automatically, unless switched off')).toBeTruthy();
  await rendered.user.click(
    place.getAllByRole('button', { name: 'How updates are installed' })[0] as HTMLElement,
  );
  expect(rendered.store.getState().place).toMatchObject({ path: 'updates.kind' });
});

test('something left out, with its reason, is told as an answer', async () => {
  const rendered = await renderWithStore(<RegimesScreen />, withSample);
  openRegime(rendered, 'eu-cra');
  expect(document.body.textContent).toMatch(/: Not provided – \S/);
  expect(document.body.textContent).not.toMatch(/\bcompliant\b|\bscore\b|\bpassed\b|✓/i);
  expect(document.querySelector('[role=progressbar]')).toBeNull();
});

test('what was worked out is told in words, with the answers it was worked out from', async () => {
  const rendered = await renderWithStore(
    <RegimesScreen />,
    put({
      'use.regions': { kind: 'several', options: ['eu'] },
      'updates.kind': { kind: 'choice', option: 'automaticCanBeOff' },
    }),
  );
  openRegime(rendered, 'eu-cra');
  const place = within(requirement('I-2c'));
  expect(place.getByText('Worked out from the answers')).toBeTruthy();
  const says = place.getByText('Updates install themselves unless the customer switches that off.');
  expect(says.parentElement?.textContent).toContain(
    'From How updates are installed: Automatically, unless switched off.',
  );
  expect(place.getByText('Cannot be worked out yet')).toBeTruthy();
});

test('an open question leads to that question, and the way back leads to the requirement', async () => {
  const rendered = await renderWithStore(<RegimesScreen />, soldIn('us'));
  const { user, store } = rendered;
  openRegime(rendered, 'or-ors-646a-813');
  const id = shownIds().find((one) => requirement(one ?? '').querySelector('.requirement__open'));
  const link = within(requirement(id ?? '')).getAllByRole('button', { name: /^[AS]\S*-/ })[0];
  await user.click(link as HTMLElement);
  const { screen: shown, question } = store.getState().place;
  expect(shown).toBe('activities');
  expect(link?.textContent?.startsWith(`${question} `)).toBe(true);
  act(() => store.getState().goTo('regimes'));
  await user.click(screen.getByRole('button', { name: 'Continue there' }));
  expect(document.activeElement).toBe(requirement(id ?? ''));
});

test('only requirements with open questions can be shown', async () => {
  const rendered = await renderWithStore(<RegimesScreen />, withSample);
  openRegime(rendered, 'eu-cra');
  expect(shownIds()).toHaveLength(regimes['eu-cra'].requirements.length);
  await rendered.user.click(screen.getByRole('button', { name: /Which requirements/ }));
  await rendered.user.click(
    screen.getByRole('option', { name: /requirements with open questions/ }),
  );
  expect(shownIds().length).toBeGreaterThan(0);
  for (const id of shownIds()) {
    expect(requirement(id ?? '').querySelector('.requirement__open')).not.toBeNull();
  }
});

test('a weak mapping says that it is weak, and why', async () => {
  const rendered = await renderWithStore(<RegimesScreen />, library);
  openRegime(rendered, 'iec-62443-4-2');
  const first = requirement(shownIds()[0] ?? '');
  expect(within(first).getByText('Weak mapping')).toBeTruthy();
  expect(first.textContent).toContain('not compared with the publication');
});

test('what the answers say is worked out once for each state of the answers', () => {
  const snapshot: Snapshot = {
    workbookId: 'one',
    packId: currentPackId,
    revision: 1,
    entries: new Map(),
    company: new Map(),
  };
  const regime = regimes['eu-cra'];
  expect(standingOf(regime, { ...snapshot, revision: 2 })).toBe(standingOf(regime, snapshot));
  const later = { ...snapshot, entries: new Map(snapshot.entries) };
  expect(standingOf(regime, later)).not.toBe(standingOf(regime, snapshot));
});
