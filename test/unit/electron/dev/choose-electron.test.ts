import { describe, expect, test } from 'vitest';
import { chooseElectron, type ElectronFacts } from '../../../../electron/dev/choose-electron.ts';

const anHour = 60 * 60 * 1000;
const facts: ElectronFacts = {
  overrideFolder: undefined,
  hasOfficial: false,
  platform: 'linux',
  arch: 'x64',
  hasRegistryBuild: false,
  refusedAt: undefined,
  now: 1000 * anHour,
};

describe('chooseElectron', () => {
  test('takes a folder named by the user before all else', () => {
    const choice = chooseElectron({ ...facts, overrideFolder: '/opt/electron', hasOfficial: true });
    expect(choice).toEqual({ kind: 'override', folder: '/opt/electron' });
  });

  test('takes no folder from an empty variable', () => {
    expect(chooseElectron({ ...facts, overrideFolder: '', hasOfficial: true }).kind).toBe(
      'official',
    );
  });

  test('prefers the official build to a registry build that lies ready', () => {
    expect(chooseElectron({ ...facts, hasOfficial: true, hasRegistryBuild: true })).toEqual({
      kind: 'official',
    });
  });

  test('tries the download first and names what follows if it fails', () => {
    expect(chooseElectron(facts)).toEqual({ kind: 'download', otherwise: 'registry' });
  });

  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('has nothing but the download on %s %s', (platform, arch) => {
    const choice = chooseElectron({ ...facts, platform, arch, hasRegistryBuild: true });
    expect(choice).toEqual({ kind: 'download', otherwise: 'nothing' });
  });

  test('does not try again on the day the download failed', () => {
    const refused = { ...facts, hasRegistryBuild: true, refusedAt: facts.now - 23 * anHour };
    expect(chooseElectron(refused)).toEqual({ kind: 'registry' });
  });

  test('tries again a day later', () => {
    const refused = { ...facts, hasRegistryBuild: true, refusedAt: facts.now - 25 * anHour };
    expect(chooseElectron(refused).kind).toBe('download');
  });
});
