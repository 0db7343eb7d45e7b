import { describe, expect, test } from 'vitest';
import {
  missingForLibraries,
  missingLibraries,
} from '../../../../electron/dev/missing-libraries.ts';

const ldd = `	linux-vdso.so.1 (0x00007ffd5c5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1d2c000000)
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1d2be00000)
`;

describe('missingLibraries', () => {
  test('names each library that was not found once', () => {
    expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so']);
  });

  test('finds nothing missing where all is there', () => {
    expect(missingLibraries('	libc.so.6 => /lib/libc.so.6 (0x00007f1d2be00000)\n')).toEqual([]);
  });

  test('finds nothing missing in a program that is not linked', () => {
    expect(missingLibraries('	not a dynamic executable\n')).toEqual([]);
  });
});

describe('missingForLibraries', () => {
  test("adds Debian's package, and says when it knows none", () => {
    expect(missingForLibraries(['libgtk-3.so.0', 'libnew.so.7'])).toEqual([
      { what: 'libgtk-3.so.0', debianPackage: 'libgtk-3-0' },
      { what: 'libnew.so.7', debianPackage: undefined },
    ]);
  });
});
