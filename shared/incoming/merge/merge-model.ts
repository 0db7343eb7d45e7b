import type { Entry } from '../../workbook/answer.ts';
import type { Path } from '../../workbook/path.ts';

/** What one copy says at a path, who said it there and when; null: nothing, or it was taken away. */
export type Said = { readonly entry: Entry | null; readonly at: string; readonly by: string };

/** `theirsAndLevel`: as the file has it, also where that lets more people read it. */
export type MergeChoice = 'ours' | 'theirs' | 'theirsAndLevel';

/** One path of an item, and what will stand there after each choice. */
export type MergePlace = {
  readonly path: Path;
  /** What the workbook holds of its own; null also where the company profile answers. */
  readonly before: Entry | null;
  readonly ours: Said;
  readonly theirs: Said;
  readonly after: Readonly<Record<MergeChoice, Entry | null>>;
};

export type MergeItemKind =
  /** A fact, a cell, or who may read a row. */
  | 'answer'
  /** A row that only the file has, because it was added there. */
  | 'rowAdded'
  /** A row that the file does not have any more. */
  | 'rowRemoved'
  /** A row that was removed here and went on in the file. */
  | 'rowRemovedHere'
  /** A row whose cells are one statement, such as a decision with its reason. */
  | 'rowChanged'
  /** The order of a list's rows. */
  | 'order';

/** One thing in which the copies differ and which the file has changed. */
export type MergeItem = {
  /** Its path, or for an order the list's with `#order` after it. */
  readonly id: string;
  readonly kind: MergeItemKind;
  readonly path: Path;
  /** Both copies changed it: nothing is taken unless someone says so. */
  readonly isQuestion: boolean;
  readonly places: readonly MergePlace[];
  /** The file lets more people read it than this workbook; taking it does not, unless chosen. */
  readonly widens: boolean;
  /** It stands in the company profile of the file, not in the workbook. */
  readonly isFromProfile: boolean;
};

export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** What happens to an item while nobody says otherwise. */
export function standardChoice({ isQuestion }: MergeItem): MergeChoice {
  return isQuestion ? 'ours' : 'theirs';
}

export function choiceFor(item: MergeItem, choices: MergeChoices): MergeChoice {
  return Object.hasOwn(choices, item.id)
    ? (choices[item.id] ?? standardChoice(item))
    : standardChoice(item);
}

/** How many answers an item stands for; a row that comes or goes without any counts as one. */
export function answersIn({ kind, places }: MergeItem): number {
  if (kind === 'order' || kind === 'answer' || kind === 'rowChanged') return 1;
  return Math.max(
    1,
    places.filter(({ ours, theirs }) => isAnswer(ours) || isAnswer(theirs)).length,
  );
}

/** How many answers these choices take from the file. */
export function answersTaken(items: readonly MergeItem[], choices: MergeChoices): number {
  return items
    .filter((item) => choiceFor(item, choices) !== 'ours')
    .reduce((sum, item) => sum + answersIn(item), 0);
}

function isAnswer({ entry }: Said): boolean {
  return entry?.kind === 'answer';
}
