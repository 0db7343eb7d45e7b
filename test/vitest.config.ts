import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// A busy two-core machine may need many seconds for a thousand generated cases; nothing here waits by the clock.
const testTimeout = 60_000;

// The programs that tests start are the same few, hundreds of times: Node keeps what it compiled of them.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'node');

/** Three kinds of test; the reporter is left to the command line. */
export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free, which on two is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
          testTimeout,
        },
      },
      {
        root,
        test: {
          name: 'content',
          environment: 'node',
          include: ['test/content/**/*.test.ts'],
          testTimeout,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: ['test/component/setup.ts'],
          testTimeout,
        },
      },
    ],
  },
});
