import {
  Bookmark,
  Document,
  type FileChild,
  Header,
  Packer,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Outline, Section } from '../../shared/documents/outline.ts';
import { type HouseStyle, plainStyle } from '../../shared/house/house-style.ts';
import { blockChildren, type Counter } from './docx/blocks.ts';
import {
  bookmarkOf,
  contentsLevels,
  headings,
  numberingOf,
  page,
  styles,
  tableStyleXml,
  textWidth,
  widePageMargin,
  wideTextWidth,
} from './docx/house-style.ts';
import { ListCounter } from './docx/list-counter.ts';
import { contentsTurnPage, pageNumbersOf } from './docx/page-numbers.ts';
import { partsOf } from './docx/page-parts.ts';
import { documentTitle, fileProperties } from './docx/properties.ts';
import { referencesTo } from './docx/references.ts';
import { footer, header, logoParagraph } from './docx/running-lines.ts';
import { stablePackage } from './docx/stable-package.ts';
import { factTable } from './docx/table.ts';
import { WrittenParts } from './docx/written-parts.ts';

/** The outline as a Word document, with nothing in it but what the outline says. */
export async function writeDocx(
  outline: Outline,
  style: HouseStyle = plainStyle,
): Promise<Uint8Array> {
  const parts = new WrittenParts();
  const counter: Counter = {
    lists: new ListCounter(),
    tables: 0,
    place: parts.place,
    references: referencesTo(outline.sections, { numbered: true }),
  };
  const first = new Header({ children: [new Paragraph('')] });
  const document = new Document({
    title: documentTitle(outline),
    styles: styles(outline.language, style),
    numbering: numberingOf(outline),
    // Fills in page and table numbers, so that Word does not ask to update them.
    pageNumbers: pageNumbersOf(outline, style),
    sections: partsOf(outline.sections).map(({ wide, sections }, part) => ({
      properties: {
        titlePage: part === 0,
        page: { size: sizeOf(wide), margin: wide ? widePageMargin : marginOf(outline) },
      },
      headers: { default: header(outline, style, wide), ...(part === 0 ? { first } : {}) },
      footers: {
        default: footer(outline, style, wide),
        ...(part === 0 ? { first: footer(outline, style, wide) } : {}),
      },
      children: [
        ...(part === 0 ? titlePage(outline, style) : []),
        ...sections.flatMap(({ section, at }) =>
          sectionChildren(section, at, counter, {
            wide,
            pageBreakBefore: part === 0 && at === 0 && outline.hasContents,
          }),
        ),
      ],
    })),
  });
  return stablePackage(await Packer.toBuffer(document), {
    files: fileProperties(outline),
    style: tableStyleXml(style),
    body: (xml) => withLowBreaks(parts.putInto(xml)),
  });
}

/** docx turns the page itself: width and height are those of the page upright. */
function sizeOf(wide: boolean) {
  const { width, height } = page;
  return wide ? { width, height, orientation: PageOrientation.LANDSCAPE } : { width, height };
}

/** A short document has narrower margins above and below, so that one page can hold it. */
function marginOf({ hasContents }: Outline): typeof page.margin {
  return hasContents ? page.margin : { ...page.margin, top: 850, bottom: 850 };
}

function titlePage(outline: Outline, style: HouseStyle): FileChild[] {
  const { logo } = style;
  return [
    ...(logo === null ? [] : [logoParagraph(logo)]),
    new Paragraph({
      style: 'Title',
      text: outline.title,
      // A short document begins at the top of its page and may be one page long.
      ...(outline.hasContents ? {} : { spacing: { before: 0 } }),
    }),
    ...(outline.subtitle === ''
      ? []
      : [new Paragraph({ style: 'Subtitle', text: outline.subtitle })]),
    ...outline.marks.map((mark) => new Paragraph({ style: 'Mark', text: mark })),
    ...(outline.facts.length === 0 ? [] : [factTable(outline.facts)]),
    ...(outline.hasContents ? contents(contentsTurnPage(outline, style)) : []),
  ];
}

/** Contents that would not fit under the facts have a page of their own. */
function contents(pageBreakBefore: boolean): FileChild[] {
  return [
    new Paragraph({
      style: 'TOCHeading',
      text: 'Contents',
      ...(pageBreakBefore ? { pageBreakBefore, spacing: { before: 0 } } : {}),
    }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: `1-${contentsLevels}` }),
  ];
}

function sectionChildren(
  section: Section,
  at: number,
  counter: Counter,
  { wide, pageBreakBefore }: { readonly wide: boolean; readonly pageBreakBefore: boolean },
): FileChild[] {
  return [
    new Paragraph({
      heading: headings[section.level],
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      children: [
        new Bookmark({
          id: bookmarkOf(section, at),
          children: [new TextRun(section.title)],
        }),
      ],
    }),
    ...section.blocks.flatMap((block, place) =>
      blockChildren(block, section.blocks[place + 1], counter, wide ? wideTextWidth : textWidth),
    ),
  ];
}

/** docx ends a part with an empty paragraph as tall as text; on a full page that alone would be a page. */
function withLowBreaks(xml: string): string {
  return xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:pStyle w:val="AfterTable"/><w:sectPr',
  );
}
