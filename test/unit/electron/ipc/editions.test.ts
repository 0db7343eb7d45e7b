import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyEdition } from '../../../../electron/editions/verify-edition.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Request } from '../../../../shared/bridge.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { decodeHandOff, encodeHandOff } from '../../../../shared/workbook/hand-off.ts';
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
};

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

  it('is written as a zip that verifies, the same bytes each time', async () => {
    const { invoke, workbookId, summary, end, out } = await published();
    const request = { workbookId, edition: summary.id };
    expect(unwrap(await invoke('editions/export', request)).files).toEqual(['edition.zip']);
    const first = readFileSync(join(out, 'edition.zip'));
    expect(await verifyEdition(first)).toMatchObject({ ok: true });
    unwrap(await end('2032-03-31', '2030-01-01'));
    unwrap(await invoke('editions/export', request));
    expect(readFileSync(join(out, 'edition.zip')).equals(first)).toBe(true);
  });
});

describe('after publishing', () => {
  it('a changed answer marks the sentences that no longer hold, and taking it back clears them', async () => {
    const { invoke, workbookId, end } = await published();
    const standing = async () => unwrap(await invoke('editions/standing', { workbookId }));
    expect(await standing()).toEqual({ lapsed: 0, added: 0 });
    unwrap(await end('2032-03-31', '2030-01-01'));
    const lapsed = await standing();
    expect(lapsed?.lapsed).toBeGreaterThan(1);
    expect(await standing()).toEqual(lapsed);
    unwrap(await end('2030-01-01', '2032-03-31'));
    expect(await standing()).toEqual({ lapsed: 0, added: 0 });
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
    const request = { workbookId, edition: summary.id };
    expect(codeOf(await invoke('editions/export', request))).toBe('edition-damaged');
    library.database.exec('DROP TRIGGER edition_outlines_are_never_altered');
    library.database.exec(`UPDATE edition_outlines SET body = replace(body, '2032', '2033')`);
    expect(codeOf(await invoke('editions/read', request))).toBe('edition-damaged');
    library.database.exec('DROP TRIGGER editions_are_never_altered');
    library.database.exec(`UPDATE editions SET record = replace(record, 'quality', 'sales')`);
    expect(codeOf(await invoke('editions/list', { workbookId }))).toBe('edition-damaged');
    expect(codeOf(await invoke('editions/read', { ...request, edition: 'none' }))).toBe(
      'edition-missing',
    );
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
    expect(unwrap(await to.invoke('editions/standing', { workbookId }))).toEqual({
      lapsed: 0,
      added: 0,
    });
    const request = { workbookId, edition: from.summary.id };
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
