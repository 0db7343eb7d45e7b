import type { Section } from '../../../shared/documents/outline.ts';
import type { TemplateStyles } from './template-styles.ts';
import { type Tree, treeIn, trees, valueIn } from './template-tree.ts';

type Level = { readonly start: number; readonly format: string; readonly text: string };

/** The numbers that a template gives headings of its own; null where it gives none that a sentence can lead to. */
export function headingNumbersOf(
  styles: TemplateStyles,
  numbering: Tree | null,
): ((sections: readonly Section[]) => readonly string[]) | null {
  if (numbering === null) return null;
  const levels = ([1, 2, 3] as const).map((level) =>
    levelOf(styles, numbering, styles.idOf(`heading ${level}`), level - 1),
  );
  if (levels.some((level) => level === null || !isPlain(level))) return null;
  const known = levels.filter((level) => level !== null);
  return (sections) => {
    const counts = known.map(({ start }) => start - 1);
    return sections.map(({ level }) => {
      for (let at = 0; at < level - 1; at += 1)
        counts[at] = Math.max(counts[at] ?? 0, known[at]?.start ?? 1);
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      for (let at = level; at < counts.length; at += 1) counts[at] = (known[at]?.start ?? 1) - 1;
      const text = known[level - 1]?.text ?? '';
      const number = text.replace(/%([1-3])/g, (_whole, digit: string) => {
        const at = Number(digit) - 1;
        return counted(counts[at] ?? 1, known[at]?.format ?? 'decimal');
      });
      // As a reference to it says it: without the mark at its end.
      return number.replace(/[.)\s]+$/, '');
    });
  };
}

const formats = ['decimal', 'upperLetter', 'lowerLetter', 'upperRoman', 'lowerRoman'];

/** Figures and letters alone: “Chapter 1” would make `section Chapter 1` of a reference. */
function isPlain({ format, text }: Level): boolean {
  return formats.includes(format) && /%[1-3]/.test(text) && /^[%\d.()\s-]+$/.test(text);
}

function levelOf(
  styles: TemplateStyles,
  numbering: Tree,
  style: string | null,
  place: number,
): Level | null {
  if (style === null) return null;
  const id = valueIn(styles.property(style, 'w:pPr', 'w:numPr'), ['w:numId']);
  const list = trees(numbering, 'w:num').find((one) => one.attributes.get('w:numId') === id);
  const abstract = trees(numbering, 'w:abstractNum').find(
    (one) => one.attributes.get('w:abstractNumId') === (list && valueIn(list, ['w:abstractNumId'])),
  );
  if (id === undefined || id === '0' || abstract === undefined) return null;
  const levels = trees(abstract, 'w:lvl');
  const own = levels.find((one) => valueIn(one, ['w:pStyle']) === style);
  const said = valueIn(styles.property(style, 'w:pPr', 'w:numPr'), ['w:ilvl']) ?? '0';
  const level = own ?? levels.find((one) => one.attributes.get('w:ilvl') === said);
  // Each heading counts on its own level; where two share one, their numbers would say nothing.
  if (level === undefined || level.attributes.get('w:ilvl') !== String(place)) return null;
  return {
    start: Number(valueIn(level, ['w:start']) ?? 1),
    format: valueIn(level, ['w:numFmt']) ?? 'decimal',
    text: treeIn(level, 'w:lvlText')?.attributes.get('w:val') ?? '',
  };
}

function counted(count: number, format: string): string {
  switch (format) {
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    default:
      return String(count);
  }
}

/** A to Z, then AA to ZZ, as Word counts. */
function letters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const signs = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [worth, sign] of signs)
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  return text;
}
