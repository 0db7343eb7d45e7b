import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IPropertiesOptions,
  LevelFormat,
  LineRuleType,
  TabStopType,
} from 'docx';
import type { Outline, Section } from '../../../shared/documents/outline.ts';
import { documentFonts, type HouseStyle } from '../../../shared/house/house-style.ts';

/** Twips: twentieths of a point. A4 with margins of 22 mm, a little more below. */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 1474, bottom: 1361, left: 1247, right: 1247, header: 680, footer: 624 },
};
export const textWidth = page.width - page.margin.left - page.margin.right;
/** A page on its side has less room above and below, so less of it stays empty. */
export const widePageMargin = { ...page.margin, top: 1190, bottom: 1020, header: 560, footer: 480 };
/** Of a page on its side. */
export const wideTextWidth = page.height - page.margin.left - page.margin.right;

/** How deep the contents go. */
export const contentsLevels = 2;

export const codeFont = 'Consolas';
const quiet = '52606D';
export const linkColor = '1A4B7A';

export const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};

/** A bookmark's name is at most 40 letters and digits; the position keeps it unique. */
export function bookmarkOf({ id }: Pick<Section, 'id'>, at: number): string {
  return `s${at + 1}_${id.replace(/\W/g, '_')}`.slice(0, 40);
}

// docx looks for `{name-1}` in the whole text: the names hold a mark that no text of a document does.
export const headingNumbers = 'headings\u2066';
export const bullets = 'bullets\u2066';
export const numbers = 'numbers\u2066';
export const tableStyle = 'DisclosureTable';

const line = (twips: number) => ({ line: twips, lineRule: LineRuleType.AUTO });

export function styles(
  language: string,
  house: HouseStyle,
): NonNullable<IPropertiesOptions['styles']> {
  const ink = inkOf(house);
  const font = documentFonts[house.bodyFont].name;
  const headingFont = documentFonts[house.headingFont].name;
  const heading = (size: number, before: number, after: number, level: number) => ({
    run: { font: headingFont, size, bold: true, color: ink },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after, ...line(252) },
      numbering: { reference: headingNumbers, level },
    },
  });
  const table = { spacing: { before: 0, after: 40, ...line(245) } };
  return {
    default: {
      document: {
        run: { font, size: 21, color: '000000', language: { value: wordLanguage(language) } },
        paragraph: { spacing: { after: 120, ...line(276) } },
      },
      title: {
        run: { font: headingFont, size: 52, bold: true, color: ink },
        paragraph: { spacing: { before: 720, after: 60, ...line(240) }, keepNext: true },
      },
      heading1: heading(32, 480, 160, 0),
      heading2: heading(25, 320, 100, 1),
      heading3: heading(22, 260, 80, 2),
      caption: {
        run: { font, size: 19, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
      hyperlink: { run: { color: linkColor, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 80, ...line(276) } } },
    },
    paragraphStyles: [
      {
        // Not “Normal”: in many companies' templates that has no space between paragraphs.
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 120, ...line(276) } },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { font: headingFont, size: 30, color: quiet },
        paragraph: {
          spacing: { after: 360, ...line(240) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 14, color: ink } },
        },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: headingFont, size: 25, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 480, after: 120 } },
      },
      toc(1, { bold: true, before: 100, indent: 0, number: 400 }),
      toc(2, { bold: false, before: 0, indent: 400, number: 980 }),
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { after: 80, ...line(276) },
          numbering: { reference: bullets, level: 0 },
        },
      },
      {
        id: 'ListNumber',
        name: 'List Number',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { after: 100, ...line(276) },
          numbering: { reference: numbers, level: 0 },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: table,
      },
      {
        id: 'TableHeading',
        name: 'Table Heading',
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true, color: ink },
        paragraph: { ...table, keepNext: true },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 80, line: 120, lineRule: LineRuleType.EXACT } },
      },
      fact('FactLabel', 'Fact Label', ink),
      fact('Fact', 'Fact', null),
      mark('Mark', 'Mark', 22, ink),
      mark('HeaderMark', 'Header Mark', 17, ink),
      {
        id: 'Logo',
        name: 'Logo',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 0, after: 0, ...line(240) } },
      },
      running('Header', 'header'),
      running('Footer', 'footer'),
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
const listStep = 425;

/** What the lists of an outline are numbered by: one for every number that one begins with. */
export function numberingOf({
  sections,
}: Pick<Outline, 'sections'>): NonNullable<IPropertiesOptions['numbering']> {
  const starts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' && block.ordered ? (block.start ?? 1) : [])),
  );
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
      style: { paragraph: { indent: { left: listStep * (level + 1), hanging: 425 } } },
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
      style: { paragraph: { indent: { left: 680, hanging: 680 } } },
    })),
  },
  {
    reference: bullets,
    levels: listLevels.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 340 + listStep * level, hanging: 255 } } },
    })),
  },
];

function toc(
  level: 1 | 2,
  look: { bold: boolean; before: number; indent: number; number: number },
) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: look.bold, size: 20 },
    paragraph: {
      spacing: { before: look.before, after: 20, ...line(250) },
      indent: { left: look.indent },
      tabStops: [
        { type: TabStopType.LEFT, position: look.number },
        { type: TabStopType.RIGHT, position: textWidth, leader: 'dot' as const },
      ],
    },
  };
}

function fact(id: string, name: string, labelColour: string | null) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: labelColour === null ? {} : { bold: true, color: labelColour },
    paragraph: { spacing: { after: 60, ...line(250) } },
  };
}

function running(id: string, name: string) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: 17, color: quiet },
    paragraph: {
      spacing: { after: 0, ...line(240) },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    },
  };
}

/** What nobody may overlook, in bold and in words, not by colour. */
function mark(id: string, name: string, size: number, ink: string) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size, bold: true, color: ink },
    paragraph: { spacing: { after: size * 8, ...line(240) } },
  };
}

/** Word checks spelling in a country's language; our English is the international one. */
function wordLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/**
 * Rules between rows, a strong one under the heading row; readable without any
 * colour. docx has no option for table styles, and one that is imported would
 * take the place of all its own, so this one is put into the finished file.
 */
export function tableStyleXml(house: HouseStyle): string {
  const ink = inkOf(house);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Disclosure Table"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B8C0C8"/></w:tblBorders><w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EDF0F3"/></w:tcPr></w:tblStylePr></w:style>`;
}

/** As Word writes colours. */
function inkOf({ colour }: HouseStyle): string {
  return colour.slice(1);
}
