/** One answer as it is stored, to be read: a plain fact, or a list with its rows. */
import { listDefinition } from '../../shared/content/facts.ts';
import { rowsOf, rowTitle } from '../../shared/workbook/list-rows.ts';
import { cellPath, type Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import './packs.css';
import { columnLabel, columnsOf, plainWords } from './plain-words.ts';

export function KeptAnswer({
  entries,
  fact,
}: {
  readonly entries: Entries;
  readonly fact: string;
}) {
  const rows = rowsOf(entries, fact);
  return (
    <div className="kept">
      <Said entries={entries} path={fact} isAlone={rows.length === 0} />
      {rows.length > 0 && (
        <ol className="kept__rows">
          {rows.map(({ id }) => (
            <li key={id}>
              <Cells entries={entries} list={fact} row={id} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Cells({
  entries,
  list,
  row,
}: {
  readonly entries: Entries;
  readonly list: string;
  readonly row: string;
}) {
  const title = rowTitle(entries, list, row);
  const titleColumn = listDefinition(list)?.titleColumn;
  const columns = columnsOf(entries, list, row).filter(
    (column) => title === '' || column !== titleColumn,
  );
  return (
    <>
      {title !== '' && <p className="kept__title">{title}</p>}
      <dl className="kept__cells">
        {columns.map((column) => (
          <div key={column}>
            <dt>{columnLabel(list, column)}</dt>
            <dd>
              <Said entries={entries} path={cellPath(list, row, column)} isAlone />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What is said at one path, with the note and the evidence that were kept beside it. */
function Said({
  entries,
  path,
  isAlone,
}: {
  readonly entries: Entries;
  readonly path: Path;
  /** Nothing else is said of the fact, so that nothing said is said so. */
  readonly isAlone: boolean;
}) {
  const entry = entries.get(path)?.entry;
  const words = plainWords(entries, path);
  const answer = entry?.kind === 'answer' ? entry : undefined;
  return (
    <>
      {words !== '' && <p className="kept__words">{words}</p>}
      {words === '' && isAlone && <p className="kept__none">Nothing is said yet.</p>}
      {answer !== undefined && answer.note !== '' && (
        <p className="kept__beside">{`Note: ${answer.note}`}</p>
      )}
      {answer !== undefined && answer.evidence.length > 0 && (
        <p className="kept__beside">
          {`Evidence: ${answer.evidence.map(({ title, address }) => title || address).join(', ')}`}
        </p>
      )}
    </>
  );
}
