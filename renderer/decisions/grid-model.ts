/** What a large grid is made of, and how large its parts are, in pixels. */
import type { ComponentType } from 'react';

export const columnWidth = 152;
export const headWidth = 264;

export type GridColumn = {
  readonly id: string;
  readonly title: string;
  /** Stands before the title: an element's id. */
  readonly mark?: string;
  readonly group: string;
};

/** Columns that stand beside each other and fold into one. */
export type GridGroup = {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
};

export type GridRow = {
  readonly id: string;
  /** A row that folds others, or one under it. */
  readonly level: 1 | 2;
  /** Only where it folds others. */
  readonly isOpen?: boolean;
};

export type CellView = ComponentType<{ readonly row: string; readonly column: string }>;

/** A column with its place among all, drawn or not. */
export type ShownColumn = { readonly column: GridColumn; readonly index: number };
