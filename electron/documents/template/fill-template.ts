import {
  Bookmark,
  type FileChild,
  InternalHyperlink,
  type IPatch,
  Paragraph,
  PatchType,
  patchDocument,
  TextRun,
} from 'docx';
import type { Outline, Section } from '../../../shared/documents/outline.ts';
import type { HouseStyle } from '../../../shared/house/house-style.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { readZip } from '../../office/read-zip.ts';
import type { Parts } from '../../office/template/rebuilt-package.ts';
import { fieldsIn } from '../../office/template/template-words.ts';
import { writeZip } from '../../office/write-zip.ts';
import { ownZip } from '../../office/zip-caps.ts';
import { blockChildren, type Counter } from '../docx/blocks.ts';
import {
  bookmarkOf,
  contentsLevels,
  headings,
  numberingOf,
  textWidth,
} from '../docx/house-style.ts';
import { ListCounter } from '../docx/list-counter.ts';
import { fileProperties } from '../docx/properties.ts';
import { referencesTo } from '../docx/references.ts';
import { stablePackage } from '../docx/stable-package.ts';
import { factTable } from '../docx/table.ts';
import { inPlace } from '../docx/written-parts.ts';
import { finishTemplate } from './finish-template.ts';
import { lineFields } from './template-fields.ts';
import { emptied, textWidthOf } from './template-page.ts';

export type Template = {
  readonly parts: Parts;
  /** Its looks alone, or its text with our content in its fields. */
  readonly use: 'styles' | 'fields';
};

/** The outline in the company's own Word document. Equal outlines and templates give equal bytes. */
export async function fillTemplate(
  outline: Outline,
  { parts, use }: Template,
  style: HouseStyle,
): Promise<Result<Uint8Array>> {
  const document = String(parts.get('word/document.xml'));
  if (use === 'fields' && !fieldsIn(parts).includes('document'))
    return failed('template-refused', 'it has no {{document}} for the text to be put');
  const width = textWidthOf(document, textWidth);
  const given = new Map(parts);
  if (use === 'styles') given.set('word/document.xml', emptied(document));
  const data = writeZip([...given].map(([name, content]) => ({ name, bytes: bytesOf(content) })));
  const patched = await patch(data, outline, patchesFor(outline, fieldsIn(given), width));
  if (patched === null) return failed('template-refused', 'its parts do not fit together');
  const finished = await finishTemplate(await readZip(patched, ownZip), outline, style);
  const files = fileProperties(outline);
  return ok(await stablePackage(writeZip(finished), { files, style: '' }));
}

/** Null: every part is well-formed, and still docx cannot make sense of them together. */
async function patch(
  data: Uint8Array,
  outline: Outline,
  patches: Readonly<Record<string, IPatch>>,
): Promise<Buffer | null> {
  try {
    return await patchDocument({
      outputType: 'nodebuffer',
      data,
      numbering: numberingOf(outline),
      patches,
      keepOriginalStyles: true,
      trimPlaceholders: true,
    });
  } catch (error) {
    // docx throws plain errors, whatever is wrong.
    if (error instanceof Error) return null;
    throw error;
  }
}

function patchesFor(
  outline: Outline,
  asked: readonly string[],
  width: number,
): Readonly<Record<string, IPatch>> {
  const counter: Counter = {
    lists: new ListCounter(),
    tables: 0,
    place: inPlace,
    references: referencesTo(outline.sections, { numbered: false }),
  };
  const lines = lineFields(outline);
  const blocks: Readonly<Record<string, () => readonly FileChild[]>> = {
    facts: () => facts(outline, width),
    contents: () => contents(outline),
    document: () =>
      outline.sections.flatMap((section, at) => sectionOf(section, at, counter, width)),
    ourTitlePage: () => titlePage(outline, width),
  };
  const patches = asked.map((field): [string, IPatch] => {
    const children = Object.hasOwn(blocks, field) ? blocks[field]?.() : undefined;
    if (children !== undefined && children.length > 0)
      return [field, { type: PatchType.DOCUMENT, children }];
    const words = lines.get(field) ?? '';
    return [field, { type: PatchType.PARAGRAPH, children: [new TextRun(words)] }];
  });
  return Object.fromEntries(patches);
}

function titlePage(outline: Outline, width: number): readonly FileChild[] {
  return [
    new Paragraph({ style: 'Title', text: outline.title }),
    ...(outline.subtitle === ''
      ? []
      : [new Paragraph({ style: 'Subtitle', text: outline.subtitle })]),
    ...outline.marks.map((mark) => new Paragraph({ style: 'Mark', text: mark })),
    ...facts(outline, width),
    ...(outline.hasContents ? contents(outline) : []),
  ];
}

function facts(outline: Outline, width: number): readonly FileChild[] {
  if (outline.facts.length === 0) return [];
  return [factTable(outline.facts, width), new Paragraph({ style: 'AfterTable' })];
}

/** Links without page numbers: only Word knows on which page something stands in a stranger's layout. */
function contents(outline: Outline): readonly FileChild[] {
  return outline.sections.flatMap((section, at) =>
    section.level > contentsLevels
      ? []
      : [
          new Paragraph({
            style: section.level === 1 ? 'TOC1' : 'TOC2',
            children: [
              new InternalHyperlink({
                anchor: bookmarkOf(section, at),
                children: [new TextRun(section.title)],
              }),
            ],
          }),
        ],
  );
}

function sectionOf(
  section: Section,
  at: number,
  counter: Counter,
  width: number,
): readonly FileChild[] {
  return [
    new Paragraph({
      heading: headings[section.level],
      // Also where the company's own style does not say so.
      keepNext: true,
      children: [
        new Bookmark({ id: bookmarkOf(section, at), children: [new TextRun(section.title)] }),
      ],
    }),
    ...section.blocks.flatMap((block, place) =>
      blockChildren(block, section.blocks[place + 1], counter, width),
    ),
  ];
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}
