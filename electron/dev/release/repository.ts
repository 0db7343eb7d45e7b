import { run, runQuietly } from '../run.ts';
import { SetupFailure } from '../setup-failure.ts';

/** What a release asks of git, in one folder. */
export type Repository = {
  /** Names of files that differ from the last commit; new ones too. */
  readonly changed: () => Promise<readonly string[]>;
  readonly head: () => Promise<string>;
  readonly hasTag: (name: string) => Promise<boolean>;
  readonly commit: (files: readonly string[], message: string) => Promise<void>;
  /** Takes the last commit back and leaves every file as it is. */
  readonly uncommit: (to: string, files: readonly string[]) => Promise<void>;
  readonly tag: (name: string, message: string) => Promise<void>;
};

export function repositoryIn(folder: string): Repository {
  async function ask(...args: readonly string[]): Promise<string> {
    const { code, output } = await runQuietly('git', args, { cwd: folder });
    if (code !== 0) throw new SetupFailure(`git ${args[0]} failed:\n${output.trim()}`);
    return output.trimEnd();
  }
  async function tell(...args: readonly string[]): Promise<void> {
    const code = await run('git', args, { cwd: folder });
    if (code !== 0) throw new SetupFailure(`git ${args[0]} failed with exit code ${code}.`);
  }
  return {
    changed: async () => (await ask('status', '--porcelain')).split('\n').filter(Boolean),
    head: () => ask('rev-parse', 'HEAD'),
    hasTag: async (name) => (await ask('tag', '--list', name)) !== '',
    commit: async (files, message) => {
      await tell('add', '--', ...files);
      await tell('commit', '--quiet', '--message', message);
    },
    uncommit: async (to, files) => {
      await tell('reset', '--quiet', '--soft', to);
      await tell('reset', '--quiet', '--', ...files);
    },
    tag: (name, message) => tell('tag', '--annotate', name, '--message', message),
  };
}
