import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { searchLibrary } from '../../../../electron/storage/search-library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { answerOf, openAnswer } from '../../../../shared/workbook/answer.ts';
import { changeOf, openedIn, tempFolder, textEdit, unwrap } from './library-in-temp-folder.ts';

function libraryWithGateway() {
  const library = openedIn(tempFolder());
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
  );
  const edit = textEdit(
    'device.summary',
    null,
    'Speaks MQTT over TLS; says “café” on the display.',
  );
  unwrap(applyChange(library, workbookId, changeOf(edit)));
  return { library, workbookId };
}

describe('searching the library', () => {
  it('finds the beginning of a word, marks it and says where it stands', () => {
    const { library, workbookId } = libraryWithGateway();

    expect(unwrap(searchLibrary(library, 'mqt'))).toEqual([
      {
        workbookId,
        workbookTitle: 'Gateway',
        path: 'device.summary',
        rowTitle: '',
        excerpt: 'Speaks \u0002MQTT\u0003 over TLS; says “café” on the display.',
      },
    ]);
  });

  it('needs every word, in any order, with or without accents', () => {
    const { library } = libraryWithGateway();
    expect(unwrap(searchLibrary(library, 'tls cafe'))).toHaveLength(1);
    expect(unwrap(searchLibrary(library, 'tls zigbee'))).toEqual([]);
  });

  it.each(['"', '" OR "', 'NEAR(', 'words:MQTT*', 'a AND', '-', '*', '(', '\u0000mqtt', '🦊', ''])(
    'takes %j as words, not as operators',
    (text) => {
      const { library } = libraryWithGateway();
      expect(searchLibrary(library, text).ok).toBe(true);
    },
  );

  it('finds notes, evidence and reasons', () => {
    const { library, workbookId } = libraryWithGateway();
    const after = {
      ...openAnswer,
      state: 'notApplicable',
      reason: 'no radio',
      note: 'ask Purchasing',
      evidence: [{ title: 'Teardown', address: 'file-17' }],
    } as const;
    applyChange(library, workbookId, changeOf({ path: 'device.model', before: null, after }));

    for (const word of ['radio', 'purchasing', 'teardown']) {
      expect(unwrap(searchLibrary(library, word))).toHaveLength(1);
    }
  });

  it('says what the row is called in which a hit stands', () => {
    const { library, workbookId } = libraryWithGateway();
    const row = { kind: 'row', position: 1, disclosure: null } as const;
    const name = answerOf({ kind: 'text', text: 'Service port' });
    const kind = answerOf({ kind: 'choice', option: 'bluetooth' });
    const add = changeOf(
      { path: 'interfaces/i1', before: null, after: row },
      { path: 'interfaces/i1/name', before: null, after: name },
      { path: 'interfaces/i1/medium', before: null, after: kind },
      { path: 'interfaces/i2', before: null, after: { ...row, position: 2 } },
      { path: 'interfaces/i2/medium', before: null, after: kind },
    );
    unwrap(applyChange(library, workbookId, add));

    const hits = unwrap(searchLibrary(library, 'bluetooth'));
    expect(hits.map(({ path, rowTitle }) => [path, rowTitle])).toEqual([
      ['interfaces/i2/medium', ''],
      ['interfaces/i1/medium', 'Service port'],
    ]);
  });

  it('finds what was chosen from a list by the words of the options', () => {
    const { library, workbookId } = libraryWithGateway();
    const medium = answerOf({ kind: 'choice', option: 'bluetooth' });
    const regions = answerOf({ kind: 'several', options: ['eu', 'california'] });
    const choose = changeOf(
      {
        path: 'interfaces/i1',
        before: null,
        after: { kind: 'row', position: 1, disclosure: null },
      },
      { path: 'interfaces/i1/medium', before: null, after: medium },
      { path: 'use.regions', before: null, after: regions },
    );
    unwrap(applyChange(library, workbookId, choose));
    const found = (text: string) =>
      unwrap(searchLibrary(library, text)).map(({ path, excerpt }) => [path, excerpt]);

    expect(found('bluetoo')).toEqual([['interfaces/i1/medium', '\u0002Bluetooth\u0003']]);
    expect(found('californ')).toEqual([
      ['use.regions', 'European Union and EEA, \u0002California\u0003'],
    ]);

    const wired = answerOf({ kind: 'choice', option: 'ethernet' });
    const change = changeOf({ path: 'interfaces/i1/medium', before: medium, after: wired });
    unwrap(applyChange(library, workbookId, change));
    expect(found('bluetooth')).toEqual([]);
    expect(found('ethernet')).toHaveLength(1);
  });

  it('leaves out what was deleted, and brings it back with the workbook', () => {
    const { library, workbookId } = libraryWithGateway();
    const status = (option: string) => answerOf({ kind: 'choice', option });
    const path = 'workbook.status';
    const remove = changeOf({ path, before: status('active'), after: status('deleted') });
    unwrap(applyChange(library, workbookId, remove));
    expect(unwrap(searchLibrary(library, 'mqtt'))).toEqual([]);

    const restore = changeOf({ path, before: status('deleted'), after: status('active') });
    unwrap(applyChange(library, workbookId, restore));
    expect(unwrap(searchLibrary(library, 'mqtt'))).toHaveLength(1);
  });

  it('shows no control character but the marks', () => {
    const { library, workbookId } = libraryWithGateway();
    const edit = textEdit('device.name', null, 'Zig\u0002bee\u0003 \u0001hub');
    unwrap(applyChange(library, workbookId, changeOf(edit)));
    expect(unwrap(searchLibrary(library, 'zigbee'))[0]?.excerpt).toBe('\u0002Zigbee\u0003 hub');
  });
});
