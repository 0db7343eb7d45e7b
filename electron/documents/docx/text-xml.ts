import type { Sentence } from '../../../shared/documents/outline.ts';
import { wordsOf } from '../../../shared/documents/sentences.ts';
import { isRightToLeft, stretchesOf } from '../../../shared/text/direction.ts';
import type { Run } from '../../../shared/text/run.ts';
import type { DocumentPlan } from './document-plan.ts';
import { codeFont, linkColor } from './house-style.ts';
import { joinedRuns } from './joined-runs.ts';

/**
 * The text of a Word file as XML. docx builds four objects for every element and goes
 * through them again for headings, fields and numbers, which the plan knows already:
 * what is most of a document is written here at once, element by element as docx
 * would write it.
 */
export type TextContext = {
  readonly references: DocumentPlan['references'];
  readonly links: Links;
};

/** Where the document leads outside, each address by the id of its relationship. */
export class Links {
  readonly #targets: string[] = [];

  get targets(): readonly string[] {
    return this.#targets;
  }

  to(target: string): string {
    this.#targets.push(target);
    return `rIdLink${this.#targets.length}`;
  }
}

/** In half-points, a little less than the text around it: letters of one width look larger. */
const codeSizes = { body: 19, table: 16 } as const;
export type Place = keyof typeof codeSizes;

/** Sentences one after the other, on a new line where they ask for it. */
export function sentencesXml(
  sentences: readonly Sentence[],
  context: TextContext,
  place: Place = 'body',
): string {
  return runsXml(joinedRuns(sentences), context, place);
}

export function runsXml(
  runs: readonly Run[],
  { references, links }: TextContext,
  place: Place = 'body',
): string {
  const isTurned = isRightToLeft(wordsOf({ runs }));
  let xml = '';
  for (const run of runs) {
    const planned = run.section === undefined ? undefined : references.get(run.section);
    if (planned !== undefined) xml += referenceXml(planned.bookmark, planned.number, run.text);
    else if (run.href === undefined) xml += runXml(run, place, isTurned);
    else
      xml += `<w:hyperlink w:history="1" r:id="${links.to(run.href)}">${runXml(run, place, isTurned)}</w:hyperlink>`;
  }
  return xml;
}

/** `section 4.3, “Data”`: Word keeps the number right where somebody adds headings. */
function referenceXml(bookmark: string, number: string, words: string): string {
  const link = linkInside(bookmark, textRun(words));
  if (number === '') return link;
  return `${textRun('section ')}<w:fldSimple w:instr="REF ${bookmark} \\r \\h">${textRun(number)}</w:fldSimple>${textRun(', ')}${link}`;
}

export function linkInside(anchor: string, runs: string): string {
  return `<w:hyperlink w:history="1" w:anchor="${anchor}">${runs}</w:hyperlink>`;
}

/** One run for each line of the text, and for each stretch of it in one direction. */
function runXml(run: Run, place: Place, isTurned: boolean): string {
  const [before, behind] = lookOf(run, place);
  const look = (isOther: boolean) => {
    const inside = `${before}${behind}${isOther ? '<w:rtl/>' : ''}`;
    return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
  };
  let xml = '';
  for (const [at, line] of run.text.split('\n').entries()) {
    const turn = at === 0 ? '' : '<w:br/>';
    if (line === '') {
      if (at > 0) xml += `<w:r>${look(false)}${turn}</w:r>`;
      continue;
    }
    for (const [part, stretch] of stretchesOf(line, isTurned).entries())
      xml += `<w:r>${look(stretch.isRightToLeft)}${part === 0 ? turn : ''}${textXml(stretch.text.replaceAll('\t', ' '))}</w:r>`;
  }
  return xml;
}

/**
 * The style, and its look once more: LibreOffice does not look styles of characters
 * up inside tables. In the order in which a run's properties must stand.
 */
function lookOf(run: Run, place: Place): readonly [before: string, behind: string] {
  const strong = run.strong ? '<w:b/><w:bCs/>' : '';
  const emphasis = run.emphasis ? '<w:i/><w:iCs/>' : '';
  if (run.href !== undefined)
    return [
      `<w:rStyle w:val="Hyperlink"/>${strong}${emphasis}`,
      `<w:color w:val="${linkColor}"/><w:u w:val="single"/>`,
    ];
  if (!run.code) return [`${strong}${emphasis}`, ''];
  const size = codeSizes[place];
  return [
    `<w:rStyle w:val="Code"/>${fontXml(codeFont)}${strong}${emphasis}`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ];
}

function fontXml(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:cs="${name}" w:eastAsia="${name}" w:hAnsi="${name}"/>`;
}

export function textRun(words: string): string {
  return `<w:r>${textXml(words)}</w:r>`;
}

export function textXml(words: string): string {
  return `<w:t xml:space="preserve">${escapedXml(words)}</w:t>`;
}

/** A field of one value that Word may count again, with the value it has. */
export function fieldRun(instruction: string, value: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">${instruction}</w:instrText><w:fldChar w:fldCharType="separate"/>${textXml(value)}<w:fldChar w:fldCharType="end"/></w:r>`;
}

/** Said of a paragraph whose first letter is one of a script that is written from right to left. */
export function directionXml(sentences: readonly Pick<Sentence, 'runs'>[]): string {
  return isRightToLeft(sentences.map(wordsOf).join(' ')) ? '<w:bidi/>' : '';
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
const special = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g;

/** Characters that XML cannot hold are left out. */
export function escapedXml(text: string): string {
  return text.replace(special, (mark) => marks[mark] ?? '');
}
