/** Ours nest eight deep; a list of rows with all parts stays under fifteen. */
const deepest = 64;
/** Units of text and parts together; a change that replaces a whole workbook has a million. */
const largest = 32_000_000;

/** Whether a message is small and shallow enough to be looked at, measured without recursion. */
export function isWithinBounds(message: unknown): boolean {
  let size = 0;
  const open: { readonly value: unknown; readonly depth: number }[] = [
    { value: message, depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    size += typeof value === 'string' ? value.length : 1;
    if (depth > deepest || size > largest) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      size += key.length;
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return true;
}
