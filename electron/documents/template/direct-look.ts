import { colourIn, type Theme } from './template-colours.ts';
import type { TemplateStyles } from './template-styles.ts';
import { allIn, type Tree, treeIn, trees, valueIn } from './template-tree.ts';

/** How a text looks that was set by hand, where its styles do not say it. */
export type DirectLook = {
  readonly bodyFace: string | null;
  /** In half-points. */
  readonly bodySize: number | null;
  readonly headingFace: string | null;
  readonly headingColour: string | null;
};

type Stretch = {
  readonly length: number;
  readonly face: string | null;
  readonly size: number | null;
  readonly colour: string | null;
};

/**
 * Many templates have no styles of their own: somebody chose typeface, size and
 * colour for each line. What most of the text has counts as its look, and what
 * stands out of it by size as that of its headings.
 */
export function directLook(body: Tree, styles: TemplateStyles, theme: Theme): DirectLook {
  const stretches = allIn(body, 'w:r').flatMap((run) => stretchOf(run, theme));
  const bodyFace = mostOf(stretches, ({ face }) => face);
  const bodySize = mostOf(stretches, ({ size }) => size);
  const usual = bodySize ?? Number(styles.attribute(null, 'w:rPr', 'w:sz', 'w:val') ?? 20);
  const heads = stretches.filter(({ size }) => size !== null && size > usual + 3);
  return {
    bodyFace,
    bodySize,
    headingFace: mostOf(heads, ({ face }) => face),
    headingColour: mostOf(heads, ({ colour }) => colour),
  };
}

function stretchOf(run: Tree, theme: Theme): readonly Stretch[] {
  const length = trees(run, 'w:t').reduce((sum, { children }) => sum + children.join('').length, 0);
  if (length === 0) return [];
  const size = Number(valueIn(run, ['w:rPr', 'w:sz']) ?? Number.NaN);
  return [
    {
      length,
      face: valueIn(run, ['w:rPr', 'w:rFonts'], 'w:ascii') ?? null,
      size: Number.isFinite(size) ? size : null,
      colour: colourIn(treeIn(run, 'w:rPr', 'w:color'), theme),
    },
  ];
}

/** What more than half of the text has; null where nothing has it. */
function mostOf<Value extends string | number>(
  stretches: readonly Stretch[],
  value: (stretch: Stretch) => Value | null,
): Value | null {
  const lengths = new Map<Value, number>();
  let all = 0;
  for (const stretch of stretches) {
    all += stretch.length;
    const said = value(stretch);
    if (said !== null) lengths.set(said, (lengths.get(said) ?? 0) + stretch.length);
  }
  const [most] = [...lengths].toSorted(([, one], [, other]) => other - one);
  return most !== undefined && most[1] * 2 > all ? most[0] : null;
}
