/**
 * Table: rows of facts with a caption and real headers. It scrolls inside
 * itself where the page is narrow, and can be scrolled by keyboard.
 */
import { type ReactNode, useId } from 'react';
import './table.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type TableColumn<Id extends string = string> = {
  readonly id: Id;
  readonly label: ReactNode;
  readonly isRowHeader?: boolean;
  readonly isNumeric?: boolean;
  /** A column of buttons: its label is heard, not seen. */
  readonly isLabelHidden?: boolean;
};

export type TableRow<Id extends string = string> = {
  readonly id: string;
  readonly cells: Readonly<Record<Id, ReactNode>>;
};

export function Table<Id extends string>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
}: {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn<Id>[];
  readonly rows: readonly TableRow<Id>[];
}) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table className="table">
        <caption id={captionId} className={isCaptionHidden ? 'table__caption--hidden' : undefined}>
          {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.isNumeric || undefined}>
                {column.isLabelHidden ? (
                  <VisuallyHidden>{column.label}</VisuallyHidden>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.id} scope="row">
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} data-numeric={column.isNumeric || undefined}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
