import { type FactId, type ListId, listDefinition } from '../content/facts.ts';
import { oncePer, oncePerName } from '../once-per.ts';
import { factOfPath } from '../workbook/path.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { documents } from './catalogue.ts';
import { composeDeviceCybersecurityDisclosure } from './device-cybersecurity-disclosure/compose.ts';
import type { Audience, Block, Sentence } from './outline.ts';
import type { Reader } from './reader.ts';

/** The section of the disclosure in which each fact is said; none for a fact that is not said there. */
export type DisclosurePlaces = ReadonlyMap<string, string>;

/** Other documents point to sections by what these were made from, so no pointer leads nowhere. */
export function disclosurePlaces(snapshot: Snapshot, audience: Audience): DisclosurePlaces {
  return placesOf(snapshot)(audience);
}

/** Eight documents ask for them, and each asking would write the whole disclosure again. */
const placesOf = oncePer((snapshot: Snapshot) =>
  oncePerName((audience: Audience) => placesIn(snapshot, audience)),
);

function placesIn(snapshot: Snapshot, audience: Audience): DisclosurePlaces {
  const document = 'deviceCybersecurityDisclosure';
  const outline = composeDeviceCybersecurityDisclosure({
    snapshot,
    document,
    audience,
    title: disclosureTitle,
    made: anyDay,
  });
  const own = new Map<string, string>();
  const mentioned = new Map<string, string>();
  let heading = '';
  for (const { id: section, level, title, blocks } of outline.sections) {
    // It says in short what stands in full elsewhere.
    if (section === 'glance') continue;
    // The tables of one catalogue are found under their common heading.
    if (level < 3) heading = title;
    for (const { id, facts } of blocks.flatMap(sentencesOf)) {
      for (const path of facts) {
        const fact = factOfPath(path);
        const places = id === fact || id.startsWith(`${fact}/`) ? own : mentioned;
        if (!places.has(fact)) places.set(fact, heading);
      }
    }
  }
  return new Map([...mentioned, ...own]);
}

/** The day turns the words of a sentence, and never the section in which it stands. */
const anyDay = '2026-01-01';

export const disclosureTitle =
  documents.find(({ id }) => id === 'deviceCybersecurityDisclosure')?.title ?? '';

/** Whether a reader gets anything of a fact; what it gets counts as read. */
export function isSaid(read: Reader, fact: FactId): boolean {
  if (listDefinition(fact) === undefined)
    return read.value(fact) !== null || read.whyNot(fact) !== null;
  const titles = read.rows(fact as ListId).map((row) => read.title(row));
  return titles.some((title) => title !== null) || read.whyNot(fact) !== null;
}

function sentencesOf(block: Block): readonly Sentence[] {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'list' ? block.items.flat() : block.rows.flat(2);
}
