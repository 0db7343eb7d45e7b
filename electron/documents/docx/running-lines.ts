import { Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { HouseStyle, Logo } from '../../../shared/house/house-style.ts';
import { revisionLabel } from '../revision-label.ts';
import type { DocumentPlan, PlannedPart } from './document-plan.ts';
import { type Measures, textWidthOf } from './measures.ts';

/** What stands at the head of every page but the first. */
export function header(
  { outline, measures }: DocumentPlan,
  { headerText }: HouseStyle,
  part: PlannedPart,
): Header {
  return new Header({
    children: [
      ...(headerText === '' ? [] : [new Paragraph({ style: 'Header', text: headerText })]),
      new Paragraph({
        style: 'Header',
        ...tabStops(measures, part),
        children: [new TextRun({ children: [outline.title, new Tab(), outline.subtitle] })],
      }),
      ...outline.marks.map((mark) => new Paragraph({ style: 'HeaderMark', text: mark })),
    ],
  });
}

/** What stands at the foot of every page. */
export function footer(
  { outline, measures }: DocumentPlan,
  { footerText }: HouseStyle,
  part: PlannedPart,
): Footer {
  return new Footer({
    children: [
      ...(footerText === '' ? [] : [new Paragraph({ style: 'Footer', text: footerText })]),
      new Paragraph({
        style: 'Footer',
        ...tabStops(measures, part),
        children: [
          new TextRun({
            children: [
              revisionLabel(outline),
              new Tab(),
              'Page ',
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** On a page on its side the right edge is further out than the style says. */
function tabStops({ upright }: Measures, { isWide, width }: PlannedPart) {
  if (!isWide) return {};
  return {
    tabStops: [
      { type: TabStopType.CLEAR, position: textWidthOf(upright) },
      { type: TabStopType.RIGHT, position: width },
    ],
  };
}

/** At most 55 by 20 millimetres, at 96 dots an inch, and never larger than it is. */
const largest = { width: 208, height: 76 };

export function logoParagraph(logo: Logo): Paragraph {
  const scale = Math.min(1, largest.width / logo.width, largest.height / logo.height);
  return new Paragraph({
    style: 'Logo',
    children: [
      new ImageRun({
        type: logo.format === 'png' ? 'png' : 'jpg',
        data: logo.bytes,
        transformation: {
          width: Math.max(1, Math.round(logo.width * scale)),
          height: Math.max(1, Math.round(logo.height * scale)),
        },
        altText: { name: 'Logo', description: logo.alt, title: '' },
      }),
    ],
  });
}
