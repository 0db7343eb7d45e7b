import type { Edit, RecordedChange } from '../../shared/workbook/change.ts';
import { nameOfPath } from '../store/path-names.ts';
import type { Target } from '../store/store-types.ts';
import { useEntries, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { entryWords } from './entry-words.ts';

/** More edits than this are told by their number: an import has thousands. */
const mostEdits = 40;

/** One change: when, who, what, and each answer before and after. */
export function ChangeLine({
  change,
  target,
}: {
  readonly change: RecordedChange;
  readonly target: Target;
}) {
  const { at, by, label, edits } = change;
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
            <Edits edits={edits} target={target} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function Edits({ edits, target }: { readonly edits: readonly Edit[]; readonly target: Target }) {
  const more = edits.length - mostEdits;
  return (
    <div className="edits">
      {edits.slice(0, mostEdits).map((edit) => (
        <EditLine key={edit.path} edit={edit} target={target} />
      ))}
      {more > 0 && <p className="edits__more">and {more} more places</p>}
    </div>
  );
}

function EditLine({
  edit: { path, before, after },
  target,
}: {
  readonly edit: Edit;
  readonly target: Target;
}) {
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
        <dt>Before</dt>
        <dd>{entryWords(path, before, entries)}</dd>
        <dt>After</dt>
        <dd>{entryWords(path, after, entries)}</dd>
      </dl>
    </div>
  );
}
