import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../../electron/arguments.ts';
import { findDataFolder, findPlaces } from '../../../../electron/places.ts';
import { tempFolder } from '../storage/library-in-temp-folder.ts';

describe('what the app is started with', () => {
  it.each([
    [['--data-dir', 'plans'], resolve('plans')],
    [['--data-dir=plans'], resolve('plans')],
    [['--data-dir'], null],
    [['--data-dir='], null],
    [[], null],
  ])('%j gives the folder %s', (given, folder) => {
    expect(parseArguments(['electron', '.', ...given], {}).dataFolder).toBe(folder);
  });

  it('can do without dialogs', () => {
    expect(parseArguments([], { SECURABLE_NO_DIALOGS: '1' }).hasDialogs).toBe(false);
    expect(parseArguments(['--no-dialogs'], {}).hasDialogs).toBe(false);
    expect(parseArguments([], {}).hasDialogs).toBe(true);
  });
});

describe('where things lie', () => {
  it('is one folder for everything with --data-dir, made where its parent is there', () => {
    const folder = join(tempFolder(), 'mine');
    const places = findPlaces(folder, '/usual');
    expect(places).toMatchObject({ userData: join(folder, 'window'), failure: null });
    expect(findDataFolder(places, '/chosen')).toEqual({ folder, failure: null });
  });

  it('is refused with --data-dir where the parent is missing or is a file', () => {
    const root = tempFolder();
    writeFileSync(join(root, 'file'), '');
    expect(findPlaces(join(root, 'a', 'b'), '/usual').failure?.code).toBe('folder-missing');
    expect(findPlaces(join(root, 'file', 'b'), '/usual').failure?.code).toBe('folder-missing');
  });

  it('is never a new, empty library where the chosen folder has gone', () => {
    const root = tempFolder();
    const places = findPlaces(null, root);
    const gone = findDataFolder(places, join(root, 'usb', 'plans'));
    expect(gone.failure).toEqual({ code: 'folder-missing', detail: 'plans' });
    mkdirSync(join(root, 'usb', 'plans'), { recursive: true });
    expect(findDataFolder(places, join(root, 'usb', 'plans')).failure).toBe(null);
    expect(findDataFolder(places, null)).toEqual({ folder: join(root, 'library'), failure: null });
  });
});
