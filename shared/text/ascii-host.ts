/** Of the platform, in Node as in the window: it parses, and opens nothing. */
declare const URL: new (address: string) => { readonly hostname: string };

/**
 * The name of a host in the form that programs use (IDNA, RFC 5891): `bücher.example`
 * becomes `xn--bcher-kva.example`. Null where no name of a host has such letters.
 */
export function asciiHost(host: string): string | null {
  if (/^\p{ASCII}*$/u.test(host)) return host;
  return nameLetters.test(host) ? parsedHost(host) : null;
}

/** A web address with its host in that form; one whose host is none stays as it is. */
export function withAsciiHost(address: string): string {
  const [, scheme = '', host = '', rest = ''] = webAddress.exec(address) ?? [];
  const ascii = host === '' ? null : asciiHost(host);
  return ascii === null ? address : `${scheme}${ascii}${rest}`;
}

/** An IPv6 address as it is written shortest, or null where it is none. */
export function ipv6Address(text: string): string | null {
  return /^[0-9a-f:.]{2,45}$/i.test(text) && text.includes(':')
    ? (parsedHost(`[${text}]`)?.slice(1, -1) ?? null)
    : null;
}

/** Letters, figures, hyphens and the dots between; no mark that only changes how a name looks. */
const nameLetters = /^[\p{L}\p{M}\p{N}.\u3002-]+$/u;
const webAddress = /^(https?:\/\/)([^/?#:@]+)(.*)$/is;

function parsedHost(host: string): string | null {
  try {
    return new URL(`https://${host}/`).hostname;
  } catch {
    return null;
  }
}
