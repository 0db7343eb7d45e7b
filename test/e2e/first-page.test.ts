import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { projectRoot } from '../../electron/dev/project.ts';

const window = join(projectRoot, 'out/renderer');
/** 1.0 MB: what the window may read before its first page stands there. */
const mostCode = 1_000_000;

/** The scripts that the page names, and all that these import without being asked again. */
function scriptsOfFirstPage(): ReadonlySet<string> {
  const page = readFileSync(join(window, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address]) =>
    join(window, address ?? ''),
  );
  const scripts = new Set(named);
  for (const script of scripts) {
    const { module } = parseSync(script, readFileSync(script, 'utf8'));
    for (const { moduleRequest } of module.staticImports)
      scripts.add(join(dirname(script), moduleRequest.value));
  }
  return scripts;
}

it('the window reads at most 1.0 MB of code for its first page', () => {
  const scripts = scriptsOfFirstPage();
  expect(scripts.size).toBeGreaterThan(0);
  const bytes = [...scripts].reduce((sum, script) => sum + statSync(script).size, 0);
  expect(bytes).toBeLessThanOrEqual(mostCode);
});

it('what is built has no source maps', () => {
  const files = readdirSync(join(projectRoot, 'out'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
});
