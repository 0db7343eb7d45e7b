/**
 * The one gate that every text of a document passes. What each format can carry
 * differs; what stands in all of them is this:
 *
 * - Line ends of every kind become `\n`: CR, CR LF, NEL, U+2028 and U+2029, and
 *   also vertical tab and form feed, which Word puts on the clipboard for a line
 *   break. Words on either side stay apart.
 * - All other control characters (C0 and C1, without tab) are dropped: XML 1.0
 *   forbids them, and Word refuses a file that holds one.
 * - Halves of surrogate pairs and noncharacters (U+FFFE, U+FFFF, U+FDD0 …) are
 *   dropped: they are no text in any encoding.
 * - Marks that override or isolate the direction of text (U+202A–E, U+2066–9) are
 *   dropped: they can make a sentence read differently from what it says. The
 *   plain direction marks (U+200E, U+200F, U+061C) stay; Arabic and Hebrew need them.
 * - The byte order mark U+FEFF is dropped.
 */
export function cleanText(text: string): string {
  return mayNeedCleaning.test(text)
    ? text.replace(lineEnds, '\n').replace(unusable, '').replace(loneHalves, '')
    : text;
}

/** As `cleanText`, on one line: every stretch of blanks becomes one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

// Printable ASCII, tab and \n need nothing; most answers are that, and skip three passes.
const mayNeedCleaning = /[^\t\n\u0020-\u007e]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
const lineEnds = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;

const unusable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Noncharacter_Code_Point}/gu;

// With the u flag a whole pair is one character, so only halves match.
const loneHalves = /\p{Surrogate}/gu;
