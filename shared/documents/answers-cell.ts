import { nist8259a } from '../content/catalogues.ts';
import type { CapabilityElement } from '../content/content-model.ts';
import type { FactId } from '../content/facts.ts';
import { asSentence } from '../text/plain-words.ts';
import { parseDecisionRow } from '../workbook/decision.ts';
import { type DisclosurePlaces, disclosureTitle, isSaid } from './disclosure-places.ts';
import type { SectionDraft } from './draft.ts';
import type { Cell } from './outline.ts';
import { outcomes } from './parts/outcome-words.ts';
import { isShort, labelledAnswer } from './plain-answer.ts';
import type { Reader } from './reader.ts';

/**
 * What the answers say to one entry of a catalogue, law or form: short answers
 * as they are, decisions with their components, and for long answers the
 * sections of the disclosure in which they stand.
 */
export function answersCell(
  section: SectionDraft,
  id: string,
  asked: { readonly facts: readonly FactId[]; readonly elements: readonly string[] },
  places: DisclosurePlaces,
): Cell {
  const facts = [...new Set(asked.facts)];
  const short = facts.filter(isShort);
  const long = facts.filter((fact) => !isShort(fact));
  return [
    ...short.flatMap((fact) =>
      section.cell([`${id}/${fact}`, (read) => labelledAnswer(read, fact)]),
    ),
    ...[...new Set(asked.elements)].flatMap((element) =>
      section.cell([`${id}/${element}`, (read) => decisionsInWords(read, element)]),
    ),
    ...section.cell([
      `${id}/where`,
      (read) => {
        const titles = long
          .filter((fact) => places.has(fact) && isSaid(read, fact))
          .map((fact) => `“${places.get(fact)}”`);
        if (titles.length === 0) return null;
        return `${disclosureTitle}: ${[...new Set(titles)].join(', ')}.`;
      },
    ]),
  ];
}

/** `LA-2 Authentication: provided (Panel, App); left to the customer (Fleet).` */
function decisionsInWords(read: Reader, element: string): string | null {
  const byOutcome = new Map<string, string[]>();
  for (const row of read.rows('decisions')) {
    const place = parseDecisionRow(row.id);
    if (place?.element !== element) continue;
    const outcome = read.cellChoice(row, 'outcome');
    const component = read.row('components', place.component);
    if (outcome === null || component === null) continue;
    const words = outcomes[outcome].toLowerCase();
    byOutcome.set(words, [...(byOutcome.get(words) ?? []), read.title(component) ?? '']);
  }
  if (byOutcome.size === 0) return null;
  const said = [...byOutcome].map(([words, on]) => {
    const named = on.filter((name) => name !== '');
    return named.length === 0 ? words : `${words} (${named.join(', ')})`;
  });
  return asSentence(`${element} ${titles.get(element) ?? ''}: ${said.join('; ')}`);
}

const titles: ReadonlyMap<string, string> = new Map(
  nist8259a.capabilities
    .flatMap((capability): readonly CapabilityElement[] => capability.elements)
    .map(({ id, title }) => [id, title]),
);
