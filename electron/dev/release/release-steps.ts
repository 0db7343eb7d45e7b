import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from '../setup-failure.ts';
import { unreleasedIn, withRelease } from './change-log.ts';
import type { Repository } from './repository.ts';
import type { StaleList } from './stale-lists.ts';
import { assertFollows, withVersion } from './version.ts';

/** Everything a release does outside its own files, so that a test can let each part fail. */
export type ReleaseNeeds = {
  readonly folder: string;
  readonly repository: Repository;
  readonly staleLists: () => Promise<readonly StaleList[]>;
  /** What names the version and is made by a command: written anew once the version is known. */
  readonly writeLists: () => Promise<void>;
  readonly test: () => Promise<number>;
  readonly pack: () => Promise<number>;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly say: (line: string) => void;
};

const written = ['CHANGELOG.md', 'package.json', 'package-lock.json', 'assets/sbom.cdx.json'];

/**
 * Makes a release, or leaves everything as it was and says why. What takes seconds is asked first;
 * nothing is written before the tests are green; what was written is taken back where packing fails.
 */
export async function release(given: string | undefined, needs: ReleaseNeeds): Promise<void> {
  const { folder, repository, say } = needs;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  const before = versionIn(read('package.json'));
  const version = assertFollows(given, before);
  const tag = `v${version}`;
  await assertClean(repository);
  if (await repository.hasTag(tag)) throw new SetupFailure(`There is a tag ${tag} already.`);
  unreleasedIn(read('CHANGELOG.md'));
  await assertFresh(needs);
  if ((await needs.test()) !== 0) {
    throw new SetupFailure('The tests are red, so nothing was released and nothing was written.');
  }
  await assertClean(repository);

  const texts = written.map((name) => [name, read(name)] as const);
  const start = await repository.head();
  try {
    write('CHANGELOG.md', withRelease(read('CHANGELOG.md'), version, needs.today));
    for (const name of ['package.json', 'package-lock.json']) {
      write(name, withVersion(read(name), version));
    }
    await needs.writeLists();
    await repository.commit(written, `Release ${version}`);
    if ((await needs.pack()) !== 0) throw new SetupFailure('The packing failed.');
    await repository.tag(tag, `Securable ${version}`);
  } catch (error) {
    // Only our own commit and our own files: somebody may have gone on working meanwhile.
    if ((await repository.head()) !== start) await repository.uncommit(start, written);
    for (const [name, text] of texts) write(name, text);
    say('Nothing was released. Version, change log and lists are as they were.');
    throw error;
  }
  say(`Released ${version}. To let the other systems pack it: git push --follow-tags`);
}

function versionIn(json: string): string {
  const { version } = JSON.parse(json) as { readonly version: string };
  return version;
}

async function assertClean(repository: Repository): Promise<void> {
  const changed = await repository.changed();
  if (changed.length === 0) return;
  throw new SetupFailure(
    ['Files differ from the last commit, so nobody could say what was released:', ...changed].join(
      '\n',
    ),
  );
}

async function assertFresh({ staleLists }: ReleaseNeeds): Promise<void> {
  const stale = await staleLists();
  if (stale.length === 0) return;
  throw new SetupFailure(
    [
      'These do not fit what they are made from:',
      ...stale.map(({ file, command }) => `- ${file}: ${command}`),
    ].join('\n'),
  );
}
