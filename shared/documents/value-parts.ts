import type { Column, FactDefinition } from '../content/content-model.ts';
import { listDefinition } from '../content/facts.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { Value } from '../workbook/answer.ts';

// What a stored value holds, by its kind; null where it is of another kind. The
// reader decides who may see a value; nothing here does.

/** The column of a list by ids that may come from anywhere; undefined where there is none. */
export function columnOf(list: string, column: string): Column | undefined {
  const columns = listDefinition(list)?.columns;
  return columns !== undefined && Object.hasOwn(columns, column) ? columns[column] : undefined;
}

/** Whether a stored value is of the kind that is asked for, and its options are known. */
export function fits(value: Value, shape: FactDefinition | Column | undefined): boolean {
  if (shape === undefined || value.kind !== shape.kind) return false;
  if (shape.kind === 'choice' && value.kind === 'choice')
    return Object.hasOwn(shape.options, value.option);
  if (shape.kind === 'several' && value.kind === 'several')
    return value.options.every((option) => Object.hasOwn(shape.options, option));
  if (shape.kind === 'quantity' && value.kind === 'quantity')
    return Object.hasOwn(shape.units, value.unit);
  return true;
}

export function textOf(value: Value | null): string | null {
  return value?.kind === 'text' ? value.text : null;
}

export function lineOf(text: string | null): string | null {
  const line = text === null ? '' : cleanLine(text);
  return line === '' ? null : line;
}

export function dateOf(value: Value | null): string | null {
  return value?.kind === 'date' ? value.date : null;
}

export function optionOf(value: Value | null): string | null {
  return value?.kind === 'choice' ? value.option : null;
}

export function optionsOf(value: Value | null): readonly string[] | null {
  return value?.kind === 'several' ? value.options : null;
}
