import { commandFile, projectRoot } from './project.ts';
import { type Runner, run } from './run.ts';

/**
 * Two looks: at everything, and at the app alone, so that what only a test calls is found too.
 * Code that only tests need and that must stay says so with `@internal`.
 */
export async function findUnused(runner: Runner = run): Promise<number> {
  const knip = commandFile('knip', 'knip');
  const options = ['--config', '.knip.json', '--no-config-hints'];
  for (const look of [[], ['--production']]) {
    const code = await runner(process.execPath, [knip, ...options, ...look], { cwd: projectRoot });
    if (code !== 0) return code;
  }
  return 0;
}
