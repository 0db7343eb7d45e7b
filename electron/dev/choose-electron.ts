/** What is known about this computer before an Electron is chosen. */
export type ElectronFacts = {
  readonly overrideFolder: string | undefined;
  readonly hasOfficial: boolean;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Whether the registry build lies ready in the cache. */
  readonly hasRegistryBuild: boolean;
  /** When the official download failed last, in milliseconds, if it did. */
  readonly refusedAt: number | undefined;
  readonly now: number;
};

/** Which Electron to take, or to try for first. */
export type ElectronChoice =
  | { readonly kind: 'override'; readonly folder: string }
  | { readonly kind: 'official' }
  | { readonly kind: 'download'; readonly otherwise: 'registry' | 'nothing' }
  | { readonly kind: 'registry' };

const aDay = 24 * 60 * 60 * 1000;

/** A named folder before all, then the official Electron, then the registry build where it runs. */
export function chooseElectron(facts: ElectronFacts): ElectronChoice {
  if (facts.overrideFolder) return { kind: 'override', folder: facts.overrideFolder };
  if (facts.hasOfficial) return { kind: 'official' };
  const canUseRegistryBuild = facts.platform === 'linux' && facts.arch === 'x64';
  if (!canUseRegistryBuild) return { kind: 'download', otherwise: 'nothing' };
  // On a network that drops packets each try costs seconds, so one a day is enough.
  const refusedToday = facts.refusedAt !== undefined && facts.now - facts.refusedAt < aDay;
  if (facts.hasRegistryBuild && refusedToday) return { kind: 'registry' };
  return { kind: 'download', otherwise: 'registry' };
}
