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
  return runs.flatMap((run): ParagraphChild[] => {
    const reference = run.section === undefined ? undefined : references.get(run.section);
    if (reference !== undefined) return referenceTo(reference, run);
    return run.href === undefined
      ? textRuns(run, codeSize)
      : [new ExternalHyperlink({ link: run.href, children: textRuns(run, codeSize) })];
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

/** One run for each line of the text. */
function textRuns(run: Run, codeSize: number): TextRun[] {
  return run.text.split('\n').flatMap((text, at) => {
    if (at === 0 && text === '') return [];
    return new TextRun({
      ...(text === '' ? {} : { text: text.replaceAll('\t', ' ') }),
      ...(at === 0 ? {} : { break: 1 }),
      ...(run.strong ? { bold: true } : {}),
      ...(run.emphasis ? { italics: true } : {}),
      ...characterStyle(run, codeSize),
    });
  });
}

/** The style, and its look once more: LibreOffice does not look styles of characters up inside tables. */
function characterStyle(run: Run, codeSize: number): IRunOptions {
  if (run.href !== undefined)
    return { style: 'Hyperlink', color: linkColor, underline: { type: UnderlineType.SINGLE } };
  return run.code ? { style: 'Code', font: codeFont, size: codeSize } : {};
}
