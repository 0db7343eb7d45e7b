import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runQuietly } from './run.ts';
import { SetupFailure } from './setup-failure.ts';

/** A package at one version, with the hash that its archive must have. */
export type PinnedPackage = {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly integrity: string;
};

/** Fetches a package's archive through the user's own npm: its registry, proxy and certificates. */
export async function fetchFromRegistry(pinned: PinnedPackage, target: string): Promise<void> {
  const folder = `${target}.d`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [command, before] = npmCommand(process.env);
  const spec = `${pinned.packageName}@${pinned.packageVersion}`;
  const packed = await runQuietly(
    command,
    [...before, 'pack', spec, '--pack-destination', folder],
    {
      cwd: folder,
    },
  );
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || archive === undefined) {
    rmSync(folder, { recursive: true, force: true });
    const reason =
      packed.output.match(/npm error (?!code|syscall|errno|path).+/)?.[0] ??
      `exit code ${packed.code}`;
    throw new SetupFailure(`npm could not fetch ${spec} (${reason}).`);
  }
  const found = await integrityOf(join(folder, archive));
  if (found !== pinned.integrity) {
    rmSync(folder, { recursive: true, force: true });
    throw new SetupFailure(
      `${spec} as fetched is not the archive we know, so it was deleted and not used.\n` +
        `Expected ${pinned.integrity}\nfound    ${found}`,
    );
  }
  renameSync(join(folder, archive), target);
  rmSync(folder, { recursive: true });
}

/** The hash of a file in the form npm writes into lockfiles. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** The npm that started us, so that its configuration counts; else the one on the path. */
export function npmCommand(env: NodeJS.ProcessEnv): [command: string, before: string[]] {
  const npm = env.npm_execpath;
  return npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
}
