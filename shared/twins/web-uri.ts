import { mailLink, safeLink } from '../text/safe-link.ts';

/** The address as a URI by RFC 3986; null where it is none, or leads to neither a page nor a mailbox. */
export function webUri(address: string | null): string | null {
  const link = address === null || address === '' ? null : safeLink(address);
  // Brackets belong to IPv6 hosts only; in a path they have to be encoded.
  return link === null ? null : link.replaceAll('[', '%5B').replaceAll(']', '%5D');
}

export function httpsUri(address: string | null): string | null {
  const uri = webUri(address);
  return uri?.toLowerCase().startsWith('https://') ? uri : null;
}

export function mailUri(email: string): string | null {
  return email === '' ? null : mailLink(email);
}

/** The address alone, in the form that programs use; null where it is none. */
export function mailAddress(email: string): string | null {
  return mailUri(email)?.slice('mailto:'.length) ?? null;
}

/**
 * `tel:+44-20-7946-0123;ext=12`; null where the number is not written internationally
 * (RFC 3966, sections 5.1.4 and 5.3). Blanks, brackets, dots, slashes and every kind
 * of hyphen part digits.
 */
export function phoneUri(phone: string): string | null {
  if (phone.length > longestPhone) return null;
  const [, written = '', extension] = withExtension.exec(phone.trim()) ?? [];
  const number = written
    .replace(/\(0\)/g, ' ')
    .replace(/[\s()./\p{Pd}\u00ad\u2212]+/gu, '-')
    .replace(/^-|-$/g, '');
  // More than fifteen figures are no number of the world (E.164), but perhaps two of them.
  if (!/^\+(?:\d-?){4,14}\d$/.test(number)) return null;
  return extension === undefined ? `tel:${number}` : `tel:${number};ext=${extension}`;
}

const longestPhone = 200;

/** `… ext. 12`, `… extension 12`, `… x12`, `… #12`, `…;ext=12`, `… Durchwahl 12`, `… poste 12`. */
const withExtension =
  /^(.*?)(?:[\s,;(]*(?:ext(?:ension|n)?|x|#|Durchwahl|DW|poste)[\s.:=]*(\d{1,15})\)?)?$/iu;
