import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../electron/dev/project.ts';
import {
  importedPackages,
  nameOf,
  packagesIn,
  packagesOfTheApp,
  readLock,
} from '../../../../electron/dev/third-party.ts';
import {
  billOfMaterialsText,
  type Licences,
  licencesText,
} from '../../../../electron/dev/third-party-files.ts';

type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const asset = (name: string) => readFileSync(join(projectRoot, 'assets', name), 'utf8');

/** Needed though nothing imports them, and why. */
const neededOtherwise: Readonly<Record<string, string>> = {
  '@testing-library/dom': '@testing-library/react leans on it and does not bring it',
  jsdom: 'the component tests run in it',
  'ajv-formats-draft2019': '@cyclonedx/cyclonedx-library validates with it and does not bring it',
  typescript: 'npm run types',
  knip: 'npm run check: what nothing uses any more',
  vite: 'electron-vite and vitest lean on it and do not bring it',
  node: 'the version of Node.js that everything is run with',
};

const devFolder = join(projectRoot, 'electron', 'dev');
const devText = readdirSync(devFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[cm]?[jt]s$/.test(name))
  .map((name) => readFileSync(join(devFolder, name), 'utf8'))
  .join('\n');

describe('the packages', () => {
  const imported = importedPackages(['electron', 'renderer', 'shared', 'test']);

  test.each(Object.keys(direct))('%s is needed', (name) => {
    const described = name.startsWith('@types/') ? name.slice('@types/'.length) : null;
    const isUsed =
      imported.has(name) ||
      packagesIn(devText).includes(name) ||
      // Run as a command, or looked up as a folder.
      new RegExp(`(?:commandFile|packageFolder|tool)\\((?:run,)?\\s*'${name}'`).test(devText) ||
      name in neededOtherwise ||
      (described !== null && described in direct);
    expect(isUsed).toBe(true);
  });

  test('are pinned to one version each', () => {
    for (const version of Object.values(direct)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('run no script at installation but those that were looked at', () => {
    const withScript = Object.entries(readLock().packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => nameOf(path));
    expect(withScript.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  });

  test('carry a checksum each', () => {
    const without = Object.entries(readLock().packages).filter(
      ([path, { integrity }]) => path !== '' && !/^sha(?:256|384|512)-/.test(integrity ?? ''),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

describe('what is in the app', () => {
  // Where the first two fail: `npm run licences`.
  test('is listed with its licences', () => {
    expect(asset('licences.json')).toBe(licencesText());
  });

  test('is in the bill of materials', () => {
    expect(asset('sbom.cdx.json')).toBe(billOfMaterialsText());
  });

  const { packages } = JSON.parse(asset('licences.json')) as Licences;

  test('comes under terms that ask for no more than to be named', () => {
    const known = new Set([
      ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'],
      ...['public domain', 'see LICENSES.chromium.html'],
    ]);
    expect(packages.filter(({ licence }) => !known.has(licence))).toEqual([]);
    const names = packages.map(({ name }) => name);
    expect([...packagesOfTheApp()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has no package that speaks to a network', () => {
    const network = /^(?:axios|got|node-fetch|undici|ws|request|superagent|electron-updater)$/;
    expect(packages.filter(({ name }) => network.test(name))).toEqual([]);
  });
});
