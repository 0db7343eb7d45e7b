import {
  AlignmentType,
  BorderStyle,
  type IPropertiesOptions,
  LevelFormat,
  LineRuleType,
  TabStopType,
} from 'docx';
import { documentFonts, type HouseStyle } from '../../../shared/house/house-style.ts';
import type { WordList } from './list-counter.ts';
import {
  bulletIndent,
  cellMargins,
  contentsIndents,
  gap,
  headingIndent,
  listStep,
  type Measures,
  numberIndent,
  type Setting,
  textWidthOf,
} from './measures.ts';

export const codeFont = 'Consolas';
const quiet = '52606D';
export const linkColor = '1A4B7A';

// docx looks for `{name-1}` in the whole text: the names hold a mark that no text of a document does.
export const headingNumbers = 'headings\u2066';
export const bullets = 'bullets\u2066';
export const numbers = 'numbers\u2066';
export const tableStyle = 'DisclosureTable';

const line = (twips: number) => ({ line: twips, lineRule: LineRuleType.AUTO });
const space = ({ before, after }: Pick<Setting, 'before' | 'after'>) => ({ before, after });
const after = (setting: Pick<Setting, 'after' | 'line'>) => ({
  after: setting.after,
  ...line(setting.line),
});
const spacing = (setting: Omit<Setting, 'size' | 'bold'>) => ({
  before: setting.before,
  ...after(setting),
});

/** What of our styles a house chooses, or a company's template does. */
export type StyleLook = {
  /** Six digits, as Word writes colours. */
  readonly ink: string;
  /** Null: that of the template's own text. */
  readonly bodyFont: string | null;
  readonly headingFont: string | null;
  /** Of the heads of tables; null: the ink. */
  readonly tableHead: string | null;
};

export function styleLookOf({ colour, bodyFont, headingFont }: HouseStyle): StyleLook {
  return {
    ink: colour.slice(1),
    bodyFont: documentFonts[bodyFont].name,
    headingFont: documentFonts[headingFont].name,
    tableHead: null,
  };
}

export function styles(
  language: string,
  look: StyleLook,
  { settings, upright }: Measures,
): NonNullable<IPropertiesOptions['styles']> {
  const { ink } = look;
  const font = fontOf(look.bodyFont);
  const headingFont = fontOf(look.headingFont);
  const width = textWidthOf(upright);
  const heading = (level: 1 | 2 | 3) => {
    const { size, bold, ...measured } = settings[`heading${level}`];
    return {
      run: { ...headingFont, size, bold, color: ink },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: spacing(measured),
        numbering: { reference: headingNumbers, level: level - 1 },
      },
    };
  };
  const table = { spacing: spacing(settings.tableText) };
  return {
    default: {
      document: {
        run: {
          ...font,
          size: settings.body.size,
          color: '000000',
          language: { value: wordLanguage(language) },
        },
        paragraph: { spacing: after(settings.body) },
      },
      title: {
        run: { ...headingFont, size: settings.title.size, bold: settings.title.bold, color: ink },
        paragraph: { spacing: spacing(settings.title), keepNext: true },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      caption: {
        run: { ...font, size: settings.caption.size, bold: settings.caption.bold, color: ink },
        paragraph: { keepNext: true, spacing: space(settings.caption) },
      },
      hyperlink: { run: { color: linkColor, underline: {} } },
      listParagraph: { paragraph: { spacing: after(settings.bullet) } },
    },
    paragraphStyles: [
      {
        // Not “Normal”: in many companies' templates that has no space between paragraphs.
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: after(settings.body) },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { ...headingFont, size: settings.subtitle.size, color: quiet },
        paragraph: {
          spacing: after(settings.subtitle),
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 14, color: ink } },
        },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { ...headingFont, size: settings.tocHeading.size, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: space(settings.tocHeading) },
      },
      toc(1, settings.toc1, width),
      toc(2, settings.toc2, width),
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: after(settings.bullet),
          numbering: { reference: bullets, level: 0 },
        },
      },
      {
        id: 'ListNumber',
        name: 'List Number',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: after(settings.number),
          numbering: { reference: numbers, level: 0 },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: settings.tableText.size },
        paragraph: table,
      },
      {
        id: 'TableHeading',
        name: 'Table Heading',
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true, color: look.tableHead ?? ink },
        paragraph: { ...table, keepNext: true },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { before: 0, ...gap, lineRule: LineRuleType.EXACT } },
      },
      fact('FactLabel', 'Fact Label', settings.fact, ink),
      fact('Fact', 'Fact', settings.fact, null),
      mark('Mark', 'Mark', settings.mark, ink),
      mark('HeaderMark', 'Header Mark', settings.headerMark, ink),
      {
        id: 'Logo',
        name: 'Logo',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 0, after: 0, ...line(240) } },
      },
      running('Header', 'header', settings.running, width),
      running('Footer', 'footer', settings.running, width),
    ],
    characterStyles: [
      {
        id: 'Code',
        name: 'Code',
        quickFormat: true,
        run: { font: codeFont, noProof: true },
      },
    ],
  };
}

/** The name of the numbering whose lists begin with a number. */
export function numbersFrom(start: number): string {
  return start === 1 ? numbers : `${numbers}${start}`;
}

/** How deep lists stand in one another. */
const listLevels = [0, 1, 2, 3];

/** What lists are numbered by: one for every number that one begins with. */
export function numberingOf(
  lists: readonly WordList[],
): NonNullable<IPropertiesOptions['numbering']> {
  const starts = lists.filter(({ ordered }) => ordered).map(({ start }) => start);
  return { config: [...ownNumbering, ...[...new Set([1, ...starts])].map(numberedFrom)] };
}

function numberedFrom(start: number) {
  return {
    reference: numbersFrom(start),
    levels: listLevels.map((level) => ({
      level,
      start,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: { indent: { left: listStep * (level + 1), hanging: numberIndent } },
      },
    })),
  };
}

const ownNumbering = [
  {
    reference: headingNumbers,
    levels: [0, 1, 2].map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: ['%1', '%1.%2', '%1.%2.%3'][level] ?? '',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: headingIndent, hanging: headingIndent } } },
    })),
  },
  {
    reference: bullets,
    levels: listLevels.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: bulletIndent + listStep * level, hanging: 255 } } },
    })),
  },
];

function toc(level: 1 | 2, { size, bold, ...measured }: Setting, width: number) {
  const { indent, number } = contentsIndents[level];
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold, size },
    paragraph: {
      spacing: spacing(measured),
      indent: { left: indent },
      tabStops: [
        { type: TabStopType.LEFT, position: number },
        { type: TabStopType.RIGHT, position: width, leader: 'dot' as const },
      ],
    },
  };
}

function fact(id: string, name: string, setting: Setting, labelColour: string | null) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: labelColour === null ? {} : { bold: true, color: labelColour },
    paragraph: { spacing: after(setting) },
  };
}

function running(id: string, name: string, setting: Setting, width: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: setting.size, color: quiet },
    paragraph: {
      spacing: after(setting),
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
    },
  };
}

/** What nobody may overlook, in bold and in words, not by colour. */
function mark(id: string, name: string, setting: Setting, ink: string) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: setting.size, bold: true, color: ink },
    paragraph: { spacing: after(setting) },
  };
}

/** Word checks spelling in a country's language; our English is the international one. */
export function wordLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/**
 * Rules between rows, a strong one under the heading row; readable without any
 * colour. docx has no option for table styles, and one that is imported would
 * take the place of all its own, so this one is put into the finished file.
 */
export function tableStyleXml({ ink }: StyleLook): string {
  const { top, bottom, side } = cellMargins;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Disclosure Table"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B8C0C8"/></w:tblBorders><w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EDF0F3"/></w:tcPr></w:tblStylePr></w:style>`;
}

function fontOf(name: string | null): { readonly font?: string } {
  return name === null ? {} : { font: name };
}
