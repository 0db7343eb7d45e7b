import { defineConfig } from 'vitest/config';

/** The real app in a real Electron, one window at a time. `npm run build` comes first. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // Bounds for a machine whose disk is busy with something else, not waits.
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
