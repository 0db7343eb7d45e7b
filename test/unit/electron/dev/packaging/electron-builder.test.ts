import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';
import {
  readConfiguration,
  unsignedNames,
} from '../../../../../electron/dev/packaging/configuration.ts';
import { projectRoot } from '../../../../../electron/dev/project.ts';

const configuration = readConfiguration();
const { linux, mac, win, nsis, portable } = configuration;

/** deb x64, deb arm64 … */
function targets(platform: { readonly target?: unknown } | null | undefined): readonly string[] {
  const list = platform?.target as readonly { target: string; arch: readonly string[] }[];
  return list.flatMap(({ target, arch }) => arch.map((each) => `${target} ${each}`));
}

/** electron-builder's own way to name the processor. */
const arch = '$'.concat('{arch}');

describe('electron-builder.yml', () => {
  it('is what electron-builder understands', () => {
    const require = createRequire(import.meta.resolve('electron-builder'));
    const schema = JSON.parse(readFileSync(require.resolve('app-builder-lib/scheme.json'), 'utf8'));
    const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);
    validate(configuration);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('packs for every system that Securable is for', () => {
    expect(targets(win)).toEqual(['nsis x64', 'nsis arm64', 'portable x64', 'portable arm64']);
    expect(targets(mac)).toEqual(['dmg universal', 'zip universal']);
    expect(targets(linux)).toEqual(
      ['deb', 'AppImage', 'tar.gz'].flatMap((each) => [`${each} x64`, `${each} arm64`]),
    );
  });

  it('gives no two packages one name', () => {
    const names = [linux, mac, nsis, portable].map((each) => each?.artifactName ?? '');
    expect(new Set(names).size).toBe(4);
    for (const name of names) {
      expect(name).toMatch(/^Securable-\$\{version\}-.*\$\{arch\}.*\.\$\{ext\}$/);
    }
    for (const each of [nsis, portable]) expect(each?.buildUniversalInstaller).toBe(false);
  });

  it('names an icon of Securable for every system, and the file is there', () => {
    const icons = [linux?.icon, mac?.icon, win?.icon].map(String);
    expect(icons).toEqual(['icons', 'icons/icon.icns', 'icons/icon.ico']);
    for (const icon of icons) expect(existsSync(join(projectRoot, 'assets', icon))).toBe(true);
  });

  it('names for every system the SQLite of that system, not of the one that packs', () => {
    const filterOf = (system: string) => [
      { filter: [`node_modules/better-sqlite3/prebuilds/${system}.node`] },
    ];
    expect(linux?.files).toEqual(filterOf(`linux-${arch}`));
    expect(win?.files).toEqual(filterOf(`win32-${arch}`));
    expect(mac?.files).toEqual(filterOf('darwin-{x64,arm64}'));
    expect(JSON.stringify(configuration)).not.toMatch(/\$\{platform\}/);
  });

  it('hardens the app on a Mac and asks the system for no more than JavaScript needs', () => {
    expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    expect(mac?.entitlementsInherit).toBe(mac?.entitlements);
    const entitlements = readFileSync(join(projectRoot, String(mac?.entitlements)), 'utf8');
    expect([...entitlements.matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });

  it('brings the licences and the bill of materials, and the files are there', () => {
    const resources = configuration.extraResources as readonly { from: string; to: string }[];
    expect(resources.map(({ to }) => to)).toEqual([
      'licences/LICENSE.txt',
      'licences/licences.json',
      'licences/sbom.cdx.json',
    ]);
    for (const { from } of resources) expect(existsSync(join(projectRoot, from))).toBe(true);
  });

  it('installs for one person, keeps libraries, and updates nothing by itself', () => {
    expect(nsis).toMatchObject({
      perMachine: false,
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
    });
    expect(configuration.publish).toBe(null);
  });

  it('packs an archive, and compiles nothing on the way', () => {
    expect(configuration).toMatchObject({
      asar: true,
      npmRebuild: false,
      buildDependenciesFromSource: false,
    } satisfies Configuration);
  });
});

it('packages that ought to be signed and are not say so in their names', () => {
  const unsigned = unsignedNames();
  for (const each of [unsigned.mac, unsigned.nsis, unsigned.portable]) {
    expect(each?.artifactName).toMatch(/-unsigned\.\$\{ext\}$/);
  }
  // Packages for Linux have no signature that could be missing.
  expect(unsigned).not.toHaveProperty('linux');
});
