import { mailLink } from '../../../shared/text/safe-link.ts';

/**
 * Where a link of a template may lead: a page over https, or one plain mail
 * address. The address is written anew from its parts; null for every other.
 */
export function linkTarget(address: string): string | null {
  const text = address.trim();
  if (/^mailto:/i.test(text)) return mailLink(text.slice('mailto:'.length));
  if (!URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain && url.href.length <= 2000 && !/["'\\]/.test(url.href) ? url.href : null;
}
