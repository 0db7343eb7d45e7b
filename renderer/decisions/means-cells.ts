/** What a cell of the needs and means says, in words. */
import { counted } from '../../shared/text/counts.ts';
import { isSettled } from '../../shared/workbook/answer.ts';
import type { Outcome } from '../../shared/workbook/decision.ts';
import { cellAnswer } from '../../shared/workbook/list-rows.ts';
import {
  type Carrier,
  type CarrierGroup,
  carrying,
  decisionsUnder,
  type MeansRow,
} from '../../shared/workbook/means-grid.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { outcomeWords } from '../derived/outcome-words.ts';

/** One column of the grid: a carrier, or a folded group of them. */
export type MeansColumn =
  | { readonly id: string; readonly carrier: Carrier; readonly group: CarrierGroup }
  | { readonly id: string; readonly carrier: null; readonly group: CarrierGroup };

/** `partly`: what was decided leaves a part of the need open, and says which. */
export type Tone = 'empty' | 'settled' | 'partly' | 'open';

export type MeansCell = {
  readonly words: string;
  readonly tone: Tone;
};

const empty: MeansCell = { words: '', tone: 'empty' };

export function columnsOf(
  groups: readonly CarrierGroup[],
  unfolded: ReadonlySet<string>,
): readonly MeansColumn[] {
  return groups.flatMap((group): readonly MeansColumn[] =>
    unfolded.has(group.id)
      ? group.carriers.map((carrier) => ({ id: carrier.id, carrier, group }))
      : [{ id: `group-${group.id}`, carrier: null, group }],
  );
}

export function cellFor(
  entries: Entries,
  means: readonly MeansRow[],
  column: MeansColumn,
): MeansCell {
  if (column.carrier !== null) return carrierCell(entries, means, column.carrier);
  const cells = column.group.carriers
    .map((carrier) => carrierCell(entries, means, carrier))
    .filter(({ tone }) => tone !== 'empty');
  if (cells.length === 0) return empty;
  const [one, other] = countWords[column.group.kind];
  const open = cells.filter(({ tone }) => tone === 'open').length;
  const parts = cells.filter(({ tone }) => tone === 'partly').length;
  const words = [
    counted(cells.length, one, other),
    ...(open === 0 ? [] : [`${open} open`]),
    ...(parts === 0 ? [] : [`${parts} in part`]),
  ];
  return { words: words.join(', '), tone: open > 0 ? 'open' : parts > 0 ? 'partly' : 'settled' };
}

const countWords = {
  element: ['element', 'elements'],
  action: ['action', 'actions'],
  duty: ['duty', 'duties'],
} as const;

/** Whether a need that rests on it is left open by what was decided. */
const tones: Readonly<Record<Outcome | 'undecided', Tone>> = {
  provided: 'settled',
  partly: 'partly',
  otherMeans: 'settled',
  customer: 'settled',
  notProvided: 'open',
  undecided: 'open',
};

function toneOf(outcomes: readonly (Outcome | 'undecided')[]): Tone {
  const all = new Set(outcomes.map((one) => tones[one]));
  return all.has('open') ? 'open' : all.has('partly') ? 'partly' : 'settled';
}

function carrierCell(entries: Entries, means: readonly MeansRow[], carrier: Carrier): MeansCell {
  const own = carrying(means, carrier);
  if (own.length === 0) return empty;
  if (carrier.kind === 'action') return { words: 'We do it', tone: 'settled' };
  if (carrier.isRemoved) return { words: 'The duty was removed', tone: 'open' };
  if (carrier.kind === 'duty') {
    const isTold = isSettled(cellAnswer(entries, 'customerDuties', carrier.id, 'instruction'));
    return isTold
      ? { words: 'The customer is told', tone: 'settled' }
      : { words: 'Instruction missing', tone: 'open' };
  }
  const outcomes = decisionsUnder(entries, carrier.id, own);
  return {
    words: outcomes
      .map((outcome) => outcomeWords(outcome === 'undecided' ? null : outcome).label)
      .join(', '),
    tone: toneOf(outcomes),
  };
}
