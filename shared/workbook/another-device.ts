import { factDefinition, listDefinition } from '../content/facts.ts';
import { answerOf, type Entry } from './answer.ts';
import { formerNameIn, namesIn } from './device-names.ts';
import { valueProse } from './kinds/kinds.ts';
import type { Value } from './kinds/value.ts';
import { cellPath, factOfPath, type Path, parsePath, rowPath } from './path.ts';
import { printOf, takenOverRow } from './taken-over.ts';

/** What makes a device another one; empty is not answered yet. */
export type AnotherDevice = {
  readonly name: string;
  readonly models: string;
  readonly firmware: string;
  /** Days, YYYY-MM-DD. */
  readonly saleStart: string;
  readonly saleEnd: string;
  readonly supportEnd: string;
  readonly endOfLife: string;
};

const texts = [
  { part: 'name', path: 'device.name' },
  { part: 'models', path: 'device.models' },
  { part: 'firmware', path: 'device.firmware' },
] as const;
const days = [
  { part: 'saleStart', path: 'support.startDate' },
  { part: 'saleEnd', path: 'sale.endDate' },
  { part: 'supportEnd', path: 'support.endDate' },
  { part: 'endOfLife', path: 'support.endOfLifeDate' },
] as const;

/** The documents of another device begin anew. */
const begunAnew = ['document.revision', 'document.date', 'document.changes'] as const;

/**
 * The answers of a device as those of another one: what makes it another is what was
 * said of it, or open; what else is a version, a day, an address, a certificate or
 * names the old device is marked, until somebody has looked at it.
 */
export function asAnotherDevice(
  entries: ReadonlyMap<Path, Entry>,
  device: AnotherDevice,
  title: string,
): ReadonlyMap<Path, Entry> {
  const made = new Map(entries);
  const set = (path: Path, value: Value | null) =>
    value === null ? made.delete(path) : made.set(path, answerOf(value));
  for (const path of begunAnew) set(path, null);
  for (const { part, path } of texts)
    set(path, device[part].trim() === '' ? null : { kind: 'text', text: device[part].trim() });
  for (const { part, path } of days)
    set(path, device[part] === '' ? null : { kind: 'date', date: device[part] });

  const oldName = wordsAt(entries, 'device.name').trim();
  for (const [path, entry] of made)
    if (device.name.trim() !== '' && oldName !== '' && wordsOf(entry).trim() === oldName)
      set(path, { kind: 'text', text: device.name.trim() });

  const former = namesOf(entries, 'workbook.formerNames');
  for (const path of ['workbook.title', 'device.name', 'device.models'])
    former.push(
      ...(path === 'device.models'
        ? namesIn(wordsAt(entries, path))
        : [wordsAt(entries, path).trim()]),
    );
  const names = [...new Set(former)].filter((name) => name.length >= 3);
  const today = [device.name.trim(), title.trim(), ...namesIn(device.models)].filter(
    (name) => name !== '',
  );
  if (names.length > 0) set('workbook.formerNames', { kind: 'text', text: names.join('\n') });

  const own = new Set<Path>([...texts, ...days].map(({ path }) => path));
  const marked = [...made].filter(
    ([path, entry]) =>
      !own.has(path) && isOfADevice(path) && isOfOneDevice(path, entry, names, today),
  );
  marked.forEach(([path, entry], at) => {
    const row = takenOverRow(path);
    made.set(rowPath(list, row), { kind: 'row', position: at + 1, disclosure: null });
    set(cellPath(list, row, 'place'), { kind: 'text', text: path });
    set(cellPath(list, row, 'was'), { kind: 'text', text: printOf(entry) });
  });
  return made;
}

const list = 'workbook.takenOver';

/** What the library keeps of a workbook, and what holds for the company, tells of no device. */
function isOfADevice(path: Path): boolean {
  const fact = factOfPath(path);
  const scope = factDefinition(fact)?.scope;
  return !fact.startsWith('workbook.') && fact !== 'setAside' && scope === undefined;
}

/** Versions, days, addresses and certificates are of one device, and whatever names it. */
function isOfOneDevice(
  path: Path,
  entry: Entry,
  names: readonly string[],
  today: readonly string[],
): boolean {
  if (entry.kind !== 'answer' || entry.state === 'open' || entry.state === 'unknown') return false;
  const place = parsePath(path);
  if (place === null || place.at === 'row') return false;
  if (place.at === 'cell') {
    const { titleColumn } = listDefinition(place.fact) ?? {};
    if (place.column === 'firmware' || place.column === 'version') return true;
    if (place.fact === 'certifications' && place.column === titleColumn) return true;
  }
  if (entry.state === 'answered' && (entry.value.kind === 'date' || entry.value.kind === 'web'))
    return true;
  return formerNameIn(wordsOf(entry), names, today) !== null;
}

function wordsOf(entry: Entry): string {
  if (entry.kind !== 'answer') return '';
  if (entry.state === 'notApplicable') return entry.reason;
  return entry.state === 'answered' ? valueProse(entry.value) : '';
}

function wordsAt(entries: ReadonlyMap<Path, Entry>, path: Path): string {
  const entry = entries.get(path);
  return entry === undefined ? '' : wordsOf(entry);
}

function namesOf(entries: ReadonlyMap<Path, Entry>, path: Path): string[] {
  return wordsAt(entries, path).split('\n');
}
