import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { compareHandOff } from '../../../../electron/storage/merge-storage.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { companyProfileId } from '../../../../shared/bridge.ts';
import { decodeHandOff, encodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { invertEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import {
  changeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../storage/library-in-temp-folder.ts';
import { appWithoutAWindow } from './app-without-a-window.ts';

/** A product manager's app with a workbook, and the library of an engineer who was handed it. */
async function handedOver() {
  const file = join(tempFolder(), 'plan.securable.json');
  const app = appWithoutAWindow({
    chooseFileToSave: async () => file,
    chooseFileToOpen: async () => file,
  });
  const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gateway' }));
  await put(app, workbookId, textEdit('device.name', null, 'G2'));
  await put(app, workbookId, textEdit('device.summary', null, 'A gateway.'));
  const engineer = openedIn(tempFolder(), 'engineer');
  const handOver = () => {
    const text = encodeHandOff(unwrap(exportHandOff(app.library, workbookId)));
    return unwrap(importHandOff(engineer, unwrap(decodeHandOff(text)), 'Anna'));
  };
  const handBack = async () => {
    writeFileSync(file, encodeHandOff(unwrap(exportHandOff(engineer, workbookId))));
  };
  const answer = (path: string, before: string | null, after: string | null) =>
    unwrap(
      applyChange(engineer, workbookId, { ...changeOf(textEdit(path, before, after)), by: 'Anna' }),
    );
  return { ...app, app, workbookId, engineer, handOver, handBack, answer };
}

type App = Pick<ReturnType<typeof appWithoutAWindow>, 'apply'>;

async function put(app: App, workbookId: string, ...edits: Change['edits']) {
  return unwrap(await app.apply(workbookId, changeOf(...edits)));
}

async function compared(app: Pick<ReturnType<typeof appWithoutAWindow>, 'invoke'>, id: string) {
  const opened = unwrap(await app.invoke('handoff/open', {}));
  if (opened.kind !== 'known') throw new Error('The workbook should be known');
  const { token, kin } = opened;
  expect(kin[0]?.workbookId).toBe(id);
  const offer = unwrap(await app.invoke('merge/compare', { token, workbookId: id }));
  return { token, offer };
}

function entryAt(library: Library, workbookId: string, path: string): Entry | undefined {
  return unwrap(readSnapshot(library, workbookId)).snapshot.entries.get(path)?.entry;
}

function all(library: Library, workbookId: string) {
  const { entries } = unwrap(readSnapshot(library, workbookId)).snapshot;
  return [...entries].map(([path, { entry }]) => [path, entry]);
}

const text = (words: string) => answerOf({ kind: 'text', text: words });

describe('a hand-off file that comes back', () => {
  it('brings its answers in, signed by whoever gave them, after a backup', async () => {
    const { app, library, workbookId, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    answer('device.models', null, 'GW-2');
    await put(app, workbookId, textEdit('device.summary', 'A gateway.', 'A small gateway.'));
    await handBack();

    const { token, offer } = await compared(app, workbookId);
    expect(offer.items.map(({ id, isQuestion }) => [id, isQuestion])).toEqual([
      ['device.name', false],
      ['device.models', false],
    ]);
    const { revision } = offer;
    unwrap(await app.invoke('merge/apply', { token, workbookId, revision, choices: {} }));

    expect(entryAt(library, workbookId, 'device.name')).toEqual(text('G2 Pro'));
    expect(entryAt(library, workbookId, 'device.summary')).toEqual(text('A small gateway.'));
    const { snapshot } = unwrap(readSnapshot(library, workbookId));
    expect(snapshot.entries.get('device.name')).toMatchObject({ by: 'Anna' });
    const [merge] = unwrap(
      await app.invoke('workbook/history', { workbookId, before: null, limit: 1 }),
    );
    expect(merge).toMatchObject({
      kind: 'merge',
      label: 'Brought in 2 answers from “plan.securable.json”',
    });
    const { backups } = unwrap(await app.invoke('backups/list', {}));
    expect(backups[0]?.reason).toBe('merge');
  });

  it('asks about what both changed, keeps yours, and notes what was not taken', async () => {
    const { app, library, workbookId, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    await put(app, workbookId, textEdit('device.name', 'G2', 'G2 Mini'));
    await handBack();
    const { token, offer } = await compared(app, workbookId);
    expect(offer.items).toMatchObject([{ id: 'device.name', isQuestion: true }]);

    const { revision } = offer;
    unwrap(await app.invoke('merge/apply', { token, workbookId, revision, choices: {} }));
    expect(entryAt(library, workbookId, 'device.name')).toEqual(text('G2 Mini'));
    const [merge] = unwrap(
      await app.invoke('workbook/history', { workbookId, before: null, limit: 1 }),
    );
    expect(merge?.edits).toMatchObject([
      { path: 'device.name', declined: text('G2 Pro'), given: { by: 'Anna' } },
    ]);
    // Decided is decided: the same file, and a later one, ask only for what is new.
    expect((await compared(app, workbookId)).offer.items).toEqual([]);
    answer('device.models', null, 'GW-2');
    await handBack();
    expect((await compared(app, workbookId)).offer.items.map(({ id }) => id)).toEqual([
      'device.models',
    ]);
  });

  it('is taken back as a whole by one undo, done again, and asked about again once undone', async () => {
    const { app, library, workbookId, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    answer('device.models', null, 'GW-2');
    await put(app, workbookId, textEdit('device.name', 'G2', 'G2 Mini'));
    await handBack();
    const before = all(library, workbookId);
    const { token, offer } = await compared(app, workbookId);
    const { revision } = offer;
    const choices = { 'device.name': 'theirs' } as const;
    unwrap(await app.invoke('merge/apply', { token, workbookId, revision, choices }));
    const after = all(library, workbookId);
    const [merge] = unwrap(
      await app.invoke('workbook/history', { workbookId, before: null, limit: 1 }),
    );
    if (merge === undefined) throw new Error('There is no merge');

    const undo = { ...changeOf(...invertEdits(merge.edits)), kind: 'undo', of: merge.id } as const;
    unwrap(await app.apply(workbookId, undo));
    expect(all(library, workbookId)).toEqual(before);
    expect((await compared(app, workbookId)).offer.items).toHaveLength(2);
    const redo = { ...changeOf(...merge.edits), kind: 'redo', of: merge.id } as const;
    unwrap(await app.apply(workbookId, redo));
    expect(all(library, workbookId)).toEqual(after);
    expect((await compared(app, workbookId)).offer.items).toEqual([]);
  });

  it('changes nothing when the workbook went on after it was compared', async () => {
    const { app, library, workbookId, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    await handBack();
    const { token, offer } = await compared(app, workbookId);
    await put(app, workbookId, textEdit('device.models', null, 'Mine'));
    const before = all(library, workbookId);
    const { revision } = offer;
    const applied = await app.invoke('merge/apply', { token, workbookId, revision, choices: {} });
    expect(applied).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(all(library, workbookId)).toEqual(before);
  });

  it('changes nothing where the disk fills up half way', async () => {
    const { app, library, workbookId, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    answer('device.models', null, 'word '.repeat(60_000));
    await handBack();
    const { token, offer } = await compared(app, workbookId);
    const before = all(library, workbookId);
    const pages = Number(library.database.pragma('page_count', { simple: true }));
    library.database.pragma(`max_page_count = ${pages}`);
    const { revision } = offer;
    const applied = await app.invoke('merge/apply', { token, workbookId, revision, choices: {} });
    expect(applied).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    library.database.pragma('max_page_count = 1073741823');
    expect(all(library, workbookId)).toEqual(before);
    // The file still waits: once there is space, the same choice goes through.
    unwrap(await app.invoke('merge/apply', { token, workbookId, revision, choices: {} }));
    expect(entryAt(library, workbookId, 'device.name')).toEqual(text('G2 Pro'));
  });

  it('changes nothing once it was let go of', async () => {
    const { app, workbookId, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    await handBack();
    const { token, offer } = await compared(app, workbookId);
    unwrap(await app.invoke('merge/stop', { token }));
    const { revision } = offer;
    const applied = await app.invoke('merge/apply', { token, workbookId, revision, choices: {} });
    expect(applied).toMatchObject({ ok: false, failure: { code: 'file-not-waiting' } });
  });

  it('does not bring back what the other copy only leant on in the company profile', async () => {
    const { app, workbookId, engineer, handOver, handBack, answer } = await handedOver();
    await put(app, companyProfileId, textEdit('company.name', null, 'Northwind'));
    handOver();
    expect(entryAt(engineer, workbookId, 'company.name')).toEqual(text('Northwind'));
    await put(app, companyProfileId, textEdit('company.name', 'Northwind', 'Northwind Ltd'));
    await handBack();
    expect((await compared(app, workbookId)).offer.items).toEqual([]);
    answer('company.name', 'Northwind', 'Northwind Devices');
    await handBack();
    const { offer } = await compared(app, workbookId);
    expect(offer.items).toMatchObject([{ id: 'company.name', isQuestion: true }]);
    expect(offer.items[0]?.places[0]).toMatchObject({ before: null });
  });

  it('offers what only the company profile of the other one knows', async () => {
    const { app, workbookId, engineer, handOver, handBack } = await handedOver();
    handOver();
    const change = changeOf(textEdit('company.name', null, 'Northwind'));
    unwrap(applyChange(engineer, companyProfileId, change));
    await handBack();
    const { offer } = await compared(app, workbookId);
    expect(offer.items).toMatchObject([
      { id: 'company.name', isQuestion: false, isFromProfile: true },
    ]);
  });

  it('goes back and forth: what came from here is not asked about there', async () => {
    const { app, workbookId, engineer, handOver, handBack, answer } = await handedOver();
    handOver();
    answer('device.name', 'G2', 'G2 Pro');
    await handBack();
    const { token, offer } = await compared(app, workbookId);
    const { revision } = offer;
    unwrap(await app.invoke('merge/apply', { token, workbookId, revision, choices: {} }));
    await put(app, workbookId, textEdit('device.name', 'G2 Pro', 'G2 Max'));
    const file = encodeHandOff(unwrap(exportHandOff(app.library, workbookId)));
    const back = unwrap(decodeHandOff(file));
    const { items } = unwrap(compareHandOff(engineer, workbookId, back));
    expect(items).toMatchObject([{ id: 'device.name', isQuestion: false }]);
  });

  it('may not be forged by the window: answers that others signed come from main alone', async () => {
    const { app, workbookId } = await handedOver();
    const given = { at: '2026-01-01T00:00:00.000Z', by: 'Somebody else' };
    const edit = { ...textEdit('device.name', 'G2', 'Forged'), given };
    for (const kind of ['edit', 'redo', 'undo', 'merge'] as const) {
      const result = await app.apply(workbookId, { ...changeOf(edit), kind, of: 'x' });
      expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    }
  });

  it('of an edition that is not known here is refused', async () => {
    const { app, workbookId, handOver, handBack, engineer } = await handedOver();
    handOver();
    const { snapshot } = unwrap(readSnapshot(engineer, workbookId));
    const before = snapshot.entries.get('workbook.pack')?.entry ?? null;
    const after = text('nistir-9999@2031-01');
    const moved = changeOf({ path: 'workbook.pack', before, after });
    unwrap(applyChange(engineer, workbookId, moved));
    await handBack();
    const { token } = unwrap(await app.invoke('merge/choose', {}));
    const result = await app.invoke('merge/compare', { token, workbookId });
    expect(result).toMatchObject({ ok: false, failure: { code: 'pack-unknown' } });
  });
});
