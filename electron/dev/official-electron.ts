import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { downloadArtifact, initializeProxy } from '@electron/get';
import { commandFile, installedVersion, packageFolder } from './project.ts';
import { run } from './run.ts';
import { say } from './say.ts';

/** The folder of the official Electron, if it has been downloaded whole. */
export function findOfficialElectron(): string | undefined {
  const dist = join(packageFolder('electron'), 'dist');
  try {
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = readFileSync(join(packageFolder('electron'), 'path.txt'), 'utf8');
    const isWhole = version === installedVersion('electron') && existsSync(join(dist, executable));
    return isWhole ? dist : undefined;
  } catch {
    return undefined;
  }
}

/** Downloads the official Electron. Returns why it could not, or undefined when it is there. */
export async function downloadOfficialElectron(): Promise<string | undefined> {
  const version = installedVersion('electron');
  say(`Downloading Electron ${version} …`);
  const refusal = await fillDownloadCache(version);
  if (refusal !== undefined) return refusal;
  // Electron's own installer finds the file in the download cache, checks it again and unpacks it.
  const code = await run(process.execPath, [commandFile('electron', 'install-electron')]);
  return code === 0 ? undefined : `its installer ended with exit code ${code}`;
}

async function fillDownloadCache(version: string): Promise<string | undefined> {
  const watch = new StallWatch();
  try {
    await downloadZip(version, process.platform, process.arch, watch);
    return undefined;
  } catch (error) {
    return watch.signal.aborted ? 'nothing came for too long' : reasonOf(error);
  } finally {
    watch.end();
  }
}

/** The official Electron for any computer, as the checked zip in the download cache. */
export async function officialElectronZip(
  version: string,
  platform: string,
  arch: string,
): Promise<string> {
  say(`Downloading Electron ${version} for ${platform} (${arch}) …`);
  const watch = new StallWatch();
  try {
    return await downloadZip(version, platform, arch, watch);
  } finally {
    watch.end();
  }
}

function downloadZip(
  version: string,
  platform: string,
  arch: string,
  watch: StallWatch,
): Promise<string> {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) initializeProxy();
  const require = createRequire(import.meta.url);
  return downloadArtifact({
    version,
    artifactName: 'electron',
    platform,
    arch,
    checksums: require('electron/checksums.json') as Record<string, string>,
    downloadOptions: {
      signal: watch.signal,
      quiet: true,
      getProgressCallback: async ({ percent }: { percent: number }) => watch.progress(percent),
    },
  });
}

/** Gives up on a silent network within seconds: many company networks drop packets, not refuse them. */
class StallWatch {
  readonly #abort = new AbortController();
  #timer = this.#giveUpIn(10_000);
  #told = 0;

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  progress(percent: number): void {
    clearTimeout(this.#timer);
    this.#timer = this.#giveUpIn(30_000);
    const tenth = Math.floor(percent * 10);
    if (tenth > this.#told) say(`  ${tenth * 10} %`);
    this.#told = Math.max(this.#told, tenth);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #giveUpIn(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.#abort.abort(), milliseconds);
  }
}

/** fetch says only "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const inner = cause instanceof Error ? cause : error;
  return inner instanceof Error ? inner.message : String(inner);
}
