import { buildApp } from './build-app.ts';
import { findUnused } from './find-unused.ts';
import type { PreparedElectron } from './prepare-electron.ts';
import { commandFile, projectRoot } from './project.ts';
import { beside, type Runner } from './run.ts';
import { runVitest } from './run-vitest.ts';
import { runCommand, say, sayHeading, sayWhile } from './say.ts';
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

/** Runs everything: the checks at once, then, if they pass, all tests at once. */
async function runSteps(): Promise<number> {
  sayHeading('Electron and system packages');
  const electron = await prepareForElectronTests();

  const checks = [
    step('Format and lint', (run) =>
      tool(run, '@biomejs/biome', 'biome', 'ci', '--error-on-warnings', ...colours),
    ),
    step('Types', (run) => tool(run, 'typescript', 'tsc', '-b')),
    step('What nothing uses', findUnused),
  ];
  const [, ...codes] = await Promise.all([buildApp(), ...checks]);
  return codes.find((code) => code !== 0) ?? (await runTests(electron));
}

/** The real app is in front: what it prints is seen at once, and it waits for nobody. */
async function runTests(electron: PreparedElectron): Promise<number> {
  const inside = step('Unit, content and component tests', (run) =>
    counted(runVitest('unit', 'test/vitest.config.ts', [], process.env, [], run)),
  );
  const outside = async () => {
    sayHeading('Tests in a real Electron');
    const code = await counted(testOnElectron(electron, []));
    if (code !== 0) say(`\nTests in a real Electron: failed with exit code ${code}.`);
    await sayWhile('Waiting for the other tests …', inside);
    return code;
  };
  const codes = await Promise.all([inside, outside()]);
  return codes.find((code) => code !== 0) ?? 0;
}

/** One step beside others; what it prints follows its heading once it is over. */
async function step(heading: string, work: (run: Runner) => Promise<number>): Promise<number> {
  const { run, output } = beside();
  const code = await work(run);
  sayHeading(heading);
  say(output().trim());
  if (code !== 0) say(`\n${heading}: failed with exit code ${code}.`);
  return code;
}

function tool(
  run: Runner,
  packageName: string,
  command: string,
  ...args: string[]
): Promise<number> {
  const file = commandFile(packageName, command);
  return run(process.execPath, [file, ...args], { cwd: projectRoot });
}

async function counted(testRun: ReturnType<typeof runVitest>): Promise<number> {
  const { code, tally } = await testRun;
  tallies.push(tally);
  return code;
}
