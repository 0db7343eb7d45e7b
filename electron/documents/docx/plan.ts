import type { AnyOutline, Section } from '../../../shared/documents/outline.ts';
import { sectionNumbers } from '../section-numbers.ts';
import { columnWidths } from './column-widths.ts';
import {
  contentsLevels,
  type DocumentPlan,
  type PlannedPart,
  type PlannedSection,
  type PlanOptions,
  type Unpaged,
} from './document-plan.ts';
import { ListCounter } from './list-counter.ts';
import { type Measures, textWidthOf } from './measures.ts';
import { layOut } from './page-numbers.ts';

export function planOf(
  outline: AnyOutline,
  measures: Measures,
  options: PlanOptions = {},
): DocumentPlan {
  const counter = new ListCounter();
  const numberOf = (options.numbers ?? sectionNumbers)(outline.sections);
  const listsBefore = (options.listsBefore ?? 0) + listsOfDocx;
  let tables = 0;
  let entries = 0;
  const sections = outline.sections.map((section, at): PlannedSection => {
    if (section.level <= contentsLevels) entries += 1;
    const width = textWidthOf(isOnItsSide(section, measures) ? measures.wide : measures.upright);
    return {
      section,
      number: numberOf[at] ?? '',
      bookmark: bookmarkOf(section, at),
      entry: section.level <= contentsLevels && outline.hasContents ? `_Toc${entries}` : null,
      blocks: section.blocks.map((block, place) => {
        if (block.kind === 'table') tables += 1;
        return {
          block,
          next: section.blocks[place + 1],
          list: block.kind === 'list' ? listsBefore + counter.next(block) : 0,
          table: block.kind === 'table' ? tables : 0,
          widths: block.kind === 'table' ? columnWidths(block, width, measures) : [],
        };
      }),
    };
  });
  const unpaged: Unpaged = {
    outline,
    measures,
    sections,
    parts: partsOf(sections, measures),
    lists: counter.lists,
    headingList: options.headingsCount === 'own' ? listsBefore + counter.lists.length + 1 : null,
    references: new Map(sections.map((planned) => [planned.section.id, planned])),
  };
  return { ...unpaged, ...layOut(unpaged, options) };
}

/** docx has one list of its own before any of ours. */
const listsOfDocx = 1;

/** Upright and landscape pages in turn; the first part is upright, because the title page stands in it. */
function partsOf(sections: readonly PlannedSection[], measures: Measures): readonly PlannedPart[] {
  const begin = (isWide: boolean) => {
    const sheet = isWide ? measures.wide : measures.upright;
    return { isWide, sheet, width: textWidthOf(sheet), sections: [] as PlannedSection[] };
  };
  const parts = [begin(false)];
  for (const planned of sections) {
    const isWide = isOnItsSide(planned.section, measures);
    if (parts.at(-1)?.isWide !== isWide) parts.push(begin(isWide));
    parts.at(-1)?.sections.push(planned);
  }
  return parts;
}

/** Where pages lie on their side anyway there is nothing to turn. */
function isOnItsSide(section: Section, { upright, wide }: Measures): boolean {
  return section.wide === true && wide !== upright;
}

/** A bookmark's name is at most 40 letters and digits; the position keeps it unique. */
function bookmarkOf({ id }: Pick<Section, 'id'>, at: number): string {
  return `s${at + 1}_${id.replace(/\W/g, '_')}`.slice(0, 40);
}
