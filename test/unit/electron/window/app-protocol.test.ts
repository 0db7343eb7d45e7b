import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, respond } from '../../../../electron/window/app-protocol.ts';
import { contentPolicy, isOwnAddress } from '../../../../electron/window/content-policy.ts';
import { tempFolder } from '../storage/library-in-temp-folder.ts';

function builtWindow() {
  const root = tempFolder();
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}');
  writeFileSync(join(folder, 'notes.txt'), 'not served');
  writeFileSync(join(root, 'secret.json'), '{}');
  symlinkSync(join(root, 'secret.json'), join(folder, 'link.json'));
  return readManifest(folder);
}

describe('app://', () => {
  it('serves the built files with their type, the policy and nosniff', async () => {
    const manifest = builtWindow();
    const page = await respond(manifest, new Request('app://securable/'));
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('content-security-policy')).toBe(contentPolicy);
    const script = await respond(manifest, new Request('app://securable/assets/main.js?v=1#x'));
    expect(await script.text()).toBe('export {}');
  });

  it.each([
    'app://securable/../secret.json',
    'app://securable/%2e%2e/secret.json',
    'app://securable/..%2fsecret.json',
    'app://securable/%252e%252e%252fsecret.json',
    'app://securable/..%5csecret.json',
    'app://securable/assets/../../secret.json',
    'app://securable//etc/passwd',
    'app://securable/%00',
    'app://securable/index.html%00.js',
    'app://securable/C:/Windows/win.ini',
    'app://securable/%ff',
    'app://securable/link.json',
    'app://securable/notes.txt',
    'app://securable/__proto__',
    'app://elsewhere/index.html',
    'app://securable.example/index.html',
    'app://user@securable/index.html',
  ])('has nothing at %s', async (address) => {
    const request = { method: 'GET', url: address } as Request;
    expect((await respond(builtWindow(), request)).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    const request = new Request('app://securable/', { method });
    expect((await respond(builtWindow(), request)).status).toBe(405);
  });
});

it.each([
  ['app://securable/index.html', true],
  ['app://securable.evil/index.html', false],
  ['app://securable@evil/', false],
  ['app:securable', false],
  ['https://securable/', false],
  ['file:///app/securable', false],
  ['about:blank', false],
  ['', false],
])('knows whether %s is ours: %s', (address, isOurs) => {
  expect(isOwnAddress(address)).toBe(isOurs);
});
