import { buildApp } from './build-app.ts';
import { findUnused } from './find-unused.ts';
import { commandFile, projectRoot } from './project.ts';
import { run } from './run.ts';
import { runVitest } from './run-vitest.ts';
import { runCommand, say, sayHeading } from './say.ts';
import { prepareForElectronTests, testOnElectron } from './test-on-electron.ts';
import { addTallies, type Tally, tallyLine } from './vitest-report.ts';

const tallies: Tally[] = [];
// biome colours what it prints in CI even when that goes to a file.
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

await runCommand(async () => {
  try {
    return await runSteps();
  } finally {
    sayHeading('Result');
    say(tallyLine(addTallies(tallies)));
  }
});

/** Runs everything in order and stops at the first step that fails, with its exit code. */
async function runSteps(): Promise<number> {
  sayHeading('Electron and system packages');
  const electron = await prepareForElectronTests();

  const steps: readonly [heading: string, step: () => Promise<number>][] = [
    [
      'Format and lint',
      () => tool('@biomejs/biome', 'biome', 'ci', '--error-on-warnings', ...colours),
    ],
    ['Types', () => tool('typescript', 'tsc', '-b')],
    ['What nothing uses', findUnused],
    [
      'Unit, content and component tests',
      () => counted(runVitest('unit', 'test/vitest.config.ts')),
    ],
    ['Build', () => buildApp().then(() => 0)],
    ['Tests in a real Electron', () => counted(testOnElectron(electron, []))],
  ];
  for (const [heading, step] of steps) {
    sayHeading(heading);
    const code = await step();
    if (code !== 0) {
      say(`\n${heading}: failed with exit code ${code}.`);
      return code;
    }
  }
  return 0;
}

function tool(packageName: string, command: string, ...args: string[]): Promise<number> {
  const file = commandFile(packageName, command);
  return run(process.execPath, [file, ...args], { cwd: projectRoot });
}

async function counted(testRun: ReturnType<typeof runVitest>): Promise<number> {
  const { code, tally } = await testRun;
  tallies.push(tally);
  return code;
}
