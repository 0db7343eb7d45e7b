import type { Answer } from './answer.ts';
import type { Edit } from './change.ts';
import { parseDecisionRow } from './decision.ts';
import { cellPath, type Path, parsePath, rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/**
 * What engineers write under a decision begins as a draft: for colleagues, until
 * somebody has looked at it. Words that were there before, or were looked at once,
 * go where their content says.
 */
const written = ['how', 'defaultSetting', 'remains', 'reason', 'customerAction', 'plan'] as const;

/** Whether words written at a path begin as a draft. */
export function beginsAsDraft(path: Path): boolean {
  const place = parsePath(path);
  return (
    place?.at === 'cell' &&
    place.fact === 'decisions' &&
    (written as readonly string[]).includes(place.column)
  );
}

/** The answer as it is kept when it is written where there was none. */
export function begun(path: Path, before: Answer | undefined, after: Answer): Answer {
  const isNew = (before === undefined || before.state === 'open') && after.state !== 'open';
  const isSaid = after.state === 'answered' || after.state === 'notApplicable';
  return isNew && isSaid && after.disclosure === null && beginsAsDraft(path)
    ? { ...after, disclosure: 'draft' }
    : after;
}

/** Every draft in a workbook, in the order in which decisions stand. */
export function draftsIn(entries: Entries): readonly Path[] {
  return [...entries].flatMap(([path, { entry }]) => (entry.disclosure === 'draft' ? [path] : []));
}

/** The drafts of one decision; none where there is none. */
export function draftsOfDecision(entries: Entries, row: string): readonly Path[] {
  if (parseDecisionRow(row) === null || !entries.has(rowPath('decisions', row))) return [];
  return written
    .map((column) => cellPath('decisions', row, column))
    .filter((path) => entries.get(path)?.entry.disclosure === 'draft');
}

/** What says that somebody has looked at them: from then on they go where their content says. */
export function lookedAtEdits(entries: Entries, drafts: readonly Path[]): readonly Edit[] {
  return drafts.flatMap((path) => {
    const before = entries.get(path)?.entry;
    return before?.kind !== 'answer' || before.disclosure !== 'draft'
      ? []
      : [{ path, before, after: { ...before, disclosure: null } }];
  });
}
