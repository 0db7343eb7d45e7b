import { cleanLine } from '../text/clean-text.ts';
import type { Entries } from '../workbook/snapshot.ts';
import { type DocumentFont, documentFonts, plainStyle, readColour } from './house-style.ts';

/** What the company's facts say of how documents look. Files are named by their hashes. */
export type HouseFacts = {
  readonly colour: string;
  readonly headingFont: DocumentFont;
  readonly bodyFont: DocumentFont;
  readonly headerText: string;
  readonly footerText: string;
  readonly logo: string | null;
  readonly logoAlt: string;
  readonly template: string | null;
  readonly templateUse: 'styles' | 'fields';
};

/** Reads the house style from the company's answers; what says nothing usable is as in the plain style. */
export function houseFactsOf(company: Entries): HouseFacts {
  const line = (path: string) => cleanLine(textAt(company, path)).slice(0, longestLine);
  return {
    colour: readColour(line('house.colour')) ?? plainStyle.colour,
    headingFont: fontOf(line('house.headingFont')) ?? plainStyle.headingFont,
    bodyFont: fontOf(line('house.bodyFont')) ?? plainStyle.bodyFont,
    headerText: line('house.headerText'),
    footerText: line('house.footerText'),
    logo: hashOf(line('house.logo')),
    logoAlt: line('house.logoAlt') || 'Logo',
    template: hashOf(line('house.template')),
    templateUse: line('house.templateUse') === 'fields' ? 'fields' : 'styles',
  };
}

/** What fits on one line of a page. */
export const longestLine = 120;

function textAt(entries: Entries, path: string): string {
  const entry = entries.get(path)?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return '';
  const { value } = entry;
  return value.kind === 'text' ? value.text : value.kind === 'choice' ? value.option : '';
}

function fontOf(text: string): DocumentFont | null {
  return Object.hasOwn(documentFonts, text) ? (text as DocumentFont) : null;
}

function hashOf(text: string): string | null {
  return /^[0-9a-f]{64}$/.test(text) ? text : null;
}
