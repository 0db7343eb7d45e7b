import type { AnyOutline } from '../../../shared/documents/outline.ts';
import type { Parts } from '../../office/template/rebuilt-package.ts';
import { fieldsIn } from '../../office/template/template-words.ts';

/** The fields that take the place of a whole paragraph. */
export const blockFields = ['facts', 'contents', 'document'] as const;
export type BlockField = (typeof blockFields)[number];

export function isBlockField(field: string): field is BlockField {
  return blockFields.some((one) => one === field);
}

const mainPart = 'word/document.xml';

/**
 * What the text itself asks for: the head of a page has no room for a document. Word's
 * own fields ask as well: contents, and the title that a file says of itself.
 */
export function fieldsOfText(parts: Parts): readonly string[] {
  const text = String(parts.get(mainPart) ?? '');
  const word = Object.entries(wordFields).flatMap(([field, pattern]) =>
    pattern.test(text) ? field : [],
  );
  return [...new Set([...fieldsIn(new Map([[mainPart, text]])), ...word])];
}

const wordFields = {
  contents: /(?:<w:instrText[^>]*>|w:instr=")\s*TOC\b/i,
  title: /(?:<w:instrText[^>]*>|w:instr=")\s*TITLE\b/i,
} as const;

/** The fields of one line that this document fills, with what they become. */
export function lineFields(outline: AnyOutline): ReadonlyMap<string, string> {
  return new Map([
    ['title', outline.title],
    ['subtitle', outline.subtitle],
    ['marks', outline.marks.join(' · ')],
    ...outline.facts.flatMap(({ value }): [string, string][] => {
      const name = nameOfFact(value.id);
      return name === '' ? [] : [[name, value.runs.map(({ text }) => text).join('')]];
    }),
  ]);
}

function nameOfFact(id: string): string {
  return id.split('.').at(-1) ?? '';
}

/** What of a title page a template has no place for: it stands before the text, so that nothing is lost. */
export type FrontPiece = 'title' | 'subtitle' | 'marks' | 'facts' | 'contents';

export function piecesWithoutPlace(
  asked: readonly string[],
  outline: AnyOutline,
): readonly FrontPiece[] {
  const has = (field: string) => asked.includes(field);
  const isTold = outline.facts.every(({ value }) => has(nameOfFact(value.id)));
  const pieces: Readonly<Record<FrontPiece, boolean>> = {
    title: !has('title'),
    subtitle: outline.subtitle !== '' && !has('subtitle') && !has('product'),
    marks: outline.marks.length > 0 && !has('marks'),
    facts: outline.facts.length > 0 && !has('facts') && !isTold,
    contents: outline.hasContents && !has('contents'),
  };
  return order.filter((piece) => pieces[piece]);
}

const order: readonly FrontPiece[] = ['title', 'subtitle', 'marks', 'facts', 'contents'];

export type FieldReport = {
  /** Asked for by the template and not told by this document: they stay empty. */
  readonly unknown: readonly string[];
  /** Told by this document and without a place of their own: they stand before the text. Or `document`: nothing can be filled. */
  readonly missing: readonly string[];
};

export function compareFields(parts: Parts, outline: AnyOutline): FieldReport {
  const inText = fieldsOfText(parts);
  const told = [...blockFields, ...lineFields(outline).keys()];
  return {
    unknown: fieldsIn(parts).filter((field) => !told.includes(field)),
    missing: inText.includes('document') ? piecesWithoutPlace(inText, outline) : ['document'],
  };
}
