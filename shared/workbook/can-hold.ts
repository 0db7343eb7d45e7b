import type { FactDefinition, ValueShape } from '../content/content-model.ts';
import { factDefinition, listDefinition } from '../content/facts.ts';
import type { Entry } from './answer.ts';
import { fitsValue } from './kinds/kinds.ts';
import { type Path, parsePath } from './path.ts';

/** Whether a fact could hold what stands at a path of another fact, without losing any of it. */
export function canHold(target: FactDefinition, path: Path, entry: Entry): boolean {
  const place = parsePath(path);
  if (place === null) return false;
  if (entry.kind === 'row' || place.at === 'row') return target.kind === 'list';
  const source = shapeAt(path);
  const shape = place.at === 'cell' ? columnOf(target, place.column) : target;
  if (shape === undefined) return false;
  // What stands at a list as a whole is no value: not applicable, or not known yet.
  if (source !== undefined && source.kind !== shape.kind) return false;
  if (shape.kind === 'list') return entry.state !== 'answered';
  return entry.state !== 'answered' || fitsValue(entry.value, shape, source);
}

/** What may stand at a fact or in a cell; undefined at a row and where nothing of ours stands. */
export function shapeAt(path: Path): FactDefinition | ValueShape | undefined {
  const place = parsePath(path);
  if (place?.at !== 'cell') return place === null ? undefined : factDefinition(place.fact);
  const list = listDefinition(place.fact);
  return list === undefined ? undefined : columnOf(list, place.column);
}

function columnOf(list: FactDefinition, column: string): ValueShape | undefined {
  return list.kind === 'list' && Object.hasOwn(list.columns, column)
    ? list.columns[column]
    : undefined;
}
