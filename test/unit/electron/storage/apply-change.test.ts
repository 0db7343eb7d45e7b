import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { readHistory } from '../../../../electron/storage/read-history.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { searchLibrary } from '../../../../electron/storage/search-library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import {
  changeOf,
  codeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from './library-in-temp-folder.ts';

function newWorkbook(library: Library, title = 'Gateway'): string {
  return unwrap(createWorkbook(library, { title, packId: currentPackId, by: '' })).workbookId;
}

function textAt(library: Library, workbookId: string, path: string): string | undefined {
  const entry = unwrap(readSnapshot(library, workbookId)).snapshot.entries.get(path)?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return undefined;
  return entry.value.kind === 'text' ? entry.value.text : undefined;
}

describe('applying a change', () => {
  it('writes the answer, the history and the search index', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    const change = changeOf(textEdit('device.name', null, 'Northwind G2'));

    const { revision } = unwrap(applyChange(library, workbook, change));

    const { snapshot } = unwrap(readSnapshot(library, workbook));
    expect(snapshot.entries.get('device.name')).toEqual({
      entry: answerOf({ kind: 'text', text: 'Northwind G2' }),
      revision,
      at: change.at,
      by: 'Quality',
    });
    expect(snapshot.revision).toBe(revision);
    const [newest] = unwrap(readHistory(library, workbook, { before: null, limit: 1 }));
    expect(newest).toEqual({ ...change, revision, first: revision });
    expect(unwrap(searchLibrary(library, 'northw'))).toHaveLength(1);
  });

  it('removes an answer, and finds it no more', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    applyChange(library, workbook, changeOf(textEdit('device.name', null, 'Northwind')));
    applyChange(library, workbook, changeOf(textEdit('device.name', 'Northwind', null)));

    expect(textAt(library, workbook, 'device.name')).toBe(undefined);
    expect(unwrap(searchLibrary(library, 'northwind'))).toEqual([]);
  });

  it('refuses a change whose starting point is not what is stored, and writes none of it', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    applyChange(library, workbook, changeOf(textEdit('device.name', null, 'One')));

    const stale = changeOf(
      textEdit('device.summary', null, 'New'),
      textEdit('device.name', 'Zero', 'Two'),
    );
    const result = applyChange(library, workbook, stale);

    expect(result).toEqual({ ok: false, failure: { code: 'conflict', detail: 'device.name' } });
    expect(textAt(library, workbook, 'device.name')).toBe('One');
    expect(textAt(library, workbook, 'device.summary')).toBe(undefined);
    expect(unwrap(searchLibrary(library, 'New'))).toEqual([]);
  });

  it('writes a change that is sent again only once, and answers with the same revision', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    const change = changeOf(textEdit('device.name', null, 'One'));
    const first = applyChange(library, workbook, change);
    applyChange(library, workbook, changeOf(textEdit('device.name', 'One', 'Two')));

    expect(applyChange(library, workbook, change)).toEqual(first);
    expect(textAt(library, workbook, 'device.name')).toBe('Two');
  });

  it('refuses another change under an id that is taken', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    const change = changeOf(textEdit('device.name', null, 'One'));
    applyChange(library, workbook, change);

    const other = { ...change, edits: [textEdit('device.name', 'One', 'Two')] };
    expect(codeOf(applyChange(library, workbook, other))).toBe('conflict');
  });

  it('refuses a row where an answer belongs', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    const row = { kind: 'row', position: 1, disclosure: null } as const;
    const change = changeOf({ path: 'device.name', before: null, after: row });

    expect(codeOf(applyChange(library, workbook, change))).toBe('invalid-request');
  });

  it('knows when there is no such workbook', () => {
    const library = openedIn(tempFolder());
    const change = changeOf(textEdit('device.name', null, 'One'));
    expect(codeOf(applyChange(library, 'nobody', change))).toBe('workbook-missing');
  });

  it('keeps what was there when the disk is full, and goes on once there is room', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    applyChange(library, workbook, changeOf(textEdit('device.name', null, 'One')));
    const pages = Number(library.database.pragma('page_count', { simple: true }));
    library.database.pragma(`max_page_count = ${pages}`);
    const large = 'word '.repeat(100_000);
    const change = changeOf(
      textEdit('device.name', 'One', 'Two'),
      textEdit('device.summary', null, large),
    );

    expect(codeOf(applyChange(library, workbook, change))).toBe('disk-full');
    expect(textAt(library, workbook, 'device.name')).toBe('One');

    library.database.pragma('max_page_count = 1000000');
    expect(codeOf(applyChange(library, workbook, change))).toBe('ok');
    expect(textAt(library, workbook, 'device.summary')).toBe(large);
    expect(library.database.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});

describe('a damaged row', () => {
  it.each([
    ['is not JSON', '{"kind":"answ'],
    ['has another shape', '{"kind":"answer","state":"answered","value":{"kind":"moon"}}'],
    ['is a row in the wrong place', '{"kind":"row","position":1,"disclosure":null}'],
  ])('that %s is named, and everything else is read', (_, body) => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    applyChange(
      library,
      workbook,
      changeOf(textEdit('device.name', null, 'One'), textEdit('device.summary', null, 'Two')),
    );
    library.database.prepare(`UPDATE entries SET body = ? WHERE path = 'device.name'`).run(body);

    const { snapshot, damaged } = unwrap(readSnapshot(library, workbook));
    expect(damaged).toEqual([{ path: 'device.name', reason: expect.any(String) }]);
    expect(snapshot.entries.has('device.name')).toBe(false);
    expect(textAt(library, workbook, 'device.summary')).toBe('Two');
  });

  it('can be answered anew', () => {
    const library = openedIn(tempFolder());
    const workbook = newWorkbook(library);
    applyChange(library, workbook, changeOf(textEdit('device.name', null, 'One')));
    library.database.exec(`UPDATE entries SET body = '?' WHERE path = 'device.name'`);

    applyChange(library, workbook, changeOf(textEdit('device.name', null, 'Two')));
    expect(textAt(library, workbook, 'device.name')).toBe('Two');
  });
});
