import { readdirSync } from 'node:fs';
import { aptCommandToPrint, aptInstallArguments, aptNames } from './apt-command.ts';
import { type Missing, missingForLibraries, missingLibraries } from './missing-libraries.ts';
import { hasProgram, run, runQuietly } from './run.ts';
import { sayWhile } from './say.ts';
import { SetupFailure } from './setup-failure.ts';

/**
 * Sees to it that nothing is missing: installs it as root on a Debian-like system, else says the
 * exact command. Only Linux distributes such parts separately.
 */
export async function ensureSystemPackages(find: () => Promise<Missing[]>): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await find();
  if (missing.length === 0) return;
  const packages = missing.flatMap(({ debianPackage }) => debianPackage ?? []);
  const canInstall =
    process.getuid?.() === 0 && packages.length > 0 && (await hasProgram('apt-get'));
  if (canInstall) {
    await install(packages);
    const still = await find();
    if (still.length === 0) return;
    throw new SetupFailure(`After apt-get, this is still missing: ${list(still)}.`);
  }
  throw new SetupFailure(await howToInstall(missing, packages));
}

/** The libraries that an Electron is linked with and that are not here. */
export async function findMissingLibraries(executable: string): Promise<Missing[]> {
  const { code, output } = await runQuietly('ldd', [executable]);
  // Without ldd there is no telling, and Electron names the first one itself when it starts.
  return code === 127 ? [] : missingForLibraries(missingLibraries(output));
}

/** What the tests need to show windows on a display that nobody sees. */
export async function findMissingForTests(): Promise<Missing[]> {
  const missing: Missing[] = [];
  if (!(await hasProgram('Xvfb'))) missing.push({ what: 'Xvfb', debianPackage: 'xvfb' });
  if (!(await hasProgram('xauth'))) missing.push({ what: 'xauth', debianPackage: 'xauth' });
  if (!hasFont()) missing.push({ what: 'a font', debianPackage: 'fonts-liberation' });
  return missing;
}

/** What watches the tests for connections. Only root gets it installed; others are told they go without. */
export async function findMissingTracer(): Promise<Missing[]> {
  if (process.getuid?.() !== 0 || !(await hasProgram('apt-get'))) return [];
  return (await hasProgram('strace')) ? [] : [{ what: 'strace', debianPackage: 'strace' }];
}

/** The compilers for C and C++. */
export async function findMissingCompiler(): Promise<Missing[]> {
  const missing: Missing[] = [];
  if (!(await hasProgram('gcc')))
    missing.push({ what: 'a C compiler (gcc)', debianPackage: 'gcc' });
  if (!(await hasProgram('g++')))
    missing.push({ what: 'a C++ compiler (g++)', debianPackage: 'g++' });
  return missing;
}

function hasFont(): boolean {
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some((folder) => {
    try {
      return readdirSync(folder, { recursive: true }).some((name) =>
        /\.(ttf|otf|ttc)$/.test(`${name}`),
      );
    } catch {
      return false;
    }
  });
}

async function install(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const log = (code: number, output: string) => {
    if (code !== 0) throw new SetupFailure(`apt-get failed.\n${output.trim()}`);
  };
  const update = await sayWhile(
    'Reading the list of system packages (apt-get update) …',
    runQuietly('apt-get', ['update'], { env }),
  );
  log(update.code, update.output);
  const names = aptNames(packages, await knownPackages(packages));
  const installed = await sayWhile(
    `Installing what is missing here: ${names.join(' ')} …`,
    runQuietly('apt-get', aptInstallArguments(names), { env }),
  );
  log(installed.code, installed.output);
  // A library that is new to the system may not be in the loader's cache yet.
  if (await hasProgram('ldconfig')) await run('ldconfig', []);
}

async function howToInstall(
  missing: readonly Missing[],
  packages: readonly string[],
): Promise<string> {
  const lines = [`This computer lacks ${list(missing)}.`];
  const unknown = missing.filter(({ debianPackage }) => debianPackage === undefined);
  if (packages.length > 0 && (await hasProgram('apt-get'))) {
    const names = aptNames(packages, await knownPackages(packages));
    lines.push(
      'Install it with this command, then run yours again:',
      '',
      `  ${aptCommandToPrint(names)}`,
    );
    if (unknown.length > 0) lines.push('', `and the packages that hold ${list(unknown)}.`);
  } else {
    lines.push("Install it with your system's package manager, then run the command again.");
    if (packages.length > 0) lines.push(`Debian's names for it: ${packages.join(' ')}.`);
  }
  return lines.join('\n');
}

/** Which of apt's newer names exist here. */
async function knownPackages(packages: readonly string[]): Promise<(name: string) => boolean> {
  const renamed = packages.map((name) => `${name}t64`);
  const { output } = await runQuietly('apt-cache', ['show', '--no-all-versions', ...renamed]);
  const known = new Set([...output.matchAll(/^Package: (\S+)/gm)].map(([, name]) => name));
  return (name) => known.has(name);
}

function list(missing: readonly Missing[]): string {
  return missing.map(({ what }) => what).join(', ');
}
