/** `1 answer`, `12 answers`, `1,500 answers`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count.toLocaleString('en')} ${byCount(count, one, other)}`;
}

/** `one answer`, `12 answers`: in running text, where a bare 1 reads like a list. */
export function countedInText(count: number, one: string, other = `${one}s`): string {
  return count === 1 ? `one ${one}` : counted(count, one, other);
}

/** The word that goes with a number of things: `is`, `are`. */
export function byCount(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
