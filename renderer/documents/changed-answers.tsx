/** Behind words that wait: each answer that changed since, as it was and as it is. */
import { changedBehind } from '../../shared/documents/changed-behind.ts';
import type { Outline, Sentence } from '../../shared/documents/outline.ts';
import type { Entry } from '../../shared/workbook/answer.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { answerWords, shortened } from '../fields/value-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { shapeOfPath } from '../store/row-edits.ts';
import { useStore } from '../store/use-store.tsx';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

export function ChangedAnswers({
  place,
  sentence,
}: {
  readonly place: Pick<Outline, 'document' | 'audience'>;
  readonly sentence: Sentence;
}) {
  const workbook = useStore((state) => state.workbook);
  const company = useStore((state) => state.company);
  if (workbook === null) return null;
  const { entries, changes } = workbook;
  const changed = changedBehind(
    { entries, workbook: changes, company: company?.changes ?? [] },
    place,
    sentence,
  );
  if (changed === null)
    return <p>Your words are older than the last 500 changes; History shows what changed since.</p>;
  if (changed.length === 0) return null;
  return (
    <table className="changed-answers">
      <caption>Answers that changed since</caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Was</th>
          <th scope="col">Is</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ path, before, after, by, at }) => (
          <tr key={path}>
            <th scope="row">
              {nameOfPath(entries, path)}
              <span className="field__description">
                {`${by === '' ? '' : `${by}, `}${day.format(new Date(at))}`}
              </span>
            </th>
            <td>{entryWords(entries, path, before)}</td>
            <td>{entryWords(entries, path, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function entryWords(entries: Entries, path: Path, entry: Entry | null): string {
  if (entry === null) return 'not there';
  if (entry.kind === 'row') return 'there';
  const shape = shapeOfPath(path);
  const words = shape === undefined ? '' : answerWords(shape, entry, entries);
  return words === '' ? 'no answer' : shortened(words, 160);
}
