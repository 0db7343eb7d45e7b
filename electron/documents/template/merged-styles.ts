import { escapeXml } from '../../office/xml/write-xml.ts';
import { type StyleLook, wordLanguage } from '../docx/house-style.ts';
import type { Measures } from '../docx/measures.ts';
import type { TemplateLook } from './template-look.ts';
import { nameOf, type TemplateStyles } from './template-styles.ts';
import { allIn, cloned, element, type Tree, treeIn, trees } from './template-tree.ts';

export type MergedStyles = {
  readonly root: Tree;
  /** What our styles are called there: `Heading1` is `berschrift1` in a German one. */
  readonly renamed: ReadonlyMap<string, string>;
};

/** What our text asks for, whether a template has it or not. */
const needed = new Set([
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'BodyText',
  'ListBullet',
  'ListNumber',
  'Caption',
  'TableText',
  'TableHeading',
  'AfterTable',
  'FactLabel',
  'Fact',
  'Mark',
  'HeaderMark',
  'Header',
  'Footer',
  'Hyperlink',
  'Code',
  'DisclosureTable',
]);

/**
 * The template's styles come first, so that what they name looks as it does there;
 * those of ours that it does not have stand on a text of their own, which takes the
 * template's typeface and size and none of what only letters need.
 */
export function mergeStyles(look: TemplateLook, ours: Tree, language: string): MergedStyles {
  const { styles } = look;
  const root = cloned(styles.root);
  setLanguage(root, language);
  const renamed = new Map<string, string>();
  const added: Tree[] = [];
  for (const style of trees(ours, 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? '';
    if (!needed.has(id)) continue;
    const same = id === tableStyleId ? look.table : sameStyle(styles, id, nameOf(style));
    if (same !== null) renamed.set(id, same);
    else {
      const isTaken = styles.has(id) || styles.idOf(nameOf(style)) !== null;
      const free = isTaken ? `Disclosure${id}` : id;
      if (free !== id) renamed.set(id, free);
      added.push(withId(cloned(style), free, isTaken));
    }
  }
  const base = baseStyle(look, look.style, look.measures, language);
  const known = new Set(
    [...trees(root, 'w:style'), base, ...added].map((one) => one.attributes.get('w:styleId') ?? ''),
  );
  root.children.push(base, ...added.map((style) => based(style, renamed, known)));
  return { root, renamed };
}

const tableStyleId = 'DisclosureTable';
const baseId = 'DisclosureText';

function baseStyle(
  { styles, isTurned }: TemplateLook,
  { bodyFont }: StyleLook,
  { settings }: Measures,
  language: string,
): Tree {
  const normal = styles.normalId;
  const size = settings.body.size;
  const paragraph = [
    ...(isTurned ? [element('w:bidi', { 'w:val': 0 })] : []),
    element('w:ind', { 'w:left': 0, 'w:right': 0, 'w:firstLine': 0 }),
    ...(styles.isOn(null, 'w:pPr', 'w:contextualSpacing')
      ? [element('w:contextualSpacing', { 'w:val': 0 })]
      : []),
    element('w:jc', { 'w:val': 'left' }),
  ];
  const run = [
    ...(bodyFont === null
      ? []
      : [element('w:rFonts', { 'w:ascii': bodyFont, 'w:hAnsi': bodyFont })]),
    element('w:sz', { 'w:val': size }),
    element('w:szCs', { 'w:val': size }),
    ...(isTurned ? [element('w:rtl', { 'w:val': 0 })] : []),
    element('w:lang', { 'w:val': wordLanguage(language) }),
  ];
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': baseId },
    element('w:name', { 'w:val': 'Disclosure Text' }),
    ...(normal === null ? [] : [element('w:basedOn', { 'w:val': normal })]),
    element('w:pPr', {}, ...paragraph),
    element('w:rPr', {}, ...run),
  );
}

/**
 * What the template has of our own names it has from a document of ours. LibreOffice
 * has a “Table Heading” too, as large as text: it is no kin of ours.
 */
function sameStyle(styles: TemplateStyles, id: string, name: string): string | null {
  if (id === 'TableHeading' && styles.idOf('table text') === null) return null;
  return styles.idOf(name);
}

function withId(style: Tree, id: string, isTaken: boolean): Tree {
  const name = treeIn(style, 'w:name');
  if (isTaken && name !== undefined)
    name.attributes.set('w:val', `Disclosure ${name.attributes.get('w:val') ?? ''}`);
  style.attributes.set('w:styleId', id);
  style.attributes.delete('w:default');
  return style;
}

/** A style of ours among another's: on our text, without numbers of lists that mean nothing there. */
function based(
  style: Tree,
  renamed: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Tree {
  for (const one of allIn(style)) {
    one.children = one.children.filter(
      (child) => typeof child === 'string' || child.name !== 'w:numPr',
    );
    if (!/^w:(?:basedOn|next|link)$/.test(one.name)) continue;
    const id = one.attributes.get('w:val') ?? '';
    one.attributes.set('w:val', id === 'Normal' ? baseId : (renamed.get(id) ?? id));
  }
  // What leads to a style that is not taken over leads nowhere.
  style.children = style.children.filter(
    (child) =>
      typeof child === 'string' ||
      !/^w:(?:basedOn|next|link)$/.test(child.name) ||
      (child.name !== 'w:link' && known.has(child.attributes.get('w:val') ?? '')),
  );
  return style;
}

/** The language of our text, for the whole file; what the template's own words are in stands at them. */
function setLanguage(root: Tree, language: string): void {
  for (const properties of allIn(root, 'w:rPr'))
    for (const lang of trees(properties, 'w:lang')) lang.attributes.delete('w:val');
  const defaults = childOrNew(root, 'w:docDefaults', 0);
  const run = childOrNew(childOrNew(defaults, 'w:rPrDefault', 0), 'w:rPr', 0);
  const lang = childOrNew(run, 'w:lang', run.children.length);
  lang.attributes.set('w:val', wordLanguage(language));
}

function childOrNew(parent: Tree, name: string, place: number): Tree {
  const known = treeIn(parent, name);
  if (known !== undefined) return known;
  const made = element(name);
  parent.children.splice(place, 0, made);
  return made;
}

const references = /(<w:(?:pStyle|rStyle|tblStyle)\s+w:val=")([^"]*)"/g;

/** Our text with the template's names for styles. */
export function withNames(xml: string, renamed: ReadonlyMap<string, string>): string {
  return xml.replace(references, (whole, head: string, id: string) => {
    const other = renamed.get(id);
    return other === undefined ? whole : `${head}${escapeXml(other)}"`;
  });
}
