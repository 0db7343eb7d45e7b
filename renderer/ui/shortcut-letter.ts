/**
 * The letter that a key stands for in a shortcut, in lower case; any other key by its name.
 * Where the layout writes no Latin letters, the key's place decides, as in every system's own
 * shortcuts: Ctrl and the key beside the left Shift is Undo also where it writes я.
 */
export function shortcutLetter({
  key,
  code,
}: {
  readonly key: string;
  readonly code: string;
}): string {
  const isForeignLetter =
    [...key].length === 1 && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key);
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (isForeignLetter && place !== undefined ? place : key).toLowerCase();
}
