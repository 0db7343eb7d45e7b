import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { release } from './release/release-steps.ts';
import { repositoryIn } from './release/repository.ts';
import { staleLists } from './release/stale-lists.ts';
import { run } from './run.ts';
import { runCommand, say } from './say.ts';
import { SetupFailure } from './setup-failure.ts';

// `npm run release -- 1.2.0`: tested, written down, packed and signed, or not at all.
await runCommand(async () => {
  const [version, ...more] = process.argv.slice(2);
  if (more.length > 0)
    throw new SetupFailure(`Only a version is given. This is more: ${more.join(' ')}`);
  await release(version, {
    folder: projectRoot,
    repository: repositoryIn(projectRoot),
    staleLists,
    writeLists: async () => {
      if ((await command('write-third-party.ts')) !== 0)
        throw new SetupFailure('npm run licences failed.');
    },
    test: () => command('test.ts'),
    pack: () => command('package.ts', '--release'),
    today: new Date().toISOString().slice(0, 10),
    say,
  });
  return 0;
});

function command(file: string, ...args: readonly string[]): Promise<number> {
  const script = join(import.meta.dirname, file);
  return run(process.execPath, [script, ...args], { cwd: projectRoot });
}
