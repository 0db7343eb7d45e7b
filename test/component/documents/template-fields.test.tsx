import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TemplateFields } from '../../../renderer/documents/template-fields.tsx';
import type { FakeLibrary } from '../../support/fake-bridge.ts';
import { renderWithStore } from '../../support/render-with-store.tsx';

const shown = (fields: FakeLibrary['fields']) =>
  renderWithStore(<TemplateFields document="supportStatement" audience="public" />, {
    workbooks: { one: 'One' },
    open: 'one',
    fields: fields ?? null,
  });

test('fields that the document does not fill, and those the template has no place for, are listed', async () => {
  await shown({ unknown: ['odd', 'phone'], missing: ['contents'] });
  expect(await screen.findByText(/does not say: \{\{odd\}\}, \{\{phone\}\}/)).toBeTruthy();
  expect(screen.getByText(/no place of its own for \{\{contents\}\}/)).toBeTruthy();
});

test('without a place for the text there is a problem and nothing else', async () => {
  await shown({ unknown: ['odd'], missing: ['document', 'contents'] });
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByText(/\{\{odd\}\}/)).toBe(null);
});

test('where no template has fields, nothing is said', async () => {
  const { container } = await shown(null);
  expect(container.textContent).toBe('');
});
