import { resolve } from 'node:path';

export type Arguments = {
  /** The folder given with `--data-dir`; null: as the settings say. */
  readonly dataFolder: string | null;
  /** A start that fails is told on standard error and ends the process, with no dialog to wait for. */
  readonly hasDialogs: boolean;
};

/** Reads what the app was started with. Anything else on the command line is Chromium's. */
export function parseArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments {
  const folder = valueAfter(argv, '--data-dir');
  return {
    dataFolder: folder === null ? null : resolve(folder),
    hasDialogs: environment.SECURABLE_NO_DIALOGS !== '1' && !argv.includes('--no-dialogs'),
  };
}

/** `--name value` and `--name=value`. */
function valueAfter(argv: readonly string[], name: string): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1) || null;
  const index = argv.indexOf(name);
  return index === -1 ? null : (argv[index + 1] ?? null);
}
