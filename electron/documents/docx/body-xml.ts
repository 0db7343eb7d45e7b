import { assertNever } from '../../../shared/result.ts';
import { leads } from '../lead-paragraph.ts';
import type { DocumentPlan, PlannedBlock, PlannedPart, PlannedSection } from './document-plan.ts';
import { isWholeList } from './kept-together.ts';
import { afterList, textWidthOf } from './measures.ts';
import { factTableXml, lowParagraph, tableXml } from './table-xml.ts';
import {
  directionXml,
  fieldRun,
  linkInside,
  sentencesXml,
  type TextContext,
  textRun,
} from './text-xml.ts';

/** What a title page says, in its pieces: a template may have a place for each. */
export function frontXml(plan: DocumentPlan, context: TextContext) {
  const { outline, measures } = plan;
  const styled = (style: string, text: string, more = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${textRun(text)}</w:p>`;
  // A short document begins at the top of its page and may be one page long.
  const atTop = outline.hasContents ? '' : '<w:spacing w:before="0"/>';
  return {
    title: styled('Title', outline.title, atTop),
    subtitle: outline.subtitle === '' ? '' : styled('Subtitle', outline.subtitle),
    marks: outline.marks.map((mark) => styled('Mark', mark)).join(''),
    facts: (width = textWidthOf(measures.upright)) =>
      outline.facts.length === 0 ? '' : factTableXml(outline.facts, width, context),
    contents: (heading: 'heading' | 'no heading' = 'heading') =>
      outline.hasContents ? contentsXml(plan, heading === 'heading') : '',
  };
}

/** Contents that would not fit under the facts have a page of their own. */
function contentsXml(plan: DocumentPlan, hasHeading: boolean): string {
  const right = textWidthOf(plan.measures.upright);
  const turn = plan.contentsTurnPage ? '<w:pageBreakBefore/><w:spacing w:before="0"/>' : '';
  const entries = plan.sections.flatMap(({ section, number, entry }, at) => {
    if (entry === null) return [];
    const { level, title } = section;
    const count = number === '' ? '' : `${textRun(number)}<w:r><w:tab/></w:r>`;
    const page = fieldRun(`PAGEREF ${entry} \\h`, String(plan.pages[at] ?? ''));
    const numberTab =
      number === '' ? '' : `<w:tab w:val="left" w:pos="${numberTabOf(level, number)}"/>`;
    return [
      {
        properties: `<w:pPr><w:pStyle w:val="TOC${level}"/><w:tabs>${numberTab}<w:tab w:val="right" w:pos="${right}" w:leader="dot"/></w:tabs></w:pPr>`,
        link: linkInside(entry, `${count}${textRun(title)}<w:r><w:tab/></w:r>${page}`),
      },
    ];
  });
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">TOC \\h \\o &quot;1-2&quot;</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
  // The field ends with the last entry: a paragraph for its end alone could be alone on a page.
  const close = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const last = entries.length - 1;
  const paragraphs = entries.map(
    ({ properties, link }, at) =>
      `<w:p>${properties}${at === 0 ? begin : ''}${link}${at === last ? close : ''}</w:p>`,
  );
  const heading = hasHeading
    ? `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/>${turn}</w:pPr>${textRun('Contents')}</w:p>`
    : '';
  return `${heading}<w:sdt><w:sdtPr><w:alias w:val="Contents"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraphs.join('')}</w:sdtContent></w:sdt>`;
}

/** A digit in 12 points, the size in which Word measures where the titles of entries begin. */
const digitWidth = 134;

/** Where Word begins the title of an entry: past its number, at the next multiple of a sixth of an inch. */
function numberTabOf(level: 1 | 2 | 3, number: string): number {
  const end = 240 * level + number.length * digitWidth;
  return end <= 1920 ? Math.ceil(end / 240) * 240 : Math.round(end);
}

/**
 * The sections of a part. `end`: what ends the part, the properties of its pages;
 * they stand in its last paragraph, or in one as low as can be where it has none.
 */
export function partXml(
  plan: DocumentPlan,
  part: PlannedPart,
  context: TextContext,
  { end, startsPage }: { readonly end: string | null; readonly startsPage: boolean },
): string {
  let xml = '';
  for (const [place, planned] of part.sections.entries()) {
    xml += headingXml(plan, planned, place === 0 && startsPage);
    const isLast = place === part.sections.length - 1;
    for (const [at, block] of planned.blocks.entries()) {
      const endsHere = isLast && at === planned.blocks.length - 1;
      xml += blockXml(block, context, endsHere ? (end ?? '') : '');
    }
  }
  const isHeld = (part.sections.at(-1)?.blocks.length ?? 0) > 0;
  return end === null || isHeld ? xml : `${xml}${lowParagraph(end)}`;
}

function headingXml(plan: DocumentPlan, planned: PlannedSection, startsPage: boolean): string {
  const { section, bookmark, entry } = planned;
  const at = plan.sections.indexOf(planned);
  const [outer, inner] = [2 * at + 1, 2 * at + 2];
  const title = `<w:bookmarkStart w:name="${bookmark}" w:id="${inner}"/>${textRun(section.title)}<w:bookmarkEnd w:id="${inner}"/>`;
  const marked =
    entry === null
      ? title
      : `<w:bookmarkStart w:name="${entry}" w:id="${outer}"/>${title}<w:bookmarkEnd w:id="${outer}"/>`;
  const turn = startsPage ? '<w:pageBreakBefore/>' : '';
  const list = plan.headingList;
  // In another's styles a heading need not stay with its text, nor count.
  const foreign =
    list === null
      ? ['', '']
      : [
          '<w:keepNext/>',
          `<w:numPr><w:ilvl w:val="${section.level - 1}"/><w:numId w:val="${list}"/></w:numPr>`,
        ];
  return `<w:p><w:pPr><w:pStyle w:val="Heading${section.level}"/>${foreign[0]}${turn}${foreign[1]}</w:pPr>${marked}</w:p>`;
}

/** `end` stands in the last paragraph of the block. */
function blockXml(
  { block, next, list, table, widths }: PlannedBlock,
  context: TextContext,
  end: string,
): string {
  switch (block.kind) {
    case 'paragraph': {
      const keep = leads(block, next) ? '<w:keepNext/>' : '';
      return `<w:p><w:pPr><w:pStyle w:val="BodyText"/>${keep}${directionXml(block.sentences)}${end}</w:pPr>${sentencesXml(block.sentences, context)}</w:p>`;
    }
    case 'list': {
      const { ordered, depth = 0, items } = block;
      const style = ordered ? 'ListNumber' : 'ListBullet';
      const counted = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
      // Space below the whole list, but not between a step and the points under it.
      const last = isWholeList(block, next) ? items.length - 1 : -1;
      return items
        .map((item, at) => {
          const space = at === last ? `<w:spacing w:after="${afterList}"/>` : '';
          const ending = at === items.length - 1 ? end : '';
          return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${counted}${directionXml(item)}${space}${ending}</w:pPr>${sentencesXml(item, context)}</w:p>`;
        })
        .join('');
    }
    case 'table':
      return tableXml(block, table, widths, context, end);
    default:
      return assertNever(block);
  }
}
