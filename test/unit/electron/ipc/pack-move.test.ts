import { describe, expect, it } from 'vitest';
import { packMoveEdits, planPackMove } from '../../../../shared/applying/pack-move.ts';
import { allPacks } from '../../../../shared/content/packs.ts';
import { invertEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Entries } from '../../../../shared/workbook/snapshot.ts';
import { changeOf, textEdit, unwrap } from '../storage/library-in-temp-folder.ts';
import { appWithoutAWindow } from './app-without-a-window.ts';

const [first, second] = allPacks.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('There is only one pack.');

async function fullWorkbook() {
  const app = appWithoutAWindow();
  const { workbookId } = unwrap(await app.invoke('library/sample', { name: 'room-controller' }));
  const open = async () => unwrap(await app.invoke('workbook/open', { workbookId }));
  const move = async (to: string) => {
    const { packId, revision, entries, company } = await open();
    const plan = planPackMove({ workbookId, packId, revision, entries, company }, to);
    if (plan === undefined) throw new Error('no plan');
    const change = changeOf(...packMoveEdits(plan));
    unwrap(await app.apply(workbookId, change));
    return change;
  };
  return { ...app, workbookId, open, move };
}

/** What is stored, with who and when; all but the pack. */
function answers(entries: Entries) {
  return [...entries].filter(([path]) => path !== 'workbook.pack');
}

describe('moving a stored workbook to other guidance', () => {
  it('is one change after which every answer stands as it stood, there and back', async () => {
    const { open, move } = await fullWorkbook();
    const before = await open();
    await move(second);
    const there = await open();
    expect(there).toMatchObject({ packId: second, isReadOnly: false, damaged: [] });
    expect(answers(there.entries)).toEqual(answers(before.entries));
    expect(there.recent.slice(0, -1)).toEqual(before.recent);
    expect(there.recent.at(-1)?.edits).toHaveLength(1);
    await move(first);
    const back = await open();
    expect(back.packId).toBe(first);
    expect(answers(back.entries)).toEqual(answers(before.entries));
    expect(back.recent).toHaveLength(before.recent.length + 2);
  });

  it('is taken back by undo, and answers can be given in between', async () => {
    const { apply, open, move, workbookId } = await fullWorkbook();
    const change = await move(second);
    const stands = (await open()).entries.get('device.name')?.entry ?? null;
    const answer = { ...textEdit('device.name', null, 'RC 41'), before: stands };
    unwrap(await apply(workbookId, changeOf(answer)));
    const edits = invertEdits(change.edits);
    unwrap(await apply(workbookId, { ...changeOf(...edits), kind: 'undo', of: change.id }));
    const { packId, recent } = await open();
    expect(packId).toBe(first);
    expect(recent.at(-1)).toMatchObject({ kind: 'undo', of: change.id });
  });

  it('goes to no edition that this version does not know, nor to none', async () => {
    const { apply, open, workbookId } = await fullWorkbook();
    for (const to of ['nistir-9999@2031-01', 'toString', null]) {
      const refused = await apply(workbookId, changeOf(textEdit('workbook.pack', first, to)));
      expect(refused).toMatchObject({ failure: { code: 'workbook-read-only' } });
    }
    expect((await open()).packId).toBe(first);
  });
});
