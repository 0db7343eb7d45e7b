import { buildApp } from './build-app.ts';
import { hasDisplay, noDisplayAdvice } from './display.ts';
import { type PreparedElectron, prepareElectron } from './prepare-electron.ts';
import { projectRoot } from './project.ts';
import { run } from './run.ts';
import { runCommand, say } from './say.ts';
import { SetupFailure } from './setup-failure.ts';
import { ensureSystemPackages, findMissingLibraries } from './system-packages.ts';

// `npm start -- --data-dir DIR`: what follows goes to the app.
await runCommand(async () => {
  if (!hasDisplay(process.platform, process.env)) throw new SetupFailure(noDisplayAdvice);
  const electron = await prepareElectron();
  say(electron.description);
  await ensureSystemPackages(() => findMissingLibraries(electron.executablePath));
  await buildApp();
  const args = [
    ...electron.args,
    ...waylandArguments(electron),
    projectRoot,
    ...process.argv.slice(2),
  ];
  return run(electron.executablePath, args, { env: environment(electron) });
});

function environment(electron: PreparedElectron): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...electron.env };
  // Editors that are Electron apps leave this in their terminals; it would open no window.
  delete env.ELECTRON_RUN_AS_NODE;
  return env;
}

/** Before version 38 Electron uses Wayland only when told to. */
function waylandArguments({ version }: PreparedElectron): string[] {
  const isWaylandOnly = process.platform === 'linux' && !process.env.DISPLAY;
  return isWaylandOnly && Number.parseInt(version, 10) < 38 ? ['--ozone-platform=wayland'] : [];
}
