import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp } from './build-app.ts';
import { startVirtualDisplay } from './display.ts';
import { describeConnections, isQuiet, readTrace, straceArguments } from './network-trace.ts';
import { type PreparedElectron, preparedVariable, prepareElectron } from './prepare-electron.ts';
import { projectRoot } from './project.ts';
import { hasProgram, runQuietly } from './run.ts';
import { runVitest } from './run-vitest.ts';
import { say } from './say.ts';
import {
  ensureSystemPackages,
  findMissingForTests,
  findMissingLibraries,
  findMissingTracer,
} from './system-packages.ts';

/** Gets ready all that the tests in a real Electron need: Electron, libraries, a display, fonts. */
export async function prepareForElectronTests(): Promise<PreparedElectron> {
  const electron = await prepareElectron();
  say(electron.description);
  await ensureSystemPackages(async () => [
    ...(await findMissingLibraries(electron.executablePath)),
    ...(await findMissingForTests()),
    ...(await findMissingTracer()),
  ]);
  return electron;
}

const trace = join(projectRoot, 'test/.results/connections.strace');

/**
 * Runs the tests in a real Electron, on Linux on a display of their own and watched: a connection
 * that leaves the machine, by whatever process, fails the run.
 */
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
    const watcher = await findWatcher();
    const ran = await runVitest('electron', 'test/vitest.e2e.config.ts', args, env, watcher);
    // A few tests by name may never start the app; all of them together do.
    const isQuietRun = watcher.length === 0 || isWatchedRunQuiet(args.length > 0);
    return isQuietRun ? ran : { ...ran, code: ran.code || 1 };
  } finally {
    display?.stop();
  }
}

/** strace with its arguments, or nothing where it is missing or may not watch other processes. */
async function findWatcher(): Promise<readonly string[]> {
  if (process.platform !== 'linux') {
    say('Network: not watched; only Linux has strace.');
    return [];
  }
  mkdirSync(dirname(trace), { recursive: true });
  rmSync(trace, { force: true });
  const program = ['strace', ...straceArguments(trace)];
  const canWatch =
    (await hasProgram('strace')) &&
    (await runQuietly('strace', [...straceArguments(trace), 'true'])).code === 0;
  if (canWatch) return program;
  say('Network: not watched; strace is missing here or may not be used (apt-get install strace).');
  return [];
}

function isWatchedRunQuiet(mayBeEmpty: boolean): boolean {
  const connections = readTrace(existsSync(trace) ? readFileSync(trace, 'utf8') : '');
  for (const line of describeConnections(connections)) say(line);
  return isQuiet(connections) || (mayBeEmpty && connections.outside.length === 0);
}
