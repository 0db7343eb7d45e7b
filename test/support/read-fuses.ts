import { readFileSync } from 'node:fs';

/**
 * The fuses of an Electron, in their order, read without the package that set them: after its mark
 * come a version, a length and a byte each; '1' is on, '0' is off.
 */
export function fusesOf(executable: string): readonly string[] {
  const bytes = readFileSync(executable);
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const at = bytes.indexOf(mark) + mark.length;
  const length = bytes[at + 1] ?? 0;
  return [...bytes.subarray(at + 2, at + 2 + length)].map((byte) => String.fromCharCode(byte));
}
