/** An amount as a person writes it; or what to do where it cannot be told what is meant. */
export type ReadAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'unclear'; readonly note: string };

const blanks = /[\s\u00a0\u2009\u202f'’]/;
const noNumber = 'Write a number, such as 5 or 2.5.';

/**
 * Reads `1500`, `1,500`, `1 500`, `1'500`, `1.500.000`, `1.500,5`, `2.5` and `2,5`.
 * One comma before three digits marks thousands; one stop before three digits can
 * mark thousands or a fraction, so it is asked about.
 */
export function readAmount(text: string): ReadAmount {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  if (trimmed === '') return { kind: 'none' };
  const plain = withoutBlanks(trimmed);
  if (plain === null) return { kind: 'unclear', note: noNumber };
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(plain)) {
    const whole = plain.replace('.', '');
    return { kind: 'unclear', note: `Is ${whole} meant, or ${plain}0? Write one of them.` };
  }
  const written = withPoint(plain);
  return written === null
    ? { kind: 'unclear', note: noNumber }
    : { kind: 'amount', amount: Number(written) };
}

/** Blanks and apostrophes stand between thousands only. */
function withoutBlanks(text: string): string | null {
  if (!blanks.test(text)) return text;
  const groups = /^-?\d{1,3}(?:[\s\u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?$/;
  return groups.test(text) ? text.replace(/[\s\u00a0\u2009\u202f'’]/g, '') : null;
}

/** The number as a machine writes it, or null where it is none. */
function withPoint(text: string): string | null {
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : ['', text];
  if (/^\d+(?:\.\d*)?$|^\.\d+$/.test(digits)) return `${sign}${digits}`;
  // `1,500`, `1,500,000.5`; and `1.500.000`, `1.500,5` as others write it.
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits))
    return `${sign}${digits.replaceAll(',', '')}`;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits))
    return `${sign}${digits.replaceAll('.', '').replace(',', '.')}`;
  return /^\d*,\d+$|^\d+,$/.test(digits) ? `${sign}${digits.replace(',', '.')}` : null;
}
