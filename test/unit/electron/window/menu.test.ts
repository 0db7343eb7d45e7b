import { describe, expect, it } from 'vitest';
import { type MenuState, menuTemplate } from '../../../../electron/window/menu.ts';
import type { MenuCommand } from '../../../../shared/bridge.ts';

const state: MenuState = { canUndo: true, canRedo: false, hasWorkbook: false, recent: [] };

function itemsOf(platform: NodeJS.Platform, more: Partial<MenuState> = {}) {
  const sent: MenuCommand[] = [];
  const template = menuTemplate(
    { ...state, ...more },
    { platform, isPackaged: true, send: (command) => sent.push(command) },
  );
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const click = (label: string, among = items) => {
    const item = among.find((candidate) => candidate.label === label);
    item?.click?.(null as never, undefined, null as never);
  };
  return { sent, items, click };
}

describe('the menu', () => {
  it.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])('on %s gives no key twice', (platform) => {
    const keys = itemsOf(platform).items.flatMap(({ accelerator }) => accelerator ?? []);
    const plain = keys.map((key) => String(key).replace(/CmdOrCtrl|Cmd/, 'Ctrl'));
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('sends undo as a command and offers only what there is', () => {
    const { sent, items, click } = itemsOf('linux');
    click('Undo');
    expect(sent).toEqual(['undo']);
    const enabled = (label: string) => items.find((item) => item.label === label)?.enabled;
    expect(enabled('Redo')).toBe(false);
    expect(enabled('Documents')).toBe(false);
    expect(enabled('Open Recent')).toBe(false);
  });

  it('prints a document only where there is one', () => {
    const { sent, click } = itemsOf('linux', { hasWorkbook: true });
    click('Print Document…');
    expect(sent).toEqual(['printDocument']);
    const print = itemsOf('linux').items.find(({ label }) => label === 'Print Document…');
    expect(print).toMatchObject({ enabled: false, accelerator: 'CmdOrCtrl+P' });
  });

  it('offers to check the zip of an edition also where no workbook is open', () => {
    const { sent, click } = itemsOf('win32');
    click('Check an Edition Zip…');
    expect(sent).toEqual(['checkEdition']);
  });

  it('opens recent workbooks by id and shows their names as they are', () => {
    const recent = [{ id: 'w1', title: 'Locks & Keys' }];
    const { sent, items, click } = itemsOf('linux', { recent });
    const submenu = items.find(({ label }) => label === 'Open Recent')?.submenu;
    if (!Array.isArray(submenu)) throw new Error('no submenu');
    click('Locks && Keys', submenu);
    expect(sent).toEqual([{ open: 'w1' }]);
  });
});
