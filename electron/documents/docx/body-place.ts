import { FileChild, type IContext, type IXmlableObject } from 'docx';
import type { DocumentPlan } from './document-plan.ts';
import { bullets, headingNumbers, numbersFrom } from './house-style.ts';
import type { Links } from './text-xml.ts';

/**
 * Where the text of a part goes, which is written apart from docx. It tells docx what
 * the text leads to and which lists it has, so that relationships and numbering know.
 */
export class BodyPlace extends FileChild {
  readonly #lists: DocumentPlan['lists'];
  readonly #links: readonly string[];

  constructor(lists: DocumentPlan['lists'] = [], links: Links | null = null) {
    super(placeName);
    this.#lists = lists;
    this.#links = links?.targets ?? [];
  }

  override prepForXml({ file, viewWrapper }: IContext): IXmlableObject {
    for (const [at, { ordered, start }] of this.#lists.entries())
      file.Numbering.createConcreteNumberingInstance(
        ordered ? numbersFrom(start) : bullets,
        at + 1,
      );
    file.Numbering.createConcreteNumberingInstance(headingNumbers, 0);
    // docx writes `rId` before it: the id by which the text knows the link.
    for (const [at, target] of this.#links.entries())
      viewWrapper.Relationships.addRelationship(`Link${at + 1}`, hyperlink, target, 'External');
    return { [placeName]: {} };
  }
}

const placeName = 'securable:body';
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A text of docx's with its places: what stands before the first, and the properties of the pages of each part. */
export function placesIn(document: string): {
  readonly before: string;
  readonly pages: readonly string[];
  readonly after: string;
} {
  const first = document.indexOf(`<${placeName}/>`);
  const pages = [...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([whole]) => whole);
  return {
    before: document.slice(0, first),
    pages,
    after: document.slice(document.lastIndexOf('</w:body>')),
  };
}
