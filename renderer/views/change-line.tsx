import { useState } from 'react';
import { isOnlyNoted } from '../../shared/workbook/apply-edits.ts';
import type { Edit, RecordedChange } from '../../shared/workbook/change.ts';
import { entryWords } from '../derived/entry-words.ts';
import { signedWords } from '../derived/merge-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import type { Target } from '../store/state.ts';
import { useEntries, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import './change-line.css';

/** More edits than this are told by their number until all are asked for: an import has thousands. */
const mostEdits = 40;

/** One change: when, who, what, and each answer before and after. */
export function ChangeLine({
  change,
  target,
}: {
  readonly change: RecordedChange;
  readonly target: Target;
}) {
  const { kind, at, by, label, edits } = change;
  const time = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const count = edits.length === 1 ? 'What changed' : `What changed in ${edits.length} places`;
  return (
    <li className="change-line">
      <p className="change-line__when">
        <time dateTime={at}>{time}</time>
        <span>{by === '' ? 'Not signed' : by}</span>
      </p>
      <div className="change-line__what">
        <p className="change-line__label">{label}</p>
        {edits.length > 0 && (
          <Disclosure title={count}>
            <Edits edits={edits} target={target} isMerge={kind === 'merge' || kind === 'redo'} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function Edits({
  edits,
  target,
  isMerge,
}: {
  readonly edits: readonly Edit[];
  readonly target: Target;
  /** Whether it brought in answers, and not took them back. */
  readonly isMerge: boolean;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? edits : edits.slice(0, mostEdits);
  const more = edits.length - shown.length;
  return (
    <div className="edits">
      {shown.map((edit) => (
        <EditLine key={edit.path} edit={edit} target={target} isMerge={isMerge} />
      ))}
      {more > 0 && (
        <p className="edits__more">
          and {more} more places{' '}
          <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
            Show all
          </Button>
        </p>
      )}
    </div>
  );
}

function EditLine({
  edit,
  target,
  isMerge,
}: {
  readonly edit: Edit;
  readonly target: Target;
  readonly isMerge: boolean;
}) {
  const { path, before, after, given, declined } = edit;
  const entries = useEntries(target);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const hasPage = !path.startsWith('workbook.') && entries.has(path);
  const name = nameOfPath(entries, path);
  return (
    <div className="edits__line">
      {hasPage ? (
        <Button kind="quiet" size="small" onPress={() => goToAnswer(path)}>
          {name}
        </Button>
      ) : (
        <p className="edits__name">{name}</p>
      )}
      <dl>
        {isMerge && isOnlyNoted(edit) ? (
          <>
            <dt>Stayed</dt>
            <dd>{entryWords(path, after, entries)}</dd>
          </>
        ) : (
          <>
            <dt>Before</dt>
            <dd>{entryWords(path, before, entries)}</dd>
            <dt>After</dt>
            <dd>{entryWords(path, after, entries)}</dd>
          </>
        )}
        {isMerge && declined !== undefined && (
          <>
            <dt>Not taken</dt>
            <dd>{entryWords(path, declined, entries)}</dd>
          </>
        )}
        {isMerge && given !== undefined && (
          <>
            <dt>In the file</dt>
            <dd>{signedWords({ entry: null, ...given })}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
