import { describe, expect, test } from 'vitest';
import {
  aptCommandToPrint,
  aptInstallArguments,
  aptNames,
} from '../../../../electron/dev/apt-command.ts';

describe('aptNames', () => {
  test('keeps the names that Debian 12 has', () => {
    expect(aptNames(['libnss3', 'libgtk-3-0', 'libnss3'], () => false)).toEqual([
      'libgtk-3-0',
      'libnss3',
    ]);
  });

  test('takes the renamed package where there is one', () => {
    const isKnown = (name: string) => name === 'libasound2t64';
    expect(aptNames(['libasound2', 'libnss3'], isKnown)).toEqual(['libasound2t64', 'libnss3']);
  });
});

test('the printed command can be pasted as it is', () => {
  expect(aptCommandToPrint(['libnss3', 'xvfb'])).toBe(
    'sudo apt-get update && sudo apt-get install -y libnss3 xvfb',
  );
});

test('apt-get asks nothing and brings nothing that was not asked for', () => {
  expect(aptInstallArguments(['xvfb'])).toEqual(
    expect.arrayContaining(['install', '-y', '--no-install-recommends', 'xvfb']),
  );
});
