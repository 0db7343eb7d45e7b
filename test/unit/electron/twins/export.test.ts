import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appWithoutAWindow } from '../ipc/app-without-a-window.ts';
import { tempFolder, unwrap } from '../storage/library-in-temp-folder.ts';

test('twins go where the person says; one that is not ready stops all, before a folder is asked for', async () => {
  const folder = tempFolder();
  let asked = 0;
  const { invoke } = appWithoutAWindow({
    chooseFolder: async () => {
      asked += 1;
      return folder;
    },
  });
  const { workbookId } = unwrap(await invoke('library/sample', { name: 'home-camera' }));
  const audience = 'public' as const;
  const refused = await invoke('twins/export', {
    workbookId,
    twins: ['csaf', 'mud'],
    audience,
    job: 'job-1',
  });
  expect(refused).toMatchObject({ ok: false, failure: { code: 'twin-not-ready' } });
  expect([asked, readdirSync(folder)]).toEqual([0, []]);

  const twins = ['oscal', 'security.txt'] as const;
  const { files } = unwrap(
    await invoke('twins/export', { workbookId, twins: [...twins], audience, job: 'job-1' }),
  );
  expect([...files].sort()).toEqual(readdirSync(folder).sort());
  expect(files).toContain('security.txt');
  const text = readFileSync(join(folder, 'security.txt'), 'utf8');
  expect(text).toContain('Contact: mailto:security@samplebrook.example');
});

test('a workbook without answers is told what it lacks; one that is not there is named', async () => {
  const { invoke } = appWithoutAWindow();
  const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));
  const request = { twins: ['security.txt' as const], audience: 'public' as const, job: 'job-1' };
  const result = await invoke('twins/export', { workbookId, ...request });
  expect(JSON.stringify(result)).toContain('Contact for security reports: not answered yet.');
  expect(await invoke('twins/export', { workbookId: 'none', ...request })).toMatchObject({
    failure: { code: 'workbook-missing' },
  });
});
