/** Why a template is not taken, in words that go on after “because”. */
export class TemplateRefused extends Error {}

const changes = 'tracked changes, which name people; accept or reject them all in Word';
const programs = 'a control that runs a program; take it out';
const oldDrawing =
  'a drawing of an older kind (VML), such as a watermark; take it out, or put it in again as a picture';
const otherFile = 'another file embedded in it; put it in as a picture';
const notes = 'footnotes or endnotes, which a template cannot bring; take them out';

/**
 * What cannot be left out without a word, because the text would say something
 * else or have a gap: what it holds, and what to do, after “holds”.
 */
export const refusedElements: Readonly<Record<string, string>> = {
  'w:ins': changes,
  'w:del': changes,
  'w:moveFrom': changes,
  'w:moveTo': changes,
  'w:cellIns': changes,
  'w:cellDel': changes,
  'w:cellMerge': changes,
  'w:delText': changes,
  'w:delInstrText': changes,
  'w:altChunk': 'another document brought in as a whole; put its text in instead',
  'w:subDoc': 'another document brought in as a whole; put its text in instead',
  'w:object': otherFile,
  'w:control': programs,
  'w:pict': oldDrawing,
  'w:footnoteReference': notes,
  'w:endnoteReference': notes,
  'w:contentPart': 'handwriting; put it in as a picture',
  'w:ruby': 'text with readings above it; write it without',
  'm:oMath': 'an equation; put it in as a picture',
  'm:oMathPara': 'an equation; put it in as a picture',
};

/** Parts that run, embed or change something, by their names: named to the person even where nothing leads to them. */
const refusedParts: readonly (readonly [RegExp, string])[] = [
  [/vba(?:Project|Data)|macros?\//i, 'it holds macros'],
  [/activeX/i, 'it holds ActiveX controls'],
  [/(?:^|\/)embeddings\//i, 'it has other files embedded in it'],
  [/customUI/i, 'it changes Word itself'],
];

export function refusePart(name: string): void {
  const why = refusedParts.find(([pattern]) => pattern.test(name))?.[1];
  if (why !== undefined)
    throw new TemplateRefused(
      `${why} (“${name.slice(0, 80)}”); take that out in Word and save it as .docx`,
    );
}

export function refuseHolding(part: string, what: string): never {
  throw new TemplateRefused(`“${part}” holds ${what}, and save it again`);
}
