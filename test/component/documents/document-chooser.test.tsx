import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentsScreen } from '../../../renderer/documents/documents-screen.tsx';
import type { FakeBridge } from '../../support/fake-bridge.ts';
import { renderWithStore } from '../../support/render-with-store.tsx';
import { sampleAnswers } from '../../support/sample-answers.ts';

const withSample = {
  workbooks: { one: 'Valve controller' },
  open: 'one',
  prepare: (bridge: FakeBridge) => bridge.put('one', sampleAnswers()),
};

/** Sentences are buttons, too, so the control is found by its own label. */
function control(label: string): HTMLElement {
  const found = screen
    .getAllByRole('button')
    .find((button) => button.getAttribute('aria-label') === label);
  if (found === undefined) throw new Error(`No control is called ${label}.`);
  return found;
}

async function choose(document: RegExp) {
  const rendered = await renderWithStore(<DocumentsScreen />, withSample);
  await rendered.user.click(control('Document'));
  await rendered.user.click(screen.getByRole('option', { name: document }));
  return rendered;
}

test('every document that fits is offered, with what it is for', async () => {
  await choose(/^Retirement and transfer guide/);
  expect(screen.getByRole('heading', { name: 'Retirement and transfer guide' })).toBeTruthy();
  expect(screen.getByText(/For: Those who sell, return or dispose of the device\./)).toBeTruthy();
});

test('what is for colleagues only is shown as colleagues read it', async () => {
  await choose(/^Internal planning record/);
  expect(screen.getByText('INTERNAL: not for customers.')).toBeTruthy();
  expect(control('Readers').textContent).toMatch(/colleagues/);
});

test('a form tells how many fields are ready and what the others wait for', async () => {
  const { user, store } = await choose(/^Index to EU Cyber Resilience Act/);
  const meter = within(screen.getByRole('region', { name: /^\d+ of \d+ fields ready$/ }));
  expect(meter.getByText(/That does not say that a requirement is met\./)).toBeTruthy();
  const [waiting] = meter.getAllByRole('button');
  await user.click(waiting ?? document.body);
  expect(['activities', 'decisions', 'settings']).toContain(store.getState().place.screen);
  expect(store.getState().place.path).not.toBeNull();
});
