import { describe, expect, it } from 'vitest';
import { allowedAddress } from '../../../../electron/ipc/allowed-address.ts';
import { linkTarget } from '../../../../electron/office/template/link-target.ts';
import { plainMailAddress } from '../../../../shared/text/mail-address.ts';
import { mailLink, safeLink } from '../../../../shared/text/safe-link.ts';
import { mailUri } from '../../../../shared/twins/web-uri.ts';

const plain = ['security@example.com', 'first.last+iot@a.b.example', "o'brien@example.com", 'p@a'];
const others = [
  'security@example.com?bcc=other@evil.example',
  'security@example.com?attach=/etc/passwd',
  'security@example.com,other@evil.example',
  'security@example.com;other@evil.example',
  'security@example.com%3Fbcc=other@evil.example',
  'security%40evil.example?x@example.com',
  'security@example.com&bcc=other@evil.example',
  'security@example.com\r\nBcc: other@evil.example',
  'security@example.com%0ABcc:other',
  'Security <security@example.com>',
  'secu\u202erity@example.com',
  'a..@example.com.',
  'psirt@mül ler.example',
  'psirt@m\u202eüller.example',
  'psirt@müller.example?bcc=other@evil.example',
  'psirt@müller.example/x',
  'psirt@mü:ller.example',
  'psirt@xn--ü.example',
  'security@',
  '@example.com',
];

describe('an e-mail address', () => {
  it.each(plain)('%s is taken everywhere', (address) => {
    const link = `mailto:${address}`;
    expect(plainMailAddress(` ${address} `)).toBe(address);
    for (const made of [
      mailLink(address),
      mailUri(address),
      safeLink(link),
      allowedAddress(link),
      linkTarget(link),
    ])
      expect(made).toBe(link);
  });

  it.each([
    ['sicherheit@müller-geräte.example', 'sicherheit@xn--mller-gerte-t8a71a.example'],
    ['psirt@湿度.example', 'psirt@xn--wxtr66a.example'],
    ['psirt@例え。テスト', 'psirt@xn--r8jz45g.xn--zckzah'],
  ])('%s leads to the host in the form that programs use', (address, ascii) => {
    const link = `mailto:${address}`;
    for (const made of [
      mailLink(address),
      mailUri(address),
      safeLink(link),
      allowedAddress(link),
      linkTarget(link),
    ])
      expect(made).toBe(`mailto:${ascii}`);
  });

  it.each(others)('%j is a link nowhere', (address) => {
    const link = `mailto:${address}`;
    for (const made of [
      mailLink(address),
      mailUri(address),
      safeLink(link),
      allowedAddress(link),
      linkTarget(link),
    ])
      expect(made).toBeNull();
  });
});
