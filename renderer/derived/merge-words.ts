import type { MergeOffer } from '../../shared/bridge.ts';
import { listDefinition } from '../../shared/content/facts.ts';
import type { MergeItem, MergePlace, Said } from '../../shared/incoming/merge/merge-model.ts';
import { answersIn } from '../../shared/incoming/merge/merge-model.ts';
import { defaultLevel } from '../../shared/incoming/merge/merge-parts.ts';
import { byCount, countedInText } from '../../shared/text/counts.ts';
import type { Answer, Entry } from '../../shared/workbook/answer.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { levelLabel } from '../fields/disclosure-words.ts';
import { answerWords } from '../fields/value-words.ts';
import { nameOfPath, nameOfRow } from '../store/path-names.ts';
import { shapeOfPath } from '../store/row-edits.ts';

/** What an item is about. Rows that only one copy has are named by that copy's words. */
export function nameOfItem({ kind, path }: MergeItem, names: Entries): string {
  const place = parsePath(path);
  if (kind === 'order') return `Order of ${listDefinition(path)?.rowName.other ?? path}`;
  if (place?.at === 'row') return capital(nameOfRow(names, place.fact, place.row));
  return nameOfPath(names, path);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the file did, in a few words. */
export function whatHappened(item: MergeItem): string {
  const [place] = item.places;
  switch (item.kind) {
    case 'rowAdded':
      return `New in the file, with ${countedInText(answersIn(item), 'answer')}`;
    case 'rowRemoved':
      return 'Removed in the file';
    case 'rowRemovedHere':
      return 'Removed here, still used in the file';
    case 'rowChanged':
      return 'Changed in the file';
    case 'order':
      return 'Put in another order in the file';
    default:
      if (item.isFromProfile) return 'From the company profile of whoever saved the file';
      if (place?.ours.entry === null) return 'New in the file';
      return place?.theirs.entry === null ? 'Cleared in the file' : 'Changed in the file';
  }
}

/** One thing in which two answers differ. */
export type Difference = {
  readonly id: 'said' | 'note' | 'evidence' | 'level';
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
};

export function differencesAt({ path, ours, theirs }: MergePlace, names: Entries) {
  const all: readonly Difference[] = [
    { id: 'said', label: 'Answer', ...both(ours, theirs, (entry) => saidAt(path, entry, names)) },
    { id: 'note', label: 'Note', ...both(ours, theirs, noteOf) },
    { id: 'evidence', label: 'Evidence', ...both(ours, theirs, evidenceOf) },
    {
      id: 'level',
      label: 'Who may read it',
      ...both(ours, theirs, (entry) => (entry === null ? '' : levelWords(path, entry))),
    },
  ];
  if (isForMachines(path)) return [];
  const isAlone = ours.entry === null || theirs.entry === null;
  return all.filter(({ id, ours: a, theirs: b }) => a !== b && (id !== 'level' || !isAlone));
}

const machineCells: ReadonlyMap<string, readonly string[]> = new Map([
  ['workbook.rewordings', ['sentence', 'facts', 'values']],
  ['setAside', ['finding', 'answers']],
]);

/** Cells that say what a row was made from, in ids and fingerprints that no person reads. */
function isForMachines(path: Path): boolean {
  const place = parsePath(path);
  return place?.at === 'cell' && machineCells.get(place.fact)?.includes(place.column) === true;
}

function both(ours: Said, theirs: Said, words: (entry: Entry | null) => string) {
  return { ours: words(ours.entry), theirs: words(theirs.entry) };
}

function saidAt(path: Path, entry: Entry | null, names: Entries): string {
  if (entry === null) return 'Nothing';
  if (entry.kind === 'row') return '';
  const shape = shapeOfPath(path);
  const words = shape === undefined ? '' : answerWords(shape, entry, names);
  return words === '' ? 'No answer' : words;
}

function noteOf(entry: Entry | null): string {
  return answerIn(entry)?.note ?? '';
}

function evidenceOf(entry: Entry | null): string {
  const evidence = answerIn(entry)?.evidence ?? [];
  return evidence.map(({ title, address }) => `${title} (${address})`).join('\n');
}

function answerIn(entry: Entry | null): Answer | null {
  return entry?.kind === 'answer' ? entry : null;
}

export function levelWords(path: Path, { disclosure }: Entry): string {
  return levelLabel(disclosure ?? defaultLevel(path));
}

/** Who gave an answer, and on which day; empty where nobody did. */
export function signedWords({ at, by }: Said): string {
  if (at === '') return '';
  const day = new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return by === '' ? day : `${by}, ${day}`;
}

/** What becomes of who may read an answer, where that needs to be said. */
export function levelNote({ path, before, theirs, after }: MergePlace): string | null {
  const { entry } = theirs;
  if (entry === null) return null;
  if (before !== null && after.ours !== null && after.ours.disclosure !== before.disclosure)
    return `The file made this ${levelWords(path, after.ours)}. That holds whichever words you keep.`;
  if (after.theirs === null || levelWords(path, after.theirs) === levelWords(path, entry))
    return null;
  return `Taken from the file it stays ${levelWords(path, after.theirs)}; in the file it is ${levelWords(path, entry)}.`;
}

/** What the page says first. */
export function summaryWords({ items, same, onlyOurs }: MergeOffer): string {
  const all = items.reduce((sum, item) => sum + answersIn(item), 0);
  const asked = items
    .filter(({ isQuestion }) => isQuestion)
    .reduce((sum, item) => sum + answersIn(item), 0);
  const rest = [
    same === 0
      ? null
      : `${countedInText(same, 'answer')} ${byCount(same, 'is', 'are')} the same in both`,
    onlyOurs === 0
      ? null
      : `${countedInText(onlyOurs, 'answer')} ${byCount(onlyOurs, 'stands', 'stand')} only here and ${byCount(onlyOurs, 'stays', 'stay')}`,
  ].filter((words) => words !== null);
  const first =
    all === 0
      ? 'The file has nothing that this workbook lacks.'
      : `${capital(countedInText(all, 'answer'))} in the file ${byCount(all, 'is', 'are')} new or different${asked === 0 ? '.' : `, and ${asked === 1 ? 'one of them was' : `${asked} of them were`} changed here as well.`}`;
  return rest.length === 0 ? first : `${first} ${capital(rest.join(', and '))}.`;
}
