/**
 * Where a link of a template may lead: a page over https, or one plain mail
 * address. The address is written anew from its parts; null for every other.
 */
export function linkTarget(address: string): string | null {
  const mail = /^mailto:([\w.+-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)$/i.exec(
    address.trim(),
  );
  if (mail !== null) return `mailto:${mail[1]}`;
  if (!URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain && url.href.length <= 2000 && !/["'\\]/.test(url.href) ? url.href : null;
}
