/** What is wrong with an address and how to mend it; nothing for one that can be used. */
export function addressNote(address: string): string | undefined {
  const text = address.trim();
  if (text === '') return undefined;
  if (/\s/.test(text)) return 'An address holds no spaces.';
  if (!/^https?:\/\//i.test(text))
    return 'Start the address with https://, so that it can be a link.';
  return URL.canParse(text) && new URL(text).hostname !== ''
    ? undefined
    : 'This is not an address yet. Write it whole, such as https://example.com/security.';
}

/** Only what cannot be an e-mail address is noted; mail servers decide about the rest. */
export function emailNote(email: string): string | undefined {
  const text = email.trim();
  if (text !== '' && !/^[^\s@]+@[^\s@]+$/.test(text))
    return 'Write it whole, such as security@example.com.';
  if (/[^\p{ASCII}]/u.test(text.replace(/@.*$/s, '')))
    return 'Before the @ only the letters a to z make a link; after it, all letters do.';
  return /[?&,;%]/.test(text)
    ? 'Write one address alone: with ?, &, %, commas or semicolons it is no link, and stands in no file for programs.'
    : undefined;
}

/** An address as it is kept once its field is left: one that only lacks `https://` gets it. */
export function wholeAddress(address: string): string {
  const text = address.trim();
  const lacksOnlyThat =
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;
  return lacksOnlyThat.test(text) ? `https://${text}` : address;
}
