import { SetupFailure } from '../setup-failure.ts';

const form = /^(\d+)\.(\d+)\.(\d+)$/;

/** Three numbers, above those of the version before. */
export function assertFollows(version: string | undefined, before: string): string {
  const parts = form.exec(version ?? '');
  if (version === undefined || parts === null) {
    throw new SetupFailure(
      `Name the version as three numbers: npm run release -- 1.2.0\nThe last one is ${before}.`,
    );
  }
  if (weight(version) <= weight(before)) {
    throw new SetupFailure(`${version} does not come after ${before}, which is the last version.`);
  }
  return version;
}

function weight(version: string): number {
  const [, major = '0', minor = '0', patch = '0'] = form.exec(version) ?? [];
  return Number(major) * 1e8 + Number(minor) * 1e4 + Number(patch);
}

type Versioned = { version: string; packages?: { '': { version: string } } };

/** package.json or package-lock.json with another version; nothing else in it moves. */
export function withVersion(json: string, version: string): string {
  const file = JSON.parse(json) as Versioned;
  file.version = version;
  // The lock says it twice: for the file, and for the package that is the project itself.
  if (file.packages !== undefined) file.packages[''].version = version;
  return `${JSON.stringify(file, null, 2)}\n`;
}
