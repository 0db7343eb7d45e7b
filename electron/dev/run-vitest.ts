import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandFile, projectRoot } from './project.ts';
import { type Runner, run } from './run.ts';
import { say } from './say.ts';
import { type Tally, tallyReport, type VitestReport } from './vitest-report.ts';

/** Runs vitest once with one of our configurations. A run without a single test is a failure. */
export async function runVitest(
  name: string,
  config: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
  /** A program that runs vitest and watches it. */
  under: readonly string[] = [],
  runner: Runner = run,
): Promise<{ readonly code: number; readonly tally: Tally }> {
  const report = join(projectRoot, 'test/.results', `${name}.json`);
  rmSync(report, { force: true });
  const [program = process.execPath, ...before] = [...under, process.execPath];
  const code = await runner(
    program,
    [
      ...before,
      commandFile('vitest', 'vitest'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: projectRoot, env },
  );
  const tally = existsSync(report)
    ? tallyReport(JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
    : { passed: 0, failed: code === 0 ? 0 : 1 };
  if (code === 0 && tally.passed + tally.failed === 0) {
    say('No test ran, so this counts as a failure.');
    return { code: 1, tally };
  }
  return { code, tally };
}
