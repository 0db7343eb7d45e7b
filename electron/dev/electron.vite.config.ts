import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The oldest Electron the code runs on is the registry build, 33: Chromium 130 and Node 20.18.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

type Modules = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
};

let firstPage: ReadonlySet<string> | null = null;

/**
 * All that the window's first page needs goes into one file, as each file is asked of main, one by
 * one, while main is opening the library. Null: rolldown decides.
 */
function chunkOf(id: string, modules: Modules): string | null {
  firstPage ??= reachableFrom(`${root}renderer/main.tsx`, modules);
  return firstPage.has(id) ? 'first-page' : null;
}

function reachableFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

export default defineConfig({
  main: {
    build: {
      outDir: `${root}/out/main`,
      target: nodeTarget,
      minify: true,
      // Only production dependencies stay outside the bundle: better-sqlite3 with its binary.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: `${root}/electron/main.ts`,
          paper: `${root}/electron/cli/paper.ts`,
          'documents-process': `${root}/electron/ipc/aside/documents-process.ts`,
          'backup-process': `${root}/electron/recovery/backup-process.ts`,
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: `${root}/out/preload`,
      target: nodeTarget,
      minify: true,
      // A sandboxed preload can load neither packages nor ES modules: all of it goes into one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: `${root}/electron/preload.ts` },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: `${root}/renderer`,
    plugins: [react()],
    build: {
      outDir: `${root}/out/renderer`,
      target: chromeTarget,
      minify: true,
      // The window's content security policy allows neither inline scripts nor data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${root}/renderer/index.html`,
        output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'first-page' }] } },
      },
    },
  },
});
