import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { png } from '../house/pictures.ts';
import { template } from '../office/template/templates.ts';
import { appWithoutAWindow } from './app-without-a-window.ts';

async function chosen(channel: 'house/chooseLogo' | 'house/chooseTemplate', bytes: Uint8Array) {
  let file = '';
  const app = appWithoutAWindow({ chooseFileToOpen: async () => file });
  file = join(app.folder, 'chosen');
  writeFileSync(file, bytes);
  return { ...app, result: await app.invoke(channel, {}) };
}

test('a logo is kept in the library and shown from there', async () => {
  const { invoke, result } = await chosen('house/chooseLogo', png());
  if (!result.ok) throw new Error(result.failure.detail);
  const shown = await invoke('house/logo', { file: result.value.file });
  expect(shown).toMatchObject({ ok: true, value: { width: 200, height: 80 } });
  expect(await invoke('house/logo', { file: 'ab'.repeat(32) })).toMatchObject({ ok: false });
});

test('a drawing is refused and a template too, each with its reason', async () => {
  const drawing = await chosen('house/chooseLogo', Buffer.from('<svg/>'));
  expect(drawing.result).toMatchObject({ ok: false, failure: { code: 'logo-refused' } });
  const text = await chosen('house/chooseTemplate', Buffer.from('PK no'));
  expect(text.result).toMatchObject({ ok: false, failure: { code: 'template-refused' } });
});

test('a template is kept, and its fields are compared with a document', async () => {
  const app = await chosen('house/chooseTemplate', await template('{{document}} {{odd}}'));
  const { invoke, apply, result } = app;
  if (!result.ok) throw new Error(result.failure.detail);
  const { file } = result.value;
  expect(await invoke('house/template', { file })).toMatchObject({
    ok: true,
    value: { name: 'chosen', fields: ['document', 'odd', 'title', 'revision'] },
  });
  const created = await invoke('library/create', { title: 'One' });
  if (!created.ok) throw new Error(created.failure.detail);
  const asked = {
    workbookId: created.value.workbookId,
    document: 'supportStatement',
    audience: 'public',
  } as const;
  expect(await invoke('house/fields', asked)).toEqual({ ok: true, value: null });
  const edits = [
    { path: 'house.template', before: null, after: answerOf({ kind: 'text', text: file }) },
    {
      path: 'house.templateUse',
      before: null,
      after: answerOf({ kind: 'choice', option: 'fields' }),
    },
  ];
  const change = { id: 'c', kind: 'edit', of: null, label: 'Chose', by: '', edits } as const;
  const applied = await apply('company', { ...change, at: '2026-01-01T00:00:00.000Z' });
  expect(applied.ok).toBe(true);
  expect(await invoke('house/fields', asked)).toMatchObject({
    ok: true,
    value: { unknown: expect.arrayContaining(['odd']) },
  });
});
