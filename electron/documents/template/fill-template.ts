import { Document, Packer } from 'docx';
import type { AnyOutline } from '../../../shared/documents/outline.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { readZip } from '../../office/read-zip.ts';
import type { Parts } from '../../office/template/rebuilt-package.ts';
import { writeZip } from '../../office/write-zip.ts';
import { writeFragment, writeXml } from '../../office/xml/write-xml.ts';
import { ownZip } from '../../office/zip-caps.ts';
import { BodyPlace } from '../docx/body-place.ts';
import { frontXml, partXml } from '../docx/body-xml.ts';
import type { DocumentPlan, Unpaged } from '../docx/document-plan.ts';
import { fontTableOf } from '../docx/font-table.ts';
import { codeFont, numberingOf, styles, tableStyleXml } from '../docx/house-style.ts';
import { contentsItems, factItems } from '../docx/page-numbers.ts';
import { planOf } from '../docx/plan.ts';
import { fileProperties } from '../docx/properties.ts';
import { lowParagraph } from '../docx/table-xml.ts';
import { Links } from '../docx/text-xml.ts';
import { fillLines, sayLanguage } from './filled-lines.ts';
import { GraftedPackage } from './grafted-package.ts';
import { headingNumbersOf } from './heading-numbers.ts';
import { leftToRight } from './left-to-right.ts';
import { listsIn, mergeNumbering } from './merged-numbering.ts';
import { mergeStyles, withNames } from './merged-styles.ts';
import { runningParts } from './running-parts.ts';
import {
  type FrontPiece,
  fieldsOfText,
  lineFields,
  piecesWithoutPlace,
} from './template-fields.ts';
import { flowOf } from './template-flow.ts';
import { isSameLanguage, lookOfTemplate, type TemplateLook } from './template-look.ts';
import { pageProperties, sectionsOf, sheetsOf, type TemplateSection } from './template-page.ts';
import { allIn, element, parsedTree, type Tree, treeIn, treeOf } from './template-tree.ts';
import { placeIn, type TextPlace } from './text-place.ts';

export type Template = {
  readonly parts: Parts;
  /** Its looks alone, or its text with our content in its fields. */
  readonly use: 'styles' | 'fields';
};

/**
 * The outline in the company's own Word document: our own document, written from the
 * same plan as without a template, in the template's styles, typefaces and colours, on
 * its pages, under its heads and feet, and between its own words where it gives them.
 * Equal outlines and templates give equal bytes.
 */
export async function fillTemplate(
  outline: AnyOutline,
  { parts, use }: Template,
): Promise<Result<Uint8Array>> {
  const document = treeOf(parts, 'word/document.xml');
  const body = document === null ? undefined : treeIn(document, 'w:body');
  if (body === undefined) return failed('template-refused', 'it has no text');
  if (use === 'fields' && !fieldsOfText(parts).includes('document'))
    return failed('template-refused', 'it has no {{document}} for the text to be put');
  const graft = new Graft(outline, parts, body, use);
  return ok(writeZip(await graft.entries()));
}

class Graft {
  readonly #outline: AnyOutline;
  readonly #body: Tree;
  readonly #to: GraftedPackage;
  readonly #place: TextPlace;
  readonly #section: TemplateSection;
  readonly #sections: readonly TemplateSection[];
  readonly #look: TemplateLook;
  readonly #plan: DocumentPlan;
  readonly #front: readonly FrontPiece[];
  readonly #numbering: Tree | null;
  readonly #links = new Links();

  constructor(outline: AnyOutline, parts: Parts, body: Tree, use: Template['use']) {
    this.#outline = outline;
    this.#body = body;
    this.#to = new GraftedPackage(parts);
    const sections = sectionsOf(body);
    // As it came: its looks are read from all of its text, also where none of it stays.
    const whole = { ...body, children: [...body.children] };
    this.#place = placeIn(body, use);
    const section = sections[this.#place.section] ?? sections[0];
    if (section === undefined) throw new Error('a text has at least one section');
    this.#section = section;
    this.#sections = use === 'styles' ? [section] : sections;
    this.#look = lookOfTemplate(parts, whole, sheetsOf(section));
    this.#numbering = treeOf(parts, 'word/numbering.xml');
    const asked = use === 'styles' ? [] : fieldsOfText(parts);
    this.#front = piecesWithoutPlace(asked, outline);
    const numbers = headingNumbersOf(this.#look.styles, this.#numbering);
    this.#plan = planOf(outline, this.#look.measures, {
      ...(numbers === null ? {} : { numbers }),
      headingsCount: numbers === null ? 'own' : 'style',
      listsBefore: listsIn(this.#numbering),
      ...(use === 'styles' ? {} : { front: (plan) => this.#frontItems(plan) }),
      startsPage: this.#front.includes('contents'),
    });
  }

  /** What stands before the sections: the template's own text, with what of ours is put there. */
  #frontItems(plan: Unpaged) {
    const { styles: known, measures } = this.#look;
    const flow = [...flowOf(this.#place.before, known, measures)];
    const isAsked = (field: string) => this.#place.blocks.some((block) => block.field === field);
    if (isAsked('facts') || this.#front.includes('facts'))
      flow.push(...factItems(this.#outline, measures));
    if (isAsked('contents') || this.#front.includes('contents')) flow.push(...contentsItems(plan));
    return flow;
  }

  async entries() {
    const ours = await this.#skeleton();
    const ownStyles = parsedTree(
      ours.styles.replace('</w:styles>', () => `${tableStyleXml(this.#look.style)}</w:styles>`),
    );
    const merged = mergeStyles(this.#look, ownStyles, this.#outline.language);
    const to = this.#to;
    to.put('styles', writeXml(merged.root));
    to.put('numbering', writeXml(mergeNumbering(this.#numbering, parsedTree(ours.numbering))));
    to.put('fontTable', fontTableOf([...this.#look.typefaces, codeFont]));
    const text = this.#text(
      (xml) => this.#inTemplate(withNames(xml, merged.renamed)),
      (id) => merged.renamed.get(id) ?? id,
    );
    to.set('word/document.xml', text);
    to.addLinks(this.#links.targets);
    to.addProperties(fileProperties(this.#outline));
    return [...to.finish()].map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    }));
  }

  #inTemplate(xml: string): string {
    return this.#look.isTurned ? leftToRight(xml) : xml;
  }

  /** What docx makes of our styles and lists. */
  async #skeleton() {
    const { lists } = this.#plan;
    const file = new Document({
      styles: styles(this.#outline.language, this.#look.style, this.#look.measures),
      numbering: numberingOf(lists),
      sections: [{ children: [new BodyPlace(lists)] }],
    });
    const parts = await readZip(await Packer.toBuffer(file), ownZip);
    const part = (name: string) => Buffer.from(parts.get(name) ?? '').toString('utf8');
    return { styles: part('word/styles.xml'), numbering: part('word/numbering.xml') };
  }

  #text(inTemplate: (xml: string) => string, styleId: (id: string) => string): string {
    const plan = this.#plan;
    const context = { references: plan.references, links: this.#links };
    const running = runningParts(this.#to, {
      look: this.#look,
      outline: this.#outline,
      sections: this.#sections,
      section: this.#section,
      hasWide: plan.parts.some(({ isWide }) => isWide),
      styleId,
    });
    const last = plan.parts.length - 1;
    const ends = plan.parts.map(({ sheet, isWide }, at) =>
      pageProperties(this.#section, {
        sheet,
        isWide,
        isFirst: at === 0,
        running: isWide ? running.wide : running.upright,
      }),
    );
    const front = frontXml(plan, context);
    const isLastHere = this.#place.endsSection;
    const parts = plan.parts.map((part, at) => {
      const end = ends[at];
      const endsHere = at !== last || (!isLastHere && part.isWide);
      return partXml(plan, part, context, {
        end: endsHere && end !== undefined ? writeFragment(end) : null,
        startsPage: at === 0 && this.#front.includes('contents'),
      });
    });
    const pieces = {
      ...front,
      facts: `${front.facts()}${lowParagraph()}`,
      contents: front.contents(),
    };
    const before = this.#front.map((piece) => pieces[piece]).join('');
    const blocks = new Map([['document', inTemplate(`${before}${parts.join('')}`)]]);
    for (const { id, field, width, isTitled } of this.#place.blocks) {
      const xml =
        field === 'contents'
          ? front.contents(isTitled ? 'no heading' : 'heading')
          : front.facts(width ?? undefined);
      blocks.set(id, inTemplate(xml === '' ? lowParagraph() : `${xml}${lowParagraph()}`));
    }
    const lastEnd = plan.parts[last]?.isWide === true && !isLastHere ? ends[0] : ends[last];
    if (lastEnd !== undefined) this.#place.setEnd(closing(lastEnd, last > 0));
    fillLines(this.#body, lineFields(this.#outline));
    const { language } = this.#look;
    if (language !== null && !isSameLanguage(language, this.#outline.language))
      sayLanguage(this.#body, language);
    apart(this.#body, 2 * plan.sections.length + 2);
    const root = element('w:document', {}, this.#body);
    // Ours leads to pages and parts also where nothing of the template does.
    return this.#place.putInto(writeXml(root, ['r']), blocks);
  }
}

/** What ends the template's section is no first page once parts of ours stand before it. */
function closing(end: Tree, isLater: boolean): Tree {
  if (!isLater) return end;
  end.children = end.children.filter(
    (child) => typeof child === 'string' || child.name !== 'w:titlePg',
  );
  return end;
}

/** The template's own places keep their names and get numbers behind those of ours. */
function apart(body: Tree, from: number): void {
  const known = new Map<string, number>();
  for (const one of allIn(body))
    if (one.name === 'w:bookmarkStart' || one.name === 'w:bookmarkEnd') {
      const id = one.attributes.get('w:id') ?? '';
      if (!known.has(id)) known.set(id, from + known.size);
      one.attributes.set('w:id', String(known.get(id)));
    }
}
