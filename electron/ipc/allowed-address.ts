import { mailLink } from '../../shared/text/safe-link.ts';

const bidiOrControl =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

/**
 * The address in the form in which it will be opened and shown, or null. Only
 * https: and one plain mailto: leave the app: other schemes start programs. A name and
 * password in front of the host are a way to disguise it.
 */
export function allowedAddress(address: string): string | null {
  if (/^mailto:/i.test(address)) return mailLink(address.slice('mailto:'.length));
  if (bidiOrControl.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return url.hostname === '' ? null : url.href;
}
