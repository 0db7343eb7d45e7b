import { fingerprint } from '../text/fingerprint.ts';
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
  return `${check.slice(0, 60) || 'finding'}_${fingerprint(finding)}`;
}
