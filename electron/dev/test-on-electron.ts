import { buildApp } from './build-app.ts';
import { startVirtualDisplay } from './display.ts';
import { type PreparedElectron, preparedVariable, prepareElectron } from './prepare-electron.ts';
import { runVitest } from './run-vitest.ts';
import { say } from './say.ts';
import {
  ensureSystemPackages,
  findMissingForTests,
  findMissingLibraries,
} from './system-packages.ts';

/** Gets ready all that the tests in a real Electron need: Electron, libraries, a display, fonts. */
export async function prepareForElectronTests(): Promise<PreparedElectron> {
  const electron = await prepareElectron();
  say(electron.description);
  await ensureSystemPackages(async () => [
    ...(await findMissingLibraries(electron.executablePath)),
    ...(await findMissingForTests()),
  ]);
  return electron;
}

/** Runs the tests in a real Electron, on Linux on a display of their own. */
export async function testOnElectron(electron: PreparedElectron, args: readonly string[]) {
  await buildApp();
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...display?.env,
    [preparedVariable]: JSON.stringify(electron),
  };
  delete env.ELECTRON_RUN_AS_NODE;
  if (display !== undefined) delete env.WAYLAND_DISPLAY;
  try {
    return await runVitest('electron', 'test/vitest.e2e.config.ts', args, env);
  } finally {
    display?.stop();
  }
}
