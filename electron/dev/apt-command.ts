/**
 * The names to ask apt for. Debian 13 and Ubuntu 24.04 renamed libraries with the move to 64-bit
 * time (`libasound2t64`); apt cannot always tell which package took an old name's place.
 */
export function aptNames(
  packages: readonly string[],
  isKnown: (packageName: string) => boolean,
): string[] {
  const names = packages.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name));
  return [...new Set(names)].sort();
}

/** The arguments with which apt-get installs packages and asks nothing. */
export function aptInstallArguments(packages: readonly string[]): string[] {
  // Someone else's apt may hold the lock for a while, on a fresh machine above all.
  return ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages];
}

/** The command a person can paste. */
export function aptCommandToPrint(packages: readonly string[]): string {
  return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
}
