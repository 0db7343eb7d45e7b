import { withAsciiHost } from './ascii-host.ts';
import { plainMailAddress } from './mail-address.ts';

/**
 * The address if a document may link to it, or null. Only https:, http: and
 * mailto: lead anywhere; a file:, data: or javascript: address is shown, never
 * linked, and of mailto: one plain address alone. Hosts stand in the form that
 * programs use. One that is not well formed is not linked either: Word calls a file
 * damaged in which a link has a broken address.
 */
export function safeLink(address: string): string | null {
  const text = address.trim();
  if (text.length > longestAddress || /\s/.test(text)) return null;
  if (/^mailto:/i.test(text)) return mailLink(text.slice('mailto:'.length));
  const encoded = withAsciiHost(text)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(needsEncoding, encode);
  return web.test(encoded) ? encoded : null;
}

/** The mailto: address of an e-mail address, or null where it is none. */
export function mailLink(address: string): string | null {
  const plain = plainMailAddress(address);
  return plain === null ? null : `mailto:${plain}`;
}

const longestAddress = 2000;

/** What RFC 3986 has no place for. */
const needsEncoding = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;

const web = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?][^#]*)?(?:#[^#]*)?$/i;

function encode(character: string): string {
  // Half of a surrogate pair has no encoding; encodeURIComponent would throw.
  return /\p{Surrogate}/u.test(character) ? '' : encodeURIComponent(character);
}
