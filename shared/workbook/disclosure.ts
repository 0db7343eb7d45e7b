import type { Disclosure } from '../content/content-model.ts';
import { factDefinition, listDefinition } from '../content/facts.ts';
import type { Level } from './answer.ts';
import { type Path, parsePath, rowPath } from './path.ts';
import { type Answers, resolveStored } from './resolve.ts';

const order: readonly Disclosure[] = ['public', 'onRequest', 'internal'];

/** The narrowest circle among several. */
export function strictest(...levels: readonly Disclosure[]): Disclosure {
  return order[Math.max(0, ...levels.map((level) => order.indexOf(level)))] ?? 'internal';
}

/** Whether an audience may read what has this level. Public is inside on request, on request inside internal. */
export function mayRead(audience: Disclosure, level: Disclosure): boolean {
  return order.indexOf(level) <= order.indexOf(audience);
}

/**
 * Who may read what stands at a path. A fact goes where its answer says, or else
 * where its content says. A row or cell is never more open than its list, nor a
 * cell than its row. What is no known path is internal.
 */
export function disclosureOf(answers: Answers, path: Path): Disclosure {
  const place = parsePath(path);
  if (place === null) return 'internal';
  const definition = factDefinition(place.fact);
  if (definition === undefined) return 'internal';
  const fact = strictestSaid(answers, place.fact) ?? definition.disclosure;
  if (place.at === 'fact') return fact;
  const row = strictestSaid(answers, rowPath(place.fact, place.row)) ?? 'public';
  if (place.at === 'row') return strictest(fact, row);
  const columns = listDefinition(place.fact)?.columns;
  if (columns === undefined || !Object.hasOwn(columns, place.column)) return 'internal';
  const cell = strictestSaid(answers, path) ?? columns[place.column]?.disclosure ?? 'public';
  return strictest(fact, row, cell);
}

/** A draft is for colleagues. */
export function readersOf(level: Level): Disclosure;
export function readersOf(level: Level | null): Disclosure | null;
export function readersOf(level: Level | null): Disclosure | null {
  return level === 'draft' ? 'internal' : level;
}

/**
 * What people said of this path. Where a workbook says nothing and leans on the
 * company profile, both may have set a level; then the stricter holds.
 */
function strictestSaid(answers: Answers, path: Path): Disclosure | null {
  const said = [resolveStored(answers, path), answers.entries.get(path)]
    .map((stored) => readersOf(stored?.entry.disclosure ?? null))
    .filter((level) => level !== null);
  return said.length === 0 ? null : strictest(...said);
}
