import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  SimpleField,
  TextRun,
  UnderlineType,
} from 'docx';
import type { Sentence } from '../../../shared/documents/outline.ts';
import { wordsOf } from '../../../shared/documents/sentences.ts';
import { isRightToLeft, stretchesOf } from '../../../shared/text/direction.ts';
import type { Run } from '../../../shared/text/run.ts';
import { codeFont, linkColor } from './house-style.ts';
import { joinedRuns } from './joined-runs.ts';
import type { Reference, References } from './references.ts';

/** In half-points, a little less than the text around it: letters of one width look larger. */
const bodyCodeSize = 19;

/** Sentences one after the other, on a new line where they ask for it. */
export function sentenceChildren(
  sentences: readonly Sentence[],
  references: References,
  codeSize = bodyCodeSize,
): ParagraphChild[] {
  return runChildren(joinedRuns(sentences), references, codeSize);
}

export function runChildren(
  runs: readonly Run[],
  references: References,
  codeSize = bodyCodeSize,
): ParagraphChild[] {
  const isTurned = isRightToLeft(wordsOf({ runs }));
  return runs.flatMap((run): ParagraphChild[] => {
    const reference = run.section === undefined ? undefined : references.get(run.section);
    if (reference !== undefined) return referenceTo(reference, run);
    const children = textRuns(run, codeSize, isTurned);
    return run.href === undefined
      ? children
      : [new ExternalHyperlink({ link: run.href, children })];
  });
}

/** `section 4.3, “Data”`: Word keeps the number right where somebody adds headings. */
function referenceTo({ bookmark, number }: Reference, { text }: Run): ParagraphChild[] {
  const link = new InternalHyperlink({ anchor: bookmark, children: [new TextRun(text)] });
  return number === null
    ? [link]
    : [
        new TextRun('section '),
        new SimpleField(`REF ${bookmark} \\r \\h`, number),
        new TextRun(', '),
        link,
      ];
}

/** One run for each line of the text, and for each stretch of it in one direction. */
function textRuns(run: Run, codeSize: number, isTurned: boolean): TextRun[] {
  const look = {
    ...(run.strong ? { bold: true } : {}),
    ...(run.emphasis ? { italics: true } : {}),
    ...characterStyle(run, codeSize),
  };
  return run.text.split('\n').flatMap((line, at) => {
    const turn = at === 0 ? {} : { break: 1 };
    if (line === '') return at === 0 ? [] : new TextRun({ ...turn, ...look });
    return stretchesOf(line, isTurned).map(
      ({ text, isRightToLeft: isOther }, place) =>
        new TextRun({
          text: text.replaceAll('\t', ' '),
          ...(place === 0 ? turn : {}),
          ...(isOther ? { rightToLeft: true } : {}),
          ...look,
        }),
    );
  });
}

/** The style, and its look once more: LibreOffice does not look styles of characters up inside tables. */
function characterStyle(run: Run, codeSize: number): IRunOptions {
  if (run.href !== undefined)
    return { style: 'Hyperlink', color: linkColor, underline: { type: UnderlineType.SINGLE } };
  return run.code ? { style: 'Code', font: codeFont, size: codeSize } : {};
}
