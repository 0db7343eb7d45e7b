import {
  Bookmark,
  Document,
  type FileChild,
  Header,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { type HouseStyle, plainStyle } from '../../shared/documents/house-style.ts';
import type { Outline, Section } from '../../shared/documents/outline.ts';
import { blockChildren, type Counter } from './docx/blocks.ts';
import {
  bookmarkOf,
  contentsLevels,
  headings,
  numbering,
  page,
  styles,
  tableStyleXml,
} from './docx/house-style.ts';
import { pageNumbersOf } from './docx/page-numbers.ts';
import { documentTitle, fileProperties } from './docx/properties.ts';
import { footer, header, logoParagraph } from './docx/running-lines.ts';
import { stablePackage } from './docx/stable-package.ts';
import { factTable } from './docx/table.ts';

/** The outline as a Word document, with nothing in it but what the outline says. */
export async function writeDocx(
  outline: Outline,
  style: HouseStyle = plainStyle,
): Promise<Uint8Array> {
  const counter: Counter = { lists: 0, tables: 0 };
  const document = new Document({
    title: documentTitle(outline),
    styles: styles(outline.language, style),
    numbering,
    // Fills in page and table numbers, so that Word does not ask to update them.
    pageNumbers: pageNumbersOf(outline, style),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: page.width, height: page.height }, margin: marginOf(outline) },
        },
        headers: {
          default: header(outline, style),
          first: new Header({ children: [new Paragraph('')] }),
        },
        footers: { default: footer(outline, style), first: footer(outline, style) },
        children: [
          ...titlePage(outline, style),
          ...outline.sections.flatMap((section, at) =>
            sectionChildren(section, at, counter, at === 0 && outline.hasContents),
          ),
        ],
      },
    ],
  });
  return stablePackage(await Packer.toBuffer(document), {
    files: fileProperties(outline),
    style: tableStyleXml(style),
  });
}

/** A short document has narrower margins above and below, so that one page can hold it. */
function marginOf({ hasContents }: Outline): typeof page.margin {
  return hasContents ? page.margin : { ...page.margin, top: 850, bottom: 850 };
}

function titlePage(outline: Outline, { logo }: HouseStyle): FileChild[] {
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
    ...(outline.hasContents ? contents() : []),
  ];
}

function contents(): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', text: 'Contents' }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: `1-${contentsLevels}` }),
  ];
}

function sectionChildren(
  section: Section,
  at: number,
  counter: Counter,
  pageBreakBefore: boolean,
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
    ...section.blocks.flatMap((block) => blockChildren(block, counter)),
  ];
}
