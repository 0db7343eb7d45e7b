import type { Run } from '../../../shared/text/run.ts';

/**
 * Widths of the printable ASCII characters of Calibri in thousandths of its
 * size, from Carlito, which was made as wide. All others count as a wide letter.
 */
const regular = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
  459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
  487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
  229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const bold = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488,
  459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551,
  520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480,
  246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
];
const otherWidth = 520;
const others: Readonly<Record<string, number>> = {
  '‘': 250,
  '’': 250,
  '“': 418,
  '”': 418,
  '–': 498,
  '—': 905,
  '•': 498,
  '…': 690,
  '\u00a0': 226,
};
const codeWidth = 550;

/** What a line may be broken after or within: blanks, and words up to a hyphen. */
const pieces = /[^\S\n]+|\n|[^\s-]*-+|[^\s-]+/g;

/** How many lines runs take in a column, both in twips, at a size in half-points. */
export function countLines(
  runs: readonly Run[],
  look: { size: number; width: number; bold?: boolean },
): number {
  let lines = 1;
  let used = 0;
  let gap = 0;
  for (const run of runs) {
    for (const [piece] of run.text.matchAll(pieces)) {
      if (piece === '\n') {
        lines += 1;
        used = 0;
        gap = 0;
        continue;
      }
      // Thousandths of the size in half-points, in twips: a point is two half-points and twenty twips.
      const width = (widthOf(piece, run, look.bold === true) * look.size) / 100;
      if (piece.trim() === '') gap += width;
      else if (used === 0 || used + gap + width <= look.width) {
        used += gap + width;
        gap = 0;
      } else {
        lines += 1;
        used = width;
        gap = 0;
      }
      while (used > look.width) {
        lines += 1;
        used -= look.width;
      }
    }
  }
  return lines;
}

/** The width in twips of the widest thing that is not broken, where there is one wider than `least`. */
export function widestPiece(runs: readonly Run[], size: number, least: number): number {
  let widest = least;
  for (const run of runs)
    for (const [piece] of run.text.matchAll(pieces)) {
      // No letter is wider than its height: a short word need not be measured.
      if (piece.length * size * 10 <= widest) continue;
      widest = Math.max(widest, (widthOf(piece.trim(), run, false) * size) / 100);
    }
  return widest;
}

function widthOf(text: string, run: Run, isBold: boolean): number {
  if (run.code) return text.length * codeWidth;
  const widths = isBold || run.strong ? bold : regular;
  let width = 0;
  for (let at = 0; at < text.length; at += 1)
    width += widths[text.charCodeAt(at) - 32] ?? others[text.charAt(at)] ?? otherWidth;
  return width;
}
