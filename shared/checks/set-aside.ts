import { listDefinition } from '../content/facts.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { answerOf, type Entry } from '../workbook/answer.ts';
import { editsBetween } from '../workbook/apply-edits.ts';
import { canonicalJson } from '../workbook/canonical-json.ts';
import type { Edit } from '../workbook/change.ts';
import { cellAnswer, nextPosition } from '../workbook/list-rows.ts';
import { cellPath, type Path, parsePath, rowPath } from '../workbook/path.ts';
import { type Answers, resolveStored } from '../workbook/resolve.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { Finding } from './check-model.ts';
import { setAsideRow } from './finding-id.ts';

/** Why a finding was set aside; null where it was not, or where the reason is missing. */
export function setAsideReason(entries: Entries, finding: string): string | null {
  const row = setAsideRow(finding);
  if (!entries.has(rowPath('setAside', row))) return null;
  if (textIn(entries, row, 'finding') !== finding) return null;
  const reason = textIn(entries, row, 'reason').trim();
  return reason === '' ? null : reason;
}

/** What a finding is known by, and what it rests on. */
export type Rested = Pick<Finding, 'id' | 'place' | 'related'>;

/**
 * Whether a finding is set aside. The reason was given for the answers as they
 * were then: once it rests on another answer, or on one that says something
 * else, it comes back and keeps the reason in sight.
 */
export function setAsideState(
  answers: Answers,
  finding: Rested,
): Pick<Finding, 'setAside' | 'setAsideBefore'> {
  const reason = setAsideReason(answers.entries, finding.id);
  if (reason === null) return { setAside: null };
  const then = textIn(answers.entries, setAsideRow(finding.id), 'answers');
  const known = new Set(then.split(' '));
  // Set aside by a version that kept no marks: nobody can tell, so the word of the person holds.
  const isSame = then === '' || marksOf(answers, finding).every((mark) => known.has(mark));
  return isSame ? { setAside: reason } : { setAside: null, setAsideBefore: reason };
}

/** A mark for each answer that a finding rests on; a row stands for all its cells. */
function marksOf(answers: Answers, { place, related }: Rested): readonly string[] {
  const paths = [place, ...related].flatMap((path) => {
    const parsed = parsePath(path);
    if (parsed?.at !== 'row') return [path];
    const columns = Object.keys(listDefinition(parsed.fact)?.columns ?? {});
    return [path, ...columns.map((column) => cellPath(parsed.fact, parsed.row, column))];
  });
  return [...new Set(paths)].map((path) => fingerprint(`${path} ${said(answers, path)}`));
}

/** What an answer says and who may read it; its note, evidence and place in a list count for nothing. */
function said(answers: Answers, path: Path): string {
  const entry = resolveStored(answers, path)?.entry;
  if (entry === undefined) return '';
  if (entry.kind === 'row') return canonicalJson(entry.disclosure);
  return canonicalJson({ ...entry, note: '', evidence: [] });
}

/** The edits that set a finding aside, or give it another reason. */
export function setAsideEdits(answers: Answers, finding: Rested, reason: string): readonly Edit[] {
  const { entries } = answers;
  const row = setAsideRow(finding.id);
  const position = nextPosition(entries, 'setAside');
  const text = (words: string) => answerOf({ kind: 'text', text: words });
  const after: readonly (readonly [Path, Entry])[] = [
    [
      rowPath('setAside', row),
      entries.get(rowPath('setAside', row))?.entry ?? { kind: 'row', position, disclosure: null },
    ],
    [cellPath('setAside', row, 'finding'), text(finding.id)],
    [cellPath('setAside', row, 'reason'), text(reason)],
    [cellPath('setAside', row, 'answers'), text(marksOf(answers, finding).join(' '))],
  ];
  return changed(entries, after);
}

/** The edits that bring a finding back. */
export function bringBackEdits(entries: Entries, finding: string): readonly Edit[] {
  const row = setAsideRow(finding);
  const paths = [
    cellPath('setAside', row, 'finding'),
    cellPath('setAside', row, 'reason'),
    cellPath('setAside', row, 'answers'),
    rowPath('setAside', row),
  ];
  return changed(
    entries,
    paths.map((path) => [path, null]),
  );
}

function changed(
  entries: Entries,
  after: readonly (readonly [Path, Entry | null])[],
): readonly Edit[] {
  const stamp = { revision: 0, at: '', by: '' };
  const known = (entry: Entry | null | undefined) => (entry ? { entry, ...stamp } : undefined);
  const mapOf = (pairs: readonly (readonly [Path, Entry | null | undefined])[]): Entries =>
    new Map(
      pairs.flatMap(([path, entry]) => {
        const stored = known(entry);
        return stored === undefined ? [] : [[path, stored]];
      }),
    );
  return editsBetween(mapOf(after.map(([path]) => [path, entries.get(path)?.entry])), mapOf(after));
}

function textIn(entries: Entries, row: string, column: 'finding' | 'reason' | 'answers'): string {
  const answer = cellAnswer(entries, 'setAside', row, column);
  return answer?.state === 'answered' && answer.value.kind === 'text' ? answer.value.text : '';
}
