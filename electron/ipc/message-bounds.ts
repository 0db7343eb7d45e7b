/** Ours nest eight deep; a list of rows with all parts stays under fifteen. */
const deepest = 64;
/** A change that replaces a whole workbook has a million. */
const mostParts = 4_000_000;
/** Units of text and parts together. */
const largest = 32_000_000;

/**
 * Whether a message is small and shallow enough to be looked at, measured without
 * recursion. A part that stands in several places counts in each: that is how often
 * whoever reads the message will meet it.
 */
export function isWithinBounds(message: unknown): boolean {
  let size = 0;
  let parts = 1;
  const open: { readonly value: unknown; readonly depth: number }[] = [
    { value: message, depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    size += typeof value === 'string' ? value.length : 1;
    if (depth > deepest || size > largest) return false;
    if (typeof value !== 'object' || value === null) continue;
    // Before anything is made for each of them.
    if (Array.isArray(value) && parts + value.length > mostParts) return false;
    for (const [key, inner] of Object.entries(value)) {
      parts += 1;
      size += key.length;
      open.push({ value: inner, depth: depth + 1 });
    }
    if (parts > mostParts) return false;
  }
  return true;
}
