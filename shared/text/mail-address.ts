import { asciiHost } from './ascii-host.ts';

/**
 * One plain e-mail address, or null. In a mailto: link everything behind a question
 * mark is the sender's: whom else it goes to, and which file goes with it. So what is
 * neither a name nor a host is no address here, percent signs and commas among it. A
 * host with letters beyond ASCII stands in the form that programs use.
 */
export function plainMailAddress(text: string): string | null {
  const [, name = '', host = ''] = /^([^@]*)@([^@]*)$/.exec(text.trim()) ?? [];
  const address = `${name}@${asciiHost(host) ?? ''}`;
  return plain.test(address) ? address : null;
}

const plain =
  /^[\w!$*+=~'-](?:[\w.!$*+=~'-]{0,62}[\w!$*+=~'-])?@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i;
