import type { AnyOutline } from '../../../shared/documents/outline.ts';
import type { Parts } from '../../office/template/rebuilt-package.ts';
import { roomOf } from '../docx/font-room.ts';
import type { StyleLook } from '../docx/house-style.ts';
import { type Measures, ownSettings, type Setting, type SettingName } from '../docx/measures.ts';
import { directLook } from './direct-look.ts';
import { colourIn, readable, readableOn, type Theme, themeOf } from './template-colours.ts';
import type { Sheets } from './template-page.ts';
import { TemplateStyles } from './template-styles.ts';
import { allIn, type Tree, treeIn, treeOf, trees, valueIn } from './template-tree.ts';

/** What of a template our own document takes over. */
export type TemplateLook = {
  readonly styles: TemplateStyles;
  readonly measures: Measures;
  /** For the styles that the template does not have. */
  readonly style: StyleLook;
  /** The style of the template's own tables; null where it has none that rules rows and heads. */
  readonly table: string | null;
  /** Its text is written from right to left as it is. */
  readonly isTurned: boolean;
  readonly language: string | null;
  /** The typefaces it names. */
  readonly typefaces: readonly string[];
};

export function lookOfTemplate(parts: Parts, body: Tree, sheets: Sheets): TemplateLook {
  const root = treeOf(parts, 'word/styles.xml') ?? {
    name: 'w:styles',
    attributes: new Map(),
    children: [],
  };
  const styles = new TemplateStyles(root);
  const theme = themeOf(treeOf(parts, 'word/theme/theme1.xml'));
  const direct = directLook(body, styles, theme);
  const head = styles.idOf('heading 1') ?? styles.idOf('title');
  const headingColour =
    (head === null ? null : colourIn(styles.property(head, 'w:rPr', 'w:color'), theme)) ??
    direct.headingColour ??
    '000000';
  const ink = readable(headingColour);
  const bodyFace = direct.bodyFace ?? faceOf(styles, null, theme);
  const headingFace = (head === null ? null : faceOf(styles, head, theme)) ?? direct.headingFace;
  const table = tableStyleOf(body, styles);
  return {
    styles,
    measures: measuresOf(styles, sheets, direct.bodySize, roomOf(bodyFace)),
    style: {
      ink,
      bodyFont: direct.bodyFace,
      headingFont: headingFace ?? direct.bodyFace,
      tableHead: table === null ? null : headColour(styles, table, theme, ink),
    },
    table,
    isTurned: styles.isOn(null, 'w:pPr', 'w:bidi') || styles.isOn(null, 'w:rPr', 'w:rtl'),
    language: styles.attribute(null, 'w:rPr', 'w:lang', 'w:val') ?? null,
    typefaces: typefacesIn(root, theme, direct.bodyFace, direct.headingFace),
  };
}

/** The typeface of a style in Latin letters, also where it is said by the theme. */
function faceOf(styles: TemplateStyles, id: string | null, theme: Theme): string | null {
  for (const attribute of ['w:asciiTheme', 'w:ascii']) {
    const said = styles.attribute(id, 'w:rPr', 'w:rFonts', attribute);
    if (said === undefined) continue;
    if (attribute === 'w:ascii') return said;
    const face = /^major/.test(said) ? theme.major : theme.minor;
    if (face !== null) return face;
  }
  return null;
}

/** How much wider another typeface's letters may be. */
const otherLetters = 1.2;

function measuresOf(
  styles: TemplateStyles,
  sheets: Sheets,
  directSize: number | null,
  room: number,
): Measures {
  const normal = settingOf(styles, null);
  const size = directSize ?? normal.size;
  const line = Math.min(Math.max(normal.line, 240), 300);
  const after = normal.after >= 60 && normal.after <= 240 ? normal.after : 120;
  const body: Setting = { size, before: 0, after, line, bold: false };
  const scaled = (name: SettingName): Setting => {
    const own = ownSettings[name];
    return { ...own, size: Math.round((own.size * size) / ownSettings.body.size) };
  };
  const as = (style: string, otherwise: Setting) => {
    const id = styles.idOf(style);
    return id === null ? otherwise : settingOf(styles, id);
  };
  // Tables are read closely: neither so small that they cannot be, nor so large that words break.
  const tableSize = Math.min(Math.max(scaled('tableText').size, 16), 19);
  // The contents of a long document should fit on a page.
  const listed = Math.min(scaled('toc1').size, ownSettings.toc1.size);
  const settings: Measures['settings'] = {
    title: as('title', scaled('title')),
    subtitle: as('subtitle', scaled('subtitle')),
    heading1: as('heading 1', scaled('heading1')),
    heading2: as('heading 2', scaled('heading2')),
    heading3: as('heading 3', scaled('heading3')),
    body: as('body text', body),
    bullet: as('list bullet', { ...body, after: 80 }),
    number: as('list number', { ...body, after: 100 }),
    caption: as('caption', scaled('caption')),
    tableText: as('table text', { ...ownSettings.tableText, size: tableSize }),
    fact: as('fact', { ...body, after: 60 }),
    mark: as('mark', scaled('mark')),
    headerMark: as('header mark', { ...ownSettings.headerMark, after: 0 }),
    tocHeading: as('toc heading', scaled('tocHeading')),
    toc1: as('toc 1', { ...scaled('toc1'), size: listed }),
    toc2: as('toc 2', { ...scaled('toc2'), size: listed }),
    running: as('header', ownSettings.running),
  };
  // Widths are known of Calibri's letters alone, and cells of other styles have wider margins.
  return { ...sheets, settings, room, cellSide: 115, letters: otherLetters * room, hasLogo: false };
}

/** A style as it is in the end, for how much of a page it takes. */
export function settingOf(styles: TemplateStyles, id: string | null): Setting {
  const number = (kind: 'w:rPr' | 'w:pPr', name: string, attribute: string, otherwise: number) => {
    const said = Number(styles.attribute(id, kind, name, attribute) ?? Number.NaN);
    return Number.isFinite(said) ? said : otherwise;
  };
  const size = number('w:rPr', 'w:sz', 'w:val', 20);
  const line = number('w:pPr', 'w:spacing', 'w:line', 240);
  const rule = styles.attribute(id, 'w:pPr', 'w:spacing', 'w:lineRule') ?? 'auto';
  return {
    size,
    before: number('w:pPr', 'w:spacing', 'w:before', 0),
    after: number('w:pPr', 'w:spacing', 'w:after', 0),
    line: rule === 'auto' ? line : (line / (size * 10 * 1.2207)) * 240,
    bold: styles.isOn(id, 'w:rPr', 'w:b'),
    turnsPage: styles.isOn(id, 'w:pPr', 'w:pageBreakBefore'),
  };
}

/** The style that most of the template's tables have, if it says how heads and rows are set apart. */
function tableStyleOf(body: Tree, styles: TemplateStyles): string | null {
  const counts = new Map<string, number>();
  for (const table of allIn(body, 'w:tbl')) {
    const id = valueIn(table, ['w:tblPr', 'w:tblStyle']);
    if (id !== undefined && setsHeadsApart(styles, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function setsHeadsApart(styles: TemplateStyles, id: string): boolean {
  const style = styles.style(id);
  if (style === undefined || style.attributes.get('w:type') !== 'table') return false;
  return trees(style, 'w:tblStylePr').some((one) => one.attributes.get('w:type') === 'firstRow');
}

/** The colour of letters in the heads of its tables, on the ground they have there. */
function headColour(styles: TemplateStyles, id: string, theme: Theme, ink: string): string {
  const style = styles.style(id);
  const first =
    style === undefined
      ? undefined
      : trees(style, 'w:tblStylePr').find((one) => one.attributes.get('w:type') === 'firstRow');
  const ground = colourIn(treeIn(first, 'w:tcPr', 'w:shd'), theme, 'fill') ?? 'FFFFFF';
  return readableOn(colourIn(treeIn(first, 'w:rPr', 'w:color'), theme) ?? ink, ground);
}

function typefacesIn(
  root: Tree,
  theme: Theme,
  ...more: readonly (string | null)[]
): readonly string[] {
  const named = allIn(root, 'w:rFonts').flatMap(({ attributes }) =>
    ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].flatMap((name) => attributes.get(name) ?? []),
  );
  return [...new Set([...named, theme.major, theme.minor, ...more])].filter(
    (face): face is string => typeof face === 'string' && face !== '',
  );
}

/** Whether two names of languages say the same one: `en-US` and `en`. */
export function isSameLanguage(one: string, other: AnyOutline['language']): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}
