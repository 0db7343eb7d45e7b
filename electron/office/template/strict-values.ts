/** A length as Strict Open XML writes it, with its unit (ISO/IEC 29500-1, 22.9.2.15). */
const length = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)$/;
const twips = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20, pc: 240, pi: 240 } as const;

/** Elements that count in half points, where others count in twips. */
const inHalfPoints: ReadonlySet<string> = new Set(['w:sz', 'w:szCs', 'w:position', 'w:kern']);

/** A value of Strict Open XML as every reader of the older form knows it. */
export function transitionalValue(element: string, attribute: string, value: string): string {
  const [, number, unit] = length.exec(value) ?? [];
  if (number !== undefined && unit !== undefined) {
    const measured = Number(number) * twips[unit as keyof typeof twips];
    return String(Math.round(inHalfPoints.has(element) ? measured / 10 : measured));
  }
  if (/^-?\d+(?:\.\d+)?%$/.test(value)) {
    const percent = Number.parseFloat(value);
    // Widths count in fiftieths of a percent, the width of letters in whole ones.
    return String(attribute === 'w:w' ? Math.round(percent * 50) : Math.round(percent));
  }
  if (
    attribute === 'w:val' &&
    (element === 'w:jc' || element === 'w:lvlJc' || element === 'w:tab')
  ) {
    if (value === 'start') return 'left';
    if (value === 'end') return 'right';
  }
  return value;
}

/** Strict Open XML names sides by the direction of writing, in places where `w:start` is not a number to begin with. */
const withSides: ReadonlySet<string> = new Set([
  'w:tblBorders',
  'w:tcBorders',
  'w:tblCellMar',
  'w:tcMar',
]);

export function transitionalName(parent: string, name: string): string {
  if (!withSides.has(parent)) return name;
  return name === 'w:start' ? 'w:left' : name === 'w:end' ? 'w:right' : name;
}

export function transitionalAttribute(element: string, attribute: string): string {
  if (element !== 'w:ind') return attribute;
  return attribute.replace(/^w:start/, 'w:left').replace(/^w:end/, 'w:right');
}
