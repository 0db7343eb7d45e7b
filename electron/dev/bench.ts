import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { startVirtualDisplay } from './display.ts';
import { preparedVariable } from './prepare-electron.ts';
import { projectRoot } from './project.ts';
import { run } from './run.ts';
import { runCommand, sayHeading } from './say.ts';
import { SetupFailure } from './setup-failure.ts';
import { prepareForElectronTests } from './test-on-electron.ts';

// `npm run bench`, `npm run bench -- documents`, `npm run bench -- library 200`: what is promised of
// speed, measured one after the other. What follows a name goes to that measurement.
const folder = join(projectRoot, 'test/bench');
const ending = '.bench.ts';
/** These measure a window of the real app. */
const inWindow: readonly string[] = ['grid', 'preview', 'start'];

await runCommand(async () => {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
  const [asked, ...rest] = process.argv.slice(2);
  if (asked !== undefined && !all.includes(asked))
    throw new SetupFailure(`There is no measurement “${asked}”. There are: ${all.join(', ')}.`);
  let worst = 0;
  for (const name of asked === undefined ? all : [asked]) {
    sayHeading(name);
    worst = Math.max(worst, await measure(name, rest));
  }
  return worst;
});

async function measure(name: string, rest: readonly string[]): Promise<number> {
  const command = [join(folder, `${name}${ending}`), ...rest];
  if (!inWindow.includes(name)) return run(process.execPath, command, { cwd: projectRoot });
  const electron = await prepareForElectronTests();
  await buildApp();
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
  const env = { ...process.env, ...display?.env, [preparedVariable]: JSON.stringify(electron) };
  try {
    return await run(process.execPath, command, { cwd: projectRoot, env });
  } finally {
    display?.stop();
  }
}
