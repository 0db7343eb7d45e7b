import { describe, expect, it } from 'vitest';
import { signingFor } from '../../../../../electron/dev/packaging/signing.ts';

describe('whether packages are signed', () => {
  it('is said plainly where Windows has no certificate', () => {
    const { isSigned, words } = signingFor('win32', {});
    expect(isSigned).toBe(false);
    expect(words).toMatch(/^NOT SIGNED/);
    expect(words).toContain('WIN_CSC_LINK');
  });

  it.each(['WIN_CSC_LINK', 'CSC_LINK'])('is settled on Windows by %s', (name) => {
    expect(signingFor('win32', { [name]: 'file' }).isSigned).toBe(true);
    expect(signingFor('win32', { [name]: '' }).isSigned).toBe(false);
  });

  it('needs on a Mac a Developer ID and a notary, and names the one that lacks', () => {
    const id = { CSC_LINK: 'file' };
    const notary = { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'b', APPLE_TEAM_ID: 'c' };
    expect(signingFor('darwin', { ...id, ...notary }).isSigned).toBe(true);
    expect(signingFor('darwin', id).words).toContain('a notary');
    expect(signingFor('darwin', id).words).not.toContain('a Developer ID');
    expect(signingFor('darwin', notary).words).toContain('a Developer ID');
    const { APPLE_TEAM_ID: _, ...half } = notary;
    expect(signingFor('darwin', { ...id, ...half }).isSigned).toBe(false);
  });

  it('is left to the list of checksums on Linux', () => {
    expect(signingFor('linux', {})).toMatchObject({
      isSigned: true,
      words: expect.stringContaining('sign the list of checksums'),
    });
  });

  it('never repeats what is in the environment', () => {
    const secret = 'a-certificate-in-base64';
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      const { words } = signingFor(platform, { CSC_LINK: secret, CSC_KEY_PASSWORD: secret });
      expect(words).not.toContain(secret);
    }
  });
});
