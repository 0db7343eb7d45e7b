import { decode, relationshipsIn, targetOf } from '../relationships.ts';

/** Why a template is not taken, in words that go on after “because”. */
export class TemplateRefused extends Error {}

export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** Parts that run, embed or fetch something, whatever leads to them. */
const refusedParts: readonly (readonly [RegExp, string])[] = [
  [/vba(?:Project|Data)|macros?\//i, 'it holds macros'],
  [/activeX/i, 'it holds ActiveX controls'],
  [/(?:^|\/)embeddings\//i, 'it has other files embedded in it'],
  [/customUI/i, 'it changes Word itself'],
  [/(?:^|\/)people\.xml$/i, 'it holds comments, which name people'],
];

const refusedWords: readonly (readonly [RegExp, string])[] = [
  [
    /<w:(?:ins|del|moveFrom|moveTo)\s[^>]*w:author\s*=/,
    'it holds tracked changes, which name people',
  ],
  [/<w:comment\s/, 'it holds comments, which name people'],
  [/<w:altChunk\b/, 'it brings another document in'],
  [/<w:(?:object|control)\b|<o:OLEObject\b/, 'it has other files embedded in it'],
  [/<w:documentProtection\b|<w:writeProtection\b/, 'it is protected against changes'],
  [/<w:mailMerge\b/, 'it is bound to a list of addresses'],
];

/** Fields that fetch from elsewhere or run something. Word splits instructions at will; they are joined first. */
const refusedField =
  /(?:^|["\s])(?:INCLUDE(?:PICTURE|TEXT)?|IMPORT|LINK|DDE(?:AUTO)?|EMBED|MACROBUTTON|DATABASE|AUTOTEXT|RD|FILENAME|USERNAME|AUTHOR|LASTSAVEDBY|USERADDRESS|USERINITIALS)(?:\s|$)/i;

/** Why a part of this name is not taken; null where nothing speaks against the name. */
export function refusalOfPart(name: string): string | null {
  return refusedParts.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Throws where a part would make the document do more than look like the company's. */
export function refuseUnsafe(parts: Parts): void {
  for (const [name, content] of parts) {
    const refusal = refusalOfPart(name);
    if (refusal !== null) throw new TemplateRefused(refusal);
    if (typeof content !== 'string') continue;
    for (const [pattern, why] of refusedWords)
      if (pattern.test(content)) throw new TemplateRefused(why);
    refuseFields(content);
    if (name.endsWith('.rels')) refuseRelationships(parts, name, content);
  }
  const types = parts.get('[Content_Types].xml');
  if (typeof types === 'string' && /macroEnabled|vbaProject/i.test(types))
    throw new TemplateRefused('it holds macros');
}

function refuseFields(content: string): void {
  const instructions = [
    ...[...content.matchAll(/<w:fldSimple\s[^>]*w:instr=["']([^"']*)["']/g)].map(
      ([, text]) => text,
    ),
    [...content.matchAll(/<w:instrText(?:\s[^>]*)?>([^<]*)<|(<w:fldChar\s[^>]*"begin")/g)]
      .map(([, text, begins]) => (begins === undefined ? text : '\n'))
      .join(''),
  ];
  for (const text of instructions.flatMap((all) => (all ?? '').split('\n'))) {
    if (refusedField.test(decode(text)))
      throw new TemplateRefused('it holds a field that fetches or tells something by itself');
  }
}

function refuseRelationships(parts: Parts, rels: string, content: string): void {
  for (const { kind, target, isExternal } of relationshipsIn(content)) {
    if (isExternal) {
      const isLink = kind === 'hyperlink' && /^(?:https?|mailto):/i.test(target);
      if (!isLink)
        throw new TemplateRefused(
          kind === 'attachedTemplate'
            ? 'it is attached to another template; detach it in Word and save it again'
            : 'it leads to a file elsewhere',
        );
    } else if (kind !== 'hyperlink' && !parts.has(targetOf(rels, target)))
      throw new TemplateRefused(`the part “${targetOf(rels, target).slice(0, 80)}” is missing`);
  }
}
