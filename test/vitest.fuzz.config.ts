import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The fuzz tests alone, with no clock but their own; `npm run fuzz` says how often. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/fuzz/**/*.test.ts'], environment: 'node', testTimeout: 0 },
});
