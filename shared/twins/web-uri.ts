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

/** `tel:+44-20-7946-0123`; null where the number is not written internationally (RFC 3966, section 5.1.4). */
export function phoneUri(phone: string): string | null {
  const number = phone.replace(/\(0\)/g, '').replace(/[\s().-]+/g, '-');
  return /^\+\d[\d-]{3,30}\d$/.test(number) ? `tel:${number}` : null;
}
