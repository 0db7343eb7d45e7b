import { type DocumentFont, documentFonts } from '../../../shared/house/house-style.ts';

/**
 * How much of a page a text takes, where Calibri's is 1: wider letters make more
 * lines, and each typeface has its own height of line. An estimate from their
 * metrics and from pages of ours, for the page numbers of the contents.
 */
export const fontRoom: Readonly<Record<DocumentFont, number>> = {
  calibri: 1,
  arial: 1,
  verdana: 1.2,
  cambria: 0.99,
  georgia: 1,
  timesNewRoman: 0.93,
};

/** The same of any typeface by its name; one that is not known takes a little more than Calibri. */
export function roomOf(name: string | null): number {
  const known = fonts.find((font) => documentFonts[font].name === name);
  if (known !== undefined) return fontRoom[known];
  return name === null ? fontRoom.timesNewRoman : otherRoom;
}

const fonts = ['calibri', 'arial', 'verdana', 'cambria', 'georgia', 'timesNewRoman'] as const;
const otherRoom = 1.03;
