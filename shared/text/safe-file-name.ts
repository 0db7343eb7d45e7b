import { carriableText } from './carriable-text.ts';

/** Marks that reorder text; in a name they can make `gpj.exe` read as `exe.jpg`. */
const bidiMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Separators, and what Windows refuses in a name. */
const separators = /[\\/:*?"<>|]/g;
/** Names that Windows keeps for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const longestBytes = 120;

/** A title as a file name without ending that every system takes, for files a person will send on. */
export function safeFileName(title: string, fallback = 'Workbook', most = longestBytes): string {
  const name = trimmed(shortened(trimmed(plainForName(title)), most));
  if (name === '') return fallback;
  return reserved.test(name) ? `_${name}` : name;
}

/** The text without what no file can be called by. */
export function plainForName(title: string): string {
  return carriableText(title)
    .normalize('NFC')
    .replace(bidiMarks, '')
    .replace(separators, ' ')
    .replace(/\s+/g, ' ');
}

/** Windows drops dots and blanks at the end; a dot in front hides the file elsewhere. */
export function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** Whole characters only, and few enough bytes that an ending and a folder still fit. */
export function shortened(name: string, most: number): string {
  let bytes = 0;
  let result = '';
  for (const character of name) {
    bytes += bytesOf(character);
    if (bytes > most) break;
    result += character;
  }
  return result;
}

/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
