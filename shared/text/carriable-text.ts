/**
 * Characters that no file format of ours can carry: control characters other
 * than tab and line ends, U+FFFE and U+FFFF, and halves of surrogate pairs.
 * XML 1.0 forbids them (§2.2), and Word refuses a file that holds one.
 * Marks that steer right-to-left text stay: Arabic and Hebrew need them.
 */
const unusable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what no file can carry. */
export function carriableText(text: string): string {
  return text.replace(unusable, '');
}
