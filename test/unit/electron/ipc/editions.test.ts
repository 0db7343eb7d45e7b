import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyEdition } from '../../../../electron/editions/verify-edition.ts';
import { readZip } from '../../../../electron/office/read-zip.ts';
import { restoreBackup } from '../../../../electron/storage/backup/restore-backup.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Request } from '../../../../shared/bridge.ts';
import { decodeHandOff, encodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import { localDay } from '../../../../shared/text/local-day.ts';
import { dateInWords } from '../../../../shared/text/plain-words.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import { docxParts, wordText } from '../documents/read-docx.ts';
import {
  changeOf,
  codeOf,
  tempFolder,
  textEdit,
  unwrap,
} from '../storage/library-in-temp-folder.ts';
import { appWithoutAWindow } from './app-without-a-window.ts';

const order: Omit<Request<'editions/publish'>, 'workbookId'> = {
  label: '1.0',
  approvedBy: 'Head of quality',
  audience: 'public',
  documents: ['deviceCybersecurityDisclosure', 'supportStatement'],
  formats: ['docx', 'md'],
  twins: [],
  since: null,
  job: 'job-1',
};

const text = (words: string): Entry => answerOf({ kind: 'text', text: words });
const web = (address: string): Entry => answerOf({ kind: 'web', address });
const contact = (email: string): Entry =>
  answerOf({ kind: 'contact', name: 'Security', email, phone: '', web: '' });
const documentXml = async (bytes: Uint8Array) =>
  (await docxParts(bytes)).get('word/document.xml') ?? '';
const holding = { lapsed: 0, added: 0, documents: [], twins: [] };

async function published() {
  const folder = tempFolder();
  const app = appWithoutAWindow({
    chooseFileToSave: async () => join(folder, 'edition.zip'),
    chooseFolder: async () => folder,
  });
  const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gate sensor' }));
  const end = (before: string | null, after: string) =>
    app.apply(
      workbookId,
      changeOf({
        path: 'support.endDate',
        before: before === null ? null : answerOf({ kind: 'date', date: before }),
        after: answerOf({ kind: 'date', date: after }),
      }),
    );
  unwrap(await app.apply(workbookId, changeOf(textEdit('device.name', null, 'GS-2'))));
  unwrap(await end(null, '2032-03-31'));
  const summary = unwrap(await app.invoke('editions/publish', { workbookId, ...order }));
  return { ...app, workbookId, summary, end, out: folder };
}

describe('publishing', () => {
  it('freezes the documents at the change they were made at', async () => {
    const { invoke, workbookId, summary, library } = await published();
    expect(summary).toMatchObject({ label: '1.0', approvedBy: 'Head of quality', product: 'GS-2' });
    expect(summary.files).toHaveLength(4);
    const opened = unwrap(await invoke('workbook/open', { workbookId }));
    expect(summary.revision).toBe(opened.revision);
    expect(summary.change).toBe(opened.recent.at(-1)?.id);
    expect(unwrap(await invoke('editions/list', { workbookId }))).toEqual([summary]);
    const { outlines } = unwrap(await invoke('editions/read', { workbookId, edition: summary.id }));
    expect(outlines.map(({ document }) => document)).toEqual(order.documents);
    expect(() => library.database.exec('DELETE FROM editions')).toThrow('append-only');
    expect(unwrap(await invoke('library/list', {}))[0]?.published).toEqual({
      label: '1.0',
      at: summary.publishedAt,
    });
  });

  it('is refused where a label is taken, a document unknown or for other readers', async () => {
    const { invoke, workbookId } = await published();
    const publish = async (more: Partial<typeof order>) =>
      codeOf(await invoke('editions/publish', { workbookId, ...order, ...more }));
    expect(await publish({})).toBe('edition-label-taken');
    expect(await publish({ label: '2.0', documents: ['nothing'] })).toBe('document-unknown');
    expect(await publish({ label: '2.0', documents: ['internalPlanningRecord'] })).toBe(
      'document-unknown',
    );
    expect(await publish({ label: ' ' })).toBe('invalid-request');
    expect(await publish({ label: '2.0', approvedBy: '' })).toBe('invalid-request');
    expect(unwrap(await invoke('editions/list', { workbookId }))).toHaveLength(1);
  });

  it('bears the day where it is published, in the list, in its zip and in its documents', async () => {
    const zone = process.env.TZ;
    // Somewhere it is always another day than by universal time.
    const there = new Date().getUTCHours() >= 10 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';
    process.env.TZ = there;
    try {
      const { invoke, workbookId, summary, out } = await published();
      const day = localDay(summary.publishedAt);
      expect(day).not.toBe(summary.publishedAt.slice(0, 10));
      expect(summary.publishedOn).toEqual({ day, zone: there });
      unwrap(await invoke('editions/export', { workbookId, edition: summary.id, job: 'job-1' }));
      const zip = readFileSync(join(out, 'edition.zip'));
      expect(await verifyEdition(zip)).toMatchObject({ ok: true, manifest: { date: day } });
      const { outlines } = unwrap(
        await invoke('editions/read', { workbookId, edition: summary.id }),
      );
      for (const { facts } of outlines) expect(JSON.stringify(facts)).toContain(dateInWords(day));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('is written as a zip that verifies, the same bytes each time', async () => {
    const { invoke, workbookId, summary, end, out } = await published();
    const request = { workbookId, edition: summary.id, job: 'job-1' };
    expect(unwrap(await invoke('editions/export', request)).files).toEqual(['edition.zip']);
    const first = readFileSync(join(out, 'edition.zip'));
    expect(await verifyEdition(first)).toMatchObject({ ok: true });
    unwrap(await end('2032-03-31', '2030-01-01'));
    unwrap(await invoke('editions/export', request));
    expect(readFileSync(join(out, 'edition.zip')).equals(first)).toBe(true);
  });
});

describe('checking a zip', () => {
  it('says what it is where nothing was changed, and what is wrong where something was', async () => {
    let chosen: string | null = null;
    const { invoke } = appWithoutAWindow({ chooseFileToOpen: async () => chosen });
    expect(codeOf(await invoke('editions/check', {}))).toBe('cancelled');
    const app = await published();
    const request = { workbookId: app.workbookId, edition: app.summary.id, job: 'job-1' };
    unwrap(await app.invoke('editions/export', request));
    chosen = join(app.out, 'edition.zip');
    expect(unwrap(await invoke('editions/check', {}))).toEqual({
      file: 'edition.zip',
      isUnchanged: true,
      product: 'GS-2',
      label: '1.0',
      date: app.summary.publishedOn?.day,
      audience: 'public',
      manifest: app.summary.manifest,
      files: app.summary.files.map(({ name }) => name).sort(),
    });
    writeFileSync(chosen, 'no zip at all');
    expect(unwrap(await invoke('editions/check', {}))).toMatchObject({
      isUnchanged: false,
      because: 'This zip is not read: it is no zip, or a part of it is missing.',
    });
    rmSync(chosen);
    expect(codeOf(await invoke('editions/check', {}))).toBe('file-missing');
  });
});

describe('after publishing', () => {
  it('a changed answer marks the sentences that no longer hold, and taking it back clears them', async () => {
    const { invoke, workbookId, end } = await published();
    const standing = async () =>
      unwrap(await invoke('editions/standing', { workbookId }))[0]?.standing;
    expect(await standing()).toEqual(holding);
    unwrap(await end('2032-03-31', '2030-01-01'));
    const lapsed = await standing();
    expect(lapsed?.lapsed).toBeGreaterThan(1);
    expect(await standing()).toEqual(lapsed);
    unwrap(await end('2030-01-01', '2032-03-31'));
    expect(await standing()).toEqual(holding);
  });

  it('what changed for customers is written as Word and Markdown', async () => {
    const { invoke, workbookId, summary, end, out } = await published();
    unwrap(await end('2032-03-31', '2030-01-01'));
    const second = unwrap(await invoke('editions/publish', { workbookId, ...order, label: '1.1' }));
    for (const to of [null, second.id]) {
      const { files } = unwrap(
        await invoke('editions/changes', {
          workbookId,
          from: summary.id,
          to,
          formats: ['docx', 'md'],
          job: 'job-1',
        }),
      );
      expect(files).toHaveLength(2);
      const name = files.find((file) => file.endsWith('.md')) ?? '';
      const said = readFileSync(join(out, name), 'utf8');
      expect(said).toContain('How long the device is supported');
      expect(said).toMatch(/\| 31 March 2032 \| 1 January 2030 \|/);
      for (const file of files) rmSync(join(out, file));
    }
  });

  it('an edition that was altered behind its back is not shown as whole', async () => {
    const { invoke, workbookId, summary, library } = await published();
    library.database.exec('DROP TRIGGER edition_files_are_never_altered');
    library.database.exec(`UPDATE edition_files SET bytes = x'00'`);
    const request = { workbookId, edition: summary.id, job: 'job-1' };
    expect(codeOf(await invoke('editions/export', request))).toBe('edition-damaged');
    library.database.exec('DROP TRIGGER edition_outlines_are_never_altered');
    library.database.exec(`UPDATE edition_outlines SET body = replace(body, '2032', '2033')`);
    expect(codeOf(await invoke('editions/read', { workbookId, edition: summary.id }))).toBe(
      'edition-damaged',
    );
    library.database.exec('DROP TRIGGER editions_are_never_altered');
    library.database.exec(`UPDATE editions SET record = replace(record, 'quality', 'sales')`);
    expect(codeOf(await invoke('editions/list', { workbookId }))).toBe('edition-damaged');
    expect(codeOf(await invoke('editions/read', { workbookId, edition: 'none' }))).toBe(
      'edition-missing',
    );
  });
});

describe('machine-readable files', () => {
  it('are published with the documents, and marked exactly when they would say something else', async () => {
    const { invoke, apply, workbookId, end, out } = await published();
    const company = (path: string, after: Entry) =>
      apply('company', changeOf({ path, before: null, after }));
    unwrap(await company('company.name', text('Northwind')));
    unwrap(await company('company.web', web('https://northwind.example')));
    unwrap(await company('company.securityContact', contact('security@northwind.example')));
    const summary = unwrap(
      await invoke('editions/publish', {
        ...{ workbookId, ...order, label: '2.0' },
        twins: ['security.txt', 'disclosure'],
      }),
    );
    expect(summary.twins?.map(({ id }) => id)).toEqual(['security.txt', 'disclosure']);
    unwrap(await invoke('editions/export', { workbookId, edition: summary.id, job: 'job-1' }));
    const zip = readFileSync(join(out, 'edition.zip'));
    const verified = await verifyEdition(zip);
    expect(verified).toMatchObject({ ok: true });
    const lines = verified.ok ? verified.lines : [];
    expect(lines[0]?.slice(0, 64)).toBe(summary.manifest);
    expect(lines.join('\n')).toContain('security.txt: unchanged');
    const lapsed = async () =>
      unwrap(await invoke('editions/standing', { workbookId }))[0]?.standing.twins;
    expect(await lapsed()).toEqual([]);
    // In “answers as data” stands every answer; in security.txt the contact and no date of support.
    unwrap(await end('2032-03-31', '2031-01-01'));
    expect(await lapsed()).toEqual(['disclosure']);
    unwrap(await end('2031-01-01', '2032-03-31'));
    expect(await lapsed()).toEqual([]);
    const before = contact('security@northwind.example');
    const edit = {
      path: 'company.securityContact',
      before,
      after: contact('psirt@northwind.example'),
    };
    unwrap(await apply('company', changeOf(edit)));
    expect(await lapsed()).toEqual(['security.txt', 'disclosure']);
  });

  it('travel in a hand-off file with their hashes, and one that was altered is refused', async () => {
    const from = await published();
    unwrap(await from.apply('company', changeOf(textEdit('company.name', null, 'Northwind'))));
    const request = {
      workbookId: from.workbookId,
      ...order,
      label: '2.0',
      twins: ['disclosure' as const],
    };
    const summary = unwrap(await from.invoke('editions/publish', request));
    const handed = encodeHandOff(unwrap(exportHandOff(from.library, from.workbookId)));
    const to = appWithoutAWindow();
    unwrap(await to.apply('company', changeOf(textEdit('company.name', null, 'Northwind'))));
    const { workbookId } = unwrap(importHandOff(to.library, unwrap(decodeHandOff(handed)), ''));
    const read = unwrap(await to.invoke('editions/read', { workbookId, edition: summary.id }));
    expect(read.twins).toHaveLength(1);
    expect(unwrap(await to.invoke('editions/standing', { workbookId }))[0]?.standing).toEqual(
      holding,
    );
    const altered = handed.replace(/"print": "\d/, '"print": "x');
    expect(altered).not.toBe(handed);
    const other = appWithoutAWindow();
    expect(codeOf(importHandOff(other.library, unwrap(decodeHandOff(altered)), ''))).toBe(
      'edition-damaged',
    );
  });

  it('that are named and not ready stop the publishing', async () => {
    const { invoke, workbookId } = await published();
    const request = { workbookId, ...order, label: '2.0', twins: ['csaf' as const] };
    expect(codeOf(await invoke('editions/publish', request))).toBe('twin-not-ready');
    expect(unwrap(await invoke('editions/list', { workbookId }))).toHaveLength(1);
  });
});

describe('what changed since an earlier edition', () => {
  const formats = ['docx', 'html', 'md', 'json'] as const;
  const zipped = async (app: Awaited<ReturnType<typeof published>>, edition: string) => {
    unwrap(
      await app.invoke('editions/export', { workbookId: app.workbookId, edition, job: 'job-1' }),
    );
    return readZip(readFileSync(join(app.out, 'edition.zip')));
  };
  const publishSince = async (
    app: Awaited<ReturnType<typeof published>>,
    label: string,
    since: string,
    more: Partial<typeof order> = {},
  ) =>
    unwrap(
      await app.invoke('editions/publish', {
        ...{ workbookId: app.workbookId, ...order, formats: [...formats], label, since, ...more },
      }),
    );

  it('stands as the last section of every document in every format, if a writer wants it', async () => {
    const app = await published();
    unwrap(await app.end('2032-03-31', '2030-01-01'));
    const second = await publishSince(app, '1.1', app.summary.id);
    const files = await zipped(app, second.id);
    for (const document of order.documents)
      for (const format of formats) {
        const file = second.files.find((one) => one.document === document && one.format === format);
        const bytes = files.get(file?.name ?? '') ?? new Uint8Array();
        const said =
          format === 'docx'
            ? wordText(await documentXml(bytes))
            : Buffer.from(bytes).toString('utf8');
        const [, section = ''] = said.split(
          /What changed since edition 1\.0(?![\s\S]*What changed since edition 1\.0)/,
        );
        expect(section, file?.name).toContain('How long the device is supported');
        expect(section, file?.name).toContain('31 March 2032');
        expect(section, file?.name).toContain('1 January 2030');
      }
    // The section tells of the past, so it can never cease to hold.
    const standing = async () =>
      unwrap(await app.invoke('editions/standing', { workbookId: app.workbookId }))[0]?.standing;
    expect(await standing()).toEqual(holding);
    const third = await publishSince(app, '1.2', second.id);
    expect(
      Buffer.from((await zipped(app, third.id)).get(third.files[2]?.name ?? '') ?? []).toString(),
    ).toContain('Nothing changed for customers since edition 1.1');
  });

  it('does not repeat what these readers may not have any more, and says where a document is new', async () => {
    const app = await published();
    const before = answerOf({ kind: 'date', date: '2032-03-31' });
    const edit = {
      path: 'support.endDate',
      before,
      after: { ...before, disclosure: 'internal' } as const,
    };
    unwrap(await app.apply(app.workbookId, changeOf(edit)));
    const documents = ['supportStatement', 'retirementGuide'];
    const second = await publishSince(app, '1.1', app.summary.id, { documents });
    for (const bytes of (await zipped(app, second.id)).values())
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/31 March 2032|2032-03-31/);
    const said = (await zipped(app, second.id)).get(
      second.files.find(
        ({ document, format }) => document === 'supportStatement' && format === 'md',
      )?.name ?? '',
    );
    expect(Buffer.from(said ?? []).toString()).toContain('Said before, and not repeated here.');
    const fresh = (await zipped(app, second.id)).get(
      second.files.find(({ document, format }) => document === 'retirementGuide' && format === 'md')
        ?.name ?? '',
    );
    expect(Buffer.from(fresh ?? []).toString()).toContain(
      'This document was not part of edition 1.0',
    );
    const { files } = unwrap(
      await app.invoke('editions/changes', {
        ...{ workbookId: app.workbookId, from: app.summary.id, to: second.id, formats: ['md'] },
        job: 'job-1',
      }),
    );
    const own = readFileSync(join(app.out, files[0] ?? ''), 'utf8');
    expect(own).not.toContain('31 March 2032');
    expect(own).toContain('Retirement and transfer guide: new in edition 1.1.');
    expect(own).toContain('Device Cybersecurity Disclosure: no longer published in edition 1.1.');
  });

  it('is told of an edition for the same readers only', async () => {
    const app = await published();
    const request = { workbookId: app.workbookId, ...order, label: '2.0', since: app.summary.id };
    expect(codeOf(await app.invoke('editions/publish', { ...request, audience: 'internal' }))).toBe(
      'invalid-request',
    );
    expect(codeOf(await app.invoke('editions/publish', { ...request, since: 'none' }))).toBe(
      'edition-missing',
    );
  });
});

describe('publishing that is stopped', () => {
  it('tells how far it is, and leaves no edition and no file', async () => {
    const told: { done: number; of: number }[] = [];
    const folder = tempFolder();
    const app = appWithoutAWindow(
      { chooseFolder: async () => folder },
      {
        onProgress: ({ job, done, of }) => {
          told.push({ done, of });
          if (done === 3) void app.invoke('jobs/stop', { job });
        },
      },
    );
    const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gate sensor' }));
    unwrap(await app.apply(workbookId, changeOf(textEdit('device.name', null, 'GS-2'))));
    const stopped = await app.invoke('editions/publish', { workbookId, ...order });
    expect(codeOf(stopped)).toBe('cancelled');
    expect(told).toEqual([0, 1, 2, 3].map((done) => ({ done, of: 4 })));
    expect(unwrap(await app.invoke('editions/list', { workbookId }))).toEqual([]);
    for (const table of ['editions', 'edition_files', 'edition_outlines'])
      expect(app.library.database.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({
        n: 0,
      });
    // The label is free again, and a job that is over cannot be stopped.
    expect(unwrap(await app.invoke('jobs/stop', { job: 'job-1' }))).toBeNull();
  });
});

describe('in a hand-off file', () => {
  it('an edition goes along with its hashes and sentences; its files stay', async () => {
    const from = await published();
    const handOff = unwrap(exportHandOff(from.library, from.workbookId));
    const text = encodeHandOff(handOff);
    const to = appWithoutAWindow();
    const { workbookId } = unwrap(importHandOff(to.library, unwrap(decodeHandOff(text)), ''));
    const { files, ...rest } = from.summary;
    expect(unwrap(await to.invoke('editions/list', { workbookId }))).toEqual([
      { ...rest, files, hasFiles: false },
    ]);
    const [standing] = unwrap(await to.invoke('editions/standing', { workbookId }));
    expect(standing?.standing).toEqual(holding);
    const request = { workbookId, edition: from.summary.id, job: 'job-1' };
    expect(codeOf(await to.invoke('editions/export', request))).toBe('edition-without-files');
    expect(encodeHandOff(unwrap(exportHandOff(to.library, workbookId)))).toBe(text);
    // Ids of the test's two libraries rise alike; this one's must be new.
    for (let at = 0; at < 20; at += 1) to.library.newId();
    // The file once more becomes a copy, and the copy has the edition too.
    const copy = unwrap(importHandOff(to.library, unwrap(decodeHandOff(text)), ''));
    expect(unwrap(await to.invoke('editions/list', { workbookId: copy.workbookId }))).toHaveLength(
      1,
    );
  });

  it('an edition that was altered is refused, and nothing is brought in', async () => {
    const from = await published();
    const text = encodeHandOff(unwrap(exportHandOff(from.library, from.workbookId)));
    const altered = text.replaceAll('"31 March 2032"', '"31 March 2042"');
    expect(altered).not.toBe(text);
    const to = appWithoutAWindow();
    expect(codeOf(importHandOff(to.library, unwrap(decodeHandOff(altered)), ''))).toBe(
      'edition-damaged',
    );
    expect(unwrap(await to.invoke('library/list', {}))).toEqual([]);
  });
});

describe('publishing and restoring at once', () => {
  it('is refused on both sides: no restore begins, and nothing is kept of answers that are no longer there', async () => {
    const restored: string[] = [];
    const app = appWithoutAWindow(
      {},
      {
        onProgress: ({ done }) => {
          if (done !== 1) return;
          void app.invoke('backups/restore', { id: backupId }).then((result) => {
            restored.push(codeOf(result));
          });
        },
      },
    );
    const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gate sensor' }));
    const backup = unwrap(await app.invoke('backups/make', {}));
    const backupId = backup.id;
    unwrap(await app.apply(workbookId, changeOf(textEdit('device.name', null, 'GS-2'))));
    unwrap(await app.invoke('editions/publish', { workbookId, ...order }));
    expect(restored).toEqual(['work-under-way']);
    expect(unwrap(await app.invoke('editions/labels', { workbookId }))).toEqual(['1.0']);
  });

  it('keeps no edition of a library that was put back behind it', async () => {
    let restore: () => void = () => undefined;
    const app = appWithoutAWindow({}, { onProgress: ({ done }) => done === 1 && restore() });
    const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gate sensor' }));
    const backup = unwrap(await app.invoke('backups/make', {}));
    unwrap(await app.apply(workbookId, changeOf(textEdit('device.name', null, 'GS-2'))));
    restore = () => unwrap(restoreBackup(app.library, backup.id, {}));
    const published = await app.invoke('editions/publish', { workbookId, ...order });
    expect(codeOf(published)).toBe('edition-overtaken');
    expect(unwrap(await app.invoke('editions/list', { workbookId }))).toEqual([]);
  });
});
