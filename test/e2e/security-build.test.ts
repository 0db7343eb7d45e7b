import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { setShippedFuses, shippedFuses } from '../../electron/dev/fuses.ts';
import { prepareElectron } from '../../electron/dev/prepare-electron.ts';
import { projectRoot } from '../../electron/dev/project.ts';
import { newFolder } from '../support/launch-app.ts';
import { fusesOf } from '../support/read-fuses.ts';

const out = join(projectRoot, 'out');

function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(join(out, folder, name), 'utf8')] as const);
}

/** What a bundle loads, by every way there is. What is loaded by a name made at run time counts as `?`. */
function loadedBy(text: string): readonly string[] {
  const { program } = parseSync('bundle.js', text);
  const loaded: string[] = [];
  const note = (source: ESTree.Expression | ESTree.SpreadElement | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') loaded.push(source.value);
    else if (source?.type === 'TemplateLiteral' && source.expressions.length === 0)
      loaded.push(source.quasis[0]?.value.cooked ?? '?');
    else loaded.push('?');
  };
  new Visitor({
    ImportDeclaration: ({ source }) => note(source),
    ExportAllDeclaration: ({ source }) => note(source),
    ExportNamedDeclaration: ({ source }) => {
      if (source !== null) note(source);
    },
    ImportExpression: ({ source }) => note(source),
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'Identifier' && callee.name === 'require') note(first);
    },
  }).visit(program);
  return loaded;
}

const ofTheApp =
  /^(?:electron|better-sqlite3|\.\.?\/.*|node:(?:crypto|fs|fs\/promises|os|path|url|util|buffer|zlib|stream|worker_threads|module|timers\/promises|readline))$/;

describe('the built app', () => {
  it('loads in main what it needs, and nothing that speaks to a network', () => {
    for (const [name, text] of filesIn('main')) {
      const strange = loadedBy(text).filter((each) => !ofTheApp.test(each));
      expect({ name, strange }).toEqual({ name, strange: [] });
      expect(text).not.toMatch(/\b(?:XMLHttpRequest|WebSocket|EventSource)\b\(/);
      expect(text).not.toMatch(/\bprocess\.binding\(|\b(?:net|https?)\.(?:connect|request|get)\(/);
    }
  });

  it('has a preload script that loads Electron and no more', () => {
    const [[, text] = ['', '']] = filesIn('preload');
    expect(loadedBy(text)).toEqual(['electron']);
  });

  it('has a window that asks no network for anything and makes no code of text', () => {
    for (const [, text] of filesIn('renderer')) {
      expect(text).not.toMatch(
        /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|Function|Worker|SharedWorker)\b|sendBeacon\(|\bimportScripts\(|(?<![.\w])eval\(|document\.write\(/,
      );
    }
  });

  it('loads styles, fonts and scripts from its own folder only', () => {
    const page = readFileSync(join(out, 'renderer/index.html'), 'utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^\.\/assets\/[\w.-]+$/);
    const sheets = readdirSync(join(out, 'renderer/assets')).filter((name) =>
      name.endsWith('.css'),
    );
    for (const sheet of sheets) {
      const style = readFileSync(join(out, 'renderer/assets', sheet), 'utf8');
      expect(style).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/);
    }
  });
});

it('a packed app has its fuses as they should be, read back from its file', async () => {
  const { executablePath } = await prepareElectron();
  if (process.platform === 'darwin') return;
  const copy = join(newFolder(), 'securable');
  copyFileSync(executablePath, copy);
  await setShippedFuses(copy);
  const wire = fusesOf(copy);
  // An Electron older than ours knows fewer of them; ours stops the packing if one is undecided.
  expect(wire.length).toBeGreaterThanOrEqual(8);
  for (const [index, state] of wire.entries()) {
    const fuse = FuseV1Options[index];
    // WasmTrapHandlers and later: older files have no such byte.
    expect({ fuse, state }).toEqual({
      fuse,
      state: shippedFuses[index as FuseV1Options] ? '1' : '0',
    });
  }
});
