import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { projectRoot } from '../../electron/dev/project.ts';

const window = join(projectRoot, 'out/renderer');
/** 1.0 MB: what the window may read before its first page stands there. */
const mostCode = 1_000_000;

/** These scripts, and all that they import without being asked again. */
function reachedFrom(named: readonly string[]): ReadonlySet<string> {
  const scripts = new Set(named);
  for (const script of scripts) {
    const { module } = parseSync(script, readFileSync(script, 'utf8'));
    for (const { moduleRequest } of module.staticImports) {
      if (moduleRequest.value.startsWith('.'))
        scripts.add(join(dirname(script), moduleRequest.value));
    }
  }
  return scripts;
}

function scriptsOfPage(): readonly string[] {
  const page = readFileSync(join(window, 'index.html'), 'utf8');
  const named = page.matchAll(/(?:src|href)="([^"]+\.js)"/g);
  return [...named].map(([, address]) => join(window, address ?? ''));
}

function sizeOf(scripts: ReadonlySet<string>): number {
  return [...scripts].reduce((sum, script) => sum + statSync(script).size, 0);
}

it('the window reads at most 1.0 MB of code for its first page', () => {
  const scripts = reachedFrom(scriptsOfPage());
  expect(scripts.size).toBeGreaterThan(0);
  expect(sizeOf(scripts)).toBeLessThanOrEqual(mostCode);
});

it('main reads at most 0.15 MB of code before the window is made, and 0.6 MB before it is shown', () => {
  const main = join(projectRoot, 'out/main');
  const before = reachedFrom([join(main, 'main.js')]);
  const opening = readdirSync(join(main, 'chunks')).find((name) => name.startsWith('open-app-'));
  const shown = reachedFrom([...before, join(main, 'chunks', opening ?? 'open-app')]);
  expect(sizeOf(before)).toBeLessThanOrEqual(150_000);
  expect(sizeOf(shown)).toBeLessThanOrEqual(600_000);
});

it('what is built has no source maps', () => {
  const files = readdirSync(join(projectRoot, 'out'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
});
