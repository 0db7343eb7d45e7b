import type { FactDefinition } from '../content-model.ts';

const fonts = {
  calibri: { label: 'Calibri' },
  arial: { label: 'Arial' },
  verdana: { label: 'Verdana' },
  cambria: { label: 'Cambria' },
  georgia: { label: 'Georgia' },
  timesNewRoman: { label: 'Times New Roman' },
} as const;

/** How the company's documents look. Kept as facts, so that it has history and undo like all else. */
export const houseFacts = {
  'house.colour': {
    kind: 'text',
    size: 'line',
    label: 'Colour of documents',
    disclosure: 'public',
    scope: 'house',
  },
  'house.headingFont': {
    kind: 'choice',
    label: 'Typeface of headings',
    disclosure: 'public',
    scope: 'house',
    options: fonts,
  },
  'house.bodyFont': {
    kind: 'choice',
    label: 'Typeface of text',
    disclosure: 'public',
    scope: 'house',
    options: fonts,
  },
  'house.headerText': {
    kind: 'text',
    size: 'line',
    label: 'Line at the head of pages',
    disclosure: 'public',
    scope: 'house',
  },
  'house.footerText': {
    kind: 'text',
    size: 'line',
    label: 'Line at the foot of pages',
    disclosure: 'public',
    scope: 'house',
  },
  /** The SHA-256 of the picture; its bytes are kept in the library beside the answers. */
  'house.logo': {
    kind: 'text',
    size: 'line',
    label: 'Logo',
    disclosure: 'public',
    scope: 'house',
  },
  'house.logoAlt': {
    kind: 'text',
    size: 'line',
    label: 'What the logo shows',
    disclosure: 'public',
    scope: 'house',
  },
  /** The SHA-256 of the company's .docx. */
  'house.template': {
    kind: 'text',
    size: 'line',
    label: 'Word template',
    disclosure: 'internal',
    scope: 'house',
  },
  'house.templateUse': {
    kind: 'choice',
    label: 'What the Word template is used for',
    disclosure: 'internal',
    scope: 'house',
    options: {
      styles: {
        label: 'Its looks',
        help: 'Styles, page, head and foot come from it; its own text does not.',
      },
      fields: {
        label: 'Its looks and its text',
        help: 'The document is put where the template says {{document}}; other fields are filled in.',
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
