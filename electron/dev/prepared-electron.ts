import type { PreparedElectron } from './prepare-electron.ts';

/** The Electron that `npm run test:e2e` prepared, for the tests that it runs. */
export function preparedElectron(): PreparedElectron {
  const prepared = process.env.SECURABLE_PREPARED_ELECTRON;
  if (prepared === undefined) {
    throw new Error('These tests need a prepared Electron: run them with `npm run test:e2e`.');
  }
  return JSON.parse(prepared) as PreparedElectron;
}
