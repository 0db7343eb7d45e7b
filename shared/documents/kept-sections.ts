import { factDefinition } from '../content/facts.ts';
import { inWords } from '../text/plain-words.ts';
import { factOfPath } from '../workbook/path.ts';
import type { MissingFact, OmittedSection, Section } from './outline.ts';

export type DraftSection = Pick<Section, 'id' | 'level' | 'title' | 'wide'> & {
  /** It only opens the sections under it: without one of them it is left out as well. */
  readonly opensOnly?: true;
  /** It says again in short what other sections say: what it misses is missed there. */
  readonly repeats?: true;
};

export type DraftedSection = DraftSection &
  Pick<Section, 'blocks'> & {
    /** What this section asked for and did not get. */
    readonly missed: readonly MissingFact[];
  };

/** Sections that say nothing are left out, unless one under them says something. */
export function withContent(sections: readonly DraftedSection[]): readonly Section[] {
  return sections
    .filter((_, at) => isKept(sections, at))
    .map(({ id, level, title, wide, blocks }) => ({
      id,
      level,
      title,
      ...(wide === true ? { wide } : {}),
      blocks,
    }));
}

/** What was left out and why. A heading above others is not named: those under it are. */
export function omittedSections(sections: readonly DraftedSection[]): readonly OmittedSection[] {
  return sections.flatMap((section, at) => {
    if (isKept(sections, at) || sectionsUnder(sections, at).length > 0) return [];
    return [{ section: section.id, title: section.title, why: why(section.missed) }];
  });
}

function isKept(sections: readonly DraftedSection[], at: number): boolean {
  return [...sections.slice(at, at + 1), ...sectionsUnder(sections, at)].some(
    ({ blocks, opensOnly }) => blocks.length > 0 && !opensOnly,
  );
}

function sectionsUnder(sections: readonly DraftedSection[], at: number): readonly DraftedSection[] {
  const rest = sections.slice(at + 1);
  const level = sections[at]?.level ?? 1;
  const end = rest.findIndex((other) => other.level <= level);
  return rest.slice(0, end === -1 ? rest.length : end);
}

function why(missed: readonly MissingFact[]): string {
  const open = labelsOf(missed.filter(({ because }) => because !== 'withheld'));
  const withheld = labelsOf(missed.filter(({ because }) => because === 'withheld'));
  const said = [
    ...(open.length === 0 ? [] : [`Not answered yet: ${some(open)}.`]),
    ...(withheld.length === 0 ? [] : [`Not for these readers: ${some(withheld)}.`]),
  ];
  return said.length === 0 ? 'Nothing in the answers belongs here.' : said.join(' ');
}

function labelsOf(missed: readonly MissingFact[]): readonly string[] {
  const facts = new Set(missed.map(({ path }) => factOfPath(path)));
  return [...facts].map((fact) => factDefinition(fact)?.label ?? fact);
}

function some(labels: readonly string[]): string {
  const most = 4;
  if (labels.length <= most) return inWords(labels);
  return `${labels.slice(0, most - 1).join(', ')} and ${labels.length - most + 1} more`;
}
