import type { Column } from '../content/content-model.ts';
import { listDefinition } from '../content/facts.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { Value } from '../workbook/kinds/value.ts';

// What a stored value holds, by its kind; null where it is of another kind. The
// reader decides who may see a value; nothing here does.

/** The column of a list by ids that may come from anywhere; undefined where there is none. */
export function columnOf(list: string, column: string): Column | undefined {
  const columns = listDefinition(list)?.columns;
  return columns !== undefined && Object.hasOwn(columns, column) ? columns[column] : undefined;
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
