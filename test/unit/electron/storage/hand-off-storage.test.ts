import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { listWorkbooks } from '../../../../electron/storage/list-workbooks.ts';
import { compareHandOff } from '../../../../electron/storage/merge-storage.ts';
import { readHistory } from '../../../../electron/storage/read-history.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { companyProfileId } from '../../../../shared/bridge.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { composeDocument, documents } from '../../../../shared/documents/compose.ts';
import { decodeHandOff, encodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import type { DecodedHandOff } from '../../../../shared/hand-off/hand-off-model.ts';
import { traceGraph } from '../../../../shared/trace/trace.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import { someDay } from '../../../support/some-day.ts';
import {
  changeOf,
  codeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from './library-in-temp-folder.ts';

function libraryWithWorkbook(company: string | null = null) {
  const library = openedIn(tempFolder(), 'first');
  if (company !== null) {
    const change = changeOf(textEdit('company.name', null, company));
    unwrap(applyChange(library, companyProfileId, change));
  }
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: 'Quality' }),
  );
  unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', null, 'One'))));
  unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', 'One', 'G2'))));
  return { library, workbookId };
}

function fileOf(library: Library, workbookId: string): string {
  return encodeHandOff(unwrap(exportHandOff(library, workbookId)));
}

function decoded(text: string): DecodedHandOff {
  return unwrap(decodeHandOff(text));
}

function textAt(library: Library, workbookId: string, path: string): unknown {
  return unwrap(readSnapshot(library, workbookId)).snapshot.entries.get(path)?.entry;
}

describe('handing a workbook over', () => {
  it('gives the same bytes when it is saved again from another library', () => {
    const { library, workbookId } = libraryWithWorkbook();
    const file = fileOf(library, workbookId);
    const other = openedIn(tempFolder(), 'second');
    createWorkbook(other, { title: 'Earlier', packId: currentPackId, by: '' });

    expect(unwrap(importHandOff(other, decoded(file), ''))).toEqual({ workbookId, isCopy: false });
    expect(fileOf(other, workbookId)).toBe(file);
  });

  it('carries a stay in a field as one change, so that half-typed words do not leave', () => {
    const { library, workbookId } = libraryWithWorkbook();
    const typed = ['G2', 'G2 by Cont', 'G2 for indoor use'];
    for (const [at, after] of typed.slice(1).entries()) {
      const change = changeOf(textEdit('device.name', typed[at] ?? null, after));
      unwrap(applyChange(library, workbookId, { ...change, id: `stay.${at}` }));
    }
    const page = { before: null, limit: 1 };
    expect(unwrap(readHistory(library, workbookId, page))).toMatchObject([
      { id: 'stay.1', edits: [textEdit('device.name', 'G2', 'G2 for indoor use')] },
    ]);

    const file = fileOf(library, workbookId);
    expect(file).not.toContain('Cont');
    const other = openedIn(tempFolder(), 'second');
    unwrap(importHandOff(other, decoded(file), ''));
    expect(fileOf(other, workbookId)).toBe(file);

    const more = textEdit('device.summary', null, 'Counts.');
    unwrap(applyChange(other, workbookId, { ...changeOf(more), id: 'theirs.0' }));
    const back = unwrap(compareHandOff(library, workbookId, decoded(fileOf(other, workbookId))));
    expect(back.isRelated).toBe(true);
    expect(back.items.map(({ path, isQuestion }) => [path, isQuestion])).toEqual([
      ['device.summary', false],
    ]);
  });

  it('becomes a copy where the workbook already is, which stays as it was', () => {
    const { library, workbookId } = libraryWithWorkbook();
    const file = fileOf(library, workbookId);
    applyChange(library, workbookId, changeOf(textEdit('device.name', 'G2', 'G3')));

    const imported = unwrap(importHandOff(library, decoded(file), ''));

    expect(imported.isCopy).toBe(true);
    expect(imported.workbookId).not.toBe(workbookId);
    expect(textAt(library, workbookId, 'device.name')).toEqual(
      answerOf({ kind: 'text', text: 'G3' }),
    );
    expect(textAt(library, imported.workbookId, 'device.name')).toEqual(
      answerOf({ kind: 'text', text: 'G2' }),
    );
  });

  it('never takes the place of the company profile', () => {
    const { library, workbookId } = libraryWithWorkbook();
    const file = fileOf(library, workbookId).replaceAll(workbookId, companyProfileId);
    const imported = unwrap(importHandOff(library, decoded(file), ''));
    expect(imported.workbookId).not.toBe(companyProfileId);
  });

  it('keeps a history that does not lead to the answers, and records the difference', () => {
    const { library, workbookId } = libraryWithWorkbook();
    const handOff = decoded(fileOf(library, workbookId));
    const entries = new Map(handOff.entries);
    entries.set('device.name', {
      entry: answerOf({ kind: 'text', text: 'Edited by hand' }),
      at: '2026-05-05T05:05:05.000Z',
      by: 'Somebody',
    });
    const other = openedIn(tempFolder(), 'second');

    unwrap(importHandOff(other, { ...handOff, entries }, 'Importer'));

    const history = unwrap(readHistory(other, workbookId, { before: null, limit: 9 }));
    expect(history.map(({ kind }) => kind)).toEqual(['import', 'edit', 'create']);
    expect(history[0]).toMatchObject({
      by: 'Importer',
      edits: [textEdit('device.name', 'G2', 'Edited by hand')],
    });
  });

  it('keeps what the documents took from the company profile of the sender', () => {
    const { library, workbookId } = libraryWithWorkbook('Northwind');
    const file = fileOf(library, workbookId);
    const other = openedIn(tempFolder(), 'second');
    applyChange(other, companyProfileId, changeOf(textEdit('company.name', null, 'Contoso')));

    unwrap(importHandOff(other, decoded(file), ''));

    const name = answerOf({ kind: 'text', text: 'Northwind' });
    expect(textAt(other, workbookId, 'company.name')).toEqual(name);
    const { snapshot } = unwrap(readSnapshot(other, workbookId));
    expect(snapshot.company.get('company.name')?.entry).toEqual(
      answerOf({ kind: 'text', text: 'Contoso' }),
    );
  });

  it('takes nothing over where both company profiles say the same', () => {
    const { library, workbookId } = libraryWithWorkbook('Northwind');
    const other = openedIn(tempFolder(), 'second');
    applyChange(other, companyProfileId, changeOf(textEdit('company.name', null, 'Northwind')));

    unwrap(importHandOff(other, decoded(fileOf(library, workbookId)), ''));
    expect(textAt(other, workbookId, 'company.name')).toBe(undefined);
  });

  it('opens a workbook of unknown guidance', () => {
    const { library, workbookId } = libraryWithWorkbook();
    const handOff = decoded(
      fileOf(library, workbookId).replaceAll(currentPackId, 'nistir-9999@2031-01'),
    );
    const other = openedIn(tempFolder(), 'second');
    unwrap(importHandOff(other, handOff, ''));
    expect(unwrap(listWorkbooks(other))).toMatchObject([
      { packId: 'nistir-9999@2031-01', isPackKnown: false },
    ]);
  });

  it('is refused while an answer is damaged, and names it', () => {
    const { library, workbookId } = libraryWithWorkbook();
    library.database.exec(`UPDATE entries SET body = '{' WHERE path = 'device.name'`);
    expect(exportHandOff(library, workbookId)).toEqual({
      ok: false,
      failure: { code: 'row-damaged', detail: 'device.name' },
    });
    expect(codeOf(exportHandOff(library, 'nobody'))).toBe('workbook-missing');
  });

  it('leaves nothing behind when the disk is full', () => {
    const { library, workbookId } = libraryWithWorkbook();
    applyChange(
      library,
      workbookId,
      changeOf(textEdit('device.summary', null, 'word '.repeat(50_000))),
    );
    const handOff = decoded(fileOf(library, workbookId));
    const pages = Number(library.database.pragma('page_count', { simple: true }));
    library.database.pragma(`max_page_count = ${pages}`);

    expect(codeOf(importHandOff(library, handOff, ''))).toBe('disk-full');
    expect(unwrap(listWorkbooks(library))).toHaveLength(1);
  });
});

describe('references that lead in a circle', () => {
  const circle = (library: Library, workbookId: string) => {
    const row = { kind: 'row', position: 1, disclosure: null } as const;
    const added = (path: string, after: Entry) => ({ path, before: null, after });
    const names = (id: string) => answerOf({ kind: 'reference', rows: [id] });
    // No field offers it, but a message or a file may say anything: a need that comes from a means of it.
    const change = changeOf(
      added('goals/need', row),
      added('means/way', row),
      added('goals/need/from', names('way')),
      added('goals/need/customers', names('need')),
      added('means/way/goals', names('need')),
      added('means/way/components', names('way')),
    );
    unwrap(applyChange(library, workbookId, change));
  };

  it('lead nowhere once they are stored, and after the file came into another library', () => {
    const { library, workbookId } = libraryWithWorkbook();
    circle(library, workbookId);
    const other = openedIn(tempFolder(), 'second');
    unwrap(importHandOff(other, decoded(fileOf(library, workbookId)), ''));

    for (const stored of [library, other]) {
      const { snapshot } = unwrap(readSnapshot(stored, workbookId));
      const graph = traceGraph(snapshot, []);
      expect([...(graph.forwards.get('goals/need') ?? [])]).toEqual(['means/way']);
      expect([...(graph.forwards.get('means/way') ?? [])]).toEqual([]);
      // Every document comes to its end.
      for (const { id } of documents)
        expect(composeDocument(snapshot, id, 'internal', someDay).document).toBe(id);
    }
  });
});
