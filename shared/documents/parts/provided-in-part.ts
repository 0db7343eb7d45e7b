import { admitsNotKnown } from '../../text/admits-not-known.ts';
import { asSentence, dateInWords } from '../../text/plain-words.ts';
import { hasEnded } from '../../text/tense.ts';
import type { SectionDraft } from '../draft.ts';
import type { Cell } from '../outline.ts';
import type { Reader, RowRef } from '../reader.ts';

type Decision = RowRef<'decisions'>;

/** Whether only a part of an element is provided: it is never said to be there without that. */
export function isPart(read: Reader, row: Decision): boolean {
  return read.cellChoice(row, 'outcome') === 'partly';
}

/** A long answer of a decision; where only a part is provided, `lead` says which of its two halves it is. */
export function decisionText(
  section: SectionDraft,
  id: string,
  row: Decision,
  column: 'how' | 'customerAction',
  leads: { readonly part: string; readonly other?: string },
): Cell {
  return section.written(
    `${id}/${column}`,
    (read) => {
      // That it is a part decides the words before it, and so is among what they rest on.
      if (isPart(section.read, row)) read.cellChoice(row, 'outcome');
      return read.cellText(row, column);
    },
    isPart(section.read, row) ? leads.part : (leads.other ?? []),
  );
}

/** What remains; nothing for any other outcome. `on` names the component where there are several. */
export function remainsSentences(
  section: SectionDraft,
  id: string,
  row: Decision,
  on: RowRef<'components'> | null = null,
): Cell {
  const name = on === null ? null : section.read.title(on);
  return section.written(
    `${id}/remains`,
    (read) => {
      if (on !== null) read.title(on);
      return isPart(read, row) ? read.cellText(row, 'remains') : null;
    },
    name === null ? 'Remaining: ' : `Remaining on ${name}: `,
  );
}

/** When the rest follows. */
export function plannedCell(section: SectionDraft, id: string, row: Decision): Cell {
  return section.cell([
    `${id}/planned`,
    (read) => (isPart(read, row) ? plannedRest(read, row) : null),
  ]);
}

/**
 * When the rest of what is provided in part follows: a day, words or both; that
 * nothing is planned, and why; or, as silence would read as a promise, that it is
 * not stated. A day that lies behind is told as one.
 */
export function plannedRest(read: Reader, row: Decision): string {
  const day = read.cellDate(row, 'plannedFor');
  const plan = read.cellLine(row, 'plan');
  if (day !== null) {
    const said = `${hasEnded(day, read.day()) ? 'Was planned' : 'Planned'} for ${dateInWords(day)}`;
    return plan === null ? `${said}.` : asSentence(`${said}: ${plan}`);
  }
  if (plan !== null) return asSentence(`Planned: ${plan}`);
  const none = read.cellWhyNot(row, 'plan') ?? read.cellWhyNot(row, 'plannedFor');
  if (none === null) return 'When the rest follows is not stated.';
  return asSentence(
    admitsNotKnown(none)
      ? `When the rest follows is not stated: ${none}`
      : `Nothing is planned for the rest: ${none}`,
  );
}
