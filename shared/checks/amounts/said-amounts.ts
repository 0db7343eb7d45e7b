import { clausesOf } from '../words.ts';
import { type Amount, amountsIn } from './amounts-in.ts';
import { type Subject, subjects } from './subjects.ts';

/** A number of a text, and what it is about. */
export type SaidAmount = {
  readonly subject: Subject;
  /** `fix critical`: numbers of one key are about the same thing. */
  readonly key: string;
  readonly amount: Amount;
};

/** How far a number may stand from the words it belongs to, in characters. */
const farthest = 100;
/** What a comma or another number between them costs, in characters. */
const apart = 25;

/** A number of a text with the clause it stands in. */
export type AmountInClause = SaidAmount & { readonly clause: string };

/** The numbers of a text, clause by clause. `about` is what the answer as a whole is about. */
export function saidInText(text: string, about = ''): readonly AmountInClause[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .flatMap((sentence) =>
      clausesOf(sentence).flatMap((clause) =>
        saidAmounts(clause, `${about} ${sentence}`).map((said) => ({ ...said, clause })),
      ),
    );
}

/**
 * The numbers of one clause that are about something makers put numbers to. A
 * number belongs to the words that stand next to it. `about` is what stands
 * around it, for clauses that do not say it again.
 */
function saidAmounts(clause: string, about: string): readonly SaidAmount[] {
  if (ofThePast.test(clause)) return [];
  const amounts = amountsIn(clause);
  return amounts.flatMap((amount, index): readonly SaidAmount[] => {
    const near = subjects.flatMap((subject) => {
      if (!isAbout(subject, amount, clause, about)) return [];
      const elsewhere = (subject.needs ?? []).every((words) => words.test(clause)) ? 0 : apart;
      const distance = nearest(subject.cue, clause, amount, amounts) + elsewhere;
      return distance > farthest ? [] : [{ subject, distance }];
    });
    const closest = near.reduce<(typeof near)[number] | undefined>(
      (best, one) => (best === undefined || one.distance < best.distance ? one : best),
      undefined,
    );
    if (closest === undefined || closest.subject.label === null) return [];
    const { subject } = closest;
    // What stands between the number before and this one tells which of several it is.
    const own = clause.slice(amounts[index - 1]?.end ?? 0, amount.at);
    const after = clause.slice(amount.end, amounts[index + 1]?.at);
    const said = firstKinds(
      subject,
      // `14 days for critical`
      /^\s*(?:for|with)\b/.test(after) ? after : '',
      own,
      index > 0 ? '' : clause,
      index > 0 ? '' : about,
    );
    const keys = said.length === 0 ? [subject.id] : said.map((kind) => `${subject.id} ${kind}`);
    return keys.map((key) => ({ subject, key, amount }));
  });
}

const ofThePast =
  /\b(?:earlier|older(?! than)|previous(?:ly)?|former(?:ly)?|used to|in the past|(?:before|until|up to) (?:version|firmware|release))\b/i;

function isAbout(
  { measure, from = 0, to = Number.POSITIVE_INFINITY, needs = [], not, isOften = false }: Subject,
  amount: Amount,
  clause: string,
  about: string,
): boolean {
  return (
    amount.measure === measure &&
    (isOften || !amount.isOften) &&
    amount.high >= from &&
    amount.low <= to &&
    needs.every((words) => words.test(clause) || words.test(about)) &&
    not?.test(clause) !== true
  );
}

const countedFrom = /^\s*(?:have passed )?(?:of|after|since|from|following)\s+(?:\w+\s+)?$/i;

function nearest(cue: RegExp, clause: string, amount: Amount, amounts: readonly Amount[]): number {
  const distances = [...clause.matchAll(cue)].map(({ 0: words, index }) => {
    const end = index + words.length;
    if (end > amount.at && index < amount.end) return 0;
    const [from, to] = end <= amount.at ? [end, amount.at] : [amount.end, index];
    const between = clause.slice(from, to);
    // `90 days after our acknowledgement` is no time to acknowledge.
    if (end > amount.at && countedFrom.test(between)) return Number.POSITIVE_INFINITY;
    const others = amounts.filter(({ at }) => at >= from && at < to).length;
    const breaks = /[,:]|\b(?:or|and|then)\b/i.test(between) ? 1 : 0;
    // A number rather belongs to what was said before it.
    return (to - from) * (end <= amount.at ? 1 : 1.3) + apart * (others + breaks);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** The kinds that the first words name which name any. */
function firstKinds(subject: Subject, ...places: readonly string[]): readonly string[] {
  return places.map((words) => kindsOf(subject, words)).find((kinds) => kinds.length > 0) ?? [];
}

/** Every kind that some words name: `critical and high`. */
function kindsOf({ kinds = [] }: Subject, words: string): readonly string[] {
  return kinds.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []));
}

/** Whether two amounts of one key can both be true. */
export function agree(one: Amount, other: Amount): boolean {
  // How short and how long a password may be are two statements.
  if (one.isMost !== other.isMost && one.measure === 'characters') return true;
  if (one.measure === 'characters') return one.low === other.low;
  return one.low <= other.high && other.low <= one.high;
}
