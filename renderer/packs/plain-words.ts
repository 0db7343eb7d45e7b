/** What is stored, in words, whether or not this version of Securable knows what it was asked as. */

import type { FactDefinition, ValueShape } from '../../shared/content/content-model.ts';
import { factDefinition, listDefinition } from '../../shared/content/facts.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { kindOf } from '../../shared/workbook/kinds/kinds.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { answerWords } from '../fields/value-words.ts';

/** The answer at a path in words; empty where nothing is said. */
export function plainWords(entries: Entries, path: Path): string {
  const entry = entries.get(path)?.entry;
  if (entry?.kind !== 'answer') return '';
  return answerWords(shapeFor(path, entry), entry, entries);
}

/** What a column is called; its own name where this version does not know it. */
export function columnLabel(list: string, column: string): string {
  return listDefinition(list)?.columns[column]?.label ?? column;
}

/** The columns in which a row says something: known ones in their order, then others. */
export function columnsOf(entries: Entries, list: string, row: string): readonly string[] {
  const prefix = `${list}/${row}/`;
  const filled = [...entries.keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  const known = Object.keys(listDefinition(list)?.columns ?? {});
  return [
    ...known.filter((column) => filled.includes(column)),
    ...filled.filter((column) => !known.includes(column)).sort(),
  ];
}

/** The shape the path was asked in where it holds this kind of value, or else one that can show it. */
function shapeFor(path: Path, answer: Answer): FactDefinition | ValueShape {
  const place = parsePath(path);
  const known =
    place?.at === 'cell'
      ? listDefinition(place.fact)?.columns[place.column]
      : factDefinition(place?.fact ?? '');
  if (answer.state !== 'answered') return known ?? { kind: 'text', size: 'line' };
  return known?.kind === answer.value.kind ? known : kindOf(answer.value.kind).bareShape();
}
