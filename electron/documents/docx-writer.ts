import { Document, Header, Packer, PageOrientation, Paragraph } from 'docx';
import type { AnyOutline } from '../../shared/documents/outline.ts';
import { type HouseStyle, plainStyle } from '../../shared/house/house-style.ts';
import { BodyPlace, placesIn } from './docx/body-place.ts';
import { frontXml, partXml } from './docx/body-xml.ts';
import type { DocumentPlan } from './docx/document-plan.ts';
import { fontRoom } from './docx/font-room.ts';
import { fontTable } from './docx/font-table.ts';
import { numberingOf, styleLookOf, styles, tableStyleXml } from './docx/house-style.ts';
import { ownMeasures, type Sheet } from './docx/measures.ts';
import { planOf } from './docx/plan.ts';
import { documentTitle, fileProperties } from './docx/properties.ts';
import { footer, header, logoParagraph } from './docx/running-lines.ts';
import { stablePackage } from './docx/stable-package.ts';
import { Links } from './docx/text-xml.ts';

/** The outline as a Word document, with nothing in it but what the outline says. */
export async function writeDocx(
  outline: AnyOutline,
  style: HouseStyle = plainStyle,
): Promise<Uint8Array> {
  const plan = planOf(
    outline,
    ownMeasures({
      isShort: !outline.hasContents,
      room: fontRoom[style.bodyFont],
      hasLogo: style.logo !== null,
    }),
  );
  const links = new Links();
  const text = bodyOf(plan, links);
  return stablePackage(await Packer.toBuffer(packageOf(plan, style, links)), {
    files: new Map([...fileProperties(outline), ['word/fontTable.xml', fontTable(style)]]),
    style: tableStyleXml(styleLookOf(style)),
    body: text,
  });
}

/** The text, to be put where docx left a place for each part of it. */
function bodyOf(plan: DocumentPlan, links: Links): (document: string) => string {
  const context = { references: plan.references, links };
  const { title, subtitle, marks, facts, contents } = frontXml(plan, context);
  const front = `${title}${subtitle}${marks}${facts()}${contents()}`;
  const last = plan.parts.length - 1;
  const pageEnd = (part: number) => `<securable:pages at="${part}"/>`;
  const parts = plan.parts.map((part, at) =>
    partXml(plan, part, context, {
      end: at === last ? null : pageEnd(at),
      startsPage: at === 0 && plan.outline.hasContents,
    }),
  );
  return (document) => {
    const { before, pages, after } = placesIn(document);
    // No text can be taken for a mark: its `<` is escaped.
    const text = parts.map((part, at) => part.replace(pageEnd(at), () => pages[at] ?? ''));
    return `${before}${front}${text.join('')}${pages[last] ?? ''}${after}`;
  };
}

/** All that docx makes: the package, its styles, numbering, heads, feet and pages. */
function packageOf(plan: DocumentPlan, style: HouseStyle, links: Links): Document {
  const { outline, measures, parts, pageCount } = plan;
  const first = new Header({ children: [new Paragraph('')] });
  return new Document({
    title: documentTitle(outline),
    styles: styles(outline.language, styleLookOf(style), measures),
    numbering: numberingOf(plan.lists),
    // Fills the number of pages in, so that Word does not ask to update it.
    pageNumbers: () => ({ bookmarks: new Map(), pageCount }),
    sections: parts.map((part, at) => ({
      properties: { titlePage: at === 0, page: pageOf(part.sheet, part.isWide) },
      headers: { default: header(plan, style, part), ...(at === 0 ? { first } : {}) },
      footers: {
        default: footer(plan, style, part),
        ...(at === 0 ? { first: footer(plan, style, part) } : {}),
      },
      children: [
        ...(at === 0 && style.logo !== null ? [logoParagraph(style.logo)] : []),
        at === 0 ? new BodyPlace(plan.lists, links) : new BodyPlace(),
      ],
    })),
  });
}

/** docx turns the page itself: width and height are those of the page upright. */
function pageOf({ width, height, margin }: Sheet, isWide: boolean) {
  const size = isWide
    ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
    : { width, height };
  return { size, margin };
}
