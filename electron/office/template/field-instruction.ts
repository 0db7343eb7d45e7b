import { linkTarget } from './link-target.ts';

/**
 * What becomes of a field: kept with an instruction in our own spelling, only its
 * last result kept, or refused because its text comes from somewhere else.
 */
export type JudgedField =
  | { readonly kind: 'kept'; readonly instruction: string; readonly bookmark: string | null }
  | { readonly kind: 'result' }
  | { readonly kind: 'refused'; readonly name: string };

type Shape = {
  /** What may stand behind the field's name: nothing, a bookmark, the name of a style, an identifier. */
  readonly argument: 'none' | 'bookmark' | 'style' | 'identifier';
  /** Switches with the words they may take; null: none. */
  readonly switches: Readonly<Record<string, RegExp | null>>;
};

const format =
  /^(?:MERGEFORMAT|CHARFORMAT|Arabic|ArabicDash|Roman|alphabetic|Ordinal|Upper|Lower)$/i;
const digits = /^[0#,.]{1,12}$/;
const page = { argument: 'none', switches: { '*': format, '#': digits } } as const;
const reference = { h: null, n: null, r: null, w: null, p: null, '*': format } as const;
const levels = /^\d-\d$/;

/** The fields that a document needs and that tell nothing but what stands in it. */
const allowed: Readonly<Record<string, Shape>> = {
  PAGE: page,
  NUMPAGES: page,
  SECTION: page,
  SECTIONPAGES: page,
  // Both are ours: the file's own title and subject are written with the document.
  TITLE: page,
  SUBJECT: page,
  REF: { argument: 'bookmark', switches: reference },
  PAGEREF: { argument: 'bookmark', switches: reference },
  STYLEREF: { argument: 'style', switches: { ...reference, l: null } },
  SEQ: { argument: 'identifier', switches: { '*': format, n: null, h: null, r: /^\d{1,4}$/ } },
  TOC: {
    argument: 'none',
    switches: { o: levels, n: levels, u: null, h: null, z: null, '*': format },
  },
};

/** Judges an instruction that was joined from all its pieces. */
export function judgeField(instruction: string): JudgedField {
  const words = wordsOf(instruction);
  const [first, ...rest] = words ?? [];
  const name = first?.isQuoted === false ? first.text.toUpperCase() : '';
  const refused = { kind: 'refused', name: name.replace(/[^A-Z]/g, '').slice(0, 20) } as const;
  if (words === null || first === undefined) return refused;
  if (name === 'HYPERLINK') return judgeLink(rest);
  const shape = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (shape === undefined) return refused;
  const parts = [name];
  let bookmark: string | null = null;
  let at = 0;
  if (shape.argument !== 'none') {
    const argument = rest[0];
    if (
      argument === undefined ||
      isSwitch(argument) ||
      !argumentOf[shape.argument].test(argument.text)
    )
      return refused;
    parts.push(shape.argument === 'style' ? `"${argument.text}"` : argument.text);
    if (shape.argument === 'bookmark') bookmark = argument.text;
    at = 1;
  }
  while (at < rest.length) {
    const word = rest[at];
    if (word === undefined || !isSwitch(word)) return refused;
    const letter = word.text.slice(1).toLowerCase();
    if (!Object.hasOwn(shape.switches, letter)) return refused;
    const takes = shape.switches[letter];
    parts.push(`\\${letter}`);
    at += 1;
    if (takes === null || takes === undefined) continue;
    const value = rest[at];
    // A contents field may leave the levels out: all of them.
    if (value === undefined || isSwitch(value)) {
      if (takes === levels) continue;
      return refused;
    }
    if (!takes.test(value.text)) return refused;
    parts.push(takes === format ? value.text : `"${value.text}"`);
    at += 1;
  }
  return { kind: 'kept', instruction: ` ${parts.join(' ')} `, bookmark };
}

const argumentOf = {
  bookmark: /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u,
  style: /^[\p{L}\p{M}\p{N} ._()-]{1,80}$/u,
  identifier: /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u,
} as const;

/** A link stays where it leads to a place in the document or a plain page; else its words stay alone. */
function judgeLink(words: readonly Word[]): JudgedField {
  const [first, second] = words;
  if (first === undefined) return { kind: 'result' };
  if (isSwitch(first)) {
    const isInside = first.text.toLowerCase() === '\\l' && second !== undefined;
    if (!isInside || !argumentOf.bookmark.test(second.text)) return { kind: 'result' };
    return { kind: 'kept', instruction: ` HYPERLINK \\l "${second.text}" `, bookmark: second.text };
  }
  const target = words.length === 1 ? linkTarget(first.text) : null;
  if (target === null) return { kind: 'result' };
  return { kind: 'kept', instruction: ` HYPERLINK "${target}" `, bookmark: null };
}

type Word = { readonly text: string; readonly isQuoted: boolean };

function isSwitch({ text, isQuoted }: Word): boolean {
  return !isQuoted && text.startsWith('\\');
}

/** Words and quoted words; null where a quote has no end. Within quotes, Word reads `\\` as one. */
function wordsOf(instruction: string): readonly Word[] | null {
  const words: Word[] = [];
  let rest = instruction.trimStart();
  while (rest !== '') {
    const found = /^(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))\s*/.exec(rest);
    if (found === null) return null;
    const [whole, quoted, bare = ''] = found;
    words.push(
      quoted === undefined
        ? { text: bare, isQuoted: false }
        : { text: quoted.replace(/\\(.)/g, '$1'), isQuoted: true },
    );
    rest = rest.slice(whole.length);
  }
  return words;
}
