import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../../renderer/settings/settings-screen.tsx';
import { renderWithStore } from '../../support/render-with-store.tsx';

async function shown() {
  const rendered = await renderWithStore(<SettingsScreen />);
  const said = (path: string) => {
    const entry = rendered.store.getState().company?.entries.get(path)?.entry;
    if (entry?.kind !== 'answer' || entry.state !== 'answered') return null;
    return entry.value.kind === 'text' ? entry.value.text : JSON.stringify(entry.value);
  };
  return { said, ...rendered };
}

test('a colour is saved when it is one; half a colour changes nothing', async () => {
  const { user, said } = await shown();
  const field = screen.getByRole('textbox', { name: 'Colour of documents' });
  await user.type(field, '#8a15');
  expect(said('house.colour')).toBe(null);
  expect(screen.getByText(/A colour is # and six digits/)).toBeTruthy();
  await user.type(field, '38');
  expect(said('house.colour')).toBe('#8A1538');
  expect(screen.queryByText(/A colour is # and six digits/)).toBe(null);
});

test('a pale colour is remarked on and kept all the same', async () => {
  const { user, said } = await shown();
  await user.type(screen.getByRole('textbox', { name: 'Colour of documents' }), 'FFCC00');
  expect(said('house.colour')).toBe('#FFCC00');
  expect(screen.getByText(/contrast of 1\.5 to 1/)).toBeTruthy();
});

test('the sample shows what is set, and undo takes it back', async () => {
  const { user, store } = await shown();
  // Undo means the company profile while Settings are shown.
  act(() => store.getState().goTo('settings'));
  const sample = screen.getByRole('figure', { name: 'Sample' });
  await user.type(screen.getByRole('textbox', { name: 'Line at the head of pages' }), 'Hinge');
  expect(sample.textContent).toContain('Hinge');
  act(() => {
    store.getState().leaveField();
    store.getState().undo();
  });
  expect(sample.textContent).not.toContain('Hinge');
});

test('a logo is chosen by main, named by an answer, shown, and can be taken away', async () => {
  const { user, said } = await shown();
  await user.click(screen.getByRole('button', { name: 'Choose a picture' }));
  expect(await screen.findByRole('img', { name: 'Logo' })).toBeTruthy();
  expect(said('house.logo')).toBe('ab'.repeat(32));
  await user.click(screen.getByRole('button', { name: 'No logo' }));
  expect(said('house.logo')).toBe(null);
  expect(screen.queryByRole('img', { name: 'Logo' })).toBe(null);
});

test('a picture that is refused says why, and the logo stays', async () => {
  const { user, said, bridge } = await shown();
  bridge.failNext('house/chooseLogo', { code: 'logo-refused', detail: 'it is an SVG drawing' });
  await user.click(screen.getByRole('button', { name: 'Choose a picture' }));
  expect(await screen.findByText(/because it is an SVG drawing/)).toBeTruthy();
  expect(said('house.logo')).toBe(null);
});

test('a Word template is chosen by main, shown with its fields, and can be taken away', async () => {
  const { user, said } = await shown();
  await user.click(screen.getByRole('button', { name: 'Choose a Word file' }));
  expect(await screen.findByText('Letter.docx')).toBeTruthy();
  expect(said('house.template')).toBe('cd'.repeat(32));
  await user.click(screen.getByRole('radio', { name: /Its looks and its text/ }));
  expect(await screen.findByText('Its fields: {{document}}, {{title}}.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'No template' }));
  expect(said('house.template')).toBe(null);
  expect(screen.queryByText('Letter.docx')).toBe(null);
});
