import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { companyProfileId } from '../../../../shared/bridge.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { failed, ok } from '../../../../shared/result.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { changeOf, tempFolder, textEdit, unwrap } from '../storage/library-in-temp-folder.ts';
import { appWithoutAWindow } from './app-without-a-window.ts';

describe('workbooks over the bridge', () => {
  it('go from created to answered to listed', async () => {
    const { invoke, apply } = appWithoutAWindow();
    await invoke('settings/write', { author: 'Quality' });
    const { workbookId } = unwrap(await invoke('library/create', { title: ' Gateway ' }));
    const change = changeOf(textEdit('device.name', null, 'G2'));
    unwrap(await apply(workbookId, { ...change, by: 'Mallory' }));

    const opened = unwrap(await invoke('workbook/open', { workbookId }));
    expect(opened).toMatchObject({ packId: currentPackId, isReadOnly: false, damaged: [] });
    expect(opened.entries.get('device.name')).toMatchObject({ by: 'Quality' });
    expect(opened.recent.map(({ kind }) => kind)).toEqual(['create', 'edit']);
    expect(unwrap(await invoke('library/list', {}))).toMatchObject([{ title: 'Gateway' }]);
  });

  it('of unknown guidance can be renamed and deleted, but not answered', async () => {
    const { library, invoke, apply } = appWithoutAWindow();
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));
    const pack = textEdit('workbook.pack', currentPackId, 'nistir-9999@2031-01');
    unwrap(applyChange(library, workbookId, changeOf(pack)));

    const answer = changeOf(textEdit('device.name', null, 'G2'));
    expect(await apply(workbookId, answer)).toEqual({
      ok: false,
      failure: { code: 'workbook-read-only', detail: 'nistir-9999@2031-01' },
    });
    const rename = changeOf(textEdit('workbook.title', 'Gateway', 'Old gateway'));
    unwrap(await apply(workbookId, rename));
    expect(unwrap(await invoke('workbook/open', { workbookId })).isReadOnly).toBe(true);
  });

  it('lean on the company profile, which opens like one of them', async () => {
    const { invoke, apply } = appWithoutAWindow();
    const change = changeOf(textEdit('company.name', null, 'Northwind'));
    unwrap(await apply(companyProfileId, change));
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));

    const opened = unwrap(await invoke('workbook/open', { workbookId }));
    expect(opened.company.get('company.name')?.entry).toEqual(
      answerOf({ kind: 'text', text: 'Northwind' }),
    );
  });

  it('can be made from every sample', async () => {
    const { invoke } = appWithoutAWindow();
    for (const { name } of unwrap(await invoke('library/samples', {}))) {
      unwrap(await invoke('library/sample', { name }));
      unwrap(await invoke('library/sample', { name }));
    }
    const lines = unwrap(await invoke('library/list', {}));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ isSample }) => isSample)).toBe(true);
  });

  it.each(['../../package', 'nothing', '', 'room-controller.json'])(
    'knows no sample %j',
    async (name) => {
      const { invoke } = appWithoutAWindow();
      expect(await invoke('library/sample', { name })).toMatchObject({
        failure: { code: 'sample-unknown' },
      });
    },
  );
});

describe('hand-off files over the bridge', () => {
  it('are saved where the person says, and open again', async () => {
    const folder = tempFolder();
    let offered = '';
    const { invoke } = appWithoutAWindow({
      chooseFileToSave: async (_title, name) => {
        offered = name;
        return join(folder, 'plan');
      },
      chooseFileToOpen: async () => join(folder, 'plan.securable.json'),
    });
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gate/way: "G2"' }));
    const saved = unwrap(await invoke('handoff/save', { workbookId }));

    expect(offered).toBe('Gate way G2.securable.json');
    expect(saved.files).toEqual(['plan.securable.json']);
    expect(JSON.stringify(saved)).not.toContain(folder);
    const opened = unwrap(await invoke('handoff/open', {}));
    if (opened.kind !== 'known') throw new Error('The workbook is in the library');
    expect(opened.kin).toEqual([{ workbookId, title: 'Gate/way: "G2"' }]);
    const { token } = opened;
    expect(unwrap(await invoke('handoff/separate', { token }))).toMatchObject({ isCopy: true });
    expect(unwrap(await invoke('library/list', {}))).toHaveLength(2);
  });

  it.each([
    ['is not JSON', 'hello', 'file-not-workbook'],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0xfe]), 'file-not-json'],
    ['has 100 MB of blanks', Buffer.alloc(100 * 1024 * 1024, 0x20), 'file-not-workbook'],
    ['nests 10,000 deep', '['.repeat(10_000), 'file-too-deep'],
    ['is newer', '{"format":"securable-workbook","formatVersion":9}', 'file-newer'],
  ])('that %s change nothing', async (_, content, code) => {
    const file = join(tempFolder(), 'bad.securable.json');
    writeFileSync(file, content);
    const { invoke } = appWithoutAWindow({ chooseFileToOpen: async () => file });

    expect(await invoke('handoff/open', {})).toMatchObject({ ok: false, failure: { code } });
    expect(unwrap(await invoke('library/list', {}))).toEqual([]);
  });

  it('that are folders or gone are named', async () => {
    const folder = tempFolder();
    let file = folder;
    const { invoke } = appWithoutAWindow({ chooseFileToOpen: async () => file });
    expect(await invoke('handoff/open', {})).toMatchObject({
      failure: { code: 'file-unreadable' },
    });
    file = join(folder, 'gone.json');
    expect(await invoke('handoff/open', {})).toEqual({
      ok: false,
      failure: { code: 'file-missing', detail: 'gone.json' },
    });
  });
});

describe('documents over the bridge', () => {
  it('are written to the folder the person chose, and shown there by token only', async () => {
    const folder = tempFolder();
    let shown = '';
    const { invoke } = appWithoutAWindow({
      chooseFolder: async () => folder,
      showInFolder: (path) => {
        shown = path;
      },
    });
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));
    const request = {
      workbookId,
      document: 'deviceCybersecurityDisclosure',
      formats: ['docx', 'html', 'md', 'json'] as ('docx' | 'html' | 'md' | 'json')[],
      audience: 'internal' as const,
      job: 'job-1',
    };
    const { files, token } = unwrap(await invoke('documents/export', request));

    expect(readdirSync(folder).sort()).toEqual([...files].sort());
    expect(files).toHaveLength(4);
    expect(files.every((name) => name.includes('(internal)'))).toBe(true);
    unwrap(await invoke('documents/reveal', { token }));
    expect(shown.startsWith(folder)).toBe(true);
    expect(await invoke('documents/reveal', { token: '/etc/passwd' })).toMatchObject({ ok: false });
  });

  it('can be stopped while a page is printed: no folder is asked for and nothing is written', async () => {
    let asked = 0;
    const told: string[] = [];
    const app = appWithoutAWindow(
      {
        chooseFolder: async () => {
          asked += 1;
          return tempFolder();
        },
      },
      {
        onProgress: ({ done, of, title }) => told.push(`${done} of ${of}: ${title}`),
        // A page that takes for ever, as one does on a slow computer.
        print: (_page, signal) =>
          new Promise((resolve) => {
            signal?.addEventListener('abort', () => resolve(failed('cancelled')));
            void app.invoke('jobs/stop', { job: 'job-1' });
          }),
      },
    );
    const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gateway' }));
    const order = { document: 'supportStatement', audience: 'public' as const, job: 'job-1' };
    const formats: ('md' | 'pdf' | 'json')[] = ['md', 'pdf', 'json'];
    expect(await app.invoke('documents/export', { workbookId, formats, ...order })).toMatchObject({
      failure: { code: 'cancelled' },
    });
    expect(told).toEqual([
      expect.stringMatching(/^0 of 3: .*\.md$/),
      expect.stringMatching(/^1 of 3: .*\.pdf$/),
    ]);
    expect(asked).toBe(0);
  });

  it('replace nothing without being told to', async () => {
    const folder = tempFolder();
    let mayReplace = false;
    const { invoke } = appWithoutAWindow({
      chooseFolder: async () => folder,
      confirm: async () => mayReplace,
    });
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));
    const document = 'deviceCybersecurityDisclosure';
    const order = { formats: ['md' as const], audience: 'public' as const, job: 'job-1' };
    const request = { workbookId, document, ...order };
    const [name = ''] = unwrap(await invoke('documents/export', request)).files;
    writeFileSync(join(folder, name), 'mine');

    expect(await invoke('documents/export', request)).toMatchObject({
      failure: { code: 'cancelled' },
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
    mayReplace = true;
    unwrap(await invoke('documents/export', request));
    expect(readFileSync(join(folder, name), 'utf8')).not.toBe('mine');
  });

  it('go to paper as the readers asked for may have them, and as the page they would be as a file', async () => {
    const pages: string[] = [];
    const { invoke, apply } = appWithoutAWindow(
      {},
      {
        printOnPaper: async (html) => {
          pages.push(html);
          return ok(null);
        },
      },
    );
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));
    unwrap(await apply(workbookId, changeOf(textEdit('device.name', null, 'G2 <hub>'))));
    const secret = answerOf({ kind: 'text', text: 'Zanzibar' });
    const after = { ...secret, disclosure: 'internal' as const };
    const scope = { path: 'support.scope', before: null, after };
    unwrap(await apply(workbookId, changeOf(scope)));
    const document = 'supportStatement';
    for (const audience of ['public', 'internal'] as const)
      unwrap(await invoke('documents/print', { workbookId, document, audience }));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toContain('G2 &lt;hub&gt;');
    expect(pages.map((page) => page.includes('Zanzibar'))).toEqual([false, true]);
    // What only colleagues may read is printed for nobody else.
    const record = { workbookId, document: 'internalPlanningRecord', audience: 'public' as const };
    expect(await invoke('documents/print', record)).toMatchObject({
      failure: { code: 'document-unknown' },
    });
    expect(pages).toHaveLength(2);
  });

  it('that do not exist are refused', async () => {
    const { invoke } = appWithoutAWindow();
    const { workbookId } = unwrap(await invoke('library/create', { title: 'Gateway' }));
    const request = {
      workbookId,
      document: 'diary',
      formats: ['md' as const],
      audience: 'public' as const,
      job: 'job-1',
    };
    expect(await invoke('documents/export', request)).toMatchObject({
      failure: { code: 'document-unknown' },
    });
  });
});

describe('settings over the bridge', () => {
  it('are kept, and never hold more than they should', async () => {
    const { invoke, folder } = appWithoutAWindow();
    unwrap(await invoke('settings/write', { author: 'Quality', theme: 'dark' }));
    expect(unwrap(await invoke('settings/read', {}))).toEqual({
      author: 'Quality',
      theme: 'dark',
      dataFolder: folder,
      isDataFolderFixed: false,
      isLibraryReadOnly: false,
      version: '0.0.0',
      builtFrom: null,
    });
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      author: 'Quality',
    });
  });

  it('restart with another folder only if a library can live there', async () => {
    let restarts = 0;
    const good = tempFolder();
    const bad = tempFolder();
    writeFileSync(
      join(bad, 'library.sqlite3'),
      'no library at all, but long enough to be one'.repeat(9),
    );
    let chosen = bad;
    const { invoke } = appWithoutAWindow({
      chooseFolder: async () => chosen,
      restart: () => {
        restarts += 1;
      },
    });
    expect(await invoke('settings/chooseDataFolder', {})).toMatchObject({
      failure: { code: 'library-foreign' },
    });
    expect(restarts).toBe(0);
    chosen = good;
    unwrap(await invoke('settings/chooseDataFolder', {}));
    expect(restarts).toBe(1);
  });

  it('are set aside, not overwritten, when they make no sense', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'x'));
    const file = join(folder, 'settings.json');
    writeFileSync(file, '{"theme": "loud"');
    const { openSettings } = await import('../../../../electron/settings/settings-store.ts');
    expect(openSettings(file).read().theme).toBe('system');
    expect(existsSync(`${file}.unreadable`)).toBe(true);
  });
});

describe('links over the bridge', () => {
  it.each([
    'http://example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-word:ofe|u|https://example.com',
    'https://name:word@example.com',
    'https://example.com/\u202egpj.exe',
    'data:text/html,hello',
    'app://securable/index.html',
    'not an address',
  ])('never open %j', async (address) => {
    const opened: string[] = [];
    const { invoke } = appWithoutAWindow({
      confirm: async () => true,
      openInBrowser: async (link) => void opened.push(link),
    });
    expect((await invoke('shell/openLink', { address })).ok).toBe(false);
    expect(opened).toEqual([]);
  });

  it.each(['https://example.com/a?b=c', 'mailto:security@example.com'])(
    'open %j only after the person saw it',
    async (address) => {
      let question = '';
      const opened: string[] = [];
      const { invoke } = appWithoutAWindow({
        confirm: async ({ detail }) => {
          question = detail;
          return true;
        },
        openInBrowser: async (link) => void opened.push(link),
      });
      unwrap(await invoke('shell/openLink', { address }));
      expect(question).toContain(address);
      expect(opened).toEqual([address]);
    },
  );
});
