/** The fields of one row, in the content's order, without those that are not asked for now. */

import type { FactDefinition, ListShape } from '../../shared/content/content-model.ts';
import { strictest } from '../../shared/workbook/disclosure.ts';
import { cellPath } from '../../shared/workbook/path.ts';
import type { Target } from '../store/state.ts';
import { useStore } from '../store/use-store.tsx';
import { AnswerField } from './answer-field.tsx';
import { askedColumns } from './asked-columns.ts';
import { rowLevel } from './usual-level.ts';
import { isWide } from './value-widgets.tsx';

export function RowCells({
  list,
  row,
  title,
  definition,
  target,
  columns,
  missing = {},
}: {
  readonly list: string;
  readonly row: string;
  readonly title: string;
  readonly definition: FactDefinition & ListShape;
  readonly target: Target;
  /** Only these, where a screen shows a part of the row. */
  readonly columns?: readonly string[];
  /** What a column still needs, said at its field. */
  readonly missing?: Readonly<Record<string, string>>;
}) {
  const asked = useStore((state) => {
    const entries = state[target]?.entries;
    return entries === undefined ? '' : askedColumns(definition, entries, list, row).join(' ');
  }).split(' ');
  const shown = asked.flatMap((id) => {
    const column = definition.columns[id];
    const isShown = columns === undefined || columns.includes(id);
    return column === undefined || !isShown ? [] : [{ id, column }];
  });
  const wide = wideOnes(shown.map(({ column }) => column));
  return (
    <div className="row-cells">
      {shown.map(({ id, column }, at) => {
        return (
          <div key={id} className={wide[at] ? 'row-cells__wide' : undefined}>
            <Cell {...{ list, row, title, target, id, column, definition }} error={missing[id]} />
          </div>
        );
      })}
    </div>
  );
}

function Cell({
  list,
  row,
  title,
  target,
  id,
  column,
  definition,
  error,
}: {
  readonly list: string;
  readonly row: string;
  readonly title: string;
  readonly target: Target;
  readonly id: string;
  readonly column: ListShape['columns'][string];
  readonly definition: FactDefinition & ListShape;
  readonly error: string | undefined;
}) {
  const floor = useStore((state) => rowLevel(state[target]?.entries, definition, list, row));
  return (
    <AnswerField
      isCell
      path={cellPath(list, row, id)}
      shape={column}
      name={`${title}: ${column.label}`}
      label={column.label}
      description={column.help}
      usual={strictest(floor, column.disclosure ?? 'public')}
      floor={floor}
      error={error}
      target={target}
    />
  );
}

type Column = ListShape['columns'][string];

/** Which cells run over both columns: the wide ones, and a line of text beside which none would stand. */
export function wideOnes(columns: readonly Column[]): readonly boolean[] {
  let before = 0;
  return columns.map((column, at) => {
    const next = columns[at + 1];
    const isAlone = before % 2 === 0 && (next === undefined || isWide(next));
    const result = isWide(column) || (isAlone && column.kind === 'text');
    before = result ? 0 : before + 1;
    return result;
  });
}
