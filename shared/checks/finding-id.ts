import type { Path } from '../workbook/path.ts';

/** `goal-without-means@goals/7f3c`, and `#key` where a check finds several things at one place. */
export function findingId(check: string, place: Path, key?: string): string {
  return key === undefined ? `${check}@${place}` : `${check}@${place}#${key}`;
}

/**
 * The row of `setAside` for a finding. A place may be longer than a row's id, so
 * the id ends in a number made from all of it; the row's own column `finding`
 * keeps the whole, and only that is believed.
 */
export function setAsideRow(finding: string): string {
  const check = finding.slice(0, finding.indexOf('@')).replace(/[^A-Za-z0-9-]/g, '');
  return `${check.slice(0, 60) || 'finding'}_${hash(finding)}`;
}

/** FNV-1a twice with different seeds: 64 bits, the same on every computer. */
function hash(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((seed) => fnv(text, seed)).join('');
}

function fnv(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at += 1)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
