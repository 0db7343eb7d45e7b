import { cleanLine } from '../text/clean-text.ts';

/** Whether an edition of the workbook bears the label already; labels are for good. */
export function isTaken(label: string, taken: readonly string[]): boolean {
  const wanted = cleanLine(label);
  return taken.some((other) => cleanLine(other) === wanted);
}

/**
 * The label to propose: the revision that the documents name, or the next after it where
 * that is published: `5` → `6`, `1.9` → `1.10`. Empty where a label has no number to count.
 */
export function proposedLabel(revision: string, taken: readonly string[]): string {
  let label = cleanLine(revision === '' ? (taken[0] ?? '') : revision);
  while (label !== '' && isTaken(label, taken)) label = nextLabel(label);
  return label;
}

function nextLabel(label: string): string {
  const [, before = '', number = '', after = ''] = /^(.*?)(\d{1,9})(\D*)$/.exec(label) ?? [];
  if (number === '') return '';
  return `${before}${String(Number(number) + 1).padStart(number.length, '0')}${after}`;
}
