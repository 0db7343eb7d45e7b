/**
 * How a company's documents look. Plain data: writers turn it into styles, and
 * know nothing of where it is kept.
 */
export type HouseStyle = {
  /** `#1F2A37`: headings, rules and labels. The text itself stays black on white. */
  readonly colour: string;
  readonly headingFont: DocumentFont;
  readonly bodyFont: DocumentFont;
  /** One line at the head of every page; empty: none. */
  readonly headerText: string;
  /** One line at the foot of every page, beside revision and page number; empty: none. */
  readonly footerText: string;
  readonly logo: Logo | null;
};

/** A picture that was opened and measured before it was kept. */
export type Logo = {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
};

export type DocumentFont = keyof typeof documentFonts;

/**
 * Typefaces that most readers' computers have or have a stand-in of equal widths
 * for. Nothing is embedded, so a file never carries a font it has no licence for.
 */
export const documentFonts = {
  calibri: { name: 'Calibri', stack: 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", sans-serif' },
  arial: { name: 'Arial', stack: 'Arial, "Liberation Sans", Helvetica, sans-serif' },
  verdana: { name: 'Verdana', stack: 'Verdana, "DejaVu Sans", Geneva, sans-serif' },
  cambria: { name: 'Cambria', stack: 'Cambria, Caladea, Georgia, serif' },
  georgia: { name: 'Georgia', stack: 'Georgia, "Gelasio", "DejaVu Serif", serif' },
  timesNewRoman: {
    name: 'Times New Roman',
    stack: '"Times New Roman", "Liberation Serif", Times, serif',
  },
} as const satisfies Record<string, { readonly name: string; readonly stack: string }>;

export const plainStyle: HouseStyle = {
  colour: '#1F2A37',
  headingFont: 'calibri',
  bodyFont: 'calibri',
  headerText: '',
  footerText: '',
  logo: null,
};

/** The colour as six capital digits, or null where the text is no colour: `#1a4b7a`, `1A4B7A`. */
export function readColour(text: string): string | null {
  const digits = /^\s*#?([0-9a-f]{6})\s*$/i.exec(text)?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/** Contrast as WCAG 2.2 counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 1, darker = 1] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The colour mixed with white or black; `share` is how much of the other there is. */
export function mixed(colour: string, other: '#FFFFFF' | '#000000', share: number): string {
  const target = channels(other)[0] ?? 0;
  const parts = channels(colour).map((channel) =>
    Math.round(channel + (target - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('').toUpperCase()}`;
}

/** What a person should know of a colour before readers do; null where there is nothing to say. */
export function colourNote(colour: string): string | null {
  const against = contrast(colour, '#FFFFFF');
  const shown = against.toFixed(1);
  if (against >= 4.5) return null;
  return against >= 3
    ? `On white paper this colour has a contrast of ${shown} to 1. That is enough for headings, too little for the small labels that use it too: some readers will not make them out. From 4.5 to 1 all of it can be read.`
    : `On white paper this colour has a contrast of ${shown} to 1: headings and labels in it will be hard to read for many, and gone on a poor copy. From 4.5 to 1 all of it can be read.`;
}

/** The same colour, light enough to be read on a dark screen. */
export function onDark(colour: string, background: string): string {
  for (let share = 0; share < 1; share += 0.1) {
    const lighter = mixed(colour, '#FFFFFF', share);
    if (contrast(lighter, background) >= 7) return lighter;
  }
  return '#FFFFFF';
}
