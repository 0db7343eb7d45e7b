import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// A busy two-core machine may need a minute for one large page; nothing here waits by the clock, so
// this only ends a test that hangs.
const testTimeout = 180_000;

// The programs that tests start are the same few, hundreds of times: Node keeps what it compiled of them.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'node');

/**
 * Three kinds of test; the reporter is left to the command line. A process for each file took half
 * of the time: unit and content tests share theirs, so a test that changes the process (its
 * environment, its user) takes that back.
 */
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
          isolate: false,
          include: ['test/unit/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
          testTimeout,
        },
      },
      {
        root,
        test: {
          name: 'content',
          environment: 'node',
          isolate: false,
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
          // A page of its own for each file, as before, without a process of its own.
          pool: 'vmThreads',
          vmMemoryLimit: '1GB',
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: ['test/component/setup.ts'],
          testTimeout,
        },
      },
    ],
  },
});
