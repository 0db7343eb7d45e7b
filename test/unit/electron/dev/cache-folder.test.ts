import { describe, expect, test } from 'vitest';
import { cacheFolder, cacheKey } from '../../../../electron/dev/cache-folder.ts';

describe('cacheFolder', () => {
  test('lies in the home folder unless told otherwise', () => {
    expect(cacheFolder({}, '/home/ada')).toBe('/home/ada/.cache/securable');
  });

  test('follows XDG_CACHE_HOME', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/ada' }, '/home/ada')).toBe(
      '/var/cache/ada/securable',
    );
  });

  test('ignores a relative XDG_CACHE_HOME, as the specification asks', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: 'cache' }, '/home/ada')).toBe(
      '/home/ada/.cache/securable',
    );
  });
});

describe('cacheKey', () => {
  test('can be read', () => {
    expect(cacheKey(['electron', '33.2.1'], ['x'])).toMatch(/^electron-33\.2\.1-[0-9a-f]{10}$/);
  });

  test('changes with anything it is made from', () => {
    expect(cacheKey(['a'], ['recipe 1'])).not.toBe(cacheKey(['a'], ['recipe 2']));
  });

  test('tells where one text ends and the next begins', () => {
    expect(cacheKey(['a'], ['bc', 'd'])).not.toBe(cacheKey(['a'], ['b', 'cd']));
  });
});
