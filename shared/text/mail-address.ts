/**
 * One plain e-mail address, or null. In a mailto: link everything behind a question
 * mark is the sender's: whom else it goes to, and which file goes with it. So what is
 * neither a name nor a host is no address here, percent signs and commas among it.
 */
export function plainMailAddress(text: string): string | null {
  const address = text.trim();
  return plain.test(address) ? address : null;
}

const plain =
  /^[\w!$*+=~'-](?:[\w.!$*+=~'-]{0,62}[\w!$*+=~'-])?@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i;
