/** Of the platform, in Node as in the window; it opens nothing. */
declare const URL: new (address: string) => { readonly hostname: string };

/**
 * A web or mail address with its host in the form that programs use (RFC 5891):
 * `https://bücher.example/x` becomes `https://xn--bcher-kva.example/x`. An address
 * whose host is no name stays as it is.
 */
export function withAsciiHost(address: string): string {
  const found = /^((?:https?:\/\/|mailto:[^@]*@))([^/?#:@]+)(.*)$/is.exec(address);
  const [, before = '', host = '', after = ''] = found ?? [];
  if (host === '' || !/[^\p{ASCII}]/u.test(host) || /[\s%]/.test(host)) return address;
  try {
    return `${before}${new URL(`https://${host}/`).hostname}${after}`;
  } catch {
    return address;
  }
}
