import { homedir, hostname, tmpdir } from 'node:os';
import type { NamedBytes } from '../../../../electron/documents/write-files-together.ts';
import type { Disclosure } from '../../../../shared/content/content-model.ts';
import type { Audience } from '../../../../shared/documents/outline.ts';
import type { Stored } from '../../../../shared/workbook/snapshot.ts';
import { unzipped } from '../../../support/unzipped.ts';
import { type Generated, generatedWorkbook } from '../../shared/documents/generated-workbook.ts';

/**
 * A mark that stands nowhere else, in the text of each path: in answers, reasons,
 * notes, evidence and contacts. Lower case, because names of files are.
 */
export const markOf = (path: string) => `zq${path.replace(/\W/g, 'x').toLowerCase()}zq`;
const marks = /zq[a-z0-9_]+?zq/gi;

/** Dates and amounts that tell by themselves whether this audience may have them: years and thousands. */
const withheldNumbers = /\b29 [A-Z][a-z]+ 7\d{3}\b|\b7\d{3}-\d\d-29\b|\b770[,. ]?\d{3}\b/g;
const openNumbers = /\b29 [A-Z][a-z]+ 6\d{3}\b|\b6\d{3}-\d\d-29\b|\b660[,. ]?\d{3}\b/g;

/** Words that no file may hold at all, whoever it is for: notes, evidence, persons, this computer. */
const forbidden: readonly string[] = [
  ...['NOTE', 'EVIDENCE', 'AUTHOR-NAME'],
  ...[process.cwd(), homedir(), hostname(), tmpdir()].filter((place) => place.length > 5),
];

export type Planted = Generated & { readonly audience: Audience };

/** A workbook in which everything that could leak is marked. */
export function plantedWorkbook(seed: number, audience: Audience): Planted {
  const made = generatedWorkbook(seed, markOf);
  let planted = 0;
  const withNumbers = (entries: ReadonlyMap<string, Stored>) =>
    new Map(
      [...entries].map(([path, stored]): [string, Stored] => {
        const { entry } = stored;
        if (entry.kind !== 'answer' || entry.state !== 'answered') return [path, stored];
        planted += 1;
        const isOpen = mayHave(audience, made.levels.get(path));
        const { value } = entry;
        if (value.kind === 'date') {
          const date = `${isOpen ? 6 : 7}${String(planted % 1000).padStart(3, '0')}-03-29`;
          return [path, { ...stored, entry: { ...entry, value: { ...value, date } } }];
        }
        if (value.kind !== 'quantity') return [path, stored];
        const amount = (isOpen ? 660_000 : 770_000) + (planted % 1000);
        return [path, { ...stored, entry: { ...entry, value: { ...value, amount } } }];
      }),
    );
  const { entries, company } = made.snapshot;
  const snapshot = {
    ...made.snapshot,
    entries: withNumbers(entries),
    company: withNumbers(company),
  };
  return { ...made, snapshot, audience };
}

export type Found = {
  /** What is in a file and must not be, with the part of the file. */
  readonly leaks: readonly string[];
  /** How many marks and numbers are there that may be: the same search, so it would find the others. */
  readonly open: number;
};

/** Every byte of every file, packages unpacked, and the names of files and parts. */
export function searchForLeaks(files: readonly NamedBytes[], planted: Planted): Found {
  const allowed = new Set<string>();
  for (const [path, level] of planted.levels)
    if (mayHave(planted.audience, level)) allowed.add(markOf(path));
  const leaks = new Set<string>();
  const open = new Set<string>();
  for (const { name, text } of files.flatMap((file) => textsIn(file))) {
    for (const [mark] of text.matchAll(marks)) {
      if (allowed.has(mark.toLowerCase())) open.add(mark.toLowerCase());
      else leaks.add(`${name}: ${mark}`);
    }
    for (const [number] of text.matchAll(withheldNumbers)) leaks.add(`${name}: ${number}`);
    for (const [number] of text.matchAll(openNumbers)) open.add(number);
    for (const word of forbidden) if (text.includes(word)) leaks.add(`${name}: ${word}`);
  }
  return { leaks: [...leaks], open: open.size };
}

function mayHave(audience: Audience, level: Disclosure | undefined): boolean {
  return level === 'public' || (audience === 'onRequest' && level === 'onRequest');
}

type Named = { readonly name: string; readonly text: string };

function textsIn({ name, bytes }: NamedBytes): readonly Named[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPackage = buffer.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
  const inside = isPackage
    ? unzipped(buffer).flatMap((part) =>
        textsIn({ name: `${name} › ${part.name}`, bytes: part.bytes }),
      )
    : [{ name, text: buffer.toString('utf8') }];
  // Numbers in packed bytes mean nothing; the names of the parts stand between them unpacked.
  return [{ name: 'name', text: name }, ...inside];
}
