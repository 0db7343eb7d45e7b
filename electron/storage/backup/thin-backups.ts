/** What thinning looks at; the number tells the order, the time only how far apart. */
export type Dated = { readonly number: number; readonly at: string; readonly bytes: number };

const hour = 3_600_000;
const day = 24 * hour;

export const alwaysKept = 10;
/** Beyond the ten that are always kept, backups may take this much of the disk. */
export const largestTotal = 1024 ** 3;

/**
 * Which backups to keep: the newest ten whatever happens; every one of the last
 * two hours, one an hour of the last day, one a day of the last month, one a
 * month before. Age is counted from the newest backup, not from the clock: after
 * the clock was wrong for an hour, history must not look a year old.
 */
export function thinBackups<T extends Dated>(backups: readonly T[]): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number);
  const now = Date.parse(newestFirst[0]?.at ?? '');
  const spans = new Set<string>();
  const kept: T[] = [];
  let total = 0;
  for (const backup of newestFirst) {
    const isSafe = kept.length < alwaysKept;
    const span = spanOf(Date.parse(backup.at), now);
    const isFirstOfSpan = span === null || !spans.has(span);
    if (!isSafe && (!isFirstOfSpan || total + backup.bytes > largestTotal)) continue;
    if (span !== null) spans.add(span);
    total += backup.bytes;
    kept.push(backup);
  }
  return kept;
}

/** The span of time of which one backup is enough; null: it stays. */
function spanOf(at: number, now: number): string | null {
  const age = Math.max(0, now - at);
  if (age < 2 * hour) return null;
  if (age < day) return `hour ${Math.floor(at / hour)}`;
  if (age < 30 * day) return `day ${Math.floor(at / day)}`;
  return `month ${Math.floor(at / (30 * day))}`;
}
