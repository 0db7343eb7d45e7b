import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { createWorkbook, duplicateWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { listWorkbooks } from '../../../../electron/storage/list-workbooks.ts';
import { readHistory } from '../../../../electron/storage/read-history.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { companyProfileId } from '../../../../shared/bridge.ts';
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

const pack = { packId: currentPackId, by: 'Quality' };

describe('listing the library', () => {
  it('tells of each workbook what a line shows, the last changed first', () => {
    const library = openedIn(tempFolder());
    const first = unwrap(createWorkbook(library, { title: 'First', ...pack })).workbookId;
    createWorkbook(library, { title: 'Second', ...pack });
    const end = answerOf({ kind: 'date', date: '2031-12-31' });
    const change = changeOf({ path: 'support.endDate', before: null, after: end });
    const { revision } = unwrap(applyChange(library, first, change));

    const lines = unwrap(listWorkbooks(library));
    expect(lines.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(lines[0]).toEqual({
      id: first,
      title: 'First',
      status: 'active',
      packId: currentPackId,
      isPackKnown: true,
      isSample: false,
      isRecovered: false,
      createdAt: expect.stringMatching(/^2026-01-01/),
      changedAt: change.at,
      revision,
      supportStart: null,
      supportEnd: '2031-12-31',
      saleEnd: null,
      endOfLife: null,
      componentEnd: null,
      published: null,
    });
  });

  it('tells when the first component ends, and passes over one that cannot be read', () => {
    const library = openedIn(tempFolder());
    const id = unwrap(createWorkbook(library, { title: 'First', ...pack })).workbookId;
    const ends = [
      ['a', '2030-04-08'],
      ['b', '2028-04-30'],
      ['c', '2027-01-01'],
    ] as const;
    for (const [row, day] of ends) {
      const path = `components/${row}`;
      const position = { kind: 'row', position: 1, disclosure: null } as const;
      unwrap(applyChange(library, id, changeOf({ path, before: null, after: position })));
      const after = answerOf({ kind: 'date', date: day });
      const change = changeOf({ path: `${path}/supportEnd`, before: null, after });
      unwrap(applyChange(library, id, change));
    }
    library.database.exec(`UPDATE entries SET body = '{' WHERE path = 'components/c/supportEnd'`);
    expect(unwrap(listWorkbooks(library))).toMatchObject([{ componentEnd: '2028-04-30' }]);
  });

  it('leaves the company profile out', () => {
    const library = openedIn(tempFolder());
    const change = changeOf(textEdit('company.name', null, 'Northwind'));
    unwrap(applyChange(library, companyProfileId, change));
    expect(unwrap(listWorkbooks(library))).toEqual([]);
  });

  it('shows a workbook even when its own facts are damaged', () => {
    const library = openedIn(tempFolder());
    createWorkbook(library, { title: 'First', ...pack });
    library.database.exec(`UPDATE entries SET body = '{' WHERE path LIKE 'workbook.%'`);
    expect(unwrap(listWorkbooks(library))).toMatchObject([{ title: '', status: 'active' }]);
  });
});

describe('duplicating a workbook', () => {
  it('copies the answers under a new name, with a history that begins at the copy', () => {
    const library = openedIn(tempFolder());
    const source = unwrap(createWorkbook(library, { title: 'First', ...pack })).workbookId;
    applyChange(library, source, changeOf(textEdit('device.name', null, 'G2')));

    const copy = unwrap(duplicateWorkbook(library, { workbookId: source, title: 'Copy', by: '' }));

    const { snapshot } = unwrap(readSnapshot(library, copy.workbookId));
    expect(snapshot.entries.get('device.name')?.entry).toEqual(
      answerOf({ kind: 'text', text: 'G2' }),
    );
    const history = unwrap(readHistory(library, copy.workbookId, { before: null, limit: 9 }));
    expect(history.map(({ kind, label }) => [kind, label])).toEqual([
      ['duplicate', 'Copied as “Copy”'],
    ]);
    expect(unwrap(listWorkbooks(library)).map(({ title }) => title)).toEqual(['Copy', 'First']);
  });

  it('does not copy a workbook with a damaged answer as if it were whole', () => {
    const library = openedIn(tempFolder());
    const source = unwrap(createWorkbook(library, { title: 'First', ...pack })).workbookId;
    library.database.exec(`UPDATE entries SET body = '{' WHERE path = 'workbook.pack'`);
    const copy = duplicateWorkbook(library, { workbookId: source, title: 'Copy', by: '' });
    expect(codeOf(copy)).toBe('row-damaged');
    expect(unwrap(listWorkbooks(library))).toHaveLength(1);
  });
});

describe('the history', () => {
  it('comes in pages, newest first', () => {
    const library = openedIn(tempFolder());
    const id = unwrap(createWorkbook(library, { title: 'First', ...pack })).workbookId;
    applyChange(library, id, changeOf(textEdit('device.name', null, 'A')));
    applyChange(library, id, changeOf(textEdit('device.summary', null, 'B')));

    const [newest] = unwrap(readHistory(library, id, { before: null, limit: 1 }));
    const rest = unwrap(readHistory(library, id, { before: newest?.first ?? 0, limit: 9 }));
    expect(newest?.edits[0]?.after).toEqual(answerOf({ kind: 'text', text: 'B' }));
    expect(rest.map(({ kind }) => kind)).toEqual(['edit', 'create']);
  });

  it('keeps the place of a change whose details are damaged', () => {
    const library = openedIn(tempFolder());
    const id = unwrap(createWorkbook(library, { title: 'First', ...pack })).workbookId;
    library.database.exec('DROP TRIGGER changes_are_never_altered');
    library.database.exec(`UPDATE changes SET edits = '['`);
    expect(unwrap(readHistory(library, id, { before: null, limit: 9 }))).toMatchObject([
      { kind: 'create', edits: [], label: expect.stringContaining('cannot be read') },
    ]);
  });
});
