import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { packForCustomers } from './packaging/pack-for-customers.ts';
import { packTrial } from './packaging/pack-trial.ts';
import { prepareElectron } from './prepare-electron.ts';
import { projectRoot } from './project.ts';
import { runCommand, say } from './say.ts';
import { SetupFailure } from './setup-failure.ts';

const switches = ['--trial', '--release'] as const;

// `npm run package`: what this system can pack. `--trial`: a folder, from any Electron.
// `--release`: refuses to leave anything unsigned; `npm run release` does more.
await runCommand(async () => {
  const given = readSwitch(process.argv.slice(2));
  const electron = await prepareElectron();
  say(electron.description);
  if (given !== '--trial') {
    await packForCustomers(electron, given === '--release');
    return 0;
  }
  await buildApp();
  await packTrial(electron, join(projectRoot, 'dist', 'trial'));
  say('Packed a trial into dist/trial. It is not for customers.');
  return 0;
});

function readSwitch(args: readonly string[]): (typeof switches)[number] | undefined {
  const [first, ...more] = args;
  const known = switches.find((name) => name === first);
  if (more.length === 0 && (first === undefined || known !== undefined)) return known;
  throw new SetupFailure(
    `Give one of ${switches.join(', ')}, or nothing. This was given: ${args.join(' ')}`,
  );
}
