import { contrast, mixed } from '../../../shared/house/house-style.ts';
import { type Tree, treeIn, trees } from './template-tree.ts';

/** What a theme calls its colours and its typefaces. */
export type Theme = {
  readonly colours: ReadonlyMap<string, string>;
  readonly major: string | null;
  readonly minor: string | null;
};

const names: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  text1: 'dk1',
  background1: 'lt1',
  text2: 'dk2',
  background2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

export function themeOf(theme: Tree | null): Theme {
  const elements = theme === null ? undefined : treeIn(theme, 'a:themeElements');
  const scheme = treeIn(elements, 'a:clrScheme');
  const colours = new Map<string, string>();
  for (const slot of scheme === undefined ? [] : trees(scheme)) {
    const [colour] = trees(slot);
    const said = colour?.attributes.get('lastClr') ?? colour?.attributes.get('val') ?? '';
    if (isHex(said)) colours.set(slot.name.slice(2), said.toUpperCase());
  }
  const face = (which: string) =>
    treeIn(elements, 'a:fontScheme', which, 'a:latin')?.attributes.get('typeface') || null;
  return { colours, major: face('a:majorFont'), minor: face('a:minorFont') };
}

/** The colour that an element such as `w:color` or `w:shd` says, as six digits; null for none of its own. */
export function colourIn(
  tree: Tree | undefined,
  theme: Theme,
  kind: 'val' | 'fill' = 'val',
): string | null {
  if (tree === undefined) return null;
  const [name, tint, shade] =
    kind === 'val'
      ? (['w:themeColor', 'w:themeTint', 'w:themeShade'] as const)
      : (['w:themeFill', 'w:themeFillTint', 'w:themeFillShade'] as const);
  const called = tree.attributes.get(name);
  const ofTheme = called === undefined ? undefined : theme.colours.get(names[called] ?? called);
  if (ofTheme !== undefined) {
    const lighter = share(tree.attributes.get(tint));
    const darker = share(tree.attributes.get(shade));
    const light = mixed(`#${ofTheme}`, '#FFFFFF', lighter);
    return mixed(light, '#000000', darker).slice(1);
  }
  const said = tree.attributes.get(`w:${kind}`) ?? '';
  return isHex(said) ? said.toUpperCase() : null;
}

/** Word says how much of the colour is left, in 255ths. */
function share(left: string | undefined): number {
  const number = left === undefined ? Number.NaN : Number.parseInt(left, 16);
  return Number.isNaN(number) ? 0 : 1 - number / 255;
}

/** A colour for headings and labels that can be read on white paper: the same, as dark as it must be. */
export function readable(colour: string): string {
  for (let darker = 0; darker < 1; darker += 0.1) {
    const tried = mixed(`#${colour}`, '#000000', darker);
    if (contrast(tried, '#FFFFFF') >= 4.5) return tried.slice(1);
  }
  return '000000';
}

/** Of letters on a ground: their own colour where it can be made out there, else black or white. */
export function readableOn(colour: string | null, ground: string): string {
  if (colour !== null && contrast(`#${colour}`, `#${ground}`) >= 3) return colour;
  return contrast('#000000', `#${ground}`) >= contrast('#FFFFFF', `#${ground}`)
    ? '000000'
    : 'FFFFFF';
}

function isHex(text: string): boolean {
  return /^[0-9a-f]{6}$/i.test(text);
}
