import { expect, it } from 'vitest';
import { makerFrom } from '../../../../../electron/dev/packaging/maker.ts';

it('a package names its maker as the environment does', () => {
  const maker = makerFrom({
    SECURABLE_MAKER: 'Northlight Ltd',
    SECURABLE_MAKER_EMAIL: 'apps@northlight.example',
    SECURABLE_MAKER_HOMEPAGE: 'https://northlight.example/securable',
  });
  expect(maker).toEqual({
    name: 'Northlight Ltd',
    email: 'apps@northlight.example',
    homepage: 'https://northlight.example/securable',
    words: null,
  });
});

it('a package without a maker names an address that is nobody’s, and says which word is missing', () => {
  const maker = makerFrom({ SECURABLE_MAKER: 'Northlight Ltd', SECURABLE_MAKER_EMAIL: ' ' });
  expect(maker.email).toMatch(/@securable\.invalid$/);
  expect(maker.homepage).toMatch(/^https:\/\/securable\.invalid$/);
  expect(maker.words).toContain('SECURABLE_MAKER_EMAIL, SECURABLE_MAKER_HOMEPAGE');
  expect(maker.words).not.toMatch(/SECURABLE_MAKER,/);
});
