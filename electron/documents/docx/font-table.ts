import { documentFonts, type HouseStyle } from '../../../shared/house/house-style.ts';
import { codeFont } from './house-style.ts';
import { escapedXml } from './text-xml.ts';

type Typeface = {
  /** Typefaces of equal widths first, then of a like look. */
  readonly instead: readonly string[];
  readonly family: 'swiss' | 'roman' | 'modern';
};

/** What stands in for a typeface where it is not installed; the same for heads as for text. */
const known: Readonly<Record<string, Typeface>> = {
  Calibri: { instead: ['Carlito', 'Segoe UI', 'Helvetica Neue'], family: 'swiss' },
  'Calibri Light': { instead: ['Carlito', 'Segoe UI Light'], family: 'swiss' },
  Aptos: { instead: ['Segoe UI', 'Carlito'], family: 'swiss' },
  'Aptos Display': { instead: ['Segoe UI', 'Carlito'], family: 'swiss' },
  Arial: { instead: ['Liberation Sans', 'Helvetica'], family: 'swiss' },
  Helvetica: { instead: ['Arial', 'Liberation Sans'], family: 'swiss' },
  Verdana: { instead: ['DejaVu Sans', 'Geneva'], family: 'swiss' },
  Tahoma: { instead: ['Verdana', 'DejaVu Sans'], family: 'swiss' },
  'Segoe UI': { instead: ['Open Sans', 'Carlito'], family: 'swiss' },
  'Open Sans': { instead: ['Segoe UI', 'Carlito'], family: 'swiss' },
  Roboto: { instead: ['Arial', 'Liberation Sans'], family: 'swiss' },
  'Trebuchet MS': { instead: ['Fira Sans', 'Carlito'], family: 'swiss' },
  Cambria: { instead: ['Caladea', 'Georgia'], family: 'roman' },
  Georgia: { instead: ['Gelasio', 'DejaVu Serif'], family: 'roman' },
  Garamond: { instead: ['EB Garamond', 'Georgia'], family: 'roman' },
  'Times New Roman': { instead: ['Liberation Serif', 'Times'], family: 'roman' },
  'Liberation Sans': { instead: ['Arial', 'Helvetica'], family: 'swiss' },
  'Liberation Serif': { instead: ['Times New Roman', 'Times'], family: 'roman' },
  Consolas: { instead: ['Inconsolata', 'Menlo', 'DejaVu Sans Mono'], family: 'modern' },
  'Courier New': { instead: ['Liberation Mono', 'Courier'], family: 'modern' },
};

/** The typefaces of a document of ours. */
export function fontTable({ headingFont, bodyFont }: HouseStyle): string {
  return fontTableOf([documentFonts[bodyFont].name, documentFonts[headingFont].name, codeFont]);
}

/** The table of typefaces in a file: for each that we know, what to take where it is not installed. */
export function fontTableOf(names: readonly string[]): string {
  const fonts = [...new Set(names)].map((name) => {
    const typeface = Object.hasOwn(known, name) ? known[name] : undefined;
    if (typeface === undefined) return `<w:font w:name="${escapedXml(name)}"/>`;
    const { instead, family } = typeface;
    const pitch = family === 'modern' ? 'fixed' : 'variable';
    return `<w:font w:name="${escapedXml(name)}"><w:altName w:val="${instead.join(',')}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
