import type { Column, FactDefinition } from '../content/content-model.ts';
import { listDefinition } from '../content/facts.ts';
import { assertNever } from '../result.ts';
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
  switch (shape.kind) {
    case 'choice':
      return value.kind === 'choice' && Object.hasOwn(shape.options, value.option);
    case 'several':
      return (
        value.kind === 'several' &&
        value.options.every((option) => Object.hasOwn(shape.options, option))
      );
    case 'quantity':
      return value.kind === 'quantity' && Object.hasOwn(shape.units, value.unit);
    case 'text':
    case 'date':
    case 'contact':
    case 'web':
    case 'reference':
      return true;
    default:
      return assertNever(shape);
  }
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
